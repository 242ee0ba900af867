// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What is in a graph, in numbers: of a view in memory or of a graph file.
#ifndef ENTENTE_CLI_GRAPH_TALLY_H_
#define ENTENTE_CLI_GRAPH_TALLY_H_

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "cli/graph_file.h"
#include "graph/view.h"

namespace entente {

// How many there are of each name.
using Tally = std::map<std::string, size_t, std::less<>>;

// Largest first, then by name.
std::vector<std::pair<std::string, size_t>> SortedTally(const Tally& tally);

// "country 6, person 4".
std::string TallyLine(const Tally& tally);

struct RankedActor {
  std::string label;
  std::string kind;
  double mentions = 0;
  size_t degree = 0;  // edges at it
};

struct GraphTally {
  size_t nodes = 0;
  size_t edges = 0;
  // Class ("actor", "claim") to kinds, class ("relation", "makes") to types;
  // what has no type of its own is counted under its class's name.
  std::map<std::string, Tally, std::less<>> node_classes;
  std::map<std::string, Tally, std::less<>> edge_classes;
  // By mentions, then degree, then label.
  std::vector<RankedActor> top_actors;
};

// With the `top` actors of most mentions.
GraphTally CountView(const View& view, size_t top);
GraphTally CountFile(const GraphFile& file, size_t top);

// The number of all names together.
size_t Total(const Tally& tally);

}  // namespace entente

#endif  // ENTENTE_CLI_GRAPH_TALLY_H_
