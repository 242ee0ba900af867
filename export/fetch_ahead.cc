// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/fetch_ahead.h"

namespace entente {

// Each pass reads what the one before it asked for.
void FetchAhead(const View& view,
                absl::Span<const Graph::edge_descriptor> edges) {
  const Graph& graph = view.graph();
  const KnowledgeGraph& knowledge = view.knowledge();
  for (const auto& e : edges) {
    __builtin_prefetch(&graph[boost::target(e, graph)]);
    __builtin_prefetch(view.evidence(graph[e].evidence).data());
  }
  for (const auto& e : edges) {
    knowledge.Prefetch(graph[boost::target(e, graph)].id);
    for (const Evidence& passage : view.evidence(graph[e].evidence)) {
      __builtin_prefetch(&knowledge.documents()[passage.document]);
    }
  }
  for (const auto& e : edges) {
    for (const Evidence& passage : view.evidence(graph[e].evidence)) {
      const DocumentNode& document = knowledge.documents()[passage.document];
      knowledge.Prefetch(document.id);
      knowledge.Prefetch(document.text, passage.span.begin);
    }
  }
}

}  // namespace entente
