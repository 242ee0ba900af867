// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_GRAPH_STRING_POOL_H_
#define ENTENTE_GRAPH_STRING_POOL_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

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
  StringPool(const StringPool&) = delete;  // the index points back here
  StringPool& operator=(const StringPool&) = delete;

  StringId Intern(absl::string_view text);

  // Keeps `text` without looking for an equal one, nor offering it to later
  // calls of Intern: for long texts.
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
  // An entry is a 4-byte length and the bytes, padded to a multiple of 4. Its
  // id is its place in 4-byte units, all chunks laid end to end. Small entries
  // share chunks; one too large to share has consecutive chunk numbers of its
  // own, so that an id always names an entry's first byte.
  static constexpr size_t kChunkBytes = size_t{1} << 20;
  static constexpr size_t kUnit = 4;
  static constexpr size_t kUnitsPerChunk = kChunkBytes / kUnit;

  struct Hash;
  struct Equal;
  struct Index;

  const char* Entry(uint32_t id) const {
    return chunk_starts_[id / kUnitsPerChunk] + (id % kUnitsPerChunk) * kUnit;
  }
  // Room for `bytes` bytes: the id of the place, and where it is.
  uint32_t Reserve(size_t bytes, char** where);

  std::vector<std::unique_ptr<char[]>> blocks_;  // what to free
  std::vector<char*> chunk_starts_;              // one for each chunk number
  size_t shared_chunk_ = 0;                      // the chunk being filled
  size_t shared_used_ = kChunkBytes;             // bytes used of it
  size_t text_bytes_ = 0;
  std::unique_ptr<Index> index_;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_STRING_POOL_H_
