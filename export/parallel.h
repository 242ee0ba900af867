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
#include "export/fetch_ahead.h"
#include "graph/view.h"

namespace entente {

// Calls `stop(absl::Span<const Graph::edge_descriptor>)` for each group of
// edges with equal source, target and `kind(edge)` (a uint32_t), in the order
// of sources, then targets, then kinds, until it gives true; whether it did.
// Each edge is in one group, whose edges are in the order of the graph. Holds
// the edges of a few nodes at a time.
template <typename Kind, typename Stop>
bool AnyParallelGroup(const View& view, Kind kind, Stop stop) {
  struct Place {
    Vertex target;
    uint32_t kind;
    uint32_t order;
    Graph::edge_descriptor edge;
  };
  const auto before = [](const Place& a, const Place& b) {
    return std::tie(a.target, a.kind, a.order) <
           std::tie(b.target, b.kind, b.order);
  };
  std::vector<Place> places;                  // of one node
  std::vector<Graph::edge_descriptor> edges;  // of several, in order
  std::vector<uint32_t> sizes;                // of their groups
  const auto hand_out = [&] {
    size_t at = 0;
    size_t fetched = 0;
    for (const uint32_t size : sizes) {
      const auto rest = absl::MakeConstSpan(edges).subspan(at);
      if (at >= fetched) {
        FetchAhead(view, rest.first(std::min(rest.size(), kFetchedEdges)));
        fetched = at + kFetchedEdges;
      }
      if (stop(rest.first(size))) return true;
      at += size;
    }
    edges.clear();
    sizes.clear();
    return false;
  };
  const Graph& graph = view.graph();
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    places.clear();
    for (const auto e :
         boost::make_iterator_range(boost::out_edges(v, graph))) {
      places.push_back({boost::target(e, graph), kind(e),
                        static_cast<uint32_t>(places.size()), e});
    }
    std::sort(places.begin(), places.end(), before);
    for (size_t i = 0; i < places.size(); ++i) {
      const bool same = i > 0 && places[i].target == places[i - 1].target &&
                        places[i].kind == places[i - 1].kind;
      if (!same) sizes.push_back(0);
      ++sizes.back();
      edges.push_back(places[i].edge);
    }
    if (edges.size() >= kFetchedEdges && hand_out()) return true;
  }
  return hand_out();
}

// Calls `write` for each group.
template <typename Kind, typename Write>
void ForEachParallelGroup(const View& view, Kind kind, Write write) {
  AnyParallelGroup(view, kind,
                   [&write](absl::Span<const Graph::edge_descriptor> edges) {
                     write(edges);
                     return false;
                   });
}

}  // namespace entente

#endif  // ENTENTE_EXPORT_PARALLEL_H_
