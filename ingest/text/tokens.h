// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_TOKENS_H_
#define ENTENTE_INGEST_TEXT_TOKENS_H_

#include "ingest/text/article.h"

namespace entente {

// Fills `article.tokens` from its text, language, sentences and quotations, and
// in these their ranges of tokens.
void Tokenize(Article& article);

// Fills `article.sentences` and `article.tokens` from its analysis, which is
// not empty, its text, language, paragraphs and quotations. A token of several
// words is as many Tokens where they share its letters out ("do" and "n't"),
// otherwise one ("du"). Sentences of white space alone are taken off the
// analysis.
void TakeTokens(Article& article);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_TOKENS_H_
