// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Walking the edges of a large graph without waiting for its memory.
#ifndef ENTENTE_EXPORT_FETCH_AHEAD_H_
#define ENTENTE_EXPORT_FETCH_AHEAD_H_

#include <boost/range/iterator_range.hpp>
#include <cstddef>
#include <vector>

#include "absl/types/span.h"
#include "graph/view.h"

namespace entente {

// As many edges as FetchAhead is good for at once: what they need fits into the
// processor's nearer caches.
inline constexpr size_t kFetchedEdges = 64;

// Has the processor fetch what writing `edges` will read: their targets, and
// the articles and words that are their evidence. These lie scattered over all
// of the graph's memory; to wait for one place after the other would take
// longer than all the rest of writing.
void FetchAhead(const View& view, absl::Span<const Graph::edge_descriptor>);

// Calls `write(Graph::edge_descriptor)` for each edge, in the graph's order.
template <typename Write>
void ForEachEdge(const View& view, Write write) {
  std::vector<Graph::edge_descriptor> batch;
  batch.reserve(kFetchedEdges);
  const auto write_batch = [&] {
    FetchAhead(view, batch);
    for (const auto& e : batch) write(e);
    batch.clear();
  };
  for (const auto e : boost::make_iterator_range(boost::edges(view.graph()))) {
    batch.push_back(e);
    if (batch.size() == kFetchedEdges) write_batch();
  }
  write_batch();
}

}  // namespace entente

#endif  // ENTENTE_EXPORT_FETCH_AHEAD_H_
