// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_CODE_POINTS_H_
#define ENTENTE_INGEST_CODE_POINTS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"

namespace entente {

// Places in a text by code points and by bytes, each from the other. One pass
// over the text when it is made; no place costs another. `text` is valid UTF-8
// of less than 4 GiB and must outlive the index.
class CodePointIndex {
 public:
  explicit CodePointIndex(absl::string_view text);

  uint32_t size() const { return size_; }  // in code points

  // The byte at which the code point with that number (<= size()) begins.
  uint32_t ByteOf(uint32_t code_point) const;

  // How many code points begin before that byte; beyond the end, size().
  uint32_t CodePointOf(uint32_t byte) const;

 private:
  bool ascii() const { return size_ == text_.size(); }

  absl::string_view text_;
  uint32_t size_ = 0;
  // For every block of bytes how many code points begin before it.
  std::vector<uint32_t> before_;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_CODE_POINTS_H_
