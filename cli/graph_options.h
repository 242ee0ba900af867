// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_CLI_GRAPH_OPTIONS_H_
#define ENTENTE_CLI_GRAPH_OPTIONS_H_

#include <CLI/CLI.hpp>
#include <string>

#include "absl/status/statusor.h"
#include "graph/knowledge_graph.h"
#include "graph/view.h"

namespace entente {

// How records become a graph, and what of it is shown, as options say it.
struct GraphChoices {
  std::string view;
  std::string labels;      // "fr", "en" or "" for each node its own
  std::string judgements;  // a file, or ""
};

// Adds --view, --labels and --judgements.
void AddGraphOptions(CLI::App& app, GraphChoices* choices);

ViewKind ParseView(const GraphChoices& choices);
Language LabelLanguage(const GraphChoices& choices);

// Reads the judgement file. Errors name it and the line.
absl::StatusOr<GraphOptions> MakeGraphOptions(const GraphChoices& choices);

}  // namespace entente

#endif  // ENTENTE_CLI_GRAPH_OPTIONS_H_
