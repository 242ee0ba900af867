// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/view.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/range/iterator_range.hpp>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/graph/record_builder.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

KnowledgeGraph TwoArticles() {
  GraphBuilder builder;
  for (const char* id : {"a", "b"}) {
    RecordBuilder b(id, "en", "Bo Kay lied. Bo Kay lied again.");
    b.Actor(ActorKind::kPerson, "Ann Lee").Actor(ActorKind::kPerson, "Bo Kay");
    b.Relation("Ann Lee", RelationType::kKinOf, "Bo Kay");
    b.Claim("c1", "Ann Lee", ClaimType::kAccuse, {"Bo Kay"}, "Bo Kay lied");
    b.Claim("c2", "Ann Lee", ClaimType::kSay, {"Ann Lee"}, "lied again");
    b.Claim("c3", "Bo Kay", ClaimType::kSay, {});
    EXPECT_TRUE(builder.Add(b.Build()).ok());
  }
  return *std::move(builder).Build({});
}

std::vector<std::string> EdgeLines(const View& view) {
  std::vector<std::string> lines;
  const Graph& g = view.graph();
  for (const auto e : boost::make_iterator_range(edges(g))) {
    lines.push_back(
        absl::StrCat(view.Text(g[source(e, g)].id), " ", TypeName(g[e]), " ",
                     view.Text(g[target(e, g)].id), " ", g[e].weight));
  }
  return lines;
}

TEST(View, FoldsClaimsIntoEdgesBetweenActorsAndCountsTheRest) {
  const KnowledgeGraph knowledge = TwoArticles();
  const View view(knowledge, ViewKind::kActors);
  EXPECT_EQ(num_vertices(view.graph()), 2);
  EXPECT_THAT(EdgeLines(view),
              ElementsAre("person.ann-lee kin_of person.bo-kay 2",
                          "person.ann-lee accuse person.bo-kay 2"));
  EXPECT_EQ(view.counts().folded_claims, 2);
  EXPECT_EQ(view.counts().claims_no_target, 4);
}

TEST(View, KeepsTheWordsOfFoldedClaims) {
  const KnowledgeGraph knowledge = TwoArticles();
  const View view(knowledge, ViewKind::kActors);
  const auto last = std::next(edges(view.graph()).first);
  std::vector<std::string> words;
  for (const Evidence& e : view.evidence(view.graph()[*last].evidence)) {
    words.push_back(absl::StrCat(e.document, e.claim, " ", knowledge.Words(e)));
  }
  EXPECT_THAT(words, ElementsAre("00 Bo Kay lied", "13 Bo Kay lied"));
}

TEST(View, ShowsClaimsAsNodesWithoutACopy) {
  const KnowledgeGraph knowledge = TwoArticles();
  const View view(knowledge, ViewKind::kClaims);
  EXPECT_EQ(&view.graph(), &knowledge.graph());
  EXPECT_EQ(num_vertices(view.graph()), 8);
}

TEST(View, ShowsDocumentsWithWhatTheyReportAndMention) {
  const KnowledgeGraph knowledge = TwoArticles();
  const View view(knowledge, ViewKind::kFull);
  EXPECT_EQ(num_vertices(view.graph()), 10);
  std::vector<std::string> of_a;
  for (const std::string& line : EdgeLines(view)) {
    if (line.substr(0, 10) == "document.a") of_a.push_back(line);
  }
  EXPECT_THAT(of_a, UnorderedElementsAre("document.a mentions person.ann-lee 1",
                                         "document.a mentions person.bo-kay 1",
                                         "document.a reports claim.a.c1 1",
                                         "document.a reports claim.a.c2 1",
                                         "document.a reports claim.a.c3 1"));
}

TEST(View, GivesEveryNodeAndEdgeAnIdOfItsOwn) {
  const KnowledgeGraph knowledge = TwoArticles();
  for (const ViewKind kind :
       {ViewKind::kActors, ViewKind::kClaims, ViewKind::kFull}) {
    const View view(knowledge, kind);
    const Graph& g = view.graph();
    std::set<std::string> nodes;
    std::set<uint64_t> edge_ids;
    for (const Vertex v : boost::make_iterator_range(vertices(g))) {
      nodes.emplace(view.Text(g[v].id));
    }
    for (const auto e : boost::make_iterator_range(edges(g))) {
      edge_ids.insert(g[e].id);
    }
    EXPECT_EQ(nodes.size(), num_vertices(g)) << Name(kind);
    EXPECT_EQ(edge_ids.size(), num_edges(g)) << Name(kind);
  }
}

TEST(View, IsNamed) {
  EXPECT_EQ(ParseViewKind("claims"), ViewKind::kClaims);
  EXPECT_EQ(ParseViewKind("nodes"), absl::nullopt);
  EXPECT_EQ(Name(ViewKind::kFull), "full");
}

}  // namespace
}  // namespace entente
