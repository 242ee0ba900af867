// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_GRAPH_EXCERPT_H_
#define ENTENTE_GRAPH_EXCERPT_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace entente {

// The most code points of a claim's label.
inline constexpr size_t kLabelCharacters = 80;

// The parts in one line, " […] " between them, white space folded, cut with "…"
// at the end of a word where they are longer than `most` code points. Valid
// UTF-8 in and out.
std::string Excerpt(const std::vector<absl::string_view>& parts, size_t most);

}  // namespace entente

#endif  // ENTENTE_GRAPH_EXCERPT_H_
