// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/code_points.h"

#include <algorithm>
#include <cstring>

namespace entente {
namespace {

constexpr size_t kBlockBytes = 64;

bool BeginsCodePoint(char c) { return (c & 0xC0) != 0x80; }

// How many of 8 bytes begin a code point.
uint32_t CountIn8(const char* bytes) {
  uint64_t word;
  std::memcpy(&word, bytes, sizeof word);
  constexpr uint64_t kOnes = 0x0101010101010101;
  // A byte that only continues one is 10xxxxxx.
  const uint64_t continues = (word >> 7) & ~(word >> 6) & kOnes;
  return 8 - static_cast<uint32_t>((continues * kOnes) >> 56);
}

uint32_t Count(const char* bytes, size_t size) {
  uint32_t count = 0;
  size_t at = 0;
  for (; at + 8 <= size; at += 8) count += CountIn8(bytes + at);
  for (; at < size; ++at) count += BeginsCodePoint(bytes[at]) ? 1 : 0;
  return count;
}

}  // namespace

CodePointIndex::CodePointIndex(absl::string_view text) : text_(text) {
  before_.reserve(text.size() / kBlockBytes + 1);
  for (size_t at = 0; at < text.size(); at += kBlockBytes) {
    before_.push_back(size_);
    const size_t block = std::min(kBlockBytes, text.size() - at);
    size_ += Count(text.data() + at, block);
  }
}

uint32_t CodePointIndex::ByteOf(uint32_t code_point) const {
  if (ascii()) return code_point;
  if (code_point >= size_) return text_.size();
  const auto next =
      std::upper_bound(before_.begin(), before_.end(), code_point);
  const size_t block = next - before_.begin() - 1;
  uint32_t left = code_point - before_[block];
  size_t at = block * kBlockBytes;
  while (at + 8 <= text_.size()) {
    const uint32_t count = CountIn8(text_.data() + at);
    if (count > left) break;
    left -= count;
    at += 8;
  }
  while (true) {
    if (BeginsCodePoint(text_[at])) {
      if (left == 0) return at;
      --left;
    }
    ++at;
  }
}

uint32_t CodePointIndex::CodePointOf(uint32_t byte) const {
  if (byte >= text_.size()) return size_;
  if (ascii()) return byte;
  const size_t block = byte / kBlockBytes;
  return before_[block] +
         Count(text_.data() + block * kBlockBytes, byte % kBlockBytes);
}

}  // namespace entente
