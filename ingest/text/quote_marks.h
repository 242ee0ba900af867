// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Characters that may be quotation marks, and what speaks for each of their
// uses. FindQuotes then picks the uses that fit together best.
#ifndef ENTENTE_INGEST_TEXT_QUOTE_MARKS_H_
#define ENTENTE_INGEST_TEXT_QUOTE_MARKS_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "graph/record.h"

namespace entente {

// The look of a mark. What one opens, another of the same look closes at no
// cost; `kReversed` (»...«) and `kLow` („...“) are how a quotation was opened.
enum class MarkLook : uint8_t {
  kGuillemet = 1,  // « » << >>
  kReversed,       // opened by »
  kCurly,          // “ ”
  kLow,            // opened by „
  kStraight,       // " '' ``
  kSingleGuillemet,
  kSingle,  // ‘ ’ '
};

// Costs count in quarters of a point; kNever rules a use out. A use that shape
// and spacing agree with costs nothing; each disagreement costs a point or two.
constexpr int kNever = 1 << 20;
constexpr int kPoint = 4;

struct QuoteMark {
  Span span;
  MarkLook look = MarkLook::kStraight;  // as an opening mark
  bool low_closer = false;  // “, which also closes what „ opened
  int open_cost = 0;
  int close_cost = 0;
  int skip_cost = 0;  // of its being no quotation mark at all
};

// The marks of one paragraph, in order. Appends.
void FindQuoteMarks(absl::string_view text, Span paragraph,
                    std::vector<QuoteMark>* marks);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_QUOTE_MARKS_H_
