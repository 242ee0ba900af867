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

constexpr uint32_t kFree = 0xffffffff;
constexpr size_t kHeaderBytes = 12;

constexpr uint16_t OwnerOf(uint64_t feature) {
  return static_cast<uint16_t>(feature >> 48);
}

void AppendUint32(uint32_t value, std::string* bytes) {
  bytes->append(reinterpret_cast<const char*>(&value), sizeof(value));
}

}  // namespace

absl::StatusOr<LinearModel> LinearModel::FromBytes(absl::string_view bytes) {
  std::array<uint32_t, 3> header{};
  if (bytes.size() < kHeaderBytes) {
    return absl::InvalidArgumentError("a table of weights is cut off");
  }
  std::memcpy(header.data(), bytes.data(), kHeaderBytes);
  const auto [classes, slots, row_bytes] = header;
  const uint64_t needed = kHeaderBytes + uint64_t{slots} * 6 + row_bytes;
  if (classes == 0 || classes > kMaxClasses || !std::has_single_bit(slots) ||
      needed > bytes.size()) {
    return absl::InvalidArgumentError("a table of weights is damaged");
  }
  LinearModel model;
  model.class_count_ = static_cast<int>(classes);
  model.mask_ = slots - 1;
  const char* at = bytes.data() + kHeaderBytes;
  model.offsets_ = reinterpret_cast<const uint32_t*>(at);
  at += size_t{slots} * sizeof(uint32_t);
  model.owners_ = reinterpret_cast<const uint16_t*>(at);
  at += size_t{slots} * sizeof(uint16_t);
  model.rows_ = reinterpret_cast<const uint8_t*>(at);
  return model;
}

void LinearModel::Score(const FeatureList& features,
                        absl::Span<int32_t> scores) const {
  std::fill(scores.begin(), scores.end(), 0);
  // Slots lie far apart: asked for together, they arrive together.
  for (const uint64_t feature : features) {
    __builtin_prefetch(&owners_[feature & mask_]);
    __builtin_prefetch(&offsets_[feature & mask_]);
  }
  for (const uint64_t feature : features) {
    const uint16_t owner = OwnerOf(feature);
    for (uint64_t slot = feature & mask_; offsets_[slot] != kFree;
         slot = (slot + 1) & mask_) {
      if (owners_[slot] != owner) continue;
      const uint8_t* row = rows_ + offsets_[slot];
      for (const uint8_t* end = row + 1 + 2 * row[0]; ++row < end; ++row) {
        const auto root = static_cast<int8_t>(row[1]);
        scores[*row] += root * (root < 0 ? -root : root);
      }
      break;
    }
  }
}

std::string LinearModelBytes(int class_count,
                             absl::Span<const WeightRow> rows) {
  // Three slots of four taken at the most.
  const auto slots = static_cast<uint32_t>(
      std::bit_ceil(std::max<size_t>(4, rows.size() * 4 / 3)));
  std::vector<uint32_t> offsets(slots, kFree);
  std::vector<uint16_t> owners(slots, 0);
  std::string weights;
  for (const WeightRow& row : rows) {
    uint64_t slot = row.feature & (slots - 1);
    while (offsets[slot] != kFree) slot = (slot + 1) & (slots - 1);
    offsets[slot] = static_cast<uint32_t>(weights.size());
    owners[slot] = OwnerOf(row.feature);
    weights.push_back(static_cast<char>(row.roots.size()));
    for (const auto& [label, root] : row.roots) {
      weights.push_back(static_cast<char>(label));
      weights.push_back(static_cast<char>(root));
    }
  }
  while (weights.size() % 4 != 0) weights.push_back(0);
  std::string bytes;
  AppendUint32(static_cast<uint32_t>(class_count), &bytes);
  AppendUint32(slots, &bytes);
  AppendUint32(static_cast<uint32_t>(weights.size()), &bytes);
  bytes.append(reinterpret_cast<const char*>(offsets.data()),
               offsets.size() * sizeof(uint32_t));
  bytes.append(reinterpret_cast<const char*>(owners.data()),
               owners.size() * sizeof(uint16_t));
  return bytes + weights;
}

}  // namespace entente
