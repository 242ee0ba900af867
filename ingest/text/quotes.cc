// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/quotes.h"

#include <algorithm>
#include <cstddef>

#include "ingest/text/characters.h"
#include "ingest/text/quote_marks.h"
#include "ingest/text/quote_search.h"

namespace entente {
namespace {

// Makes quotations of the uses of marks, in the order of the text.
class Builder {
 public:
  explicit Builder(absl::string_view text) : text_(text) {}

  // `places` are the marks and the paragraphs whose ends were read.
  void Apply(const std::vector<QuoteAction>& actions,
             const std::vector<Span>& places);
  std::vector<Quote> Finish();

 private:
  void Open(Span mark);
  // The innermost `levels` quotations end; the outermost of them with `mark`.
  void Close(Span mark, int levels);
  void EndUnclosed(uint32_t end);

  absl::string_view text_;
  std::vector<Quote> quotes_;
  std::vector<uint32_t> open_;
};

void Builder::Open(Span mark) {
  Quote quote;
  quote.outer = mark;
  quote.inner = {mark.end, mark.end};
  quote.parent = open_.empty() ? kNone : open_.back();
  quote.closed = false;
  open_.push_back(static_cast<uint32_t>(quotes_.size()));
  quotes_.push_back(quote);
}

void Builder::EndUnclosed(uint32_t end) {
  Quote& quote = quotes_[open_.back()];
  quote.inner = TrimSpace(text_, {quote.inner.begin, end});
  quote.outer.end = std::max(quote.outer.end, quote.inner.end);
  open_.pop_back();
}

void Builder::Close(Span mark, int levels) {
  for (; levels > 1; --levels) EndUnclosed(mark.begin);
  Quote& quote = quotes_[open_.back()];
  quote.inner = TrimSpace(text_, {quote.inner.begin, mark.begin});
  quote.outer.end = mark.end;
  quote.closed = true;
  open_.pop_back();
}

void Builder::Apply(const std::vector<QuoteAction>& actions,
                    const std::vector<Span>& places) {
  for (size_t i = 0; i < actions.size(); ++i) {
    switch (actions[i].use) {
      case QuoteUse::kOpen:
        Open(places[i]);
        break;
      case QuoteUse::kClose:
        Close(places[i], actions[i].levels);
        break;
      case QuoteUse::kEnd:
        while (!open_.empty()) EndUnclosed(places[i].end);
        break;
      case QuoteUse::kSkip:
      case QuoteUse::kReopen:
      case QuoteUse::kRunOn:
        break;
    }
  }
}

// Drops quotations of nothing.
std::vector<Quote> Builder::Finish() {
  std::vector<Quote> kept;
  std::vector<uint32_t> place(quotes_.size(), kNone);
  for (size_t i = 0; i < quotes_.size(); ++i) {
    Quote quote = quotes_[i];
    if (quote.parent != kNone) quote.parent = place[quote.parent];
    if (quote.inner.begin == quote.inner.end) {
      place[i] = quote.parent;
      continue;
    }
    place[i] = static_cast<uint32_t>(kept.size());
    kept.push_back(quote);
  }
  return kept;
}

}  // namespace

std::vector<Quote> FindQuotes(absl::string_view text,
                              absl::Span<const Span> paragraphs) {
  QuoteSearch search;
  Builder builder(text);
  std::vector<Span> read;  // since the last settling: marks, ends as spans
  const auto settle = [&] {
    builder.Apply(search.Take(), read);
    read.clear();
  };
  std::vector<QuoteMark> marks;
  std::vector<QuoteMark> next_marks;
  uint32_t last_end = 0;  // of the last mark
  for (size_t p = 0; p < paragraphs.size(); ++p) {
    if (p == 0) FindQuoteMarks(text, paragraphs[p], &marks);
    next_marks.clear();
    if (p + 1 < paragraphs.size()) {
      FindQuoteMarks(text, paragraphs[p + 1], &next_marks);
    }
    for (const QuoteMark& mark : marks) {
      const Span between = TrimSpace(text, {last_end, mark.span.begin});
      search.Read(mark, between.begin < between.end);
      read.push_back(mark.span);
      last_end = mark.span.end;
      if (search.IsFull()) settle();
    }
    if (!search.IsIdle()) {
      const bool reopens =
          !next_marks.empty() &&
          next_marks.front().span.begin == paragraphs[p + 1].begin;
      if (p + 1 == paragraphs.size()) {
        search.EndText();
      } else {
        search.EndParagraph(reopens ? &next_marks.front() : nullptr);
      }
      read.push_back(paragraphs[p]);
      if (search.IsIdle()) settle();
    }
    marks.swap(next_marks);
  }
  settle();
  return builder.Finish();
}

}  // namespace entente
