// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/reading.h"

#include <algorithm>

namespace entente {
namespace {

bool IsFunctionWord(const Word& word) {
  return word.Is(WordClass::kSubjectPronoun) || word.Is(WordClass::kRelative) ||
         word.Is(WordClass::kClitic) || word.Is(WordClass::kPreposition) ||
         word.Is(WordClass::kConjunction) || word.Is(WordClass::kBe);
}

}  // namespace

Reading::Reading(const Article& article)
    : article_(article), lexicon_(Lexicon::For(article.language)) {
  const auto count = static_cast<uint32_t>(article.tokens.size());
  words_.reserve(count);
  for (uint32_t t = 0; t < count; ++t) {
    const Token& token = article.tokens[t];
    const Word* word = lexicon_.Find(token.lower);
    // "WHO", "IT" among words in small letters are acronyms.
    if (word != nullptr && token.all_caps && IsFunctionWord(*word) &&
        !(t > 0 && article.tokens[t - 1].all_caps) &&
        !(t + 1 < count && article.tokens[t + 1].all_caps)) {
      word = nullptr;
    }
    words_.push_back(word);
  }
  opens_.assign(count, kNone);
  closes_.assign(count, kNone);
  for (uint32_t q = 0; q < article.quotes.size(); ++q) {
    const Quote& quote = article.quotes[q];
    if (quote.first_token > 0 &&
        article.tokens[quote.first_token - 1].span.begin == quote.outer.begin) {
      opens_[quote.first_token - 1] = q;
    }
    if (quote.closed && quote.end_token < count &&
        article.tokens[quote.end_token].span.end == quote.outer.end) {
      closes_[quote.end_token] = q;
    }
  }
  begins_.reserve(article.sentences.size());
  for (const Sentence& sentence : article.sentences) {
    begins_.push_back(AfterDateline(sentence));
  }
}

// "4 juillet 2012. -", "WASHINGTON (AP) —", "Lagos, Tuesday –": names, dates
// and brackets up to a dash.
uint32_t Reading::AfterDateline(const Sentence& sentence) const {
  constexpr uint32_t kLongest = 14;
  const uint32_t limit =
      std::min(sentence.end_token, sentence.first_token + kLongest);
  for (uint32_t t = sentence.first_token; t < limit; ++t) {
    if (IsDash(t)) {
      const bool opens = t > sentence.first_token || t + 1 < limit;
      return opens && t + 1 < sentence.end_token ? t + 1 : sentence.first_token;
    }
    const bool part = IsNumber(t) || IsPunctuation(t) || Capitalized(t) ||
                      Has(t, WordClass::kMonth) || Has(t, WordClass::kTime) ||
                      Is(t, "er");
    if (!part || opens_[t] != kNone) break;
  }
  return sentence.first_token;
}

bool Reading::IsDash(uint32_t t) const {
  return IsPunctuation(t) && (Is(t, "–") || Is(t, "—") || Is(t, "--") ||
                              (Is(t, "-") && token(t).space_before));
}

uint32_t Reading::OuterQuote(uint32_t t) const {
  uint32_t quote = t < size() ? token(t).quote : kNone;
  // Quotations nest two or three deep; the limit is for damaged text.
  for (int depth = 0; depth < 8 && quote != kNone; ++depth) {
    if (article_.quotes[quote].parent == kNone) break;
    quote = article_.quotes[quote].parent;
  }
  return quote;
}

Span Reading::SpanOf(TokenRange range) const {
  if (range.empty()) return {};
  return {token(range.first).span.begin, token(range.end - 1).span.end};
}

}  // namespace entente
