// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_EXPORT_PARTS_H_
#define ENTENTE_EXPORT_PARTS_H_

#include <cstddef>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

// The connected parts of a graph, whatever the direction of its edges.
class Parts {
 public:
  explicit Parts(const Graph& graph);

  // Numbered from 0 in the order of their first vertices.
  size_t PartOf(Vertex v) const { return part_of_[v]; }
  size_t size() const { return nodes_.size(); }
  size_t NodesOf(size_t part) const { return nodes_[part]; }

 private:
  std::vector<size_t> part_of_;
  std::vector<size_t> nodes_;
};

}  // namespace entente

#endif  // ENTENTE_EXPORT_PARTS_H_
