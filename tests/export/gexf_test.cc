// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <map>
#include <regex>
#include <set>
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/export/sample.h"

namespace entente {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string Value(const std::string& tag, const std::string& name) {
  std::smatch match;
  const std::regex attribute(" " + name + "=\"([^\"]*)\"");
  return std::regex_search(tag, match, attribute) ? match[1].str() : "";
}

std::vector<std::string> Edges(const std::string& gexf) {
  std::vector<std::string> edges;
  const std::regex edge("<edge [^>]*>");
  for (std::sregex_iterator it(gexf.begin(), gexf.end(), edge), end; it != end;
       ++it) {
    edges.push_back(it->str());
  }
  return edges;
}

TEST(Gexf, FoldsParallelEdgesOfOneKindAndCountsThem) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  const View view(graph, ViewKind::kActors);
  ExportReport report;
  ExportOptions options;
  options.report = &report;
  const std::string gexf = Export(view, "gexf", options);
  EXPECT_EQ(report.edges + report.edges_folded, boost::num_edges(view.graph()));
  EXPECT_EQ(report.edges_folded, 2u) << "three offices of one person";
  std::set<std::string> seen;
  for (const std::string& edge : Edges(gexf)) {
    EXPECT_TRUE(seen.insert(Value(edge, "source") + " " +
                            Value(edge, "target") + " " + Value(edge, "kind"))
                    .second)
        << edge;
  }
  EXPECT_EQ(seen.size(), report.edges);
  EXPECT_THAT(gexf, HasSubstr("kind=\"holds_office\" "
                              "label=\"chairman of the Coast Council | "
                              "minister | ministre\" weight=\"3\""));
  EXPECT_THAT(gexf, HasSubstr("ministre norvégien"));
  EXPECT_THAT(gexf, HasSubstr("chairman of the Coast Council of Norway"));
}

TEST(Gexf, GivesEachEdgeWhatGephiNeeds) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  for (const ViewKind kind :
       {ViewKind::kActors, ViewKind::kClaims, ViewKind::kFull}) {
    const View view(graph, kind);
    const std::string gexf = Export(view, "gexf");
    std::map<std::string, std::string> type_of_kind;
    for (const std::string& edge : Edges(gexf)) {
      for (const char* name : {"id", "type", "kind", "label", "weight"}) {
        EXPECT_NE(Value(edge, name), "") << name << " of " << edge;
      }
      const auto it =
          type_of_kind.emplace(Value(edge, "kind"), Value(edge, "type")).first;
      EXPECT_EQ(it->second, Value(edge, "type"))
          << "a kind with both directions ends Gephi's import: " << edge;
    }
    EXPECT_THAT(gexf, Not(HasSubstr("defaultedgetype")))
        << "Gephi drops edges of another type";
    EXPECT_THAT(gexf, Not(HasSubstr("hex=")));
  }
}

TEST(Gexf, KeepsApartWhatOneSideOnlySays) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  const std::string gexf = Export(View(graph, ViewKind::kActors), "gexf");
  EXPECT_THAT(gexf,
              HasSubstr("type=\"undirected\" kind=\"allied_with (said)\""));
  EXPECT_THAT(gexf, HasSubstr("kind=\"accuse (claims)\""));
}

TEST(Gexf, HasATimelineOfFullDaysWhereDatesAreKnown) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  const std::string gexf = Export(View(graph, ViewKind::kClaims), "gexf");
  EXPECT_THAT(gexf, HasSubstr("mode=\"dynamic\" timeformat=\"date\" "
                              "timerepresentation=\"interval\""));
  EXPECT_THAT(gexf, HasSubstr(" start=\"2024-05-14\" end=\"2024-05-14\""))
      << "the claim of mardi";
  EXPECT_THAT(gexf, HasSubstr(" start=\"2024-05-15\" end=\"2024-05-15\""))
      << "published with a time of day";
  EXPECT_THAT(gexf, HasSubstr(" start=\"1949-01-01\">"))
      << "a membership that lasts has no end";
  EXPECT_THAT(gexf, Not(HasSubstr("timestamp")));
}

TEST(Gexf, HasNoTimelineWithoutDates) {
  std::vector<Record> records = HostileRecords();
  const KnowledgeGraph graph = BuildGraph(records);
  const std::string gexf = Export(View(graph, ViewKind::kClaims), "gexf");
  EXPECT_THAT(gexf, HasSubstr(" mode=\"static\">"));
  EXPECT_THAT(gexf, Not(HasSubstr(" start=")));
}

TEST(Gexf, WarnsOfWhatGephiRewrites) {
  const KnowledgeGraph graph = BuildGraph(HostileRecords());
  ExportReport report;
  ExportOptions options;
  options.report = &report;
  Export(View(graph, ViewKind::kActors), "gexf", options);
  ASSERT_EQ(report.warnings.size(), 1u);
  EXPECT_THAT(report.warnings[0], HasSubstr("INF"));
}

TEST(Gexf12, HasOneDirectionAndNoTimeline) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  const std::string gexf = Export(View(graph, ViewKind::kClaims), "gexf12");
  EXPECT_THAT(gexf, HasSubstr("defaultedgetype=\"directed\""));
  EXPECT_THAT(gexf, Not(HasSubstr("undirected")));
  EXPECT_THAT(gexf, Not(HasSubstr("dynamic")));
}

}  // namespace
}  // namespace entente
