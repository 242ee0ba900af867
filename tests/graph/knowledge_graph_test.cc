// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/knowledge_graph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/graph/record_builder.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;

KnowledgeGraph BuildGraph(const std::vector<Record>& records,
                          const GraphOptions& options = {}) {
  GraphBuilder builder;
  for (const Record& record : records) {
    const absl::Status status = builder.Add(record);
    EXPECT_TRUE(status.ok()) << status;
  }
  auto graph = std::move(builder).Build(options);
  EXPECT_TRUE(graph.ok()) << graph.status();
  return *std::move(graph);
}

// Every node and edge in one line each, in the graph's order.
std::vector<std::string> Describe(const KnowledgeGraph& g) {
  std::vector<std::string> lines;
  const Graph& graph = g.graph();
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    const Node& node = graph[v];
    lines.push_back(absl::StrCat(g.Text(node.id), " \"", g.Text(node.label),
                                 "\" ", node.weight));
  }
  for (const auto e : boost::make_iterator_range(edges(graph))) {
    std::string words;
    for (const Evidence& evidence : g.evidence(graph[e].evidence)) {
      absl::StrAppend(&words, " «", g.Words(evidence), "»");
    }
    lines.push_back(absl::StrCat(
        g.Text(graph[source(e, graph)].id), " -", TypeName(graph[e]), "-> ",
        g.Text(graph[target(e, graph)].id), " ", graph[e].weight, words, " ",
        absl::Hex(graph[e].id)));
  }
  return lines;
}

std::vector<std::string> ActorIds(const KnowledgeGraph& g) {
  std::vector<std::string> ids;
  for (size_t v = 0; v < g.actors().size(); ++v) {
    ids.emplace_back(g.Text(g.graph()[v].id));
  }
  return ids;
}

Record FrenchArticle() {
  return RecordBuilder("fr-1", "fr",
                       "Pyongyang a signé avec la Russie. Selon Séoul, la "
                       "Corée du Nord menace la paix.")
      .Actor(ActorKind::kCountry, "Corée du Nord", {"Pyongyang"})
      .Actor(ActorKind::kCountry, "Russie")
      .Actor(ActorKind::kCountry, "Séoul")
      .Relation("Corée du Nord", RelationType::kAgree, "Russie",
                "Pyongyang a signé avec la Russie")
      .Claim("c1", "Séoul", ClaimType::kAccuse, {"Corée du Nord"},
             "la Corée du Nord menace la paix")
      .Build();
}

Record EnglishArticle() {
  return RecordBuilder("en-1", "en",
                       "North Korea signed with Russia. Pyongyang denied it.")
      .Actor(ActorKind::kCountry, "North Korea", {"Pyongyang"})
      .Actor(ActorKind::kCountry, "Russia")
      .Relation("Russia", RelationType::kAgree, "North Korea",
                "North Korea signed with Russia")
      .Claim("c1", "North Korea", ClaimType::kDeny, {}, "it")
      .Build();
}

TEST(KnowledgeGraph, MakesOneNodeOfAnActorOfTwoLanguages) {
  const KnowledgeGraph g = BuildGraph({FrenchArticle(), EnglishArticle()});
  EXPECT_THAT(ActorIds(g),
              ElementsAre("country.KP", "country.KR", "country.RU"));
  EXPECT_EQ(g.counts().actors_in, 5);
  EXPECT_EQ(g.counts().actors_out, 3);
}

TEST(KnowledgeGraph, FoldsEqualRelationsAndKeepsEachEvidence) {
  const KnowledgeGraph g = BuildGraph({FrenchArticle(), EnglishArticle()});
  EXPECT_EQ(g.counts().relations_in, 2);
  EXPECT_EQ(g.counts().relations_out, 1);
  const auto e = *edges(g.graph()).first;
  EXPECT_EQ(g.graph()[e].weight, 2);
  std::vector<std::string> words;
  for (const Evidence& evidence : g.evidence(g.graph()[e].evidence)) {
    words.emplace_back(g.Words(evidence));
  }
  EXPECT_THAT(words, ElementsAre("North Korea signed with Russia",
                                 "Pyongyang a signé avec la Russie"));
}

TEST(KnowledgeGraph, KeepsApartWhatDiffersInModalityOrDirection) {
  RecordBuilder b("d");
  b.Actor(ActorKind::kPerson, "Ann Lee").Actor(ActorKind::kPerson, "Bo Kay");
  b.Relation("Ann Lee", RelationType::kSanction, "Bo Kay");
  b.Relation("Bo Kay", RelationType::kSanction, "Ann Lee");
  b.Relation("Ann Lee", RelationType::kSanction, "Bo Kay");
  b.last_relation().polarity = Polarity::kNegative;
  b.Relation("Ann Lee", RelationType::kSanction, "Bo Kay");
  b.last_relation().certainty = Certainty::kFuture;
  const KnowledgeGraph g = BuildGraph({b.Build()});
  EXPECT_EQ(g.counts().relations_out, 4);
}

TEST(KnowledgeGraph, NeverFoldsWhatIsSaidIntoWhatIsStated) {
  RecordBuilder b("d");
  b.Actor(ActorKind::kPerson, "Ann Lee").Actor(ActorKind::kPerson, "Bo Kay");
  b.Claim("c", "Ann Lee", ClaimType::kSay, {"Bo Kay"});
  b.Relation("Ann Lee", RelationType::kAid, "Bo Kay");
  b.Relation("Ann Lee", RelationType::kAid, "Bo Kay");
  b.last_relation().attributed_to = "c";
  const KnowledgeGraph g = BuildGraph({b.Build()});
  ASSERT_EQ(g.counts().relations_out, 2);
  const auto [first, last] = edges(g.graph());
  EXPECT_FALSE(g.graph()[*first].attributed);
  const Edge& said = g.graph()[*std::next(first)];
  EXPECT_TRUE(said.attributed);
  EXPECT_EQ(g.evidence(said.evidence)[0].claim, 0);
}

TEST(KnowledgeGraph, GivesSymmetricalRelationsOneDirectionButNotVisits) {
  RecordBuilder b("d");
  b.Actor(ActorKind::kPerson, "Ann Lee").Actor(ActorKind::kPerson, "Bo Kay");
  for (const char* mode : {"meet", "visit"}) {
    b.Relation("Ann Lee", RelationType::kConsult, "Bo Kay");
    b.last_relation().mode = mode;
    b.Relation("Bo Kay", RelationType::kConsult, "Ann Lee");
    b.last_relation().mode = mode;
  }
  const KnowledgeGraph g = BuildGraph({b.Build()});
  EXPECT_EQ(g.counts().relations_out, 3);  // one meeting, two visits
}

TEST(KnowledgeGraph, MakesClaimsNodesBetweenSpeakerAndThoseMeant) {
  const KnowledgeGraph g = BuildGraph({FrenchArticle()});
  ASSERT_EQ(g.claims().size(), 1);
  const Vertex claim = g.ClaimVertex(0);
  const Graph& graph = g.graph();
  EXPECT_EQ(g.Text(graph[claim].label), "la Corée du Nord menace la paix");
  ASSERT_EQ(in_degree(claim, graph), 1);
  ASSERT_EQ(out_degree(claim, graph), 1);
  const auto made = *in_edges(claim, graph).first;
  const auto about = *out_edges(claim, graph).first;
  EXPECT_EQ(g.Text(graph[source(made, graph)].id), "country.KR");
  EXPECT_EQ(graph[about].edge_class, EdgeClass::kAbout);
  EXPECT_EQ(g.Text(graph[target(about, graph)].id), "country.KP");
}

TEST(KnowledgeGraph, LinksClaimsThatAnswerOrReportClaims) {
  RecordBuilder b("d");
  b.Actor(ActorKind::kPerson, "Ann Lee").Actor(ActorKind::kPerson, "Bo Kay");
  b.Claim("c1", "Ann Lee", ClaimType::kAccuse, {"Bo Kay"});
  b.Claim("c2", "Bo Kay", ClaimType::kDeny, {});
  b.last_claim().responds_to = "c1";
  b.Claim("c3", "Bo Kay", ClaimType::kSay, {});
  b.last_claim().attributed_to = "c2";
  const KnowledgeGraph g = BuildGraph({b.Build()});
  const auto lines = Describe(g);
  EXPECT_THAT(lines, testing::Contains(
                         HasSubstr("claim.d.c2 -responds_to-> claim.d.c1")));
  EXPECT_THAT(lines, testing::Contains(
                         HasSubstr("claim.d.c3 -reported_in-> claim.d.c2")));
}

TEST(KnowledgeGraph, IsTheSameInWhateverOrderRecordsCame) {
  std::vector<Record> records = {FrenchArticle(), EnglishArticle()};
  for (int i = 0; i < 3; ++i) {
    RecordBuilder b(absl::StrCat("doc", i), i % 2 ? "fr" : "en");
    b.Actor(ActorKind::kPerson, "Angela Merkel", {"Merkel"});
    b.Actor(ActorKind::kGroup, "demonstrators");
    b.Actor(ActorKind::kOrganization, absl::StrCat("Party ", i));
    b.Relation("Angela Merkel", RelationType::kMemberOf,
               absl::StrCat("Party ", i));
    b.Claim("c", "demonstrators", ClaimType::kAccuse, {"Angela Merkel"});
    records.push_back(b.Build());
  }
  const auto expected = Describe(BuildGraph(records));
  std::sort(records.begin(), records.end(), [](const auto& a, const auto& b) {
    return a.document.id < b.document.id;
  });
  do {
    EXPECT_EQ(Describe(BuildGraph(records)), expected);
  } while (std::next_permutation(records.begin(), records.end(),
                                 [](const auto& a, const auto& b) {
                                   return a.document.id < b.document.id;
                                 }));
}

TEST(KnowledgeGraph, KeepsEdgeIdsWhenAnArticleIsAdded) {
  const auto ids = [](const KnowledgeGraph& g) {
    std::vector<uint64_t> all;
    for (const auto e : boost::make_iterator_range(edges(g.graph()))) {
      all.push_back(g.graph()[e].id);
    }
    return all;
  };
  const auto before = ids(BuildGraph({FrenchArticle()}));
  const auto after = ids(BuildGraph({FrenchArticle(), EnglishArticle()}));
  for (const uint64_t id : before) EXPECT_THAT(after, testing::Contains(id));
}

TEST(KnowledgeGraph, LabelsInTheLanguageAskedForElseThatOfMostMentions) {
  const auto label = [](const KnowledgeGraph& g) {
    return std::string(g.Text(g.graph()[0].label));
  };
  const std::vector<Record> both = {FrenchArticle(), EnglishArticle()};
  EXPECT_EQ(label(BuildGraph(both, {Language::kFrench, {}})), "Corée du Nord");
  EXPECT_EQ(label(BuildGraph(both, {Language::kEnglish, {}})), "North Korea");
  EXPECT_EQ(label(BuildGraph({FrenchArticle()})), "Corée du Nord");
  EXPECT_EQ(label(BuildGraph({EnglishArticle()})), "North Korea");
}

TEST(KnowledgeGraph, TellsUnnamedGroupsOfTwoArticlesApart) {
  std::vector<Record> records;
  for (const char* id : {"a", "b"}) {
    records.push_back(RecordBuilder(id)
                          .Actor(ActorKind::kGroup, "protesters")
                          .Actor(ActorKind::kGroup, "US officials")
                          .Build());
  }
  EXPECT_THAT(ActorIds(BuildGraph(records)),
              UnorderedElementsAre("group.protesters.a", "group.protesters.b",
                                   "group.us-officials"));
}

TEST(KnowledgeGraph, TellsEmptyFromNoRecords) {
  const KnowledgeGraph g = BuildGraph({});
  EXPECT_EQ(num_vertices(g.graph()), 0);
  EXPECT_EQ(BuildGraph({RecordBuilder("d").Build()}).counts().documents, 1);
}

TEST(GraphBuilder, RefusesWhatDoesNotHoldTogether) {
  const Record good = FrenchArticle();
  const struct {
    const char* what;
    void (*spoil)(Record&);
    const char* message;
  } kCases[] = {
      {"no document id", [](Record& r) { r.document.id.clear(); },
       "document.id is empty"},
      {"empty name", [](Record& r) { r.actors[0].name = " "; },
       "document 'fr-1': actor 'Corée du Nord' has an empty name"},
      {"actor twice", [](Record& r) { r.actors[1].id = r.actors[0].id; },
       "two actors have the id 'Corée du Nord'"},
      {"claim twice", [](Record& r) { r.claims.push_back(r.claims[0]); },
       "two claims have the id 'c1'"},
      {"unknown source", [](Record& r) { r.relations[0].source = "who"; },
       "relation 1 names 'who' as its source"},
      {"unknown target", [](Record& r) { r.relations[0].target = "who"; },
       "relation 1 names 'who' as its target"},
      {"claim of nobody", [](Record& r) { r.claims[0].source.clear(); },
       "claim 'c1' has no source"},
      {"unknown about", [](Record& r) { r.claims[0].about = {"who"}; },
       "claim 'c1' names 'who' as its about"},
      {"unknown claim", [](Record& r) { r.relations[0].attributed_to = "c9"; },
       "relation 1 names 'c9' as its attributed_to"},
      {"answers itself", [](Record& r) { r.claims[0].responds_to = "c1"; },
       "claim 'c1' names itself as responds_to"},
      {"backward span",
       [](Record& r) {
         r.relations[0].evidence = {{5, 3}};
       },
       "relation 1 has a span that ends (3) before it begins (5)"},
      {"outside the text",
       [](Record& r) {
         r.claims[0].content = {{0, 5000}};
       },
       "claim 'c1' has a span that ends at byte 5000"},
      {"inside a character",
       [](Record& r) {
         r.claims[0].content = {{0, 17}};
       },
       "cuts a character"},
      {"invalid UTF-8", [](Record& r) { r.actors[0].name = "\xC3("; },
       "not valid UTF-8 or a control character"},
      {"control character",
       [](Record& r) { r.document.title = std::string("a\x01", 2); },
       "document.title has a byte at 1"},
      {"U+FFFE", [](Record& r) { r.relations[0].role = "\xEF\xBF\xBE"; },
       "relation 1 has a byte at 0"},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.what);
    Record record = good;
    c.spoil(record);
    GraphBuilder builder;
    const absl::Status status = builder.Add(record);
    EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
    EXPECT_THAT(std::string(status.message()), HasSubstr(c.message));
    // The builder is as it was: the good record still goes in.
    EXPECT_TRUE(builder.Add(good).ok());
  }
}

TEST(GraphBuilder, RefusesADocumentThatItHas) {
  GraphBuilder builder;
  ASSERT_TRUE(builder.Add(FrenchArticle()).ok());
  const absl::Status status = builder.Add(FrenchArticle());
  EXPECT_EQ(status.code(), absl::StatusCode::kAlreadyExists);
  EXPECT_THAT(std::string(status.message()), HasSubstr("'fr-1'"));
}

TEST(GraphBuilder, TakesOffsetsAsTheyAreWhereThereIsNoText) {
  RecordBuilder b("d");
  b.Actor(ActorKind::kPerson, "Ann Lee").Actor(ActorKind::kPerson, "Bo Kay");
  b.Relation("Ann Lee", RelationType::kAid, "Bo Kay");
  b.last_relation().evidence = {{10, 20}};
  const KnowledgeGraph g = BuildGraph({b.Build()});
  const auto e = *edges(g.graph()).first;
  EXPECT_EQ(g.evidence(g.graph()[e].evidence)[0].span, (Span{10, 20}));
  EXPECT_EQ(g.Words(g.evidence(g.graph()[e].evidence)[0]), "");
}

}  // namespace
}  // namespace entente
