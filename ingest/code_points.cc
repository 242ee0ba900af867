// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/code_points.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace entente {
namespace {

uint32_t Width(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte < 0x80) return 1;
  if (byte < 0xE0) return 2;
  return byte < 0xF0 ? 3 : 4;
}

bool AllAscii(const char* bytes) {
  uint64_t word;
  std::memcpy(&word, bytes, sizeof word);
  return (word & 0x8080808080808080) == 0;
}

// The end of the run of characters of `width` bytes that begins at `at`.
size_t RunEnd(absl::string_view text, size_t at, uint32_t width) {
  if (width == 1) {
    while (at + 8 <= text.size() && AllAscii(text.data() + at)) at += 8;
  }
  while (at < text.size() && Width(text[at]) == width) at += width;
  return std::min(at, text.size());
}

}  // namespace

CodePointIndex::CodePointIndex(absl::string_view text) : bytes_(text.size()) {
  size_t at = 0;
  while (at < text.size()) {
    const uint32_t width = Width(text[at]);
    runs_.push_back({size_, static_cast<uint32_t>(at), width});
    const size_t end = RunEnd(text, at, width);
    size_ += (end - at) / width;
    at = end;
  }
}

uint32_t CodePointIndex::ByteOf(uint32_t code_point) const {
  if (code_point >= size_) return bytes_;
  const auto next = std::upper_bound(
      runs_.begin(), runs_.end(), code_point,
      [](uint32_t value, const Run& run) { return value < run.code_point; });
  const Run& run = *(next - 1);
  return run.byte + (code_point - run.code_point) * run.width;
}

uint32_t CodePointIndex::CodePointOf(uint32_t byte) const {
  if (byte >= bytes_) return size_;
  const auto next = std::upper_bound(
      runs_.begin(), runs_.end(), byte,
      [](uint32_t value, const Run& run) { return value < run.byte; });
  const Run& run = *(next - 1);
  // A byte inside a code point has that one before it.
  return run.code_point + (byte - run.byte + run.width - 1) / run.width;
}

}  // namespace entente
