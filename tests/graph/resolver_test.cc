// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/resolver.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace entente {
namespace {

using ::testing::HasSubstr;

Surface Make(ActorKind kind, std::string name, std::string wikidata = "",
             std::vector<std::string> aliases = {}) {
  Surface surface;
  surface.kind = kind;
  surface.name = std::move(name);
  surface.wikidata = std::move(wikidata);
  surface.aliases = std::move(aliases);
  return surface;
}

Surface Person(std::string name, std::string wikidata = "",
               std::vector<std::string> aliases = {}) {
  return Make(ActorKind::kPerson, std::move(name), std::move(wikidata),
              std::move(aliases));
}

Resolution ResolveAll(const std::vector<Surface>& surfaces,
                      absl::string_view judgements = "") {
  auto parsed = ParseJudgements("j.tsv", judgements);
  EXPECT_TRUE(parsed.ok()) << parsed.status();
  auto resolution = Resolve(surfaces, NameTable::Default(), *parsed);
  EXPECT_TRUE(resolution.ok()) << resolution.status();
  return *std::move(resolution);
}

bool AreOne(const Surface& a, const Surface& b,
            absl::string_view judgements = "") {
  const Resolution r = ResolveAll({a, b}, judgements);
  return r.entity[0] == r.entity[1];
}

TEST(Resolver, DecidesPairsOfActors) {
  const auto kCountry = ActorKind::kCountry;
  const auto kAlliance = ActorKind::kAlliance;
  const auto kOrganization = ActorKind::kOrganization;
  const auto kGroup = ActorKind::kGroup;
  const auto kPlace = ActorKind::kPlace;
  const struct {
    const char* what;
    Surface a, b;
    bool one;
  } kCases[] = {
      {"one country in two languages", Make(kCountry, "Allemagne"),
       Make(kCountry, "Germany"), true},
      {"a country and its capital that acts", Make(kCountry, "Berlin"),
       Make(kCountry, "Germany"), true},
      {"a city is not its country", Make(kPlace, "Berlin"),
       Make(kCountry, "Germany"), false},
      {"a country as a place is the country", Make(kPlace, "Germany"),
       Make(kCountry, "Allemagne"), true},
      {"a company called like a country", Make(kOrganization, "Niger"),
       Make(kCountry, "Niger"), false},
      {"acronyms of two languages", Make(kAlliance, "OTAN"),
       Make(kAlliance, "NATO"), true},
      {"a body under another kind", Make(kOrganization, "ONU"),
       Make(kAlliance, "United Nations"), true},
      {"two countries", Make(kCountry, "Niger"), Make(kCountry, "Nigeria"),
       false},
      {"case, accents and hyphens", Person("Kim Jong-un"),
       Person("KIM JONG UN"), true},
      {"other people", Person("Ann Lee"), Person("Ann Li"), false},
      {"a person and a party of one name", Person("Law Justice"),
       Make(kOrganization, "Law Justice"), false},
      {"one identifier", Person("A. Lee", "Q1"), Person("Ann Lee", "Q1"), true},
      {"two identifiers under one name", Person("Ann Lee", "Q1"),
       Person("Ann Lee", "Q2"), false},
      {"an identifier and a name", Person("Ann Lee", "Q1"), Person("Ann Lee"),
       true},
      {"a last name is not enough", Person("Lee"), Person("Ann Lee"), false},
      {"a full alias is", Make(kOrganization, "BWA", "", {"Blue Water Alert"}),
       Make(kOrganization, "Blue Water Alert"), true},
      {"a last name as an alias is not", Person("Ann Lee", "", {"Lee"}),
       Person("Lee"), false},
      {"a description as an alias is not",
       Make(kOrganization, "Acme", "", {"the American firm"}),
       Make(kOrganization, "the American firm"), false},
      {"groups of one description", Make(kGroup, "US officials"),
       Make(kGroup, "U.S. officials"), true},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.what);
    EXPECT_EQ(AreOne(c.a, c.b), c.one);
    EXPECT_EQ(AreOne(c.b, c.a), c.one);
  }
}

TEST(Resolver, LeavesANameThatTwoActorsShareByItself) {
  const Resolution r = ResolveAll(
      {Person("Ann Lee"), Person("Ann Lee", "Q1"), Person("Ann Lee", "Q2")});
  EXPECT_NE(r.entity[0], r.entity[1]);
  EXPECT_NE(r.entity[0], r.entity[2]);
  EXPECT_NE(r.entity[1], r.entity[2]);
}

TEST(Resolver, SaysWhyNamesWereMerged) {
  const Resolution r = ResolveAll({Make(ActorKind::kCountry, "Pyongyang"),
                                   Make(ActorKind::kCountry, "North Korea")});
  ASSERT_EQ(r.merges.size(), 2);
  EXPECT_EQ(r.merges[0].rule, MergeRule::kTable);
  EXPECT_EQ(r.merges[0].detail, "capital");
  EXPECT_EQ(NameTable::Default().actors()[r.merges[0].known].id, "country.KP");
  EXPECT_EQ(r.merges[1].detail, "name");
}

TEST(Resolver, FollowsAUsersJudgement) {
  EXPECT_TRUE(AreOne(Person("Mme Merkel"), Person("Angela Merkel"),
                     "same\tMme Merkel\tAngela Merkel\n"));
  EXPECT_TRUE(AreOne(Person("Bo"), Make(ActorKind::kGroup, "the boss"),
                     "same\tperson:Bo\tgroup:the boss\n"));
  EXPECT_TRUE(AreOne(Person("Bo"), Person("Bo Kay"),
                     "same\tperson.bo\tperson.bo-kay\n"));
  EXPECT_FALSE(AreOne(Make(ActorKind::kCountry, "Berlin"),
                      Make(ActorKind::kCountry, "Germany"),
                      "# the city's senate\n\ndifferent\tBerlin\tGermany\n"));
  EXPECT_FALSE(AreOne(Person("Ann Lee", "Q1"), Person("A. Lee", "Q1"),
                      "different\tAnn Lee\tA. Lee\n"));
}

TEST(Resolver, DoesNotMindAJudgementOfActorsThatAreNotThere) {
  EXPECT_FALSE(AreOne(Person("Ann Lee"), Person("Bo Kay"),
                      "same\tCy Dee\tAnn Lee\ndifferent\tX\tY\n"));
}

TEST(Resolver, RefusesJudgementsThatContradictEachOther) {
  const std::vector<Surface> surfaces = {Person("Ann Lee"), Person("Bo Kay")};
  for (const char* text :
       {"same\tAnn Lee\tBo Kay\ndifferent\tBo Kay\tAnn Lee\n",
        "different\tAnn Lee\tann lee\n"}) {
    auto judgements = ParseJudgements("j.tsv", text);
    ASSERT_TRUE(judgements.ok());
    const auto r = Resolve(surfaces, NameTable::Default(), *judgements);
    ASSERT_FALSE(r.ok());
    EXPECT_THAT(std::string(r.status().message()), HasSubstr("j.tsv:1: "));
  }
}

TEST(ParseJudgements, SaysWhichLineIsWrong) {
  for (const char* text :
       {"# fine\nsame\tA\n", "\nequal\tA\tB\n", "\nsame A B\n"}) {
    const auto j = ParseJudgements("j.tsv", text);
    ASSERT_FALSE(j.ok());
    EXPECT_THAT(std::string(j.status().message()), HasSubstr("j.tsv:2: "));
    EXPECT_THAT(std::string(j.status().message()),
                HasSubstr("expected same or different"));
  }
}

TEST(IsAnchoredGroup, TellsWhatMeansTheSameEverywhere) {
  const NameTable& table = NameTable::Default();
  for (const char* name :
       {"responsables américains", "opposition syrienne", "US officials",
        "analystes du Crédit Mutuel", "the Russian army"}) {
    EXPECT_TRUE(IsAnchoredGroup(name, table)) << name;
  }
  for (const char* name :
       {"les manifestants", "protesters", "un responsable américain",
        "a US official", "Les ministres", ""}) {
    EXPECT_FALSE(IsAnchoredGroup(name, table)) << name;
  }
}

}  // namespace
}  // namespace entente
