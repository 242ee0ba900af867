// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The compiled-in table of known actors: is it complete, and does it answer as
// a reader of newspapers would?
#include "graph/names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/string_view.h"

namespace entente {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// The countries of ISO 3166-1, as ICU lists them, and Kosovo.
std::vector<std::string> CountryCodes() {
  std::vector<std::string> codes;
  for (const char* const* code = icu::Locale::getISOCountries();
       *code != nullptr; ++code) {
    codes.push_back(*code);
  }
  // ICU counts in three reserved codes of parts of countries.
  for (const char* part : {"DG", "EA", "IC"}) {
    codes.erase(std::remove(codes.begin(), codes.end(), part), codes.end());
  }
  return codes;
}

// Nobody lives there for good, or the territory is one town, or its three
// atolls take turns: no capital.
constexpr absl::string_view kWithoutCapital[] = {"AQ", "BV", "HK", "HM", "IO",
                                                 "MO", "TF", "TK", "UM"};
// Nobody lives there for good, or those who do are named otherwise.
constexpr absl::string_view kWithoutDemonym[] = {"AQ", "BV", "GS", "HM", "IO",
                                                 "SJ", "TF", "UM", "VA"};
// French has no settled word and says "habitants des îles Cocos".
constexpr absl::string_view kWithoutFrenchDemonym[] = {"CC", "CX", "TC", "VG",
                                                       "VI"};

template <size_t N>
bool IsIn(const absl::string_view (&codes)[N], absl::string_view code) {
  return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

// The forms of one actor.
class Forms {
 public:
  explicit Forms(absl::string_view id) {
    const NameTable& table = NameTable::Default();
    const KnownActor* actor = table.FindById(id);
    if (actor == nullptr) return;
    for (const NameForm& form : table.forms()) {
      if (&table.actors()[form.actor] == actor) forms_.push_back(form);
    }
  }

  bool Has(Language language, NameUse use) const {
    return std::any_of(forms_.begin(), forms_.end(), [&](const NameForm& f) {
      return f.language == language && f.use == use;
    });
  }
  // English nouns are mostly for men and women alike.
  bool HasDemonym(Language language, Gender gender, Number number) const {
    return std::any_of(forms_.begin(), forms_.end(), [&](const NameForm& f) {
      const bool fits = f.gender == gender || (language == Language::kEnglish &&
                                               f.gender == Gender::kNone);
      return f.language == language && f.use == NameUse::kDemonym && fits &&
             f.number == number;
    });
  }
  std::vector<std::string> Texts(Language language, NameUse use) const {
    std::vector<std::string> texts;
    for (const NameForm& f : forms_) {
      if (f.language == language && f.use == use) texts.push_back(f.text);
    }
    return texts;
  }

 private:
  std::vector<NameForm> forms_;
};

TEST(NameTable, NamesEveryCountryInBothLanguages) {
  const std::vector<std::string> codes = CountryCodes();
  EXPECT_EQ(codes.size(), 250U);
  for (const std::string& code : codes) {
    const KnownActor* actor =
        NameTable::Default().FindById(absl::StrCat("country.", code));
    ASSERT_NE(actor, nullptr) << code;
    EXPECT_EQ(actor->kind, ActorKind::kCountry) << code;
    EXPECT_EQ(actor->country, code);
    EXPECT_NE(actor->name_fr, "") << code;
    EXPECT_NE(actor->name_en, "") << code;
    EXPECT_NE(actor->wikidata, "") << code;
    const Forms forms(actor->id);
    EXPECT_THAT(forms.Texts(Language::kFrench, NameUse::kName),
                Contains(actor->name_fr));
    EXPECT_THAT(forms.Texts(Language::kEnglish, NameUse::kName),
                Contains(actor->name_en));
  }
}

TEST(NameTable, KnowsTheCapitalOfEveryCountryThatHasOne) {
  for (const std::string& code : CountryCodes()) {
    const Forms forms(absl::StrCat("country.", code));
    const bool expected = !IsIn(kWithoutCapital, code);
    EXPECT_EQ(forms.Has(Language::kFrench, NameUse::kCapital), expected)
        << code;
    EXPECT_EQ(forms.Has(Language::kEnglish, NameUse::kCapital), expected)
        << code;
  }
}

TEST(NameTable, KnowsThePeopleOfEveryCountryInEveryForm) {
  struct Case {
    Gender gender;
    Number number;
  };
  for (const std::string& code : CountryCodes()) {
    const Forms forms(absl::StrCat("country.", code));
    const bool english = !IsIn(kWithoutDemonym, code);
    const bool french = english && !IsIn(kWithoutFrenchDemonym, code);
    for (const Case& c : {Case{Gender::kMasculine, Number::kSingular},
                          Case{Gender::kFeminine, Number::kSingular},
                          Case{Gender::kMasculine, Number::kPlural},
                          Case{Gender::kFeminine, Number::kPlural}}) {
      EXPECT_EQ(forms.HasDemonym(Language::kFrench, c.gender, c.number), french)
          << code;
      EXPECT_EQ(forms.HasDemonym(Language::kEnglish, c.gender, c.number),
                english)
          << code;
    }
    if (english) {
      EXPECT_TRUE(forms.Has(Language::kEnglish, NameUse::kAdjective)) << code;
    }
    if (french) {
      EXPECT_TRUE(forms.Has(Language::kFrench, NameUse::kAdjective)) << code;
    }
  }
}

TEST(NameTable, TakesCountryNamesFromCldrAndPrefersTheUsualOne) {
  struct Case {
    const char* code;
    const char* french;
    const char* english;
  };
  for (const Case& c :
       {Case{"KP", "Corée du Nord", "North Korea"},
        Case{"US", "États-Unis", "United States"},
        Case{"BA", "Bosnie-Herzégovine", "Bosnia and Herzegovina"},
        Case{"HK", "Hong Kong", "Hong Kong"}, Case{"MM", "Birmanie", "Myanmar"},
        Case{"CI", "Côte d’Ivoire", "Ivory Coast"},
        Case{"CD", "République démocratique du Congo",
             "Democratic Republic of the Congo"}}) {
    const KnownActor* actor =
        NameTable::Default().FindById(absl::StrCat("country.", c.code));
    ASSERT_NE(actor, nullptr) << c.code;
    EXPECT_EQ(actor->name(Language::kFrench), c.french);
    EXPECT_EQ(actor->name(Language::kEnglish), c.english);
    EXPECT_EQ(actor->name(Language::kAny), c.english);
  }
  EXPECT_THAT(Forms("country.HK").Texts(Language::kEnglish, NameUse::kName),
              Contains("Hong Kong SAR China"));
}

// What a form in a newspaper leads to: "id use" of each form, without those
// said twice.
std::set<std::string> Meanings(absl::string_view text) {
  static const char* const kUses[] = {"name", "acronym", "capital",
                                      "seat", "demonym", "adjective"};
  const NameTable& table = NameTable::Default();
  std::set<std::string> meanings;
  for (const NameForm& form : table.Lookup(NormalizeName(text))) {
    meanings.insert(absl::StrCat(table.actors()[form.actor].id, " ",
                                 kUses[static_cast<int>(form.use)]));
  }
  return meanings;
}

TEST(NameTable, FindsTheActorsOfANewspaper) {
  struct Case {
    const char* text;
    const char* meanings;  // sorted
  };
  const Case cases[] = {
      {"l'OTAN", "alliance.nato acronym"},
      {"NATO", "alliance.nato acronym"},
      {"the North Atlantic Treaty Organization", "alliance.nato name"},
      {"Organisation du traité de l’Atlantique Nord", "alliance.nato name"},
      {"O.N.U.", "alliance.un acronym"},
      {"the United Nations", "alliance.un name"},
      {"Corée du Nord", "country.KP name"},
      {"nord-coréennes", "country.KP adjective, country.KP demonym"},
      {"Nord-Coréen", "country.KP adjective, country.KP demonym"},
      {"North Koreans", "country.KP demonym"},
      {"DPRK", "country.KP name"},
      {"Pyongyang", "country.KP capital"},
      {"Etats-Unis", "country.US name"},
      {"U.S.", "country.US adjective, country.US name"},
      {"USA", "country.US name"},
      {"les Etats-Unis d’Amérique", "country.US name"},
      {"Washington", "country.US capital"},
      {"britanniques", "country.GB adjective, country.GB demonym"},
      {"Britain", "country.GB name"},
      {"Frenchwoman", "country.FR demonym"},
      {"the Netherlands", "country.NL name"},
      {"La Haye", "country.NL capital"},
      {"Kyiv", "country.UA capital"},
      {"Kiev", "country.UA capital"},
      {"Ivory Coast", "country.CI name"},
      {"Cote d'Ivoire", "country.CI name"},
      {"Türkiye", "country.TR name"},
      {"helvétique", "country.CH adjective"},
      {"the Kremlin", "org.kremlin seat"},
      {"Maison-Blanche", "org.white-house seat"},
      {"Downing Street", "org.downing-street seat"},
      {"Quai d’Orsay", "org.quai-dorsay name, org.quai-dorsay seat"},
      {"Bruxelles", "alliance.eu seat, country.BE capital"},
      {"onusiennes", "alliance.un adjective"},
      {"otanien", "alliance.nato adjective"},
      {"européen", ""},
      {"CEDEAO", "alliance.ecowas acronym"},
      {"ECOWAS", "alliance.ecowas acronym"},
      {"OPEP+", "alliance.opec-plus acronym"},
      {"l’OPEP", "alliance.opec acronym"},
      {"G7", "alliance.g7 acronym"},
      {"Conseil de sécurité", "org.unsc name"},
      {"UN Security Council", "org.unsc name"},
      {"Daech", "org.islamic-state name"},
      {"ISIS", "org.islamic-state acronym"},
      {"AFP", "org.afp acronym"},
      {"Poutine", "person.vladimir-putin name"},
      {"Vladimir Putin", "person.vladimir-putin name"},
      {"Sergueï Choïgou", "person.sergei-shoigu name"},
      {"Kim Jong Un", "person.kim-jong-un name"},
      {"Benyamin Nétanyahou", "person.benjamin-netanyahu name"},
      {"MBS", "person.mohammed-bin-salman name"},
      {"Recep Tayyip Erdoğan", "person.recep-tayyip-erdogan name"},
      {"Clinton", ""},
      {"Bush", ""},
      {"Le Pen", ""},
      {"Atlantide", ""},
      {"", ""},
      {"...", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(absl::StrJoin(Meanings(c.text), ", "), c.meanings) << c.text;
  }
}

TEST(NameTable, FindsNothingForNothing) {
  EXPECT_THAT(NameTable::Default().Lookup(""), IsEmpty());
  EXPECT_EQ(NameTable::Default().FindById(""), nullptr);
  EXPECT_EQ(NameTable::Default().FindByWikidata(""), nullptr);
  EXPECT_EQ(NameTable::Default().FindByWikidata("Q0"), nullptr);
}

TEST(NameTable, FindsActorsByTheirIdentifiers) {
  const NameTable& table = NameTable::Default();
  const KnownActor* nato = table.FindByWikidata("Q7184");
  ASSERT_NE(nato, nullptr);
  EXPECT_EQ(nato->id, "alliance.nato");
  EXPECT_EQ(nato->kind, ActorKind::kAlliance);
  EXPECT_EQ(table.FindById("alliance.nato"), nato);
}

// Each form can be found, and no longer one exists than max_words() says.
TEST(NameTable, FindsEachOfItsForms) {
  const NameTable& table = NameTable::Default();
  size_t most_words = 0;
  for (const NameForm& form : table.forms()) {
    const std::string normalized = NormalizeName(form.text);
    ASSERT_NE(normalized, "") << form.text;
    const auto found = table.Lookup(normalized);
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [&](const NameForm& f) {
      return &f == &form;
    })) << form.text;
    most_words = std::max<size_t>(
        most_words, 1 + std::count(normalized.begin(), normalized.end(), ' '));
  }
  EXPECT_EQ(table.max_words(), most_words);
}

TEST(NameTable, WritesItsFormsInComposedUtf8) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  ASSERT_TRUE(U_SUCCESS(status));
  for (const NameForm& form : NameTable::Default().forms()) {
    EXPECT_TRUE(nfc->isNormalizedUTF8(form.text, status)) << form.text;
    EXPECT_EQ(form.text.find("\xEF\xBF\xBD"), std::string::npos) << form.text;
  }
}

// A form of two actors is a trap for whoever resolves names: a new one is
// to be seen, and taken out of the table or written down here.
TEST(NameTable, HasNoClashesButThese) {
  const NameTable& table = NameTable::Default();
  std::map<std::string, std::set<std::string>> actors;
  for (const NameForm& form : table.forms()) {
    actors[NormalizeName(form.text)].insert(table.actors()[form.actor].id);
  }
  std::vector<std::string> clashes;
  for (const auto& [text, ids] : actors) {
    if (ids.size() > 1) {
      clashes.push_back(absl::StrCat(text, ": ", absl::StrJoin(ids, " ")));
    }
  }
  EXPECT_THAT(
      clashes,
      ElementsAre(
          "adb: alliance.adb alliance.afdb", "bad: alliance.adb alliance.afdb",
          "brussels: alliance.eu country.BE",
          "bruxelles: alliance.eu country.BE", "congo: country.CD country.CG",
          "congolais: country.CD country.CG",
          "congolaise: country.CD country.CG",
          "congolaises: country.CD country.CG",
          "congolese: country.CD country.CG",
          "dominican: country.DM country.DO",
          "dominicans: country.DM country.DO",
          "kingston: country.JM country.NF", "rsf: org.rsf org.rsf-sudan",
          "saint martinois: country.MF country.SX",
          "saint martinoise: country.MF country.SX",
          "saint martinoises: country.MF country.SX",
          "samoan: country.AS country.WS", "samoane: country.AS country.WS",
          "samoanes: country.AS country.WS", "samoans: country.AS country.WS"));
}

}  // namespace
}  // namespace entente
