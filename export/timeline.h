// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// When a node or an edge is, for formats with a timeline.
#ifndef ENTENTE_EXPORT_TIMELINE_H_
#define ENTENTE_EXPORT_TIMELINE_H_

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "graph/view.h"

namespace entente {

// Full ISO 8601 days, inclusive; "" where it is not known. Never begins after
// it ends.
struct Period {
  absl::string_view from;
  absl::string_view to;

  bool empty() const { return from.empty() && to.empty(); }
};

// A claim: when it was made, else when its article was published. An article:
// when it was published. An actor has no time.
Period PeriodOf(const View& view, const Node& node);

// From the first start to the last end that articles give. Where they give none
// for any of the edges, claims have the days on which they were made, and
// events those on which the articles that tell them were published; lasting
// ties have no time then.
Period PeriodOf(const View& view,
                absl::Span<const Graph::edge_descriptor> edges);

}  // namespace entente

#endif  // ENTENTE_EXPORT_TIMELINE_H_
