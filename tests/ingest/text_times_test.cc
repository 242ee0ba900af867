// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/ingest/text_facts_helpers.h"

namespace entente {
namespace {

// The time of the first claim as "words from to".
std::string MadeAt(const char* text, Language language, const char* published) {
  const Record record = FactsOf(text, language, published);
  if (record.claims.empty()) return "no claim";
  const Date& date = record.claims[0].made_at;
  return absl::StrCat(date.text, " ", date.from, " ", date.to);
}

TEST(Times, AreReadBesideTheCueAndResolved) {
  const struct {
    const char* text;
    Language language;
    const char* made_at;
  } kCases[] = {
      {"Paul Martel a déclaré dimanche que tout allait bien.",
       Language::kFrench, "dimanche 2016-07-10 2016-07-10"},
      {"Paul Martel a déclaré lundi dernier que tout allait bien.",
       Language::kFrench, "lundi dernier 2016-07-04 2016-07-04"},
      {"Le mois dernier, Paul Martel avait dit que tout allait mal.",
       Language::kFrench, "Le mois dernier 2016-06-01 2016-06-30"},
      {"Paul Martel a affirmé le 5 juillet que rien n'allait.",
       Language::kFrench, "5 juillet 2016-07-05 2016-07-05"},
      {"Paul Martel a dit hier soir qu'il partait.", Language::kFrench,
       "hier soir 2016-07-10 2016-07-10"},
      {"« Je pars », a dit Paul Martel la semaine dernière.", Language::kFrench,
       "la semaine dernière 2016-07-04 2016-07-10"},
      {"Paul Martel said on Tuesday that all was well.", Language::kEnglish,
       "Tuesday 2016-07-05 2016-07-05"},
      {"Paul Martel said last week he was leaving.", Language::kEnglish,
       "last week 2016-07-04 2016-07-10"},
      {"Paul Martel said on December 30 that he was leaving.",
       Language::kEnglish, "December 30 2015-12-30 2015-12-30"},
      {"On June 2, 2015, Paul Martel said he was back.", Language::kEnglish,
       "June 2, 2015 2015-06-02 2015-06-02"},
      {"Paul Martel said he was back on Tuesday.", Language::kEnglish, "  "},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(MadeAt(c.text, c.language, "2016-07-11"), c.made_at) << c.text;
  }
}

TEST(Times, KeepTheirWordsWhereNoDayIsKnown) {
  EXPECT_EQ(MadeAt("Paul Martel a déclaré dimanche que tout allait bien.",
                   Language::kFrench, ""),
            "dimanche  ");
}

}  // namespace
}  // namespace entente
