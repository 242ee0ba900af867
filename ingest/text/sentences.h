// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SENTENCES_H_
#define ENTENTE_INGEST_TEXT_SENTENCES_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "ingest/text/article.h"

namespace entente {

// The sentences of `text` in order, without their tokens. No sentence crosses
// the end of a paragraph; every byte of a paragraph but white space between
// sentences is in one.
std::vector<Sentence> SplitSentences(absl::string_view text,
                                     absl::Span<const Span> paragraphs,
                                     absl::Span<const Quote> quotes,
                                     Language language);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SENTENCES_H_
