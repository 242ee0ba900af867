// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/excerpt.h"

#include <string>

#include "gtest/gtest.h"

namespace entente {
namespace {

TEST(CodePoints, CountsCharactersAndNotBytes) {
  EXPECT_EQ(CodePoints(""), 0u);
  EXPECT_EQ(CodePoints("été 😀"), 5u);
  EXPECT_EQ(FirstCodePoints("été 😀!", 5), "été 😀");
  EXPECT_EQ(FirstCodePoints("été", 9), "été");
}

TEST(Shorten, CutsAfterAWordAndSaysSo) {
  struct {
    std::string text;
    size_t max;
    std::string shortened;
  } const cases[] = {
      {"", 10, ""},
      {"  two\n words ", 10, "two words"},
      {"exactly ten", 11, "exactly ten"},
      {"a dénoncé une hostilité injuste", 20, "a dénoncé une…"},
      {"one, two, three", 10, "one, two…"},
      {"Donaudampfschifffahrt", 10, "Donaudamp…"},
      {"😀😀😀😀😀😀", 3, "😀😀…"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(Shorten(c.text, c.max), c.shortened);
    EXPECT_LE(CodePoints(Shorten(c.text, c.max)), c.max);
  }
}

TEST(WrapWords, BreaksAtSpacesAndOnlyVeryLongWordsInside) {
  struct {
    std::string text;
    size_t width;
    std::string lines;
  } const cases[] = {
      {"", 10, ""},
      {"short", 10, "short"},
      {"Conseil de sécurité de l'ONU", 20, "Conseil de sécurité\nde l'ONU"},
      {"ééééé ééééé", 5, "ééééé\nééééé"},
      {"a antidisestablish b", 10, "a\nantidisestablish\nb"},
      {"xxxxxxxxxxxxyyyy", 5, "xxxxx\nxxxxx\nxxyyyy"},
      {"un\u00a0mot insécable", 12, "un\u00a0mot\ninsécable"},
  };
  for (const auto& c : cases) EXPECT_EQ(WrapWords(c.text, c.width), c.lines);
}

TEST(AppendOnOneLine, MakesOneSpaceOfEachGap) {
  std::string line = "> ";
  AppendOnOneLine(" a \r\n\t b  c ", &line);
  EXPECT_EQ(line, "> a b c");
}

}  // namespace
}  // namespace entente
