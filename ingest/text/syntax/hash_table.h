// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_HASH_TABLE_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_HASH_TABLE_H_

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace entente {

// A table from hashes to small numbers that is read where it lies in a file.
//
// As bytes, little-endian: the number of slots (uint64, a power of two, some of
// them free), then for each slot the upper 48 bits of a hash and 16 bits of
// value; 0 is a free slot.
class HashTable {
 public:
  HashTable() = default;

  // `bytes` is aligned to 8 bytes and outlives the table.
  static absl::StatusOr<HashTable> FromBytes(absl::string_view bytes) {
    uint64_t slots = 0;
    if (bytes.size() >= sizeof(slots)) {
      std::memcpy(&slots, bytes.data(), sizeof(slots));
    }
    if (!std::has_single_bit(slots) ||
        slots > bytes.size() / sizeof(uint64_t) - 1) {
      return absl::InvalidArgumentError("a table that is damaged");
    }
    HashTable table;
    table.mask_ = slots - 1;
    table.slots_ = reinterpret_cast<const uint64_t*>(bytes.data()) + 1;
    return table;
  }

  // The value of `hash`, or 0 if it has none.
  uint16_t Find(uint64_t hash) const {
    if (slots_ == nullptr) return 0;
    for (uint64_t slot = hash & mask_; slots_[slot] != 0;
         slot = (slot + 1) & mask_) {
      if (slots_[slot] >> 16 == hash >> 16) {
        return static_cast<uint16_t>(slots_[slot]);
      }
    }
    return 0;
  }

 private:
  uint64_t mask_ = 0;
  const uint64_t* slots_ = nullptr;
};

// The bytes of a HashTable. Values are not 0.
inline std::string HashTableBytes(
    const std::vector<std::pair<uint64_t, uint16_t>>& entries) {
  const uint64_t slots = std::bit_ceil(entries.size() * 3 / 2 + 2);
  std::vector<uint64_t> table(slots + 1, 0);
  table[0] = slots;
  for (const auto& [hash, value] : entries) {
    uint64_t slot = hash & (slots - 1);
    while (table[1 + slot] != 0) slot = (slot + 1) & (slots - 1);
    table[1 + slot] = (hash >> 16 << 16) | value;
  }
  return std::string(reinterpret_cast<const char*>(table.data()),
                     table.size() * sizeof(uint64_t));
}

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_HASH_TABLE_H_
