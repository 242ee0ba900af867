// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/parts.h"

#include <boost/range/iterator_range.hpp>
#include <numeric>
#include <utility>

namespace entente {
namespace {

// The root of `v`, with the way to it shortened.
Vertex Root(std::vector<Vertex>& parent, Vertex v) {
  while (parent[v] != v) {
    parent[v] = parent[parent[v]];
    v = parent[v];
  }
  return v;
}

}  // namespace

Parts::Parts(const Graph& graph) : part_of_(boost::num_vertices(graph)) {
  std::vector<Vertex> parent(part_of_.size());
  std::iota(parent.begin(), parent.end(), Vertex{0});
  for (const auto e : boost::make_iterator_range(boost::edges(graph))) {
    Vertex a = Root(parent, boost::source(e, graph));
    Vertex b = Root(parent, boost::target(e, graph));
    if (a > b) std::swap(a, b);
    parent[b] = a;  // so that a root is its part's first vertex
  }
  for (Vertex v = 0; v < parent.size(); ++v) {
    const Vertex root = Root(parent, v);
    if (root == v) {
      part_of_[v] = nodes_.size();
      nodes_.push_back(1);
    } else {
      part_of_[v] = part_of_[root];
      ++nodes_[part_of_[v]];
    }
  }
}

}  // namespace entente
