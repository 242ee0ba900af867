// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_TRAIN_TRAIN_NAMES_H_
#define ENTENTE_INGEST_TEXT_TRAIN_TRAIN_NAMES_H_

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "ingest/text/syntax/linear_model.h"
#include "ingest/text/syntax/name_finder.h"
#include "ingest/text/ud.h"

namespace entente {

// A sentence to learn from or to be measured on.
struct NameExample {
  NameInput input;
  std::vector<uint8_t> labels;  // of name_labels
};

// The bytes of a LinearModel that finds names. Features of fewer than
// `min_updates` updates are left out.
std::string TrainNames(absl::Span<const NameExample> examples, int epochs,
                       int min_updates = 2);

// Counts of names by kind: the same span and kind, found, and there.
struct NameScore {
  std::array<int, 3> right{};
  std::array<int, 3> found{};
  std::array<int, 3> there{};

  // Counts the names of one more sentence.
  void Add(absl::Span<const EntitySpan> gold,
           absl::Span<const EntitySpan> names);

  // In percent, of one kind or, for -1, of all; precision and recall likewise.
  double F1(int kind = -1) const;
  double Precision(int kind = -1) const;
  double Recall(int kind = -1) const;
  // All of these in a line.
  std::string ToString() const;
};

NameScore ScoreNames(absl::Span<const NameExample> examples,
                     const LinearModel& model);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_TRAIN_TRAIN_NAMES_H_
