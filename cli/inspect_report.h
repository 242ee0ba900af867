// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// How `entente inspect` words what it found, for people and for programs.
#ifndef ENTENTE_CLI_INSPECT_REPORT_H_
#define ENTENTE_CLI_INSPECT_REPORT_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "cli/graph_tally.h"
#include "cli/why.h"

namespace entente {

// One thing that was inspected: a graph file, or all articles together.
struct Inspection {
  std::string name;    // the file, or "3 articles"
  std::string format;  // "GraphML", ..., or the view that articles are seen in
  GraphTally tally;
  bool asked_why = false;
  std::vector<NameReport> why;  // the actors of the name that was asked for
};

std::string InspectText(const Inspection& inspection, bool color);

// A JSON object in one line, without the line end:
//
//   {"name", "format", "nodes": {"count", "classes": {"actor": {"count",
//    "kinds": {"person": 4, ...}}}}, "edges": {"count", "classes": {"relation":
//    {"count", "types": {...}}}}, "top": [{"label", "kind", "mentions",
//    "edges"}], "why": [{"label", "kind", "id", "names", "merged"}]}
std::string InspectJson(const Inspection& inspection);

}  // namespace entente

#endif  // ENTENTE_CLI_INSPECT_REPORT_H_
