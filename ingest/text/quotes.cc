// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/quotes.h"

#include "ingest/text/characters.h"

namespace entente {
namespace {

Span Trim(absl::string_view text, Span span) {
  while (span.begin < span.end) {
    const Character c = CharacterAt(text, span.begin);
    if (!IsSpace(c.code)) break;
    span.begin += c.size;
  }
  while (span.begin < span.end) {
    const Character c = CharacterBefore(text, span.end);
    if (!IsSpace(c.code)) break;
    span.end -= c.size;
  }
  return span;
}

}  // namespace

std::vector<Quote> FindQuotes(absl::string_view text,
                              absl::Span<const Span> paragraphs) {
  std::vector<Quote> quotes;
  for (const Span& paragraph : paragraphs) {
    bool open = false;
    for (uint32_t pos = paragraph.begin; pos < paragraph.end;) {
      const Character c = CharacterAt(text, pos);
      const bool opens = c.code == 0xAB || c.code == 0x201C;
      const bool closes = c.code == 0xBB || c.code == 0x201D;
      if (!open && (opens || c.code == U'"')) {
        Quote quote;
        quote.outer = {pos, paragraph.end};
        quote.inner = Trim(text, {pos + c.size, paragraph.end});
        quote.closed = false;
        quotes.push_back(quote);
        open = true;
      } else if (open && (closes || c.code == U'"')) {
        quotes.back().outer.end = pos + c.size;
        quotes.back().inner = Trim(text, {quotes.back().inner.begin, pos});
        quotes.back().closed = true;
        open = false;
      }
      pos += c.size;
    }
  }
  return quotes;
}

}  // namespace entente
