// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What holds for the facts of any text.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>
#include <string>
#include <vector>

#include "graph/record_check.h"
#include "tests/ingest/text_facts_helpers.h"

namespace entente {
namespace {

using ::testing::Contains;

TEST(Facts, HoldTogetherForAnyText) {
  for (const char* text :
       {"x", "« ", "Selon", "selon selon selon", "a déclaré que",
        "« « « a dit X", "X a dit : «", "said said said", "According to",
        "\"\"\"\"", "Paul Martel a dit que", "( ( ( ) said (",
        "Paul Martel, Paul Martel, a dit, que, que",
        "A said B said C said D said E said F said.", "d'après l'", "— X",
        "« Je — dit-il", "X : « Y » : « Z » : « W »",
        "Le président russe Igor Petrov, président de l'ONU, a accusé Kiev de "
        "mentir, selon lui, a-t-il dit, « et », dit-il."}) {
    for (Language language : {Language::kFrench, Language::kEnglish}) {
      const Record record = FactsOf(text, language);
      RecordIds ids;
      const absl::Status status = CheckRecord(record, &ids);
      EXPECT_TRUE(status.ok()) << text << ": " << status;
      for (const Claim& claim : record.claims) {
        EXPECT_FALSE(claim.content.empty()) << text;
      }
    }
  }
}

TEST(Facts, AreTheSameAgain) {
  const char* text =
      "Le président russe Igor Petrov a accusé Kiev de mentir. « C'est faux », "
      "a répondu Jeanne Duval, de la CGT. Selon elle, rien n'est joué.";
  const auto lines = [&] {
    const Record record = FactsOf(text, Language::kFrench);
    std::vector<std::string> all = ClaimLines(record);
    for (std::string& line : RelationLines(record)) all.push_back(line);
    for (std::string& line : ActorLines(record)) all.push_back(line);
    return all;
  };
  const std::vector<std::string> first = lines();
  EXPECT_THAT(first, Contains("accuse | Igor Petrov | a accusé | mentir"));
  EXPECT_EQ(lines(), first);
}

// A text without full stops is one sentence: no search may cost the square of
// its length. Processor time, as the machine may be busy.
TEST(Facts, TakeTimeInStepWithTheText) {
  const auto seconds = [](int times) {
    std::string text;
    for (int i = 0; i < times; ++i) {
      text += "Paul Martel a dit que la loi de Jeanne Duval, selon elle, ";
    }
    const std::clock_t begin = std::clock();
    FactsOf(text, Language::kFrench);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  };
  seconds(100);  // what is made once
  const double small = seconds(1000);
  EXPECT_LT(seconds(8000), 30 * small + 0.05);
}

}  // namespace
}  // namespace entente
