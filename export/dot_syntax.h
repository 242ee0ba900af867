// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_EXPORT_DOT_SYNTAX_H_
#define ENTENTE_EXPORT_DOT_SYNTAX_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "export/escape.h"
#include "export/output.h"

namespace entente {

// Writes statements of the DOT language, all ids and values quoted:
//
//   dot.Begin();
//   dot.Node("a");  dot.Label("label", "A & B");  dot.End();
//   dot.Edge("a", "b");  dot.Number("weight", 2);  dot.End();
//   dot.Graph();  dot.Data("rankdir", "LR");  dot.End();
//   dot.Finish();
//
// Without default statements and clusters, and with the graph's own attributes
// last, Gephi's importer reads the same graph as Graphviz.
class DotSyntax {
 public:
  explicit DotSyntax(OutputFile& output) : output_(output) {}

  void Begin() { output_.Append("digraph \"entente\" {\n"); }
  void Finish() { output_.Append("}\n"); }

  void Node(absl::string_view id);
  void Edge(absl::string_view source, absl::string_view target);
  void Graph() { output_.Append("graph"); }

  // Attributes of the statement begun last. Data is for what Graphviz does not
  // read, or reads as it is; Label for text in which it looks for entities.
  void Data(absl::string_view name, absl::string_view value);
  void Label(absl::string_view name, absl::string_view value);
  void Number(absl::string_view name, double value);
  void Integer(absl::string_view name, int64_t value);
  // "e" and 16 digits.
  void Id(absl::string_view name, uint64_t edge_id);
  // "<...>", which the caller has made well-formed.
  void Html(absl::string_view name, absl::string_view value);

  // For what is written very often: Before(name), made once, holds the bytes of
  // an attribute up to its value; they begin the attribute, and the caller
  // appends the value and a quote.
  static std::string Before(absl::string_view name);
  void Begin(const ShortBytes& before) {
    // A comma of the length of the bracket that the first attribute needs.
    if (has_attributes_) return output_.Append(before);
    output_.Append(" [");
    output_.Append(before.view().substr(2));
    has_attributes_ = true;
  }

  void End();

 private:
  void AttributeName(absl::string_view name);
  void AppendId(absl::string_view id);

  OutputFile& output_;
  bool has_attributes_ = false;
};

}  // namespace entente

#endif  // ENTENTE_EXPORT_DOT_SYNTAX_H_
