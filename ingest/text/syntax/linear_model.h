// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_LINEAR_MODEL_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_LINEAR_MODEL_H_

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "ingest/text/syntax/features.h"

namespace entente {

// A row of a model in the making: a feature and its weights by class, in the
// order of the classes.
struct WeightRow {
  uint64_t feature = 0;
  std::vector<std::pair<uint8_t, int8_t>> roots;
};

// Scores of classes, each the sum of the weights that the features at hand
// have for it. The weights are read where they lie in the file, which must
// outlive the model: nothing is unpacked. Integers alone, so that all machines
// decide alike.
//
// As bytes, little-endian: the numbers of classes, of slots (a power of two)
// and of bytes of rows (uint32 each), and four bytes of nothing; the slots, of
// which a feature takes the first that is free from its place on; the rows. A
// weight is the number of its class and its signed root, a byte each; a row is
// how many weights there are, and these, or for features of many classes 0xff
// and the weights of all classes themselves (int16). What most decisions cost
// is the memory that they touch: features of one or two weights, the most, have
// these in their slot.
class LinearModel {
 public:
  static constexpr int kMaxClasses = 255;

  LinearModel() = default;

  // Takes the model that begins at `bytes`, which is aligned to 8 bytes.
  // Invalid if `bytes` is too short or its sizes
  // cannot be true; what the slots and rows hold is trusted, for a ModelFile
  // has a checksum.
  static absl::StatusOr<LinearModel> FromBytes(absl::string_view bytes);

  int class_count() const { return class_count_; }

  // `scores` has class_count() elements, which are overwritten.
  void Score(const FeatureList& features, absl::Span<int32_t> scores) const;

 private:
  struct Slot {
    uint16_t owner;  // the upper bits of the feature
    uint8_t count;   // of weights here; 0: free; kInRow: `weights` is the
                     // offset of a row
    uint8_t unused;
    std::array<uint8_t, 4> weights;
  };
  static constexpr uint8_t kInRow = 0xff;
  friend std::string LinearModelBytes(int class_count,
                                      absl::Span<const WeightRow> rows);

  const Slot* FindSlot(uint64_t feature) const;  // or nullptr

  int class_count_ = 0;
  uint32_t mask_ = 0;
  const Slot* slots_ = nullptr;
  const uint8_t* rows_ = nullptr;
};

// The bytes of LinearModel, a multiple of 8. The rows' order is theirs.
std::string LinearModelBytes(int class_count, absl::Span<const WeightRow> rows);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_LINEAR_MODEL_H_
