// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/labels.h"

#include <set>
#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/export/sample.h"

namespace entente {
namespace {

// The label of the only edge of a graph with this relation.
std::string LabelOf(Relation relation, Language language) {
  Record record;
  record.document.id = "d";
  for (const char* id : {"a", "b"}) {
    Actor actor;
    actor.id = id;
    actor.name = std::string("Actor ") + id;
    record.actors.push_back(actor);
  }
  relation.source = "a";
  relation.target = "b";
  record.relations = {relation};
  const KnowledgeGraph graph = BuildGraph({record});
  const View view(graph, ViewKind::kActors);
  std::string scratch;
  return std::string(
      EdgeLabel(view, *boost::edges(view.graph()).first, language, &scratch));
}

TEST(EdgeLabel, SaysTheRelationInBothLanguages) {
  struct {
    RelationType type;
    std::string role, mode, end;
    Polarity polarity;
    Certainty certainty;
    std::string french, english;
  } const cases[] = {
      {RelationType::kAccuse, "", "", "", Polarity::kPositive,
       Certainty::kCertain, "accuse", "accuses"},
      {RelationType::kAlliedWith, "", "", "", Polarity::kNegative,
       Certainty::kCertain, "pas allié à", "not allied with"},
      {RelationType::kConsult, "", "visit", "", Polarity::kPositive,
       Certainty::kPossible, "visite (possible)", "visits (possible)"},
      {RelationType::kConsult, "", "phone", "", Polarity::kPositive,
       Certainty::kFuture, "téléphone à (à\u00a0venir)",
       "phones (to\u00a0come)"},
      {RelationType::kHoldsOffice, "", "", "", Polarity::kPositive,
       Certainty::kCertain, "en fonction à", "in office at"},
      {RelationType::kHoldsOffice, "president", "", "", Polarity::kPositive,
       Certainty::kCertain, "president", "president"},
      {RelationType::kHoldsOffice, "president", "", "past", Polarity::kPositive,
       Certainty::kCertain, "ex-president", "former president"},
      {RelationType::kMemberOf, "", "", "past", Polarity::kPositive,
       Certainty::kCertain, "membre de (passé)", "member of (past)"},
      {RelationType::kHoldsOffice, "judge", "", "", Polarity::kNegative,
       Certainty::kProbable, "pas judge (probable)", "not judge (probable)"},
  };
  for (const auto& c : cases) {
    Relation relation;
    relation.type = c.type;
    relation.role = c.role;
    relation.mode = c.mode;
    relation.end.text = c.end;
    relation.polarity = c.polarity;
    relation.certainty = c.certainty;
    EXPECT_EQ(LabelOf(relation, Language::kFrench), c.french);
    EXPECT_EQ(LabelOf(relation, Language::kEnglish), c.english);
    EXPECT_EQ(LabelOf(relation, Language::kAny), c.english);
  }
}

TEST(EdgeLabel, IsShortAndItsOwnForEachType) {
  for (const Language language : {Language::kFrench, Language::kEnglish}) {
    std::set<std::string> seen;
    for (size_t type = 0; type < Count<RelationType>(); ++type) {
      Relation relation;
      relation.type = static_cast<RelationType>(type);
      const std::string label = LabelOf(relation, language);
      EXPECT_TRUE(seen.insert(label).second) << label;
      EXPECT_LE(label.size(), 24u) << label;
    }
  }
}

TEST(ClaimLabel, QuotesInTheLanguageOfTheArticle) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  const View view(graph, ViewKind::kClaims);
  std::set<std::string> labels;
  for (const ClaimNode& claim : graph.claims()) {
    labels.insert(ClaimLabel(view, claim, Language::kEnglish, 40));
  }
  EXPECT_EQ(labels.count("«\u00a0La Norvège est notre alliée\u00a0»"), 1u);
  EXPECT_EQ(labels.count("mener des manœuvres près des côtes"), 1u)
      << "an indirect claim is not quoted";
  EXPECT_EQ(labels.count("it holds “exercises < 20 miles” from…"), 1u)
      << "a claim with marks of its own gets no others";
  EXPECT_EQ(labels.count("“threatening everybody”"), 1u);
}

}  // namespace
}  // namespace entente
