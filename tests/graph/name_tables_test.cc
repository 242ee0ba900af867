// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What NameTable::Load makes of good and of bad lines.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "graph/names.h"

namespace entente {
namespace {

using ::testing::ElementsAre;

constexpr absl::string_view kFrance =
    "FR\tQ142\tParis\tParis\tFrançais|Gaulois\tFrançaise|Gauloise\tFrançais\t"
    "Françaises\tFrench\tFrenchman/Frenchwoman\tFrench\t\t\tHexagone\t\n";
constexpr absl::string_view kClub =
    "alliance.club\talliance\tQ1\t\tCLUB\tThe Club\tCLUB\tTC\tGrand Club\t\t"
    "Palais|Tour\tTower\tclubien|clubienne\n";
constexpr absl::string_view kPerson =
    "person.doe\t\tFR\tJeanne Doe\tJane Doe\tDoe\t\n";

std::string LoadError(const NameTable::Sources& sources) {
  const absl::StatusOr<std::unique_ptr<NameTable>> table =
      NameTable::Load(sources);
  return table.ok() ? "" : std::string(table.status().message());
}

TEST(NameTableLoad, ReadsWhatTheColumnsSay) {
  const absl::StatusOr<std::unique_ptr<NameTable>> loaded =
      NameTable::Load({.countries = kFrance,
                       .actors = kClub,
                       .people = kPerson,
                       .memberships = "country.FR\talliance.club\t1958-01\t\n"
                                      "person.doe\talliance.club\t\t2001\n"});
  ASSERT_TRUE(loaded.ok()) << loaded.status();
  const NameTable& table = **loaded;
  ASSERT_EQ(table.actors().size(), 3U);
  EXPECT_EQ(table.actors()[0].id, "country.FR");
  EXPECT_EQ(table.actors()[0].name_en, "France");
  EXPECT_EQ(table.actors()[1].kind, ActorKind::kAlliance);
  EXPECT_EQ(table.actors()[1].name_fr, "CLUB");
  EXPECT_EQ(table.actors()[2].kind, ActorKind::kPerson);
  EXPECT_EQ(table.actors()[2].country, "FR");

  // The usual French name is the acronym, and is not said twice.
  ASSERT_EQ(table.Lookup("club").size(), 2U);
  EXPECT_EQ(table.Lookup("club")[0].use, NameUse::kAcronym);
  EXPECT_EQ(table.Lookup("club")[0].language, Language::kFrench);
  EXPECT_EQ(table.Lookup("club")[1].use, NameUse::kName);
  EXPECT_EQ(table.Lookup("club")[1].text, "The Club");
  ASSERT_EQ(table.Lookup("tour").size(), 1U);
  EXPECT_EQ(table.Lookup("tour")[0].use, NameUse::kSeat);
  ASSERT_EQ(table.Lookup("clubienne").size(), 1U);
  EXPECT_EQ(table.Lookup("clubienne")[0].use, NameUse::kAdjective);
  EXPECT_EQ(table.Lookup("clubienne")[0].language, Language::kFrench);

  ASSERT_EQ(table.Lookup("francaise").size(), 2U);
  const NameForm& noun = table.Lookup("francaise")[0];
  EXPECT_EQ(noun.text, "Française");
  EXPECT_EQ(noun.use, NameUse::kDemonym);
  EXPECT_EQ(noun.gender, Gender::kFeminine);
  EXPECT_EQ(noun.number, Number::kSingular);
  const NameForm& adjective = table.Lookup("francaise")[1];
  EXPECT_EQ(adjective.text, "française");
  EXPECT_EQ(adjective.use, NameUse::kAdjective);
  ASSERT_EQ(table.Lookup("frenchwoman").size(), 1U);
  EXPECT_EQ(table.Lookup("frenchwoman")[0].gender, Gender::kFeminine);

  ASSERT_EQ(table.memberships().size(), 2U);
  EXPECT_EQ(table.memberships()[0].member, 0U);
  EXPECT_EQ(table.memberships()[0].alliance, 1U);
  EXPECT_EQ(table.memberships()[0].from, "1958-01");
  EXPECT_EQ(table.memberships()[0].to, "");
  EXPECT_EQ(table.max_words(), 2U);
}

TEST(NameTableLoad, SkipsCommentsAndBlankLinesAndTakesWindowsLineEnds) {
  const absl::StatusOr<std::unique_ptr<NameTable>> table = NameTable::Load(
      {.people =
           "# a comment\n\nperson.doe\t\t\tJeanne Doe\tJane Doe\t\t\r\n"});
  ASSERT_TRUE(table.ok()) << table.status();
  EXPECT_EQ((*table)->actors().size(), 1U);
}

TEST(NameTableLoad, IsEmptyWithoutTables) {
  const absl::StatusOr<std::unique_ptr<NameTable>> table = NameTable::Load({});
  ASSERT_TRUE(table.ok()) << table.status();
  EXPECT_TRUE((*table)->actors().empty());
  EXPECT_TRUE((*table)->Lookup("paris").empty());
  EXPECT_EQ((*table)->max_words(), 0U);
}

TEST(NameTableLoad, GivesTheSameFormsWhateverTheOrderOfLines) {
  const std::string a = "person.a\t\t\tAnne\tAnn\tDoe|Roe\tRoe\n";
  const std::string b = "person.a\t\t\tAnne\tAnn\tRoe|Doe\tRoe\n";
  const auto texts = [](const std::string& people) {
    std::vector<std::string> all;
    const auto table = NameTable::Load({.people = people});
    for (const NameForm& form : (*table)->forms()) all.push_back(form.text);
    return all;
  };
  EXPECT_EQ(texts(a), texts(b));
  EXPECT_THAT(texts(a), ElementsAre("Ann", "Anne", "Doe", "Roe", "Roe"));
}

TEST(NameTableLoad, SaysWhatIsWrongAndWhere) {
  const std::string two_clubs =
      std::string(kClub) +
      "alliance.other\talliance\tQ1\t\tA\tB\t\t\t\t\t\t\t\n";
  const std::string twice = std::string(kPerson) + std::string(kPerson);
  struct Case {
    NameTable::Sources sources;
    const char* error;
  };
  const Case cases[] = {
      {{.countries = "#\nFR\tQ142\n"},
       "countries.tsv:2: 2 columns, expected 15 separated by tabs"},
      {{.countries = "ZZ\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n"},
       "countries.tsv:1: unknown country \"ZZ\", expected a code of ISO 3166-1 "
       "alpha-2"},
      {{.countries = "IC\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n"},
       "countries.tsv:1: unknown country \"IC\", expected a code of ISO 3166-1 "
       "alpha-2"},
      {{.countries = "FR\t142\t\t\t\t\t\t\t\t\t\t\t\t\t\n"},
       "countries.tsv:1: bad Wikidata identifier \"142\", expected \"Q\" and "
       "digits, or nothing"},
      {{.countries = "FR\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n"
                     "FR\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n"},
       "countries.tsv:2: id \"country.FR\" again, expected each once"},
      {{.actors = "alliance.x\tclub\t\t\tA\tB\t\t\t\t\t\t\t\n"},
       "actors.tsv:1: unknown kind \"club\", expected one of person, country, "
       "alliance, organization, group, place"},
      {{.actors = "alliance x\talliance\t\t\tA\tB\t\t\t\t\t\t\t\n"},
       "actors.tsv:1: bad id \"alliance x\", expected letters, digits, '.', "
       "'-', '_'"},
      {{.actors = "alliance.x\talliance\t\t\tA\t\t\t\t\t\t\t\t\n"},
       "actors.tsv:1: no name, expected one in French and one in English"},
      {{.actors = "org.x\torganization\t\tfr\tA\tB\t\t\t\t\t\t\t\n"},
       "actors.tsv:1: unknown country \"fr\", expected a code of ISO 3166-1 "
       "alpha-2"},
      {{.actors = two_clubs},
       "actors.tsv:2: Wikidata identifier Q1 of alliance.club again, expected "
       "each once"},
      {{.people = "person.doe\tQ0\t\tA\tB\t\t\n"},
       "people.tsv:1: bad Wikidata identifier \"Q0\", expected \"Q\" and "
       "digits, or nothing"},
      {{.people = twice},
       "people.tsv:2: id \"person.doe\" again, expected each once"},
      {{.people = "person.doe\t\t\tA\tB\n"},
       "people.tsv:1: 5 columns, expected 7 separated by tabs"},
      {{.people = "person.doe\t\t\t…\tB\t\t\n"},
       "people.tsv:1: form \"…\" without a letter or digit, expected a name"},
      {{.people = kPerson, .memberships = "person.doe\torg.none\t\t\n"},
       "memberships.tsv:1: unknown actor \"org.none\", expected the id of a "
       "country, actor or person of the tables"},
      {{.people = kPerson, .memberships = "\tperson.doe\t\t\n"},
       "memberships.tsv:1: unknown actor \"\", expected the id of a country, "
       "actor or person of the tables"},
      {{.people = kPerson,
        .memberships = "person.doe\tperson.doe\t1.5.2000\t\n"},
       "memberships.tsv:1: bad date \"1.5.2000\", expected YYYY, YYYY-MM, "
       "YYYY-MM-DD or nothing"},
      {{.people = kPerson,
        .memberships = "person.doe\tperson.doe\t2000-13\t\n"},
       "memberships.tsv:1: bad date \"2000-13\", expected YYYY, YYYY-MM, "
       "YYYY-MM-DD or nothing"},
      {{.people = kPerson,
        .memberships = "person.doe\tperson.doe\t2001-02-29\t\n"},
       "memberships.tsv:1: bad date \"2001-02-29\", expected YYYY, YYYY-MM, "
       "YYYY-MM-DD or nothing"},
      {{.people = kPerson,
        .memberships = "person.doe\tperson.doe\t2001\t2000-12-31\n"},
       "memberships.tsv:1: end 2000-12-31 before 2001, expected the first day, "
       "then the last"},
  };
  for (const Case& c : cases) EXPECT_EQ(LoadError(c.sources), c.error);
}

}  // namespace
}  // namespace entente
