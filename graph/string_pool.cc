// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/string_pool.h"

#include <cstring>

#include "absl/base/attributes.h"
#include "absl/container/flat_hash_set.h"
#include "absl/hash/hash.h"

namespace entente {

// Both see strings through their ids, so that the set holds 4 bytes an entry.
struct StringPool::Hash {
  using is_transparent = void;
  const StringPool* pool;
  size_t operator()(absl::string_view text) const {
    return absl::Hash<absl::string_view>()(text);
  }
  size_t operator()(uint32_t id) const {
    return (*this)(pool->Get(static_cast<StringId>(id)));
  }
};

struct StringPool::Equal {
  using is_transparent = void;
  const StringPool* pool;
  bool operator()(uint32_t a, uint32_t b) const { return a == b; }
  bool operator()(uint32_t a, absl::string_view b) const {
    return pool->Get(static_cast<StringId>(a)) == b;
  }
};

struct StringPool::Index {
  explicit Index(const StringPool* pool) : ids(0, Hash{pool}, Equal{pool}) {}
  absl::flat_hash_set<uint32_t, Hash, Equal> ids;
};

StringPool::StringPool() : index_(std::make_unique<Index>(this)) {
  Intern("");  // takes the first place, 0: StringId::kEmpty
}

StringPool::~StringPool() = default;

uint32_t StringPool::Reserve(size_t bytes, char** where) {
  bytes = (bytes + kUnit - 1) / kUnit * kUnit;
  if (bytes > kChunkBytes / 8) {  // sharing would waste the chunk's end
    const size_t first = chunk_starts_.size();
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(bytes));
    for (size_t at = 0; at < bytes; at += kChunkBytes) {
      chunk_starts_.push_back(blocks_.back().get() + at);
    }
    *where = blocks_.back().get();
    return static_cast<uint32_t>(first * kUnitsPerChunk);
  }
  if (shared_used_ + bytes > kChunkBytes) {
    shared_chunk_ = chunk_starts_.size();
    shared_used_ = 0;
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(kChunkBytes));
    chunk_starts_.push_back(blocks_.back().get());
  }
  *where = chunk_starts_[shared_chunk_] + shared_used_;
  const size_t place = shared_chunk_ * kUnitsPerChunk + shared_used_ / kUnit;
  shared_used_ += bytes;
  return static_cast<uint32_t>(place);
}

StringId StringPool::Store(absl::string_view text) {
  if (text.empty() && !chunk_starts_.empty()) return StringId::kEmpty;
  char* where = nullptr;
  const auto size = static_cast<uint32_t>(text.size());
  const uint32_t id = Reserve(sizeof size + text.size(), &where);
  std::memcpy(where, &size, sizeof size);
  if (!text.empty()) std::memcpy(where + sizeof size, text.data(), text.size());
  text_bytes_ += text.size();
  return static_cast<StringId>(id);
}

StringId StringPool::Intern(absl::string_view text) {
  if (text.empty() && !chunk_starts_.empty()) return StringId::kEmpty;
  if (auto it = index_->ids.find(text); it != index_->ids.end()) {
    return static_cast<StringId>(*it);
  }
  const StringId id = Store(text);
  index_->ids.insert(static_cast<uint32_t>(id));
  return id;
}

void StringPool::Freeze() { index_.reset(); }

}  // namespace entente
