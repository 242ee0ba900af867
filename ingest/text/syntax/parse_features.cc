// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/syntax/parse_features.h"

#include <algorithm>

namespace entente {
namespace {

// A word in its place: what it is, its relation and its dependents.
struct Node {
  uint32_t at = 0;
  uint64_t word = 0;
  uint64_t lemma = 0;
  uint64_t upos = 0;
  uint64_t tag = 0;
  uint64_t relation = 0;
  const Dependents* deps = nullptr;

  uint64_t left_count() const { return deps->left.count; }
  uint64_t right_count() const { return deps->right.count; }
};

class View {
 public:
  View(const ParseInput& input, const ArcHybrid& state)
      : input_(input), state_(state) {}

  Node At(uint32_t at) const {
    const ParseWord& word = input_[at];
    return {.at = at,
            .word = word.word,
            .lemma = word.lemma,
            .upos = word.upos,
            .tag = word.tag,
            .relation = static_cast<uint64_t>(state_.relation(at) + 1),
            .deps = &state_.dependents(at)};
  }

 private:
  const ParseInput& input_;
  const ArcHybrid& state_;
};

uint64_t Distance(const Node& a, const Node& b) {
  if (a.at == 0 || b.at == 0) return 0;
  const uint32_t distance = b.at - a.at;
  if (distance <= 4) return distance;
  return distance <= 6 ? 5 : distance <= 10 ? 6 : 7;
}

void AddWord(const Node& n, FeatureList* f) {
  f->Add(n.word);
  f->Add(n.lemma);
  f->Add(n.upos);
  f->Add(n.tag);
  f->Add(n.word, n.upos);
}

// Two words that may become head and dependent.
void AddPair(const Node& a, const Node& b, FeatureList* f) {
  const uint64_t distance = Distance(a, b);
  f->Add(a.word, a.upos, b.word, b.upos);
  f->Add(a.lemma, a.upos, b.upos);
  f->Add(a.upos, b.lemma, b.upos);
  f->Add(a.lemma, b.lemma);
  f->Add(a.word, b.tag);
  f->Add(a.tag, b.word);
  f->Add(a.upos, b.upos);
  f->Add(a.tag, b.tag);
  f->Add(a.word, distance);
  f->Add(a.upos, distance);
  f->Add(b.word, distance);
  f->Add(b.upos, distance);
  f->Add(a.lemma, b.lemma, distance);
  f->Add(a.upos, b.upos, distance);
}

void AddValency(const Node& n, FeatureList* f) {
  f->Add(n.word, n.right_count());
  f->Add(n.upos, n.right_count());
  f->Add(n.word, n.left_count());
  f->Add(n.upos, n.left_count());
  f->Add(n.lemma, n.deps->right.relations);
  f->Add(n.upos, n.deps->right.relations);
  f->Add(n.lemma, n.deps->left.relations);
  f->Add(n.upos, n.deps->left.relations);
}

void AddDependent(const Node& of, const Node& n, FeatureList* f) {
  f->Add(n.lemma);
  f->Add(n.tag);
  f->Add(n.relation);
  f->Add(of.upos, n.relation, n.word);
}

}  // namespace

ParseInput MakeParseInput(uint32_t words) {
  ParseInput input(words + 2);
  input.back() = {.word = 1, .lemma = 1, .upos = 100, .tag = 100000};
  return input;
}

void TransitionFeatures(const ParseInput& input, const ArcHybrid& state,
                        FeatureList* f) {
  const View view(input, state);
  const Node s0 = view.At(state.Stack(0));
  const Node s1 = view.At(state.Stack(1));
  const Node s2 = view.At(state.Stack(2));
  const Node n0 = view.At(state.Next(0));
  const Node n1 = view.At(state.Next(1));
  const Node n2 = view.At(state.Next(2));
  const Node s0l = view.At(s0.deps->left.last);
  const Node s0l2 = view.At(s0.deps->left.before_last);
  const Node s0r = view.At(s0.deps->right.last);
  const Node s0r2 = view.At(s0.deps->right.before_last);
  const Node s1l = view.At(s1.deps->left.last);
  const Node s1r = view.At(s1.deps->right.last);
  const Node s1r2 = view.At(s1.deps->right.before_last);
  const Node n0l = view.At(n0.deps->left.last);
  const Node n0l2 = view.At(n0.deps->left.before_last);
  f->Clear();
  AddWord(s0, f);
  AddWord(n0, f);
  AddWord(s1, f);
  AddWord(n1, f);
  AddWord(n2, f);
  f->Add(s2.lemma);
  f->Add(s2.tag);

  AddPair(s0, n0, f);
  AddPair(s1, s0, f);
  f->Add(s1.upos, n0.upos);
  f->Add(s1.lemma, n0.upos);
  f->Add(s1.upos, n0.lemma);
  f->Add(n0.upos, n1.upos);
  f->Add(n0.word, n1.word);
  f->Add(s0.lemma, n1.upos);

  AddValency(s0, f);
  AddValency(n0, f);
  AddValency(s1, f);

  AddDependent(s0, s0l, f);
  AddDependent(s0, s0r, f);
  AddDependent(s1, s1l, f);
  AddDependent(s1, s1r, f);
  AddDependent(n0, n0l, f);
  f->Add(s0l2.tag, s0l2.relation);
  f->Add(s0r2.tag, s0r2.relation);
  f->Add(s1r2.tag, s1r2.relation);
  f->Add(n0l2.tag, n0l2.relation);

  f->Add(n0.upos, n1.upos, n2.upos);
  f->Add(s0.upos, n0.upos, n1.upos);
  f->Add(s0.tag, n0.tag, n1.tag);
  f->Add(s1.upos, s0.upos, n0.upos);
  f->Add(s1.tag, s0.tag, n0.tag);
  f->Add(s2.upos, s1.upos, s0.upos);
  f->Add(s1.upos, s0.upos, n0.upos, n1.upos);
  f->Add(s0.upos, n0.upos, s0l.upos, s0l.relation);
  f->Add(s0.upos, n0.upos, s0r.upos, s0r.relation);
  f->Add(s0.upos, n0.upos, n0l.upos, n0l.relation);
  f->Add(s1.upos, s0.upos, s0l.upos, s0l.relation);
  f->Add(s1.upos, s0.upos, s0r.upos, s0r.relation);
  f->Add(s1.upos, s0.upos, s1l.upos, s1l.relation);
  f->Add(s1.upos, s0.upos, s1r.upos, s1r.relation);
  f->Add(s0.upos, s0l.upos, s0l2.upos);
  f->Add(s0.upos, s0r.upos, s0r2.upos);
  f->Add(s1.upos, s1r.upos, s1r2.upos);
  f->Add(n0.upos, n0l.upos, n0l2.upos);
  f->Add(s0.upos, s0l.lemma, n0.lemma);
  f->Add(s1.lemma, s0l.lemma, s0.upos);
  f->Add(s1.upos, s0l.word, s0.lemma);
}

}  // namespace entente
