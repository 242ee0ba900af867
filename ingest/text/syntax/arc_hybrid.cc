// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/syntax/arc_hybrid.h"

namespace entente {

void ArcHybrid::Reset(uint32_t words) {
  size_ = words;
  next_ = 1;
  stack_.clear();
  in_stack_.assign(words + 2, 0);
  heads_.assign(words + 2, 0);
  relations_.assign(words + 2, -1);
  dependents_.assign(words + 2, {});
}

void ArcHybrid::Shift() {
  stack_.push_back(next_);
  in_stack_[next_] = 1;
  ++next_;
}

void ArcHybrid::Left(int relation) {
  const uint32_t word = Pop();
  SetHead(word, next_, relation);
  dependents_[next_].left.Attach(word, relation);
}

void ArcHybrid::Right(int relation) {
  const uint32_t word = Pop();
  SetHead(word, stack_.back(), relation);
  dependents_[stack_.back()].right.Attach(word, relation);
}

void ArcHybrid::Apply(const Transitions& transitions, int transition) {
  if (transition == Transitions::Shift()) {
    Shift();
  } else if (transitions.IsLeft(transition)) {
    Left(transitions.Relation(transition));
  } else {
    Right(transitions.Relation(transition));
  }
}

uint32_t ArcHybrid::Pop() {
  const uint32_t word = stack_.back();
  stack_.pop_back();
  in_stack_[word] = 0;
  return word;
}

}  // namespace entente
