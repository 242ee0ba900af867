// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_TRAIN_PERCEPTRON_H_
#define ENTENTE_INGEST_TEXT_TRAIN_PERCEPTRON_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "ingest/text/syntax/features.h"

namespace entente {

// An averaged perceptron (Freund and Schapire 1999; Collins 2002) over hashed
// features. Integers while it learns, and of the real numbers what IEEE 754
// settles to the bit (division, square root) where the averages are taken: the
// same examples in the same order give the same weights on every machine.
class Perceptron {
 public:
  explicit Perceptron(int class_count);

  int class_count() const { return class_count_; }

  // With the weights of the moment, as LinearModel::Score.
  void Score(const FeatureList& features, absl::Span<int32_t> scores);

  // An example has gone by; weights are averaged over these.
  void Tick() { ++clock_; }

  // Adds `step` to the weights that `features` have for class `right`, and
  // takes it from those for `wrong`.
  void Update(const FeatureList& features, int right, int wrong, int step = 1);

  // The averaged weights as the bytes of a LinearModel. Features that were
  // part of fewer than `min_updates` are left out, and weights that come to
  // less than one of the 127 steps.
  std::string Bytes(int min_updates) const;

 private:
  struct Weight {
    int32_t value : 24;
    uint32_t label : 8;
  };
  struct History {
    int64_t total = 0;  // value times the examples it has lived through
    int64_t since = 0;  // the example of its last change
  };
  struct Row {
    uint64_t feature = 0;
    uint32_t begin = 0;  // of its weights in weights_
    uint16_t size = 0;
    uint16_t capacity = 0;
    uint32_t updates = 0;
  };

  uint32_t FindRow(uint64_t feature) const;  // or kNoRow
  uint32_t FindOrAddRow(uint64_t feature);
  void Grow();
  void Change(Row& row, int label, int step);
  double AverageOf(uint32_t weight) const;

  int class_count_;
  int64_t clock_ = 1;
  std::vector<uint32_t> slots_;  // of rows, open addressing
  std::vector<Row> rows_;
  std::vector<Weight> weights_;
  std::vector<History> histories_;  // of weights_
};

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_TRAIN_PERCEPTRON_H_
