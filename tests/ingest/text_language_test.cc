// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "ingest/text/language.h"

namespace entente {
namespace {

constexpr char kFrenchText[] =
    "Le ministre a déclaré mardi que les discussions avec les partenaires du "
    "pays se poursuivraient la semaine prochaine, sans donner de détails.";
constexpr char kEnglishText[] =
    "The minister said on Tuesday that talks with the country's partners would "
    "go on next week, but he did not give any details.";
constexpr char kGermanText[] =
    "Der Minister sagte am Dienstag, dass die Gespräche mit den Partnern des "
    "Landes in der nächsten Woche fortgesetzt würden, ohne Einzelheiten zu "
    "nennen.";

Document Make(std::string text, std::string language = "") {
  Document document;
  document.text = std::move(text);
  document.language = std::move(language);
  return document;
}

TEST(DetectLanguage, TellsFrenchFromEnglish) {
  EXPECT_EQ(DetectLanguage(kFrenchText).language, Language::kFrench);
  EXPECT_EQ(DetectLanguage(kFrenchText).code, "fr");
  EXPECT_EQ(DetectLanguage(kEnglishText).language, Language::kEnglish);
  EXPECT_EQ(DetectLanguage(kEnglishText).code, "en");
}

TEST(DetectLanguage, CountsFunctionWordsInAFewWords) {
  const struct {
    const char* text;
    Language language;
  } cases[] = {
      {"Le chef de l'État a dit non.", Language::kFrench},
      {"L'OTAN s'inquiète", Language::kFrench},
      {"The chief said no.", Language::kEnglish},
      {"NATO is worried", Language::kEnglish},
      {"Non", Language::kEnglish},
      {"", Language::kEnglish},
      {"\xFF\xFE", Language::kEnglish},
  };
  for (const auto& row : cases) {
    EXPECT_EQ(DetectLanguage(row.text).language, row.language) << row.text;
    EXPECT_EQ(DetectLanguage("").code, "");
  }
}

TEST(DetectLanguage, LooksFurtherWhereTheBeginningIsInAnotherLanguage) {
  std::string text(kGermanText);
  for (int i = 0; i < 60; ++i) text += std::string("\n\n") + kFrenchText;
  text.insert(0, std::string(kGermanText) + kGermanText + kGermanText +
                     kGermanText + kGermanText + kGermanText);
  EXPECT_EQ(DetectLanguage(text).language, Language::kFrench);
}

TEST(ChooseLanguage, ObeysTheOptionThenTheDocumentThenTheText) {
  EXPECT_EQ(*ChooseLanguage(Make(kFrenchText, "fr"), "en"), Language::kEnglish);
  EXPECT_EQ(*ChooseLanguage(Make(kEnglishText, "fr-CA"), "auto"),
            Language::kFrench);
  EXPECT_EQ(*ChooseLanguage(Make(kEnglishText, "EN_us"), "auto"),
            Language::kEnglish);
  EXPECT_EQ(*ChooseLanguage(Make(kEnglishText), "auto"), Language::kEnglish);
  EXPECT_EQ(*ChooseLanguage(Make(kGermanText), "fr"), Language::kFrench);
}

TEST(ChooseLanguage, RefusesOtherLanguages) {
  for (const Document& document :
       {Make(kGermanText), Make(kFrenchText, "de")}) {
    const absl::StatusOr<Language> language = ChooseLanguage(document, "auto");
    ASSERT_FALSE(language.ok());
    EXPECT_EQ(language.status().message(),
              "language is 'de', expected fr or en; --language fr|en "
              "overrides");
  }
}

}  // namespace
}  // namespace entente
