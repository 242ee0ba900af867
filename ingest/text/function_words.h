// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_FUNCTION_WORDS_H_
#define ENTENTE_INGEST_TEXT_FUNCTION_WORDS_H_

#include "absl/strings/string_view.h"
#include "ingest/text/article.h"

namespace entente {

// Whether `lower`, in lower case, is one of the commonest articles, pronouns,
// prepositions, conjunctions and auxiliaries of the language: the words that
// tell a language in a short text, and that a capital letter makes the
// beginning of a sentence rather than a name.
bool IsFunctionWord(absl::string_view lower, Language language);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_FUNCTION_WORDS_H_
