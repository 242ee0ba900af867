// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "export/drawing.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/export/command.h"
#include "tests/export/sample.h"

namespace entente {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

size_t CountOf(const std::string& text, const std::string& part) {
  size_t count = 0;
  for (size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) {
    ++count;
  }
  return count;
}

TEST(Svg, ShowsEachNodeAndEachLine) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  for (const ViewKind kind :
       {ViewKind::kActors, ViewKind::kClaims, ViewKind::kFull}) {
    const View view(graph, kind);
    ExportReport report;
    ExportOptions options;
    options.report = &report;
    const std::string svg = Export(view, "svg", options);
    EXPECT_EQ(report.nodes, boost::num_vertices(view.graph()));
    EXPECT_EQ(report.edges + report.edges_folded,
              boost::num_edges(view.graph()));
    EXPECT_EQ(CountOf(svg, " class=\"node"), report.nodes);
    EXPECT_EQ(CountOf(svg, " class=\"edge"), report.edges);
  }
}

TEST(Svg, HasALegendAndTheEvidenceAsTooltips) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  ExportOptions options;
  options.language = Language::kFrench;
  options.title = "Oslo <mardi> & après";
  const std::string svg =
      Export(View(graph, ViewKind::kActors), "svg", options);
  EXPECT_THAT(svg, HasSubstr("Oslo &lt;mardi&gt; &amp; après"));
  EXPECT_THAT(svg, HasSubstr("personne"));
  EXPECT_THAT(svg, Not(HasSubstr("organisation")))
      << "a legend has what the picture has";
  EXPECT_THAT(svg, HasSubstr("a rencontré mardi à Oslo"));
  EXPECT_THAT(svg, HasSubstr("DejaVu Sans"));
}

TEST(Svg, IsWellFormedWhateverTheText) {
  if (!HasProgram("xmllint")) GTEST_SKIP() << "xmllint is not installed";
  const KnowledgeGraph graph = BuildGraph(HostileRecords());
  const std::string path = TempPath("render_hostile.svg");
  WriteFile(path, Export(View(graph, ViewKind::kFull), "svg"));
  const CommandResult lint =
      RunCommand("xmllint --huge --nonet --noout " + path);
  EXPECT_EQ(lint.status, 0) << lint.output;
}

TEST(Svg, LinksToNothingThatRuns) {
  std::vector<Record> records = SampleRecords();
  records[0].document.url = "javascript:alert(1)";
  const KnowledgeGraph graph = BuildGraph(records);
  const std::string svg = Export(View(graph, ViewKind::kFull), "svg");
  EXPECT_THAT(svg, Not(HasSubstr("javascript")));
}

TEST(Images, BeginAsTheirFormatsDo) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  const View view(graph, ViewKind::kActors);
  EXPECT_THAT(Export(view, "png"), StartsWith("\x89PNG\r\n"));
  EXPECT_THAT(Export(view, "pdf"), StartsWith("%PDF-"));
}

// `nodes` actors in one chain.
std::vector<Record> Chain(int nodes) {
  Record record;
  record.document.id = "d";
  for (int i = 0; i < nodes; ++i) {
    Actor actor;
    actor.id = absl::StrCat("a", i);
    actor.name = absl::StrCat("Person Number", i);
    record.actors.push_back(actor);
    if (i == 0) continue;
    Relation relation;
    relation.type = RelationType::kSupport;
    relation.source = absl::StrCat("a", i - 1);
    relation.target = actor.id;
    record.relations.push_back(relation);
  }
  return {record};
}

TEST(Drawing, LeavesLargeGraphsToSfdp) {
  const KnowledgeGraph small = BuildGraph(Chain(200));
  const View small_view(small, ViewKind::kActors);
  const Drawing small_drawing = MakeDrawing(small_view, {});
  ASSERT_EQ(small_drawing.parts.size(), 1u);
  EXPECT_EQ(small_drawing.parts[0].engine, "dot");
  const KnowledgeGraph large = BuildGraph(Chain(201));
  const View large_view(large, ViewKind::kActors);
  const Drawing large_drawing = MakeDrawing(large_view, {});
  ASSERT_EQ(large_drawing.parts.size(), 1u);
  EXPECT_EQ(large_drawing.parts[0].engine, "sfdp");
  EXPECT_EQ(CountOf(Export(large_view, "svg"), " class=\"node"), 201u);
}

TEST(Drawing, WrapsLongNames) {
  std::vector<Record> records = Chain(2);
  records[0].actors[0].name =
      "Very Long Name Of A Person With Many Titles And Given Names";
  const KnowledgeGraph graph = BuildGraph(records);
  const View view(graph, ViewKind::kActors);
  const std::string dot = MakeDrawing(view, {}).Dot();
  EXPECT_THAT(dot, HasSubstr("\"Very Long Name Of A\\nPerson With Many"));
}

}  // namespace
}  // namespace entente
