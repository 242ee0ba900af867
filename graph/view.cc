// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/view.h"

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <tuple>
#include <utility>

#include "graph/edge_id.h"

namespace entente {
namespace {

constexpr absl::string_view kViewNames[] = {"actors", "claims", "full"};

// A claim by `source` about `target`, on its way into an edge.
struct FoldedClaim {
  Vertex source;
  Vertex target;
  uint32_t claim;
};

// What claims of one edge have in common.
auto FoldKey(const FoldedClaim& f, absl::Span<const ClaimNode> claims) {
  const ClaimNode& claim = claims[f.claim];
  return std::make_tuple(f.source, f.target, claim.type, claim.polarity,
                         claim.certainty);
}

std::vector<FoldedClaim> SourcesAndTargets(const Graph& graph, Vertex vertex,
                                           uint32_t claim) {
  std::vector<FoldedClaim> pairs;
  for (const auto in : boost::make_iterator_range(in_edges(vertex, graph))) {
    if (graph[in].edge_class != EdgeClass::kMakes) continue;
    const Vertex speaker = source(in, graph);
    for (const auto out :
         boost::make_iterator_range(out_edges(vertex, graph))) {
      if (graph[out].edge_class != EdgeClass::kAbout) continue;
      // Nobody needs an arrow from an actor to itself.
      if (target(out, graph) == speaker) continue;
      pairs.push_back({speaker, target(out, graph), claim});
    }
  }
  return pairs;
}

}  // namespace

absl::string_view Name(ViewKind kind) {
  return kViewNames[static_cast<size_t>(kind)];
}

absl::optional<ViewKind> ParseViewKind(absl::string_view name) {
  for (size_t i = 0; i < std::size(kViewNames); ++i) {
    if (kViewNames[i] == name) return static_cast<ViewKind>(i);
  }
  return absl::nullopt;
}

View::View(const KnowledgeGraph& knowledge, ViewKind kind)
    : knowledge_(&knowledge), kind_(kind) {
  if (kind == ViewKind::kActors) FoldClaims();
  if (kind == ViewKind::kFull) AddDocuments();
}

uint32_t View::EvidenceEnd() const {
  return static_cast<uint32_t>(knowledge_->evidence_size() +
                               own_evidence_.size());
}

void View::FoldClaims() {
  const Graph& all = knowledge_->graph();
  const absl::Span<const ClaimNode> claims = knowledge_->claims();
  const size_t actors = knowledge_->actors().size();
  own_graph_ = std::make_unique<Graph>(actors);
  for (Vertex v = 0; v < actors; ++v) (*own_graph_)[v] = all[v];
  EdgeIds ids;
  for (const auto e : boost::make_iterator_range(edges(all))) {
    if (all[e].edge_class != EdgeClass::kRelation) continue;
    ids.Add(all[e].id);
    add_edge(source(e, all), target(e, all), all[e], *own_graph_);
  }
  std::vector<FoldedClaim> folded;
  for (uint32_t c = 0; c < claims.size(); ++c) {
    const std::vector<FoldedClaim> pairs =
        SourcesAndTargets(all, knowledge_->ClaimVertex(c), c);
    ++(pairs.empty() ? counts_.claims_no_target : counts_.folded_claims);
    folded.insert(folded.end(), pairs.begin(), pairs.end());
  }
  std::stable_sort(folded.begin(), folded.end(),
                   [&](const FoldedClaim& a, const FoldedClaim& b) {
                     return FoldKey(a, claims) < FoldKey(b, claims);
                   });
  for (size_t i = 0; i < folded.size();) {
    const ClaimNode& first = claims[folded[i].claim];
    Edge edge;
    edge.edge_class = EdgeClass::kClaims;
    edge.type = static_cast<uint8_t>(first.type);
    edge.polarity = first.polarity;
    edge.certainty = first.certainty;
    edge.evidence.begin = EvidenceEnd();
    size_t j = i;
    for (; j < folded.size() &&
           FoldKey(folded[j], claims) == FoldKey(folded[i], claims);
         ++j) {
      for (Evidence e : knowledge_->evidence(claims[folded[j].claim].content)) {
        e.claim = folded[j].claim;
        own_evidence_.push_back(e);
      }
    }
    edge.weight = static_cast<uint32_t>(j - i);
    edge.evidence.size = EvidenceEnd() - edge.evidence.begin;
    edge.id = ids.Get(Text(all[folded[i].source].id),
                      Text(all[folded[i].target].id), edge, {});
    add_edge(folded[i].source, folded[i].target, edge, *own_graph_);
    i = j;
  }
}

void View::AddDocuments() {
  own_graph_ = std::make_unique<Graph>(knowledge_->graph());
  Graph& graph = *own_graph_;
  const Vertex first = num_vertices(graph);
  const absl::Span<const DocumentNode> documents = knowledge_->documents();
  for (uint32_t d = 0; d < documents.size(); ++d) {
    Node node;
    node.node_class = NodeClass::kDocument;
    node.index = d;
    node.id = documents[d].node_id;
    node.label = documents[d].title == StringId::kEmpty ? documents[d].id
                                                        : documents[d].title;
    add_vertex(node, graph);
  }
  EdgeIds ids;
  for (const auto e : boost::make_iterator_range(edges(graph))) {
    ids.Add(graph[e].id);
  }
  // One edge for all that the document says of the node: a node's evidence is
  // in the order of documents.
  for (Vertex v = 0; v < first; ++v) {
    const Node& node = graph[v];
    const absl::Span<const Evidence> all = knowledge_->evidence(node.evidence);
    Edge edge;
    edge.edge_class = node.node_class == NodeClass::kClaim
                          ? EdgeClass::kReports
                          : EdgeClass::kMentions;
    const auto add = [&](uint32_t document, Range evidence) {
      edge.evidence = evidence;
      edge.weight = std::max(evidence.size, uint32_t{1});
      edge.id =
          ids.Get(Text(graph[first + document].id), Text(node.id), edge, {});
      add_edge(first + document, v, edge, graph);
    };
    if (node.node_class == NodeClass::kClaim) {
      add(knowledge_->claims()[node.index].document, node.evidence);
      continue;
    }
    for (uint32_t i = 0; i < all.size();) {
      uint32_t j = i;
      while (j < all.size() && all[j].document == all[i].document) ++j;
      add(all[i].document, {node.evidence.begin + i, j - i});
      i = j;
    }
  }
}

}  // namespace entente
