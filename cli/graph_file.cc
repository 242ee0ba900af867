// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/graph_file.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace entente {
namespace {

// Between the texts of a list in formats that have no lists.
constexpr absl::string_view kBetweenTexts = " | ";
constexpr absl::string_view kByteOrderMark = "\xEF\xBB\xBF";

// The name of the first member of the JSON object that `bytes` begins.
absl::string_view FirstMember(absl::string_view bytes) {
  if (!absl::ConsumePrefix(&bytes, "{")) return "";
  bytes = absl::StripLeadingAsciiWhitespace(bytes);
  if (!absl::ConsumePrefix(&bytes, "\"")) return "";
  return bytes.substr(0, bytes.find('"'));
}

}  // namespace

GraphFileFormat GuessGraphFile(absl::string_view first_bytes) {
  absl::ConsumePrefix(&first_bytes, kByteOrderMark);
  first_bytes = absl::StripLeadingAsciiWhitespace(first_bytes);
  if (absl::StartsWith(first_bytes, "<")) {
    if (absl::StrContains(first_bytes, "<graphml")) {
      return GraphFileFormat::kGraphMl;
    }
    return absl::StrContains(first_bytes, "<gexf") ? GraphFileFormat::kGexf
                                                   : GraphFileFormat::kNone;
  }
  const absl::string_view member = FirstMember(first_bytes);
  for (const absl::string_view name :
       {"directed", "multigraph", "graph", "nodes", "edges", "links"}) {
    if (member == name) return GraphFileFormat::kJson;
  }
  return GraphFileFormat::kNone;
}

absl::StatusOr<GraphFile> ReadGraphFile(Input& input, GraphFileFormat format) {
  GraphFileBuilder builder;
  absl::Status parsed;
  std::string name;
  switch (format) {
    case GraphFileFormat::kGraphMl:
      parsed = ParseGraphMl(input, builder);
      name = "GraphML";
      break;
    case GraphFileFormat::kGexf:
      parsed = ParseGexf(input, builder);
      name = "GEXF";
      break;
    case GraphFileFormat::kJson:
      parsed = ParseGraphJson(input, builder);
      name = "JSON";
      break;
    case GraphFileFormat::kNone:
      return absl::InvalidArgumentError(
          absl::StrCat(input.name(), ": not a graph in GraphML, GEXF or JSON"));
  }
  if (!parsed.ok()) return parsed;
  absl::StatusOr<GraphFile> file = std::move(builder).Build();
  if (!file.ok()) {
    return absl::InvalidArgumentError(
        absl::StrCat(input.name(), ": ", file.status().message()));
  }
  file->format = std::move(name);
  return file;
}

uint32_t GraphFileBuilder::NodeOf(absl::string_view id) {
  const auto [found, is_new] =
      index_.try_emplace(id, static_cast<uint32_t>(file_.nodes.size()));
  if (is_new) {
    FileNode node;
    node.id = std::string(id);
    node.node_class = "node";
    file_.nodes.push_back(std::move(node));
    declared_.push_back(false);
  }
  return found->second;
}

void GraphFileBuilder::BeginNode(absl::string_view id) {
  if (id.empty()) {
    status_.Update(absl::InvalidArgumentError("a node has no id"));
  }
  node_ = NodeOf(id);
  if (declared_[node_]) {
    status_.Update(absl::InvalidArgumentError(
        absl::StrCat("two nodes have the id '", id, "'")));
  }
  declared_[node_] = true;
}

void GraphFileBuilder::BeginEdge(absl::string_view source,
                                 absl::string_view target) {
  FileEdge edge;
  edge.source = NodeOf(source);
  edge.target = NodeOf(target);
  edge.edge_class = "edge";
  file_.edges.push_back(std::move(edge));
}

void GraphFileBuilder::NodeAttribute(absl::string_view name,
                                     absl::string_view value) {
  if (file_.nodes.empty()) return;
  FileNode& node = file_.nodes[node_];
  if (name == "label") {
    node.label = std::string(value);
  } else if (name == "class") {
    node.node_class = std::string(value);
  } else if (name == "kind") {
    node.kind = std::string(value);
  } else if (name == "names") {
    node.names = absl::StrSplit(value, kBetweenTexts);
  } else if (name == "merged") {
    node.merged = absl::StrSplit(value, kBetweenTexts);
  } else if ((name == "mentions" || name == "weight") &&
             !absl::SimpleAtod(value, &node.mentions)) {
    status_.Update(absl::InvalidArgumentError(
        absl::StrCat(name, " is '", value, "', expected a number, at node '",
                     node.id, "'")));
  }
}

void GraphFileBuilder::EdgeAttribute(absl::string_view name,
                                     absl::string_view value) {
  if (file_.edges.empty()) return;
  FileEdge& edge = file_.edges.back();
  if (name == "class") {
    edge.edge_class = std::string(value);
  } else if (name == "type") {
    edge.type = std::string(value);
  }
}

absl::StatusOr<GraphFile> GraphFileBuilder::Build() && {
  if (!status_.ok()) return status_;
  for (size_t i = 0; i < declared_.size(); ++i) {
    FileNode& node = file_.nodes[i];
    if (!declared_[i]) {
      return absl::InvalidArgumentError(absl::StrCat(
          "an edge names the node '", node.id, "', which is not there"));
    }
    if (node.label.empty()) node.label = node.id;
  }
  return std::move(file_);
}

}  // namespace entente
