// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_CODE_POINTS_H_
#define ENTENTE_INGEST_CODE_POINTS_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"

namespace entente {

// Places in a text by code points and by bytes, each from the other: one pass
// over the text when it is made, a binary search for a place. `text` is valid
// UTF-8 of less than 4 GiB; it is not kept.
class CodePointIndex {
 public:
  explicit CodePointIndex(absl::string_view text);

  uint32_t size() const { return size_; }  // in code points

  // The byte at which the code point with that number begins; at or beyond
  // size(), the number of bytes.
  uint32_t ByteOf(uint32_t code_point) const;

  // How many code points begin before that byte; beyond the end, size().
  uint32_t CodePointOf(uint32_t byte) const;

 private:
  // Code points of the same number of bytes, side by side.
  struct Run {
    uint32_t code_point;  // the number of its first one
    uint32_t byte;        // where that begins
    uint32_t width;       // bytes of each
  };

  std::vector<Run> runs_;  // the text, without gaps
  uint32_t size_ = 0;
  uint32_t bytes_ = 0;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_CODE_POINTS_H_
