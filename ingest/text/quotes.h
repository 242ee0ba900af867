// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_QUOTES_H_
#define ENTENTE_INGEST_TEXT_QUOTES_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "ingest/text/article.h"

namespace entente {

// The quotations of `text` in the order of their first marks, without their
// tokens: « », “ ”, „ “, " ", ‹ ›, ‘ ’, ' ' where it is no apostrophe, << >>,
// `` '', one inside another up to four deep.
//
// A quotation of several paragraphs, each of which opens it again and only the
// last of which closes it, is one Quote over all of them; its inner span then
// holds the marks that opened it again. So is one that simply runs on. Marks
// that are turned the wrong way, spaced wrongly, doubled or of two kinds are
// paired as far as that makes sense. A quotation that is never closed ends with
// its paragraph, or where the one that holds it ends.
//
// Each mark may open, close or be none at all; each use has a cost from its
// shape and spacing (quote_marks.h), and the cheapest way to read the whole is
// searched among the dozen best (a Viterbi search with a beam). Linear in the
// length of the text and the number of marks.
std::vector<Quote> FindQuotes(absl::string_view text,
                              absl::Span<const Span> paragraphs);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_QUOTES_H_
