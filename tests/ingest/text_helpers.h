// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_TESTS_INGEST_TEXT_HELPERS_H_
#define ENTENTE_TESTS_INGEST_TEXT_HELPERS_H_

#include <string>
#include <utility>
#include <vector>

#include "ingest/text/analyze.h"

namespace entente {

inline Article Prepare(std::string text, Language language) {
  Document document;
  document.text = std::move(text);
  return PrepareArticle(std::move(document), language);
}

inline std::string Text(const Article& article, Span span) {
  const absl::string_view text = article.Text(span);
  return std::string(text.data(), text.size());
}

// The tokens, joined by spaces.
inline std::string Words(const Article& article) {
  std::string words;
  for (const Token& token : article.tokens) {
    if (!words.empty()) words += ' ';
    words += Text(article, token.span);
  }
  return words;
}

inline std::vector<std::string> Sentences(const Article& article) {
  std::vector<std::string> sentences;
  for (const Sentence& sentence : article.sentences) {
    sentences.push_back(Text(article, sentence.span));
  }
  return sentences;
}

// What stands between quotation marks, a '*' before it for each quotation
// around it, a '~' after it where the closing mark is missing.
inline std::vector<std::string> Quotations(const Article& article) {
  std::vector<std::string> quotes;
  for (const Quote& quote : article.quotes) {
    std::string depth;
    for (uint32_t outer = quote.parent; outer != kNone;
         outer = article.quotes[outer].parent) {
      depth += '*';
    }
    quotes.push_back(depth + Text(article, quote.inner) +
                     (quote.closed ? "" : "~"));
  }
  return quotes;
}

}  // namespace entente

#endif  // ENTENTE_TESTS_INGEST_TEXT_HELPERS_H_
