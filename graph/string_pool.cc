// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/string_pool.h"

#include <xxhash.h>

#include <cstring>
#include <utility>

namespace entente {

StringPool::StringPool() : index_(1024) {
  Add("", &interned_);  // takes the first place, 0: StringId::kEmpty
}

uint32_t StringPool::Reserve(size_t bytes, Filling* filling, char** where) {
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
  if (filling->used + bytes > kChunkBytes) {
    *filling = {chunk_starts_.size(), 0};
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(kChunkBytes));
    chunk_starts_.push_back(blocks_.back().get());
  }
  *where = chunk_starts_[filling->chunk] + filling->used;
  const size_t place = filling->chunk * kUnitsPerChunk + filling->used / kUnit;
  filling->used += bytes;
  return static_cast<uint32_t>(place);
}

StringId StringPool::Add(absl::string_view text, Filling* filling) {
  char* where = nullptr;
  const auto size = static_cast<uint32_t>(text.size());
  const uint32_t id = Reserve(sizeof size + text.size(), filling, &where);
  std::memcpy(where, &size, sizeof size);
  if (!text.empty()) std::memcpy(where + sizeof size, text.data(), text.size());
  text_bytes_ += text.size();
  return static_cast<StringId>(id);
}

StringId StringPool::Store(absl::string_view text) {
  return text.empty() ? StringId::kEmpty : Add(text, &stored_);
}

StringId StringPool::Intern(absl::string_view text) {
  if (text.empty()) return StringId::kEmpty;
  const auto hash =
      static_cast<uint32_t>(XXH3_64bits(text.data(), text.size()));
  const size_t mask = index_.size() - 1;
  size_t at = hash & mask;
  for (; index_[at].id != kFree; at = (at + 1) & mask) {
    if (index_[at].hash != hash) continue;
    const auto id = static_cast<StringId>(index_[at].id);
    if (Get(id) == text) return id;
  }
  const StringId id = Add(text, &interned_);
  index_[at] = {hash, static_cast<uint32_t>(id)};
  if (++indexed_ > index_.size() / 4 * 3) GrowIndex();
  return id;
}

void StringPool::GrowIndex() {
  std::vector<Slot> old(2 * index_.size());
  old.swap(index_);
  const size_t mask = index_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.id == kFree) continue;
    size_t at = slot.hash & mask;
    while (index_[at].id != kFree) at = (at + 1) & mask;
    index_[at] = slot;
  }
}

void StringPool::Freeze() { index_ = std::vector<Slot>(); }

}  // namespace entente
