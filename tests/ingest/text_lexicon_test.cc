// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "ingest/text/conjugate.h"
#include "ingest/text/lexicon.h"
#include "ingest/text/word_forms.h"

namespace entente {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

const Lexicon& French() { return Lexicon::For(Language::kFrench); }
const Lexicon& English() { return Lexicon::For(Language::kEnglish); }

// The lemmas that a form may belong to.
std::vector<std::string> LemmasOf(const Lexicon& lexicon, const char* form) {
  std::vector<std::string> lemmas;
  const Word* word = lexicon.Find(form);
  if (word == nullptr) return lemmas;
  for (const CueForm& cue : word->cues) {
    lemmas.push_back(lexicon.cues()[cue.cue].lemma);
  }
  return lemmas;
}

struct Inflected {
  const char* form;
  const char* lemma;
};

void ExpectLemmas(const Lexicon& lexicon, const std::vector<Inflected>& cases) {
  for (const Inflected& c : cases) {
    EXPECT_THAT(LemmasOf(lexicon, c.form), Contains(c.lemma)) << c.form;
  }
}

TEST(Lexicon, KnowsFormsOfFrenchVerbs) {
  ExpectLemmas(French(),
               {
                   {"affirmait", "affirmer"},   {"répète", "répéter"},
                   {"rappellera", "rappeler"},  {"annonça", "annoncer"},
                   {"exigeant", "exiger"},      {"appuie", "appuyer"},
                   {"avertissent", "avertir"},  {"dirent", "dire"},
                   {"promis", "promettre"},     {"prévient", "prévenir"},
                   {"craignent", "craindre"},   {"écrivit", "écrire"},
                   {"reconnu", "reconnaître"},  {"démentirait", "démentir"},
                   {"prétendait", "prétendre"}, {"poursuivi", "poursuivre"},
                   {"prédisent", "prédire"},    {"crurent", "croire"},
                   {"exclut", "exclure"},       {"enjoint", "enjoindre"},
                   {"martèle", "marteler"},     {"requiert", "requérir"},
               });
}

TEST(Lexicon, KnowsFormsOfEnglishVerbs) {
  ExpectLemmas(English(), {
                              {"denies", "deny"},
                              {"denied", "deny"},
                              {"said", "say"},
                              {"admitting", "admit"},
                              {"told", "tell"},
                              {"slammed", "slam"},
                              {"urging", "urge"},
                              {"acknowledged", "acknowledge"},
                              {"swore", "swear"},
                              {"stresses", "stress"},
                              {"agreeing", "agree"},
                              {"worries", "worry"},
                          });
}

TEST(Lexicon, TellsTensesAndPersons) {
  const auto form = [](const char* text) {
    return French().Find(text)->cues.front();
  };
  EXPECT_EQ(form("affirmerait").tenses, kConditionalTense);
  EXPECT_EQ(form("affirmant").tenses, kGerundForm);
  EXPECT_EQ(form("affirment").persons, kThirdPlural);
  EXPECT_EQ(form("affirmons").persons, kFirstPlural);
  EXPECT_NE(form("dit").tenses & kParticipleForm, 0);
  EXPECT_NE(form("dit").tenses & kPresentTense, 0);
}

TEST(Lexicon, KnowsClassesOfWords) {
  EXPECT_TRUE(French().Find("ministre")->Is(WordClass::kOffice));
  EXPECT_TRUE(French().Find("ministère")->Is(WordClass::kBody));
  EXPECT_EQ(French().Find("présidente")->gender, Gender::kFeminine);
  EXPECT_TRUE(French().Find("responsables")->Is(WordClass::kPluralNoun));
  EXPECT_TRUE(English().Find("spokeswoman")->Is(WordClass::kOffice));
  EXPECT_EQ(English().Find("spokeswoman")->gender, Gender::kFeminine);
  EXPECT_EQ(English().Find("zyzzyva"), nullptr);
}

TEST(Lexicon, NamesTheLineThatIsWrong) {
  Lexicon::Sources sources;
  sources.words = "article\tle la\nartikel\tder die\n";
  const auto words = Lexicon::Load(Language::kFrench, sources);
  ASSERT_FALSE(words.ok());
  EXPECT_THAT(std::string(words.status().message()), HasSubstr("words.tsv:2"));
  sources.words = "";
  sources.cues = "# head\ndire\tdire\tsay\tque\n";
  const auto cues = Lexicon::Load(Language::kFrench, sources);
  ASSERT_FALSE(cues.ok());
  EXPECT_THAT(std::string(cues.status().message()), HasSubstr("cues.tsv:2"));
}

// The list (MIT) is compared with, not copied. What is missing are mostly the
// imperfect subjunctive and verbs that are no cues in news.
TEST(Lexicon, CoversAListOfFrenchQuotationVerbs) {
  std::ifstream list(ENTENTE_SOURCE_DIR
                     "/../shared/data/lexicon/fr_quote_verb_forms.txt");
  if (!list) GTEST_SKIP() << "no list of verb forms beside the source folder";
  int known = 0;
  int all = 0;
  for (std::string form; std::getline(list, form);) {
    if (form.empty()) continue;
    const Word* word = French().Find(form);
    ++all;
    known += word != nullptr && !word->cues.empty() ? 1 : 0;
  }
  ASSERT_GT(all, 1000);
  EXPECT_GT(known, 0.75 * all) << known << " of " << all;
}

TEST(Conjugations, RefuseUnknownClassesAndEndings) {
  const auto table = FrenchConjugations::Parse(
      "er\ter\te es e\tais\tai\terai\terais\te\tant\té\n");
  ASSERT_TRUE(table.ok()) << table.status();
  EXPECT_TRUE(table->Inflect("parler", "er").ok());
  EXPECT_FALSE(table->Inflect("parler", "ir").ok());
  EXPECT_FALSE(table->Inflect("finir", "er").ok());
  EXPECT_FALSE(FrenchConjugations::Parse("er\ter\n").ok());
}

TEST(WordForms, GuessInfinitivesAdjectivesAndFiniteForms) {
  for (const char* word : {"violer", "agir", "prendre", "étudier", "avoir"}) {
    EXPECT_TRUE(LooksFrenchInfinitive(word)) << word;
  }
  for (const char* word : {"mer", "guerre", "dernier", "soir", "danger"}) {
    EXPECT_FALSE(LooksFrenchInfinitive(word)) << word;
  }
  for (const char* word : {"pénale", "internationale", "chinois"}) {
    EXPECT_TRUE(LooksFrenchAdjective(word)) << word;
  }
  for (const char* word : {"quitterait", "quittèrent", "partaient"}) {
    EXPECT_TRUE(LooksFrenchFinite(word)) << word;
  }
  EXPECT_FALSE(LooksFrenchFinite("portrait"));
}

}  // namespace
}  // namespace entente
