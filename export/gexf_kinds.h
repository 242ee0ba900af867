// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_EXPORT_GEXF_KINDS_H_
#define ENTENTE_EXPORT_GEXF_KINDS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "graph/view.h"

namespace entente {

// The kind of an edge, by which Gephi tells parallel edges apart: those of one
// kind it adds up. So edges of one kind say the same thing with the same
// polarity, certainty and direction, and all or none of them are only said.
class GexfKinds {
 public:
  // Below kCount.
  static uint32_t KindOf(const View& view, const Edge& edge);
  static bool IsDirected(uint32_t kind);

  // "allied_with", "not agree (said, future)", "visit", "accuse (claims)".
  absl::string_view NameOf(uint32_t kind);

  static constexpr uint32_t kCount = 1 << 14;

 private:
  std::vector<std::string> names_ = std::vector<std::string>(kCount);
};

}  // namespace entente

#endif  // ENTENTE_EXPORT_GEXF_KINDS_H_
