// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/graph_tally.h"

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <cstdint>
#include <tuple>

#include "absl/strings/str_cat.h"
#include "graph/vocabulary.h"

namespace entente {
namespace {

void Count(std::map<std::string, Tally, std::less<>>& classes,
           absl::string_view name, absl::string_view kind) {
  ++classes[std::string(name)][std::string(kind.empty() ? name : kind)];
}

// Collects actors and keeps the `top` first of them.
class Ranking {
 public:
  explicit Ranking(size_t top) : top_(top) {}

  void Add(RankedActor actor) {
    actors_.push_back(std::move(actor));
    if (actors_.size() >= 4 * top_ + 1024) Cut();
  }
  std::vector<RankedActor> Take() {
    Cut();
    return std::move(actors_);
  }

 private:
  static bool Before(const RankedActor& a, const RankedActor& b) {
    return std::tie(b.mentions, b.degree, a.label, a.kind) <
           std::tie(a.mentions, a.degree, b.label, b.kind);
  }
  void Cut() {
    std::sort(actors_.begin(), actors_.end(), Before);
    if (actors_.size() > top_) actors_.resize(top_);
  }

  size_t top_;
  std::vector<RankedActor> actors_;
};

absl::string_view KindOf(const KnowledgeGraph& knowledge, const Node& node) {
  switch (node.node_class) {
    case NodeClass::kActor:
      return Name(knowledge.actors()[node.index].kind);
    case NodeClass::kClaim:
      return Name(knowledge.claims()[node.index].type);
    case NodeClass::kDocument:
      break;
  }
  return Name(node.node_class);
}

}  // namespace

std::vector<std::pair<std::string, size_t>> SortedTally(const Tally& tally) {
  std::vector<std::pair<std::string, size_t>> sorted(tally.begin(),
                                                     tally.end());
  std::stable_sort(
      sorted.begin(), sorted.end(),
      [](const auto& a, const auto& b) { return a.second > b.second; });
  return sorted;
}

std::string TallyLine(const Tally& tally) {
  std::string line;
  for (const auto& [name, count] : SortedTally(tally)) {
    absl::StrAppend(&line, line.empty() ? "" : ", ",
                    name.empty() ? "unnamed" : name, " ", count);
  }
  return line;
}

size_t Total(const Tally& tally) {
  size_t total = 0;
  for (const auto& [name, count] : tally) total += count;
  return total;
}

GraphTally CountView(const View& view, size_t top) {
  const Graph& graph = view.graph();
  GraphTally tally;
  tally.nodes = boost::num_vertices(graph);
  tally.edges = boost::num_edges(graph);
  Ranking ranking(top);
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    const Node& node = graph[v];
    const absl::string_view kind = KindOf(view.knowledge(), node);
    Count(tally.node_classes, Name(node.node_class), kind);
    if (node.node_class != NodeClass::kActor) continue;
    ranking.Add({std::string(view.Text(node.label)), std::string(kind),
                 static_cast<double>(node.weight),
                 boost::in_degree(v, graph) + boost::out_degree(v, graph)});
  }
  for (const auto& e : boost::make_iterator_range(boost::edges(graph))) {
    Count(tally.edge_classes, Name(graph[e].edge_class), TypeName(graph[e]));
  }
  tally.top_actors = ranking.Take();
  return tally;
}

GraphTally CountFile(const GraphFile& file, size_t top) {
  GraphTally tally;
  tally.nodes = file.nodes.size();
  tally.edges = file.edges.size();
  std::vector<uint32_t> degrees(file.nodes.size());
  for (const FileEdge& edge : file.edges) {
    Count(tally.edge_classes, edge.edge_class, edge.type);
    ++degrees[edge.source];
    ++degrees[edge.target];
  }
  Ranking ranking(top);
  for (size_t i = 0; i < file.nodes.size(); ++i) {
    const FileNode& node = file.nodes[i];
    Count(tally.node_classes, node.node_class, node.kind);
    if (!IsActor(node)) continue;
    ranking.Add({node.label, node.kind, node.mentions, degrees[i]});
  }
  tally.top_actors = ranking.Take();
  return tally;
}

}  // namespace entente
