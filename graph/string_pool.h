// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_GRAPH_STRING_POOL_H_
#define ENTENTE_GRAPH_STRING_POOL_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"

namespace entente {

// Names a string of a StringPool; equal ids are equal strings. Ids depend on
// the order of interning, so nothing that is written may be ordered by them.
enum class StringId : uint32_t { kEmpty = 0 };

// Holds each distinct string once. Beside its bytes a string costs about 13
// bytes: a length, padding to 4 and a slot of the hash set. Pointers stay valid
// for the pool's life. Holds up to 16 GiB; not thread-safe while interning.
class StringPool {
 public:
  StringPool();
  ~StringPool();
  StringPool(StringPool&&) noexcept;
  StringPool& operator=(StringPool&&) noexcept;

  StringId Intern(absl::string_view text);

  // Keeps `text` without looking for an equal one: for long texts.
  StringId Store(absl::string_view text);

  absl::string_view Get(StringId id) const {
    const char* entry = Entry(static_cast<uint32_t>(id));
    uint32_t size;
    __builtin_memcpy(&size, entry, sizeof size);
    return absl::string_view(entry + sizeof size, size);
  }

  // Bytes of all strings held, without what holding them costs.
  size_t text_bytes() const { return text_bytes_; }

  // Frees the hash set; Intern may not be called any more.
  void Freeze();

 private:
  // An entry is a 4-byte length and the bytes, padded to a multiple of 4; its
  // id is its offset in 4-byte units, counted over equal chunks. A string
  // larger than a chunk takes several neighbouring chunk numbers.
  static constexpr size_t kChunkBytes = size_t{1} << 20;
  static constexpr size_t kUnit = 4;
  static constexpr size_t kUnitsPerChunk = kChunkBytes / kUnit;

  struct Hash;
  struct Equal;
  using Index = absl::flat_hash_set<uint32_t, Hash, Equal>;

  const char* Entry(uint32_t id) const {
    return chunk_starts_[id / kUnitsPerChunk] + (id % kUnitsPerChunk) * kUnit;
  }

  std::vector<std::unique_ptr<char[]>> chunks_;
  std::vector<char*> chunk_starts_;  // one for each chunk number
  size_t used_ = 0;                  // bytes used of the last chunk
  size_t text_bytes_ = 0;
  std::unique_ptr<Index> index_;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_STRING_POOL_H_
