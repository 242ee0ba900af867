// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Internal to graph/: from the actors of records to actor nodes.
#ifndef ENTENTE_GRAPH_ACTOR_ASSEMBLER_H_
#define ENTENTE_GRAPH_ACTOR_ASSEMBLER_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "graph/facts.h"
#include "graph/knowledge_graph.h"
#include "graph/resolver.h"

namespace entente {

// The actor nodes in the order of their ids, and which one each of the facts'
// surfaces became. Ranges are of `names` and `merges`; strings are interned in
// the facts' pool.
struct ActorNodes {
  std::vector<ActorNode> actors;
  std::vector<std::string> ids;     // of each actor
  std::vector<std::string> labels;  // of each actor
  std::vector<ActorName> names;
  std::vector<Merge> merges;
  std::vector<uint32_t> actor_of_surface;  // index into `actors`
};

absl::StatusOr<ActorNodes> AssembleActors(Facts& facts,
                                          const GraphOptions& options);

}  // namespace entente

#endif  // ENTENTE_GRAPH_ACTOR_ASSEMBLER_H_
