// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What is written or drawn of a knowledge graph.
#ifndef ENTENTE_GRAPH_VIEW_H_
#define ENTENTE_GRAPH_VIEW_H_

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "absl/types/span.h"
#include "graph/knowledge_graph.h"

namespace entente {

enum class ViewKind : uint8_t {
  kActors,  // actors; relations; claims folded into source -> about edges
  kClaims,  // actors and claims as nodes; relations; who makes, who is meant
  kFull,    // kClaims, and documents with what they report and mention
};
absl::string_view Name(ViewKind kind);
absl::optional<ViewKind> ParseViewKind(absl::string_view name);

// What the view leaves out or folds, to be told to the user.
struct ViewCounts {
  size_t folded_claims = 0;     // kActors: claims that became edges
  size_t claims_no_target = 0;  // kActors: claims about nobody but who makes
                                // them, which are no edge
};

// A graph to write: `graph()` has the vertices and edges, everything that they
// refer to is found in `knowledge()`, which must outlive the view. Only
// kClaims shares the knowledge graph's own Graph; the others hold one.
class View {
 public:
  View(const KnowledgeGraph& knowledge, ViewKind kind);

  ViewKind kind() const { return kind_; }
  const KnowledgeGraph& knowledge() const { return *knowledge_; }
  const Graph& graph() const {
    return own_graph_ ? *own_graph_ : knowledge_->graph();
  }
  const ViewCounts& counts() const { return counts_; }

  // Of a node or an edge of graph(), in the order of documents.
  absl::Span<const Evidence> evidence(Range range) const {
    // A view's own evidence is counted on from the knowledge graph's.
    const size_t shared = knowledge_->evidence_size();
    return range.begin < shared
               ? knowledge_->evidence(range)
               : absl::MakeConstSpan(own_evidence_)
                     .subspan(range.begin - shared, range.size);
  }
  absl::string_view Text(StringId id) const { return knowledge_->Text(id); }

 private:
  void FoldClaims();
  void AddDocuments();
  uint32_t EvidenceEnd() const;

  const KnowledgeGraph* knowledge_;
  ViewKind kind_;
  std::unique_ptr<Graph> own_graph_;
  std::vector<Evidence> own_evidence_;
  ViewCounts counts_;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_VIEW_H_
