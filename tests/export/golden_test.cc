// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What each format writes of the sample, to be read by a person. After a
// change that is meant, take the new files over with the command that the
// failure prints.
#include <string>

#include "gtest/gtest.h"
#include "tests/export/command.h"
#include "tests/export/sample.h"

namespace entente {
namespace {

void ExpectGolden(const View& view, const std::string& format,
                  const std::string& file, Language language) {
  ExportOptions options;
  options.language = language;
  options.title = "Oslo & Moscow";
  const std::string written = Export(view, format, options);
  const std::string golden =
      std::string(ENTENTE_SOURCE_DIR) + "/tests/export/golden/" + file;
  if (written == ReadFile(golden)) return;
  const std::string actual = TempPath(file);
  WriteFile(actual, written);
  ADD_FAILURE()
      << file << " differs:\n"
      << RunCommand("diff '" + golden + "' '" + actual + "' | head -40").output
      << "\nto take it over: cp '" << actual << "' '" << golden << "'";
}

TEST(Golden, OfClaims) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  const View view(graph, ViewKind::kClaims);
  for (const std::string format :
       {"graphml", "gexf", "gexf12", "dot", "json"}) {
    ExpectGolden(view, format, "claims." + format, Language::kEnglish);
  }
}

TEST(Golden, OfActorsInFrench) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  const View view(graph, ViewKind::kActors);
  for (const std::string format : {"graphml", "gexf"}) {
    ExpectGolden(view, format, "actors_fr." + format, Language::kFrench);
  }
}

}  // namespace
}  // namespace entente
