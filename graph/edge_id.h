// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_GRAPH_EDGE_ID_H_
#define ENTENTE_GRAPH_EDGE_ID_H_

#include <cstdint>
#include <string>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "graph/knowledge_graph.h"

namespace entente {

// Gives edges ids that depend on what makes an edge this edge alone, so that
// it keeps its id when other articles come or go: XXH3 of the ids of its ends,
// its class, type and modality, and `more` (mode, role, dates). In the unlikely
// case that two identities of a graph meet in one hash, the later one is
// counted up: ids are unique among the edges that one EdgeIds has seen.
class EdgeIds {
 public:
  void reserve(size_t edges) { used_.reserve(edges); }

  uint64_t Get(absl::string_view source_id, absl::string_view target_id,
               const Edge& edge, absl::Span<const absl::string_view> more);

  // Takes over an id given elsewhere.
  void Add(uint64_t id) { used_.insert(id); }

 private:
  absl::flat_hash_set<uint64_t> used_;
  std::string buffer_;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_EDGE_ID_H_
