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

// Holds each distinct string once. Beside its bytes a string costs about 6
// bytes, a length and padding to 4, and until Freeze 11 to 22 bytes of a hash
// table. Pointers stay valid for the pool's life. Holds up to 16 GiB; not
// thread-safe while interning.
class StringPool {
 public:
  StringPool();
  StringPool(const StringPool&) = delete;  // ids are of one pool
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

  // Has the processor fetch the string's first bytes, and those from `at` on,
  // while other work goes on.
  void Prefetch(StringId id, size_t at = 0) const {
    const char* entry = Entry(static_cast<uint32_t>(id));
    __builtin_prefetch(entry);
    if (at > 0) __builtin_prefetch(entry + sizeof(uint32_t) + at);
  }

  // Bytes of all strings held, without what holding them costs.
  size_t text_bytes() const { return text_bytes_; }

  // Frees the hash table; Intern may not be called any more.
  void Freeze();

 private:
  // An entry is a 4-byte length and the bytes, padded to a multiple of 4. Its
  // id is its place in 4-byte units, all chunks laid end to end. Small entries
  // share chunks; one too large to share has consecutive chunk numbers of its
  // own, so that an id always names an entry's first byte.
  static constexpr size_t kChunkBytes = size_t{1} << 20;
  static constexpr size_t kUnit = 4;
  static constexpr size_t kUnitsPerChunk = kChunkBytes / kUnit;

  // A place of the hash table: a string's hash, so that neither a search nor
  // growing looks at strings that are not meant, and its id.
  struct Slot {
    uint32_t hash = 0;
    uint32_t id = kFree;
  };
  static constexpr uint32_t kFree = 0xffffffff;

  // A chunk that small entries are put into one behind the other.
  struct Filling {
    size_t chunk = 0;
    size_t used = kChunkBytes;
  };

  const char* Entry(uint32_t id) const {
    return chunk_starts_[id / kUnitsPerChunk] + (id % kUnitsPerChunk) * kUnit;
  }
  // Room for `bytes` bytes: the id of the place, and where it is.
  uint32_t Reserve(size_t bytes, Filling* filling, char** where);
  StringId Add(absl::string_view text, Filling* filling);
  void GrowIndex();

  std::vector<std::unique_ptr<char[]>> blocks_;  // what to free
  std::vector<char*> chunk_starts_;              // one for each chunk number
  // Interned strings lie close together, as they are compared again and again;
  // what is stored lies elsewhere.
  Filling interned_;
  Filling stored_;
  size_t text_bytes_ = 0;
  size_t indexed_ = 0;
  std::vector<Slot> index_;  // a power of two, at most three quarters taken
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_STRING_POOL_H_
