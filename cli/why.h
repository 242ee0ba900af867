// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Why names are one actor.
#ifndef ENTENTE_CLI_WHY_H_
#define ENTENTE_CLI_WHY_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "cli/graph_file.h"
#include "graph/knowledge_graph.h"

namespace entente {

// What is known of one actor's names.
struct NameReport {
  std::string label;
  std::string kind;
  std::string id;
  std::vector<std::string> names;
  std::vector<std::string> merges;  // one reason each; empty: nothing merged
};

// The actors that `name` names: by id, or by a name that is equal after
// NormalizeName. Empty if there is none.
std::vector<NameReport> FindActors(const KnowledgeGraph& knowledge,
                                   absl::string_view name);
std::vector<NameReport> FindActors(const GraphFile& file,
                                   absl::string_view name);

// For a person to read.
std::string WhyText(const std::vector<NameReport>& reports, bool color);

}  // namespace entente

#endif  // ENTENTE_CLI_WHY_H_
