// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <boost/range/iterator_range.hpp>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "export/attributes.h"
#include "export/columns.h"
#include "export/escape.h"
#include "export/fetch_ahead.h"
#include "export/formats.h"

namespace entente {
namespace {

absl::string_view TypeName(AttributeForm form) {
  switch (form) {
    case AttributeForm::kInteger:
      return "long";
    case AttributeForm::kReal:
      return "double";
    case AttributeForm::kBoolean:
      return "boolean";
    default:
      return "string";
  }
}

// Ids of keys are unique in a file: an edge's attribute that has the name of a
// node's gets a prefix.
std::string KeyId(const NodeAttribute& attribute) {
  return std::string(attribute.name);
}
std::string KeyId(const EdgeAttribute& attribute) {
  for (const NodeAttribute& node : NodeAttributes()) {
    if (node.name == attribute.name) {
      return absl::StrCat("edge.", attribute.name);
    }
  }
  return std::string(attribute.name);
}

template <typename Element>
std::vector<Column<Element>> Columns(
    absl::Span<const Attribute<Element>> attributes, ClassSet classes) {
  return MakeColumns(
      attributes, classes,
      [](const auto& a) { return a.channel != Channel::kStructured; },
      [](const auto& a) {
        return absl::StrCat("<data key=\"", KeyId(a), "\">");
      });
}

class GraphMlWriter {
 public:
  GraphMlWriter(const View& view, const ExportOptions& options,
                OutputFile& output)
      : view_(view),
        graph_(view.graph()),
        options_(options),
        output_(output),
        reader_(view, options.language),
        present_(ClassesOf(view)),
        node_columns_(Columns(NodeAttributes(), present_.nodes)),
        edge_columns_(Columns(EdgeAttributes(), present_.edges)) {}

  absl::Status Write() {
    Head();
    for (const Vertex v : boost::make_iterator_range(boost::vertices(graph_))) {
      WriteNode(v);
    }
    ForEachEdge(view_, [this](const auto& e) { WriteEdge(e); });
    output_.Append("</graph>\n</graphml>\n");
    if (options_.report != nullptr) {
      options_.report->nodes = boost::num_vertices(graph_);
      options_.report->edges = boost::num_edges(graph_);
    }
    return output_.status();
  }

 private:
  void Head() {
    output_.Append(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
        "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
    for (const auto& column : node_columns_) Key("node", *column.attribute);
    for (const auto& column : edge_columns_) Key("edge", *column.attribute);
    output_.Append("<graph id=\"entente\" edgedefault=\"directed\">\n");
  }

  template <typename Element>
  void Key(absl::string_view element, const Attribute<Element>& attribute) {
    output_.Append(absl::StrCat("<key id=\"", KeyId(attribute), "\" for=\"",
                                element, "\" attr.name=\"", attribute.name,
                                "\" attr.type=\"", TypeName(attribute.form),
                                "\"><desc>"));
    AppendXmlText(attribute.description, output_);
    output_.Append("</desc></key>\n");
  }

  void WriteNode(Vertex v) {
    const Node& node = graph_[v];
    output_.Append("<node id=\"");
    output_.Append(view_.Text(node.id));
    output_.Append("\">");
    const ClassSet node_class = SetOf(node.node_class);
    for (const Column<Vertex>& column : node_columns_) {
      if ((column.attribute->classes & node_class) != 0) Data(column, v);
    }
    output_.Append("</node>\n");
  }

  void WriteEdge(const Graph::edge_descriptor& e) {
    const Edge& edge = graph_[e];
    output_.Append("<edge id=\"e");
    AppendHex(edge.id, output_);
    output_.Append("\" source=\"");
    output_.Append(view_.Text(graph_[boost::source(e, graph_)].id));
    output_.Append("\" target=\"");
    output_.Append(view_.Text(graph_[boost::target(e, graph_)].id));
    output_.Append("\">");
    const ClassSet edge_class = SetOf(edge.edge_class);
    for (const Column<Graph::edge_descriptor>& column : edge_columns_) {
      if ((column.attribute->classes & edge_class) != 0) Data(column, e);
    }
    output_.Append("</edge>\n");
  }

  template <typename Element>
  void Data(const Column<Element>& column, const Element& element) {
    const AttributeValue value = reader_.Get(*column.attribute, element);
    if (const auto* integer = std::get_if<int64_t>(&value)) {
      output_.Append(column.before);
      AppendInteger(*integer, output_);
    } else if (const auto* real = std::get_if<double>(&value)) {
      output_.Append(column.before);
      AppendDouble(*real, output_);
    } else if (const auto* boolean = std::get_if<bool>(&value)) {
      output_.Append(column.before);
      output_.Append(*boolean ? "true" : "false");
    } else {
      const absl::string_view text = reader_.Text(value);
      if (text.empty()) return;
      output_.Append(column.before);
      AppendXmlText(text, output_);
    }
    output_.Append("</data>");
  }

  const View& view_;
  const Graph& graph_;
  const ExportOptions& options_;
  OutputFile& output_;
  AttributeReader reader_;
  ClassesPresent present_;
  std::vector<Column<Vertex>> node_columns_;
  std::vector<Column<Graph::edge_descriptor>> edge_columns_;
};

}  // namespace

absl::Status WriteGraphMl(const View& view, const ExportOptions& options,
                          OutputFile& output) {
  return GraphMlWriter(view, options, output).Write();
}

}  // namespace entente
