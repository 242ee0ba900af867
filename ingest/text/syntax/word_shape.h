// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_WORD_SHAPE_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_WORD_SHAPE_H_

#include <array>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace entente {

// What the models see of a word's letters, as numbers for features. Letters
// are in lower case and digits are "0" but in `exact`.
struct WordShape {
  uint32_t exact = 0;
  uint32_t lower = 0;
  std::array<uint32_t, 3> prefix{};  // its first one, two, three letters
  std::array<uint32_t, 5> suffix{};  // its last one to five
  uint32_t pattern = 0;  // "Xx", "X", "0-x": kinds of letters, runs as one
  bool capitalized = false;
  bool has_letter = false;  // a letter or a digit: not a mark alone
};

WordShape ShapeOf(absl::string_view form);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_WORD_SHAPE_H_
