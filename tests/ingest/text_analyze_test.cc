// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>

#include "ingest/text/analyze.h"
#include "text_helpers.h"

namespace entente {
namespace {

std::string Repeat(absl::string_view piece, size_t size) {
  std::string text;
  while (text.size() < size) text.append(piece.data(), piece.size());
  return text;
}

void CheckSentences(const Article& article) {
  uint32_t last = 0;
  for (const Sentence& sentence : article.sentences) {
    ASSERT_LE(last, sentence.span.begin);
    ASSERT_LT(sentence.span.begin, sentence.span.end);
    ASSERT_LT(sentence.paragraph, article.paragraphs.size());
    const Span paragraph = article.paragraphs[sentence.paragraph];
    ASSERT_LE(paragraph.begin, sentence.span.begin);
    ASSERT_LE(sentence.span.end, paragraph.end);
    last = sentence.span.end;
  }
  ASSERT_LE(last, article.document.text.size());
}

void CheckTokens(const Article& article) {
  uint32_t last = 0;
  for (const Token& token : article.tokens) {
    ASSERT_LE(last, token.span.begin);
    ASSERT_LT(token.span.begin, token.span.end);
    const Span sentence = article.sentences[token.sentence].span;
    ASSERT_LE(sentence.begin, token.span.begin);
    ASSERT_LE(token.span.end, sentence.end);
    last = token.span.end;
  }
}

void CheckQuotes(const Article& article) {
  for (const Quote& quote : article.quotes) {
    ASSERT_LE(quote.outer.begin, quote.inner.begin);
    ASSERT_LT(quote.inner.begin, quote.inner.end);
    ASSERT_LE(quote.inner.end, quote.outer.end);
    ASSERT_LE(quote.first_token, quote.end_token);
    ASSERT_LE(quote.end_token, article.tokens.size());
    if (quote.parent == kNone) continue;
    const Quote& parent = article.quotes[quote.parent];
    ASSERT_LE(parent.inner.begin, quote.outer.begin);
    ASSERT_LE(quote.outer.end, parent.outer.end);
  }
}

// What every prepared article keeps to, whatever its text.
void Check(const Article& article) {
  CheckSentences(article);
  CheckTokens(article);
  CheckQuotes(article);
}

TEST(PrepareArticle, KeepsTheTextAndFindsTheLanguage) {
  const std::string text =
      "\r\nLe ministre a dit « non » et la séance a repris.\r\n";
  const Article article = Prepare(text, Language::kAny);
  EXPECT_EQ(article.document.text, text);
  EXPECT_EQ(article.language, Language::kFrench);
  EXPECT_EQ(article.sentences.size(), 1U);
  Check(article);
}

TEST(PrepareArticle, TakesTextWithNothingInIt) {
  for (const char* text : {"", " ", "\n\n", "\u00A0", "\"", "« »", "."}) {
    Check(Prepare(text, Language::kAny));
  }
}

// Each stage looks a bounded way ahead and back. Were one quadratic, a piece of
// this would take minutes; all of it takes seconds.
TEST(PrepareArticle, GoesThroughHostileTextInLinearTime) {
  for (const char* piece :
       {"a",       " ",   "\n",    ".",       ". ",     "\" ",
        "'",       "l'",  "-t-il", "a.b",     "1 000 ", "1.",
        "http://", "a@",  "( ",    "[...] ",  "- ",     ". - \" ",
        "M. ",     "é",   "\xFF",  "e\u0301", "\u200D", "«a\n",
        "A.-",     "a&A", "a\n",   "!?",      "20h"}) {
    for (Language language : {Language::kFrench, Language::kEnglish}) {
      Check(Prepare(Repeat(piece, 200'000), language));
    }
  }
}

}  // namespace
}  // namespace entente
