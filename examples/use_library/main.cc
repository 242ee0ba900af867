// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// One idea: read an article and print who claims what about whom.
//
//   who_claims_what ARTICLE
#include <boost/range/iterator_range.hpp>
#include <iostream>
#include <string>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "graph/knowledge_graph.h"
#include "ingest/ingest.h"

namespace {

using entente::EdgeClass;

// Bytes to records to a graph. A bad record ends it here, as this sink passes
// its error on; one that returned OkStatus would skip it.
absl::StatusOr<entente::KnowledgeGraph> ReadGraph(const std::string& path) {
  absl::StatusOr<entente::Input> input = entente::Input::Open(path);
  if (!input.ok()) return input.status();
  absl::StatusOr<const entente::IngestFormat*> format =
      entente::FindFormat(*input);
  if (!format.ok()) return format.status();

  entente::GraphBuilder builder;
  const absl::Status read = (*format)->ingest(
      *input, entente::IngestOptions(),
      [&builder](absl::StatusOr<entente::Record> record) {
        return record.ok() ? builder.Add(*record) : record.status();
      });
  if (!read.ok()) return read;
  return std::move(builder).Build(entente::GraphOptions());
}

// A claim is a node: actors make it, and it is about actors.
void PrintClaim(const entente::KnowledgeGraph& knowledge, uint32_t index) {
  const entente::Graph& graph = knowledge.graph();
  const entente::Vertex vertex = knowledge.ClaimVertex(index);
  const entente::ClaimNode& claim = knowledge.claims()[index];
  for (const auto& edge :
       boost::make_iterator_range(boost::in_edges(vertex, graph))) {
    if (graph[edge].edge_class != EdgeClass::kMakes) continue;
    std::cout << knowledge.Text(graph[boost::source(edge, graph)].label)
              << "  ";
  }
  std::cout << entente::Name(claim.type);
  for (const auto& edge :
       boost::make_iterator_range(boost::out_edges(vertex, graph))) {
    if (graph[edge].edge_class != EdgeClass::kAbout) continue;
    std::cout << "  -> "
              << knowledge.Text(graph[boost::target(edge, graph)].label);
  }
  std::cout << "\n";
  for (const entente::Evidence& part : knowledge.evidence(claim.content)) {
    std::cout << "    " << knowledge.Words(part) << "\n";
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: who_claims_what ARTICLE\n";
    return 2;
  }
  const absl::StatusOr<entente::KnowledgeGraph> knowledge = ReadGraph(argv[1]);
  if (!knowledge.ok()) {
    std::cerr << knowledge.status().message() << "\n";
    return 1;
  }
  for (uint32_t i = 0; i < knowledge->claims().size(); ++i) {
    PrintClaim(*knowledge, i);
  }
}
