// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "ingest/text/contractions.h"
#include "ingest/text/words.h"
#include "text_helpers.h"

namespace entente {
namespace {

constexpr Language kFr = Language::kFrench;
constexpr Language kEn = Language::kEnglish;

// Tokens parted by spaces, their words by '|', sentences by " / ".
std::string WordsOf(const std::vector<UdSentence>& sentences) {
  std::string all;
  for (const UdSentence& sentence : sentences) {
    if (!all.empty()) all += " /";
    for (const UdToken& token : sentence.tokens) {
      if (!all.empty()) all += ' ';
      for (uint32_t w = 0; w < token.word_count; ++w) {
        if (w > 0) all += '|';
        all += sentence.words[token.first_word + w].form;
      }
    }
  }
  return all;
}

struct Case {
  Language language;
  const char* text;
  const char* words;
};

constexpr Case kCases[] = {
    // Contractions, in the case of their token.
    {kFr, "Du port aux quais", "De|le port à|les quais"},
    {kFr, "AU BORD DU LAC", "À|LE BORD DE|LE LAC"},
    {kFr, "le bois duquel, les gens auxquels",
     "le bois de|lequel , les gens à|lesquels"},
    {kFr, "l'île n'a pas de quai", "l' île n' a pas de quai"},
    // "des" is a contraction or a determiner.
    {kFr, "le prix des fruits", "le prix de|les fruits"},
    {kFr, "près des fruits et des pains", "près de|les fruits et de|les pains"},
    {kFr, "il mange avec des fruits", "il mange avec des fruits"},
    {kFr, "Ce sont des fruits", "Ce sont des fruits"},
    // English clitics are words of one token.
    {kEn, "I don't know John's friends", "I do|n't know John|'s friends"},
    {kEn, "He shouldn’t've, cannot go", "He should|n’t|'ve , can|not go"},
    {kEn, "The workers' rights", "The workers|' rights"},
    {kEn, "She read 'The Birds' there", "She read ' The Birds ' there"},
    {kEn, "\"Today\"'s guest", "\" Today \" 's guest"},
    // English hyphens part words, but prefixes and telephone numbers.
    {kEn, "a US-led 10-year-old e-mail", "a US - led 10 - year - old e-mail"},
    {kEn, "al-Shabaab's non-EU-based men",
     "al - Shabaab|'s non-EU - based men"},
    {kEn, "pages 2-3 of 555-0100, 1-800-555-0100",
     "pages 2 - 3 of 555-0100 , 1-800-555-0100"},
    {kEn, "see http://a-b.example/c-d, me@a-b.example",
     "see http://a-b.example/c-d , me@a-b.example"},
    {kFr, "Noyal-sur-Vilaine, porte-avions",
     "Noyal-sur-Vilaine , porte-avions"},
    // Units.
    {kEn, "at 7:30pm on the 20th, 5km", "at 7:30 pm on the 20th , 5 km"},
    {kFr, "à 160km le 1er mai, 3D", "à 160 km le 1er mai , 3D"},
    // The full stop after an abbreviation.
    {kEn, "Tea, etc. for the U.S.", "Tea , etc. for the U.S ."},
    {kFr, "Du thé, etc.", "De|le thé , etc."},
    // Sentences.
    {kFr, "Il part. Va-t-il loin ?", "Il part . / Va -t-il loin ?"},
};

TEST(SplitWords, CutsAsTreebanksDo) {
  for (const Case& row : kCases) {
    EXPECT_EQ(WordsOf(SplitWords(Prepare(row.text, row.language))), row.words)
        << row.text;
  }
}

TEST(SplitWords, KeepsPlacesInTheText) {
  const Article article = Prepare("Au lac,\nJohn's co-op isn't US-led.", kEn);
  const std::vector<UdSentence> sentences = SplitWords(article);
  ASSERT_EQ(WordsOf(sentences), "Au lac , / John|'s co-op is|n't US - led .");
  EXPECT_TRUE(sentences[0].new_paragraph);
  EXPECT_TRUE(sentences[1].new_paragraph);
  for (const UdSentence& sentence : sentences) {
    EXPECT_EQ(sentence.span.begin, sentence.tokens.front().span.begin);
    EXPECT_EQ(sentence.span.end, sentence.tokens.back().span.end);
    for (const UdToken& token : sentence.tokens) {
      EXPECT_EQ(Text(article, token.span), token.form);
    }
    for (const UdWord& word : sentence.words) {
      EXPECT_EQ(Text(article, word.span), word.form);
    }
  }
  EXPECT_EQ(sentences[1].words[1].token, 0U);
  EXPECT_FALSE(sentences[0].tokens[1].space_after);
  EXPECT_TRUE(sentences[0].tokens[2].space_after) << "a line ends here";
  EXPECT_TRUE(sentences[1].tokens[0].space_after);
}

TEST(SplitWords, GivesPartsOfAContractionTheSpanOfTheirToken) {
  const Article article = Prepare("La fin du jour", kFr);
  const std::vector<UdSentence> sentences = SplitWords(article);
  ASSERT_EQ(WordsOf(sentences), "La fin de|le jour");
  EXPECT_EQ(Text(article, sentences[0].words[2].span), "du");
  EXPECT_EQ(Text(article, sentences[0].words[3].span), "du");
  EXPECT_EQ(sentences[0].tokens[2].form, "du");
}

TEST(SplitWords, TakesTokensOfArticlesWholeOrCutsThem) {
  const std::string text =
      "“Don’t” l'« État ».Hé\u00A0! 1 200\u00A0000,5 % des US-led a@b.example\n"
      "\xFF\xFE bytes \xC3 that are no UTF-8 \xE2\x80 … du 5km etc.";
  for (Language language : {kFr, kEn}) {
    const Article article = Prepare(text, language);
    size_t t = 0;  // of article.tokens
    for (const UdSentence& sentence : SplitWords(article)) {
      for (const UdToken& token : sentence.tokens) {
        ASSERT_LT(t, article.tokens.size());
        EXPECT_GE(token.span.begin, article.tokens[t].span.begin);
        while (article.tokens[t].span.end < token.span.end) ++t;
        EXPECT_LE(token.span.end, article.tokens[t].span.end);
        if (article.tokens[t].span.end == token.span.end) ++t;
      }
    }
    EXPECT_EQ(t, article.tokens.size());
  }
}

TEST(SplitWords, GoesOnThroughVeryLongSentencesAndLines) {
  for (const std::string part :
       {"des mots, ", "des ", "don't", "a-", "L'", "Les ", "1-", "(e)", "; "}) {
    std::string text;
    while (text.size() < 300'000) text += part;
    for (Language language : {kFr, kEn}) {
      size_t bytes = 0;
      for (const UdSentence& sentence : SplitWords(Prepare(text, language))) {
        for (const UdToken& token : sentence.tokens) {
          bytes += token.span.end - token.span.begin;
        }
      }
      EXPECT_GT(bytes, 100'000U) << part;
    }
  }
}

TEST(SplitWords, GivesNothingForNothing) {
  EXPECT_TRUE(SplitWords(Prepare("", kFr)).empty());
  EXPECT_TRUE(SplitWords(Prepare(" \n\n ", kEn)).empty());
}

}  // namespace
}  // namespace entente
