// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/analyze.h"

#include <utility>

#include "ingest/text/language.h"
#include "ingest/text/paragraphs.h"
#include "ingest/text/quotes.h"
#include "ingest/text/sentences.h"
#include "ingest/text/tokens.h"

namespace entente {

Article PrepareArticle(Document document, Language forced,
                       std::vector<UdSentence> analysis) {
  Article article;
  article.document = std::move(document);
  const absl::string_view text = article.document.text;
  article.language =
      forced != Language::kAny ? forced : DetectLanguage(text).language;
  article.paragraphs = SplitParagraphs(text);
  article.quotes = FindQuotes(text, article.paragraphs);
  if (analysis.empty()) {
    article.sentences = SplitSentences(text, article.paragraphs, article.quotes,
                                       article.language);
    Tokenize(article);
  } else {
    article.analysis = std::move(analysis);
    TakeTokens(article);
  }
  return article;
}

}  // namespace entente
