// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Internal to graph/: sorting many things by texts that lie scattered.
#ifndef ENTENTE_GRAPH_SORTED_BY_TEXT_H_
#define ENTENTE_GRAPH_SORTED_BY_TEXT_H_

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"

namespace entente {

// The first 16 bytes of a text, as numbers that are in the order of texts.
struct TextStart {
  explicit TextStart(absl::string_view text) {
    std::array<unsigned char, 16> bytes = {};
    std::copy_n(text.begin(), std::min(text.size(), bytes.size()),
                bytes.begin());
    for (size_t i = 0; i < 8; ++i) high = high << 8 | bytes[i];
    for (size_t i = 8; i < 16; ++i) low = low << 8 | bytes[i];
  }
  uint64_t high = 0;
  uint64_t low = 0;

  friend auto operator<=>(const TextStart&, const TextStart&) = default;
};

// 0 to `size` - 1 in the order of `before`, which sorts by `group(i)`, then by
// `text(i)`, and then by more. Most comparisons are settled by how texts begin,
// without going to where they lie.
template <typename Group, typename GetText, typename Before>
std::vector<uint32_t> SortedByText(size_t size, Group group, GetText text,
                                   Before before) {
  struct Entry {
    uint32_t group;
    uint32_t index;
    TextStart start;
  };
  std::vector<Entry> entries;
  entries.reserve(size);
  for (uint32_t i = 0; i < size; ++i) {
    entries.push_back({static_cast<uint32_t>(group(i)), i, TextStart(text(i))});
  }
  std::sort(entries.begin(), entries.end(),
            [&](const Entry& a, const Entry& b) {
              if (a.group != b.group) return a.group < b.group;
              if (a.start != b.start) return a.start < b.start;
              return before(a.index, b.index);
            });
  std::vector<uint32_t> order;
  order.reserve(size);
  for (const Entry& entry : entries) order.push_back(entry.index);
  return order;
}

}  // namespace entente

#endif  // ENTENTE_GRAPH_SORTED_BY_TEXT_H_
