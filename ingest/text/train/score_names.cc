// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Scores the names that the compiled-in model of a language finds in sentences
// whose words are given.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_format.h"
#include "ingest/text/syntax/models.h"
#include "ingest/text/train/names_corpus.h"
#include "ingest/text/train/program.h"
#include "ingest/text/train/train_names.h"

namespace entente {
namespace {

absl::Status Score(const std::string& language,
                   const std::vector<std::string>& paths) {
  const bool french = language == "fr";
  const UdModel& model =
      ModelOf(french ? Language::kFrench : Language::kEnglish);
  for (const std::string& path : paths) {
    absl::StatusOr<std::vector<NamedSentence>> sentences =
        ReadNames(path, french);
    if (!sentences.ok()) return sentences.status();
    NameScore score;
    for (NamedSentence& named : *sentences) {
      UdSentence sentence;
      sentence.words = std::move(named.words);
      model.Analyze(sentence);
      score.Add(named.names, sentence.names);
    }
    absl::PrintF("%s: %s\n", path, score.ToString());
  }
  return absl::OkStatus();
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  std::string language;
  std::vector<std::string> paths;
  CLI::App app("Scores the names that the model of a language finds.",
               "score_names");
  app.add_option("language", language, "fr or en")
      ->required()
      ->check(CLI::IsMember({"fr", "en"}));
  app.add_option("file", paths, "texts with names, as for train_model")
      ->required();
  return entente::RunProgram(app, argc, argv,
                             [&] { return entente::Score(language, paths); });
}
