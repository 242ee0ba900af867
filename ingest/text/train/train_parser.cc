// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/train/train_parser.h"

#include <algorithm>

#include "ingest/text/syntax/parser.h"
#include "ingest/text/train/corpus.h"
#include "ingest/text/train/perceptron.h"

namespace entente {
namespace {

// How often, of 16 times, the parser goes its own way after the first round.
constexpr uint64_t kExplore = 15;

// What each kind of transition costs: right arcs that it makes impossible.
struct Costs {
  int shift = 0;
  int left = 0;
  int right = 0;
};

class Oracle {
 public:
  explicit Oracle(const ParsedSentence& gold) : gold_(gold) {
    dependents_.resize(gold.input.size());
    for (uint32_t w = 1; w + 1 < gold.input.size(); ++w) {
      dependents_[gold.heads[w]].push_back(w);
    }
  }

  Costs CostsIn(const ArcHybrid& state) const {
    Costs costs;
    const uint32_t s0 = state.Stack(0);
    const uint32_t s1 = state.Stack(1);
    const uint32_t next = state.Next(0);
    // Shifting takes from the next word its dependents on the stack, and its
    // head if that lies there under the top.
    for (const uint32_t d : dependents_[next]) costs.shift += state.InStack(d);
    if (next <= state.size()) {
      const uint32_t head = gold_.heads[next];
      costs.shift += head != s0 && state.InStack(head) ? 1 : 0;
    }
    if (s0 == 0) return costs;
    // Both arcs take from the top its dependents and its head to come.
    int waiting = 0;
    for (const uint32_t d : dependents_[s0]) waiting += d >= next ? 1 : 0;
    const uint32_t head = gold_.heads[s0];
    costs.left =
        waiting + ((head != next && head > next) || head == s1 ? 1 : 0);
    costs.right = waiting + (head >= next ? 1 : 0);
    return costs;
  }

 private:
  const ParsedSentence& gold_;
  std::vector<std::vector<uint32_t>> dependents_;
};

class Trainer {
 public:
  Trainer(const Transitions& transitions, const ParserSettings& settings)
      : transitions_(transitions),
        perceptron_(transitions.count()),
        scores_(256),
        random_(settings.seed),
        min_updates_(settings.min_updates) {}

  void TrainOn(const ParsedSentence& sentence, bool explore) {
    const Oracle oracle(sentence);
    ArcHybrid state;
    state.Reset(static_cast<uint32_t>(sentence.input.size() - 2));
    while (!state.done()) {
      TransitionFeatures(sentence.input, state, &features_);
      perceptron_.Score(features_, absl::MakeSpan(scores_));
      const int predicted = BestTransition(state, transitions_, scores_);
      const int right = BestRight(sentence, oracle.CostsIn(state), state);
      int taken = predicted;
      if (!right_[static_cast<size_t>(predicted)]) {
        perceptron_.Update(features_, right, predicted);
        if (!explore || Draw() % 16 >= kExplore) taken = right;
      }
      perceptron_.Tick();
      state.Apply(transitions_, taken);
    }
  }

  std::string Bytes() const { return perceptron_.Bytes(min_updates_); }

 private:
  uint64_t Draw() { return MixBits(random_ += 0x9E3779B97F4A7C15u); }

  // Marks the transitions of least cost in right_ and returns the best of them.
  int BestRight(const ParsedSentence& gold, const Costs& costs,
                const ArcHybrid& state) {
    right_.assign(static_cast<size_t>(transitions_.count()), false);
    if (state.MustEnd()) {
      right_[static_cast<size_t>(Transitions::Left(transitions_.root))] = true;
      return Transitions::Left(transitions_.root);
    }
    int least = 1 << 30;
    if (state.MayShift()) least = std::min(least, costs.shift);
    if (state.MayGoLeft()) least = std::min(least, costs.left);
    if (state.MayGoRight()) least = std::min(least, costs.right);
    int best = -1;
    const auto allow = [&](int t) {
      right_[static_cast<size_t>(t)] = true;
      if (best < 0 ||
          scores_[static_cast<size_t>(t)] > scores_[static_cast<size_t>(best)])
        best = t;
    };
    if (state.MayShift() && costs.shift == least) allow(Transitions::Shift());
    const uint32_t s0 = state.Stack(0);
    const int relation = s0 == 0 ? 0 : gold.relations[s0];
    const bool is_left = s0 != 0 && gold.heads[s0] == state.Next(0);
    const bool is_right = s0 != 0 && gold.heads[s0] == state.Stack(1);
    for (int l = 0; l < transitions_.relations; ++l) {
      if (l == transitions_.root) continue;
      if (state.MayGoLeft() && costs.left == least &&
          (!is_left || l == relation)) {
        allow(Transitions::Left(l));
      }
      if (state.MayGoRight() && costs.right == least &&
          (!is_right || l == relation)) {
        allow(transitions_.Right(l));
      }
    }
    // The right relation may be one that has been cut off the inventory.
    if (best < 0) allow(BestTransition(state, transitions_, scores_));
    return best;
  }

  Transitions transitions_;
  Perceptron perceptron_;
  FeatureList features_;
  std::vector<int32_t> scores_;
  std::vector<bool> right_;
  uint64_t random_;
  int min_updates_;
};

}  // namespace

ParsedSentence WithTree(const TaggedWords& tagged, const UdSentence& sentence,
                        const Inventory& inventory) {
  ParsedSentence out;
  out.input = MakeParseInput(tagged);
  const auto root = static_cast<uint32_t>(sentence.words.size()) + 1;
  out.heads.push_back(0);
  out.relations.push_back(-1);
  for (const UdWord& word : sentence.words) {
    out.heads.push_back(word.head == 0 ? root : word.head);
    const auto found = std::find(inventory.relations.begin(),
                                 inventory.relations.end(), word.deprel);
    out.relations.push_back(
        found == inventory.relations.end()
            ? -1
            : static_cast<int>(found - inventory.relations.begin()));
  }
  return out;
}

std::string TrainParser(
    absl::Span<const ParsedSentence> sentences, const ParserSettings& settings,
    const Transitions& transitions,
    absl::FunctionRef<void(int, const std::string&)> after) {
  Trainer trainer(transitions, settings);
  std::string bytes;
  for (int epoch = 0; epoch < settings.epochs; ++epoch) {
    for (const uint32_t s : ShuffledOrder(
             sentences.size(),
             settings.seed + static_cast<uint64_t>(epoch) * 1000003)) {
      trainer.TrainOn(sentences[s], epoch > 0);
    }
    if (epoch + 1 == settings.epochs || (epoch + 1) % 3 == 0) {
      bytes = trainer.Bytes();
      after(epoch + 1, bytes);
    }
  }
  return bytes;
}

}  // namespace entente
