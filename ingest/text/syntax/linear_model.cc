// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/syntax/linear_model.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "absl/status/status.h"

namespace entente {
namespace {

static_assert(std::endian::native == std::endian::little,
              "models are read in place, as little-endian numbers");

constexpr size_t kHeaderBytes = 16;
constexpr size_t kWeightsInSlot = 2;
// Rows from this many weights on have all classes: more bytes, but added by
// vector instructions.
constexpr size_t kAllClassesFrom = 20;
constexpr uint8_t kAllClasses = 0xff;

constexpr int32_t WeightOf(int8_t root) {
  return root * (root < 0 ? -root : root);
}

// Adds the weights of a row, or of a slot after its count.
void AddWeights(const uint8_t* weight, size_t count, int32_t* sums) {
  for (const uint8_t* end = weight + 2 * count; weight < end; weight += 2) {
    sums[*weight] += WeightOf(static_cast<int8_t>(weight[1]));
  }
}

void AddRow(const uint8_t* row, int class_count, int32_t* sums) {
  if (*row != kAllClasses) return AddWeights(row + 1, *row, sums);
  ++row;
  for (int c = 0; c < class_count; ++c, row += sizeof(int16_t)) {
    int16_t weight;
    std::memcpy(&weight, row, sizeof(weight));
    sums[c] += weight;
  }
}

std::string RowBytes(const WeightRow& row, int class_count) {
  std::string bytes;
  if (row.roots.size() < kAllClassesFrom) {
    bytes.push_back(static_cast<char>(row.roots.size()));
    for (const auto& [label, root] : row.roots) {
      bytes.push_back(static_cast<char>(label));
      bytes.push_back(static_cast<char>(root));
    }
    return bytes;
  }
  std::vector<int16_t> weights(static_cast<size_t>(class_count), 0);
  for (const auto& [label, root] : row.roots) {
    weights[label] = static_cast<int16_t>(WeightOf(root));
  }
  bytes.push_back(static_cast<char>(kAllClasses));
  bytes.append(reinterpret_cast<const char*>(weights.data()),
               weights.size() * sizeof(int16_t));
  return bytes;
}

constexpr uint16_t OwnerOf(uint64_t feature) {
  return static_cast<uint16_t>(feature >> 48);
}

void AppendUint32(uint32_t value, std::string* bytes) {
  bytes->append(reinterpret_cast<const char*>(&value), sizeof(value));
}

}  // namespace

absl::StatusOr<LinearModel> LinearModel::FromBytes(absl::string_view bytes) {
  std::array<uint32_t, 4> header{};
  if (bytes.size() < kHeaderBytes) {
    return absl::InvalidArgumentError("a table of weights is cut off");
  }
  std::memcpy(header.data(), bytes.data(), kHeaderBytes);
  const auto [classes, slots, row_bytes, unused] = header;
  const uint64_t needed =
      kHeaderBytes + uint64_t{slots} * sizeof(Slot) + row_bytes;
  if (classes == 0 || classes > kMaxClasses || !std::has_single_bit(slots) ||
      needed > bytes.size()) {
    return absl::InvalidArgumentError("a table of weights is damaged");
  }
  LinearModel model;
  model.class_count_ = static_cast<int>(classes);
  model.mask_ = slots - 1;
  const char* at = bytes.data() + kHeaderBytes;
  model.slots_ = reinterpret_cast<const Slot*>(at);
  model.rows_ =
      reinterpret_cast<const uint8_t*>(at + size_t{slots} * sizeof(Slot));
  return model;
}

const LinearModel::Slot* LinearModel::FindSlot(uint64_t feature) const {
  const uint16_t owner = OwnerOf(feature);
  for (uint64_t at = feature & mask_; slots_[at].count != 0;
       at = (at + 1) & mask_) {
    if (slots_[at].owner == owner) return &slots_[at];
  }
  return nullptr;
}

void LinearModel::Score(const FeatureList& features,
                        absl::Span<int32_t> scores) const {
  // Two sums, for an addition waits for the one before it to the same class.
  std::array<std::array<int32_t, kMaxClasses + 1>, 2> sums;
  for (auto& sum : sums) std::fill_n(sum.begin(), class_count_, 0);
  // Slots and rows lie far apart: asked for together, they arrive together.
  for (const uint64_t feature : features) {
    __builtin_prefetch(&slots_[feature & mask_]);
  }
  std::array<const uint8_t*, FeatureList::kMost> rows;
  size_t row_count = 0;
  for (const uint64_t feature : features) {
    const Slot* slot = FindSlot(feature);
    if (slot == nullptr) continue;
    if (slot->count != kInRow) {
      AddWeights(slot->weights.data(), slot->count, sums[0].data());
      continue;
    }
    uint32_t offset = 0;
    std::memcpy(&offset, slot->weights.data(), sizeof(offset));
    __builtin_prefetch(rows_ + offset);
    rows[row_count++] = rows_ + offset;
  }
  for (size_t i = 0; i < row_count; ++i) {
    AddRow(rows[i], class_count_, sums[i % 2].data());
  }
  for (size_t c = 0; c < static_cast<size_t>(class_count_); ++c) {
    scores[c] = sums[0][c] + sums[1][c];
  }
}

std::string LinearModelBytes(int class_count,
                             absl::Span<const WeightRow> rows) {
  using Slot = LinearModel::Slot;
  // Three slots of four taken at the most.
  const auto count = static_cast<uint32_t>(
      std::bit_ceil(std::max<size_t>(4, rows.size() * 4 / 3)));
  std::vector<Slot> slots(count, Slot{});
  std::string weights;
  for (const WeightRow& row : rows) {
    uint64_t at = row.feature & (count - 1);
    while (slots[at].count != 0) at = (at + 1) & (count - 1);
    Slot& slot = slots[at];
    slot.owner = OwnerOf(row.feature);
    const std::string bytes = RowBytes(row, class_count);
    if (row.roots.size() <= kWeightsInSlot) {
      slot.count = static_cast<uint8_t>(row.roots.size());
      std::memcpy(slot.weights.data(), bytes.data() + 1, bytes.size() - 1);
      continue;
    }
    slot.count = LinearModel::kInRow;
    const auto offset = static_cast<uint32_t>(weights.size());
    std::memcpy(slot.weights.data(), &offset, sizeof(offset));
    weights += bytes;
  }
  while (weights.size() % 8 != 0) weights.push_back(0);
  std::string bytes;
  AppendUint32(static_cast<uint32_t>(class_count), &bytes);
  AppendUint32(count, &bytes);
  AppendUint32(static_cast<uint32_t>(weights.size()), &bytes);
  AppendUint32(0, &bytes);
  bytes.append(reinterpret_cast<const char*>(slots.data()),
               slots.size() * sizeof(Slot));
  return bytes + weights;
}

}  // namespace entente
