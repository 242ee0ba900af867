// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_LINEAR_MODEL_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_LINEAR_MODEL_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "ingest/text/syntax/features.h"

namespace entente {

// Scores of classes, each the sum of the weights that the features at hand
// have for it. The weights are read where they lie in the file, which must
// outlive the model: nothing is unpacked. Integers alone, so that all machines
// decide alike.
//
// As bytes, little-endian: the numbers of classes, of slots (a power of two)
// and of bytes of rows (uint32 each); for each slot a uint32, the offset of a
// row or 0xffffffff; for each slot the upper 16 bits of the feature that owns
// it (open addressing with steps of one); then the rows: how many classes, and
// for each its number and the signed root of its weight, a byte each.
class LinearModel {
 public:
  static constexpr int kMaxClasses = 255;

  LinearModel() = default;

  // Takes the model that begins at `bytes`, which is aligned to 4 bytes.
  // Invalid if `bytes` is too short or what it says cannot be true.
  static absl::StatusOr<LinearModel> FromBytes(absl::string_view bytes);

  int class_count() const { return class_count_; }

  // `scores` has class_count() elements, which are overwritten.
  void Score(const FeatureList& features, absl::Span<int32_t> scores) const;

 private:
  int class_count_ = 0;
  uint32_t mask_ = 0;
  const uint32_t* offsets_ = nullptr;
  const uint16_t* owners_ = nullptr;
  const uint8_t* rows_ = nullptr;
};

// A row of a model in the making: a feature and its weights by class, in the
// order of the classes.
struct WeightRow {
  uint64_t feature = 0;
  std::vector<std::pair<uint8_t, int8_t>> roots;
};

// The bytes of LinearModel, a multiple of 4. The rows' order is theirs.
std::string LinearModelBytes(int class_count, absl::Span<const WeightRow> rows);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_LINEAR_MODEL_H_
