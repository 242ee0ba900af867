// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_QUOTE_SEARCH_H_
#define ENTENTE_INGEST_TEXT_QUOTE_SEARCH_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "ingest/text/article.h"
#include "ingest/text/quote_marks.h"

namespace entente {

// What a mark, or the end of a paragraph, is taken for.
enum class QuoteUse : uint8_t {
  kSkip,
  kOpen,
  kClose,   // `levels` quotations end; all but the last lack their own mark
  kReopen,  // the first mark of a paragraph inside a quotation
  kEnd,     // of a paragraph: all quotations end, unclosed
  kRunOn,   // over the end of a paragraph
};

struct QuoteAction {
  QuoteUse use = QuoteUse::kSkip;
  uint8_t levels = 0;
};

// Finds the cheapest reading of a row of quotation marks: which open, which
// close, which are none. Reads one after the other and keeps the dozen best
// readings so far, which differ in what is open.
class QuoteSearch {
 public:
  QuoteSearch() { states_.push_back({}); }

  // `gap` says that something stands between the last mark and this one.
  void Read(const QuoteMark& mark, bool gap);
  // The end of a paragraph that another follows, which begins with `reopener`
  // unless that is nullptr.
  void EndParagraph(const QuoteMark* reopener);
  // The end of the last paragraph: nothing runs on.
  void EndText();

  // The uses of the marks and ends that were read since the last call, by the
  // best reading; it alone goes on.
  std::vector<QuoteAction> Take();
  // Whether it is time to Take, so that memory is bounded for any text.
  bool IsFull() const { return nodes_.size() > (size_t{1} << 16); }
  // Whether no reading leaves a quotation open: then nothing that is read
  // later bears on what was read before, nor does the end of a paragraph.
  bool IsIdle() const {
    return states_.size() == 1 && states_.front().stack == 0;
  }

 private:
  // The quotations that are open: MarkLook values, four bits each, the
  // innermost lowest; 0 if none.
  using Stack = uint16_t;

  struct Node {
    uint32_t parent;
    QuoteAction action;
  };
  struct State {
    int64_t cost = 0;
    Stack stack = 0;
    bool reopens = false;      // the next mark only repeats the opening
    bool just_opened = false;  // by the last mark
    uint32_t node = kNone;
  };

  void TryEnd(const State& state);
  void Try(const State& from, int cost, Stack stack, QuoteAction action);
  void Prune();

  std::vector<State> states_;
  std::vector<State> next_;
  std::vector<QuoteAction> actions_;  // of next_
  std::vector<Node> nodes_;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_QUOTE_SEARCH_H_
