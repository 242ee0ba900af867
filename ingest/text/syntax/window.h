// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_WINDOW_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_WINDOW_H_

#include <cstddef>
#include <cstdint>

#include "absl/types/span.h"
#include "ingest/text/syntax/tag_features.h"
#include "ingest/text/syntax/word_shape.h"

namespace entente {

// What features see of the words around word `at`, by their offset from it.
// Beyond the ends of the sentence a value is `outside` and a shape empty.
class Window {
 public:
  Window(const TagInput& input, size_t at, uint64_t outside)
      : input_(input), at_(static_cast<ptrdiff_t>(at)), outside_(outside) {}

  const WordShape& shape(ptrdiff_t offset) const {
    return Has(offset) ? input_.shapes[Index(offset)] : no_shape_;
  }
  uint64_t word(ptrdiff_t offset) const {
    return Has(offset) ? input_.shapes[Index(offset)].lower : outside_;
  }
  uint64_t known(ptrdiff_t offset) const {
    return Has(offset) ? input_.known[Index(offset)].number() : outside_;
  }
  // Of `values`, one for each word.
  template <typename Value>
  uint64_t of(absl::Span<const Value> values, ptrdiff_t offset) const {
    return Has(offset) ? values[Index(offset)] : outside_;
  }

 private:
  bool Has(ptrdiff_t offset) const {
    const ptrdiff_t i = at_ + offset;
    return i >= 0 && i < static_cast<ptrdiff_t>(input_.size());
  }
  size_t Index(ptrdiff_t offset) const {
    return static_cast<size_t>(at_ + offset);
  }

  const TagInput& input_;
  ptrdiff_t at_;
  uint64_t outside_;
  WordShape no_shape_;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_WINDOW_H_
