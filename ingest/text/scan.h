// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SCAN_H_
#define ENTENTE_INGEST_TEXT_SCAN_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "ingest/text/article.h"

namespace entente {

// The longest stretch from `begin` that is one word with its apostrophes,
// hyphens and abbreviating point, one number, address, handle, run of the same
// mark, or one other character; CutClitics then parts words.
struct Chunk {
  uint32_t end = 0;
  TokenKind kind = TokenKind::kWord;
  bool may_be_cut = false;  // a word, and not an address
};

// `begin` is no white space and before `end`, the end of the sentence.
Chunk ScanChunk(absl::string_view text, uint32_t begin, uint32_t end,
                Language language);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SCAN_H_
