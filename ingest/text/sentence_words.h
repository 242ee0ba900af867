// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Words by which the beginning of a sentence is told where its writer left out
// the capital or the full stop before it.
#ifndef ENTENTE_INGEST_TEXT_SENTENCE_WORDS_H_
#define ENTENTE_INGEST_TEXT_SENTENCE_WORDS_H_

#include "absl/strings/string_view.h"
#include "graph/names.h"

namespace entente {

// Words that begin sentences in writing that knows no capitals, and follow no
// abbreviation that is not known to be one. All are in lower case, without
// their apostrophe.
bool IsSmallBeginning(absl::string_view lower, Language language);

// English words that begin such a sentence also after a question or a cry,
// where others may tell whose it was: "Who? they asked".
bool IsBeginningAfterCry(absl::string_view lower);

// Words with which a French sentence begins, written with a capital, and hardly
// ever a name or title: after any word, and more after one that ends a name.
bool IsFrenchBeginning(absl::string_view lower, bool after_name);

// French nouns that a title follows, which may begin so: "le film Cette nuit".
bool IsBeforeTitle(absl::string_view word);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SENTENCE_WORDS_H_
