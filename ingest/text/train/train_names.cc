// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/train/train_names.h"

#include <algorithm>
#include <numeric>

#include "absl/strings/str_format.h"
#include "ingest/text/train/corpus.h"
#include "ingest/text/train/perceptron.h"

namespace entente {
namespace {

void TrainOn(const NameExample& example, Perceptron& perceptron) {
  FeatureList features;
  std::vector<int32_t> scores(256);
  const size_t size = example.labels.size();
  std::vector<uint8_t> labels(size, 0);
  uint8_t before = 0;
  for (size_t i = 0; i < size; ++i) {
    if (!name_labels::LeavesOpen(before) && !example.input.may_begin[i]) {
      before = labels[i] = example.labels[i];
      continue;
    }
    NameFeatures(example.input, labels, i, &features);
    perceptron.Score(features, absl::MakeSpan(scores));
    const uint8_t best = name_labels::BestAfter(before, i + 1 == size, scores);
    const uint8_t gold = example.labels[i];
    if (best != gold) perceptron.Update(features, gold, best);
    perceptron.Tick();
    // What comes next is learned after the right label.
    before = labels[i] = gold;
  }
}

int Of(const std::array<int, 3>& counts, int kind) {
  return kind < 0 ? std::accumulate(counts.begin(), counts.end(), 0)
                  : counts[static_cast<size_t>(kind)];
}

double Percent(int part, int whole) {
  return whole == 0 ? 0 : 100.0 * part / whole;
}

}  // namespace

std::string TrainNames(absl::Span<const NameExample> examples, int epochs,
                       int min_updates) {
  Perceptron perceptron(name_labels::kCount);
  for (int epoch = 0; epoch < epochs; ++epoch) {
    for (const uint32_t e :
         ShuffledOrder(examples.size(), static_cast<uint64_t>(epoch))) {
      TrainOn(examples[e], perceptron);
    }
  }
  return perceptron.Bytes(min_updates);
}

void NameScore::Add(absl::Span<const EntitySpan> gold,
                    absl::Span<const EntitySpan> names) {
  for (const EntitySpan& name : gold) ++there[static_cast<size_t>(name.kind)];
  for (const EntitySpan& name : names) {
    const auto kind = static_cast<size_t>(name.kind);
    ++found[kind];
    if (std::find(gold.begin(), gold.end(), name) != gold.end()) ++right[kind];
  }
}

std::string NameScore::ToString() const {
  return absl::StrFormat(
      "F1 %.2f (P %.2f R %.2f) PER %.2f LOC %.2f ORG %.2f of %d names", F1(),
      Precision(), Recall(), F1(0), F1(1), F1(2),
      there[0] + there[1] + there[2]);
}

double NameScore::F1(int kind) const {
  return Percent(2 * Of(right, kind), Of(found, kind) + Of(there, kind));
}
double NameScore::Precision(int kind) const {
  return Percent(Of(right, kind), Of(found, kind));
}
double NameScore::Recall(int kind) const {
  return Percent(Of(right, kind), Of(there, kind));
}

NameScore ScoreNames(absl::Span<const NameExample> examples,
                     const LinearModel& model) {
  NameScore score;
  std::vector<uint8_t> labels;
  for (const NameExample& example : examples) {
    LabelNames(example.input, model, &labels);
    score.Add(name_labels::ToSpans(example.labels),
              name_labels::ToSpans(labels));
  }
  return score;
}

}  // namespace entente
