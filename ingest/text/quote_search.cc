// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/quote_search.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

// As in QuoteSearch.
using Stack = uint16_t;
constexpr Stack kDeepest = 0x1000;  // at or above: no room for another
constexpr size_t kBeam = 12;
// What is so much dearer than the best reading is given up.
constexpr int kHopeless = 10 * kPoint;

constexpr int kUnclosedCost = 2 * kPoint;
constexpr int kUnclosedSingleCost = 4 * kPoint;
constexpr int kReopenCost = kPoint / 2;
constexpr int kRunOnCost = 3 * kPoint;  // into a paragraph that does not reopen
constexpr int kEmptyCost = 2 * kPoint;  // a quotation of nothing

MarkLook Top(Stack stack) { return static_cast<MarkLook>(stack & 0xF); }

bool IsGuillemet(MarkLook look) {
  return look == MarkLook::kGuillemet || look == MarkLook::kReversed;
}
bool IsDoubleComma(MarkLook look) {
  return look == MarkLook::kCurly || look == MarkLook::kLow ||
         look == MarkLook::kStraight;
}

int UnclosedCost(MarkLook look) {
  return look == MarkLook::kSingle ? kUnclosedSingleCost : kUnclosedCost;
}

// What it costs to open `look` inside the quotations that are open.
int NestingCost(Stack stack, MarkLook look) {
  int cost = 0;
  for (; stack != 0; stack >>= 4) {
    const MarkLook outer = Top(stack);
    if (outer == look &&
        (look == MarkLook::kStraight || look == MarkLook::kSingle)) {
      return kNever;
    }
    if (outer == look || (IsGuillemet(outer) && IsGuillemet(look))) {
      cost += 3 * kPoint / 2;
    } else if (IsDoubleComma(outer) && IsDoubleComma(look)) {
      cost += kPoint / 2;
    }
  }
  return cost;
}

// What it costs that `mark` closes what `opened` opened: its own cost, less
// the wrong turn where that is the custom („...“, »...«), and more for another
// kind of mark.
int PairingCost(MarkLook opened, const QuoteMark& mark) {
  const MarkLook look = mark.look;
  int cost = mark.close_cost;
  if ((opened == MarkLook::kReversed && look == MarkLook::kGuillemet) ||
      (opened == MarkLook::kLow && mark.low_closer)) {
    cost -= 2 * kPoint;
  }
  if (opened == look || (IsGuillemet(opened) && IsGuillemet(look))) return cost;
  if (opened == MarkLook::kLow && look == MarkLook::kCurly) return cost;
  if (opened == MarkLook::kSingle || look == MarkLook::kSingle) return kNever;
  if (IsDoubleComma(opened) && IsDoubleComma(look)) return cost + kPoint;
  return cost + 3 * kPoint;
}

}  // namespace

void QuoteSearch::Try(const State& from, int cost, Stack stack,
                      QuoteAction action) {
  if (cost >= kNever) return;
  State state;
  state.cost = from.cost + cost;
  state.stack = stack;
  state.reopens = action.use == QuoteUse::kRunOn && action.levels != 0;
  state.just_opened = action.use == QuoteUse::kOpen;
  state.node = from.node;
  // The best of equal stacks is enough; the first of equals stays.
  for (size_t i = 0; i < next_.size(); ++i) {
    if (next_[i].stack != stack || next_[i].reopens != state.reopens ||
        next_[i].just_opened != state.just_opened) {
      continue;
    }
    if (state.cost < next_[i].cost) {
      next_[i] = state;
      actions_[i] = action;
    }
    return;
  }
  next_.push_back(state);
  actions_.push_back(action);
}

// Makes the kBeam cheapest of next_ the states, the first of equals first.
void QuoteSearch::Prune() {
  std::array<uint32_t, kBeam> best;
  size_t count = 0;
  for (uint32_t i = 0; i < next_.size(); ++i) {
    size_t place = count;
    while (place > 0 && next_[i].cost < next_[best[place - 1]].cost) --place;
    if (place == kBeam) continue;
    if (count < kBeam) ++count;
    for (size_t k = count - 1; k > place; --k) best[k] = best[k - 1];
    best[place] = i;
  }
  states_.clear();
  const int64_t worst = next_[best[0]].cost + kHopeless;
  for (size_t k = 0; k < count && next_[best[k]].cost <= worst; ++k) {
    nodes_.push_back({next_[best[k]].node, actions_[best[k]]});
    states_.push_back(next_[best[k]]);
    states_.back().node = static_cast<uint32_t>(nodes_.size() - 1);
  }
  next_.clear();
  actions_.clear();
}

void QuoteSearch::Read(const QuoteMark& mark, bool gap) {
  for (const State& state : states_) {
    if (state.reopens) {
      Try(state, kReopenCost, state.stack, {QuoteUse::kReopen, 0});
      continue;
    }
    int unclosed = 0;
    uint8_t levels = 1;
    for (Stack rest = state.stack; rest != 0; ++levels) {
      const MarkLook opened = Top(rest);
      const int empty = state.just_opened && !gap ? kEmptyCost : 0;
      rest >>= 4;
      Try(state, unclosed + empty + PairingCost(opened, mark), rest,
          {QuoteUse::kClose, levels});
      unclosed += UnclosedCost(opened);
    }
    if (state.stack < kDeepest) {
      Try(state, mark.open_cost + NestingCost(state.stack, mark.look),
          static_cast<Stack>(state.stack << 4 | static_cast<int>(mark.look)),
          {QuoteUse::kOpen, 0});
    }
    Try(state, mark.skip_cost, state.stack, {QuoteUse::kSkip, 0});
  }
  Prune();
}

// All quotations end without their closing marks.
void QuoteSearch::TryEnd(const State& state) {
  int cost = 0;
  for (Stack rest = state.stack; rest != 0; rest >>= 4) {
    cost += UnclosedCost(Top(rest));
  }
  Try(state, cost, 0, {QuoteUse::kEnd, 0});
}

void QuoteSearch::EndParagraph(const QuoteMark* reopener) {
  for (const State& state : states_) {
    TryEnd(state);
    if (state.stack == 0) continue;
    bool same_look = false;
    for (Stack rest = state.stack; rest != 0; rest >>= 4) {
      same_look = same_look ||
                  (reopener != nullptr &&
                   (Top(rest) == reopener->look ||
                    (IsGuillemet(Top(rest)) && IsGuillemet(reopener->look))));
    }
    Try(state, same_look ? 0 : kRunOnCost, state.stack,
        {QuoteUse::kRunOn, static_cast<uint8_t>(same_look)});
  }
  Prune();
}

void QuoteSearch::EndText() {
  for (const State& state : states_) TryEnd(state);
  Prune();
}

std::vector<QuoteAction> QuoteSearch::Take() {
  State best = states_.front();  // Prune sorted them
  std::vector<QuoteAction> actions;
  for (uint32_t node = best.node; node != kNone; node = nodes_[node].parent) {
    actions.push_back(nodes_[node].action);
  }
  std::reverse(actions.begin(), actions.end());
  best.node = kNone;
  best.cost = 0;
  states_.assign(1, best);
  nodes_.clear();
  return actions;
}

}  // namespace entente
