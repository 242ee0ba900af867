// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/edge_id.h"

#include <xxhash.h>

namespace entente {

uint64_t EdgeIds::Get(absl::string_view source_id, absl::string_view target_id,
                      const Edge& edge,
                      absl::Span<const absl::string_view> more) {
  buffer_.clear();
  const auto add = [&](absl::string_view part) {
    buffer_.append(part.data(), part.size());
    buffer_ += '\0';
  };
  add(source_id);
  add(target_id);
  add(Name(edge.edge_class));
  add(TypeName(edge));
  add(Name(edge.polarity));
  add(Name(edge.certainty));
  add(edge.attributed ? "attributed" : "");
  for (const absl::string_view part : more) add(part);
  uint64_t id = XXH3_64bits(buffer_.data(), buffer_.size());
  while (!used_.insert(id).second) ++id;
  return id;
}

}  // namespace entente
