// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Parallel edges: those from one node to one other that say the same kind of
// thing.
#ifndef ENTENTE_EXPORT_PARALLEL_H_
#define ENTENTE_EXPORT_PARALLEL_H_

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <cstdint>
#include <tuple>
#include <vector>

#include "absl/types/span.h"
#include "graph/view.h"

namespace entente {

// Calls `write(absl::Span<const Graph::edge_descriptor>)` for each group of
// edges with equal source, target and `kind(edge)` (a uint32_t), in the order
// of sources, then targets, then kinds. Each edge is in one group, whose edges
// are in the order of the graph. Holds the edges of one node at a time.
template <typename Kind, typename Write>
void ForEachParallelGroup(const Graph& graph, Kind kind, Write write) {
  struct Place {
    Vertex target;
    uint32_t kind;
    uint32_t order;
    Graph::edge_descriptor edge;
  };
  std::vector<Place> places;
  std::vector<Graph::edge_descriptor> group;
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    places.clear();
    for (const auto e :
         boost::make_iterator_range(boost::out_edges(v, graph))) {
      places.push_back({boost::target(e, graph), kind(e),
                        static_cast<uint32_t>(places.size()), e});
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
      return std::tie(a.target, a.kind, a.order) <
             std::tie(b.target, b.kind, b.order);
    });
    for (size_t i = 0; i < places.size();) {
      group.clear();
      const size_t first = i;
      while (i < places.size() && places[i].target == places[first].target &&
             places[i].kind == places[first].kind) {
        group.push_back(places[i++].edge);
      }
      write(absl::MakeConstSpan(group));
    }
  }
}

}  // namespace entente

#endif  // ENTENTE_EXPORT_PARALLEL_H_
