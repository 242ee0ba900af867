// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_QUOTES_H_
#define ENTENTE_INGEST_TEXT_QUOTES_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "ingest/text/article.h"

namespace entente {

// The quotations of `text` in the order of their first marks, without their
// tokens.
std::vector<Quote> FindQuotes(absl::string_view text,
                              absl::Span<const Span> paragraphs);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_QUOTES_H_
