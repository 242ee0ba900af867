// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Reads back a graph that a program wrote: ours, or another's as far as it has
// nodes, edges and the attributes that ours have.
#ifndef ENTENTE_CLI_GRAPH_FILE_H_
#define ENTENTE_CLI_GRAPH_FILE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "ingest/input.h"

namespace entente {

struct FileNode {
  std::string id;
  std::string label;       // the id where the file has none
  std::string node_class;  // "actor", "claim", ...; "node" if not said
  std::string kind;        // "" if not said
  std::vector<std::string> names;
  std::vector<std::string> merged;  // why these names are one actor
  double mentions = 1;              // or the weight that the file gives it
};

struct FileEdge {
  uint32_t source = 0;  // index into GraphFile::nodes
  uint32_t target = 0;
  std::string edge_class;  // "relation", "makes", ...; "edge" if not said
  std::string type;        // "" if not said
};

struct GraphFile {
  std::string format;  // "GraphML", "GEXF" or "JSON"
  std::vector<FileNode> nodes;
  std::vector<FileEdge> edges;
};

// In a file of another program every node may be an actor.
inline bool IsActor(const FileNode& node) {
  return node.node_class == "actor" || node.node_class == "node";
}

enum class GraphFileFormat { kNone, kGraphMl, kGexf, kJson };

// What a file is by its first bytes; kNone where it is no graph that is read
// here (records are none).
GraphFileFormat GuessGraphFile(absl::string_view first_bytes);

// Reads `input` to its end. Errors are "name:line: what is wrong" (for JSON,
// "name: byte N: ..."): bytes that are not well-formed, a node without an id or
// with that of another, an edge whose end is no node.
absl::StatusOr<GraphFile> ReadGraphFile(Input& input, GraphFileFormat format);

// Makes a GraphFile of what a parser finds. Edges may come before their nodes.
class GraphFileBuilder {
 public:
  void BeginNode(absl::string_view id);
  void BeginEdge(absl::string_view source, absl::string_view target);
  // An attribute of the node or edge begun last; unknown ones are left out.
  void NodeAttribute(absl::string_view name, absl::string_view value);
  void EdgeAttribute(absl::string_view name, absl::string_view value);

  // The first thing that was wrong; parsers stop at it.
  const absl::Status& status() const { return status_; }
  absl::StatusOr<GraphFile> Build() &&;

 private:
  uint32_t NodeOf(absl::string_view id);

  GraphFile file_;
  std::vector<bool> declared_;  // for each node whether the file has it
  absl::flat_hash_map<std::string, uint32_t> index_;
  uint32_t node_ = 0;  // begun last
  absl::Status status_;
};

// One file each: graph_file_xml.cc and graph_file_json.cc.
absl::Status ParseGraphMl(Input& input, GraphFileBuilder& builder);
absl::Status ParseGexf(Input& input, GraphFileBuilder& builder);
absl::Status ParseGraphJson(Input& input, GraphFileBuilder& builder);

}  // namespace entente

#endif  // ENTENTE_CLI_GRAPH_FILE_H_
