// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/export/sample.h"

namespace entente {
namespace {

using ::testing::HasSubstr;

TEST(ExportFormats, AreFoundByExtensionWhateverItsCase) {
  struct {
    std::string path, name;
  } const cases[] = {
      {"a.graphml", "graphml"}, {"dir.svg/A.GEXF", "gexf"}, {"x.gv", "dot"},
      {"x.dot", "dot"},         {"x.json", "json"},         {"x.pdf", "pdf"},
      {"x.gexf12", "gexf12"},   {"x.y.png", "png"},         {"x.svg", "svg"},
  };
  for (const auto& c : cases) {
    const auto format = FindExportFormat(c.path);
    ASSERT_TRUE(format.ok()) << format.status();
    EXPECT_EQ((*format)->name, c.name);
  }
}

TEST(ExportFormats, ListWhatThereIsForAnUnknownOne) {
  EXPECT_THAT(std::string(FindExportFormat("a.xls").status().message()),
              testing::AllOf(HasSubstr("a.xls"), HasSubstr(".graphml")));
  EXPECT_FALSE(FindExportFormat("graphml").ok());
  EXPECT_THAT(std::string(FindExportFormatByName("xls").status().message()),
              testing::AllOf(HasSubstr("xls"), HasSubstr("graphml, gexf")));
}

TEST(ExportFormats, WriteTheSameBytesTwiceAndInAnyOrderOfArticles) {
  std::vector<Record> records = SampleRecords();
  const KnowledgeGraph graph = BuildGraph(records);
  std::swap(records[0], records[1]);
  const KnowledgeGraph other = BuildGraph(records);
  for (const ViewKind kind :
       {ViewKind::kActors, ViewKind::kClaims, ViewKind::kFull}) {
    const View view(graph, kind);
    const View other_view(other, kind);
    for (const ExportFormat& format : ExportFormats()) {
      if (format.name == "pdf") continue;  // holds the time of its making
      const std::string name(format.name);
      const std::string bytes = Export(view, name);
      EXPECT_TRUE(Export(view, name) == bytes) << name;
      EXPECT_TRUE(Export(other_view, name) == bytes) << name;
    }
  }
}

TEST(ExportFormats, WriteAnEmptyGraph) {
  const KnowledgeGraph graph = BuildGraph({});
  const View view(graph, ViewKind::kFull);
  for (const ExportFormat& format : ExportFormats()) {
    EXPECT_FALSE(Export(view, std::string(format.name)).empty());
  }
}

TEST(ExportFormats, StopAtAFullDisk) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  const View view(graph, ViewKind::kFull);
  for (const ExportFormat& format : ExportFormats()) {
    auto output = OutputFile::Create("/dev/full");
    if (!output.ok()) GTEST_SKIP() << "no /dev/full here";
    absl::Status status = format.write(view, {}, **output);
    if (status.ok()) status = (*output)->Commit();
    EXPECT_EQ(status.message(),
              "/dev/full: cannot write: No space left on device")
        << format.name;
  }
}

}  // namespace
}  // namespace entente
