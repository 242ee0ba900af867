// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <boost/range/iterator_range.hpp>
#include <string>
#include <type_traits>
#include <vector>

#include "export/attributes.h"
#include "export/columns.h"
#include "export/dot_syntax.h"
#include "export/escape.h"
#include "export/excerpt.h"
#include "export/fetch_ahead.h"
#include "export/formats.h"
#include "export/style.h"

namespace entente {
namespace {

// Graphviz draws a label in one line, and refuses one of 65,535 points.
constexpr size_t kLabelCodePoints = 500;

// Text beside an edge takes no part in the layout as xlabel; a label would take
// most of the time of it.
template <typename Element>
constexpr absl::string_view kLabelName =
    std::is_same_v<Element, Vertex> ? "label" : "xlabel";

template <typename Element>
std::vector<Column<Element>> Columns(
    absl::Span<const Attribute<Element>> attributes, ClassSet classes) {
  return MakeColumns(
      attributes, classes,
      [](const auto& a) { return a.channel != Channel::kStructured; },
      [](const auto& a) {
        return DotSyntax::Before(
            a.channel == Channel::kLabel ? kLabelName<Element> : a.name);
      });
}

class PortableDotWriter {
 public:
  PortableDotWriter(const View& view, const ExportOptions& options,
                    OutputFile& output)
      : view_(view),
        graph_(view.graph()),
        options_(options),
        output_(output),
        dot_(output),
        reader_(view, options.language),
        present_(ClassesOf(view)),
        node_columns_(Columns(NodeAttributes(), present_.nodes)),
        edge_columns_(Columns(EdgeAttributes(), present_.edges)) {}

  absl::Status Write() {
    dot_.Begin();
    for (const Vertex v : boost::make_iterator_range(boost::vertices(graph_))) {
      WriteNode(v);
    }
    ForEachEdge(view_, [this](const auto& e) { WriteEdge(e); });
    WriteGraph();
    dot_.Finish();
    if (options_.report != nullptr) {
      options_.report->nodes = boost::num_vertices(graph_);
      options_.report->edges = boost::num_edges(graph_);
    }
    return output_.status();
  }

 private:
  void WriteNode(Vertex v) {
    const Node& node = graph_[v];
    dot_.Node(view_.Text(node.id));
    Attributes(node_columns_, SetOf(node.node_class), v);
    const NodeStyle& style = StyleOf(view_, node);
    dot_.Data("shape", style.shape);
    dot_.Data("style", style.style);
    dot_.Data("fillcolor", style.fill.hex);
    dot_.Data("fontcolor", kTextColor);
    dot_.End();
  }

  void WriteEdge(const Graph::edge_descriptor& e) {
    const Edge& edge = graph_[e];
    dot_.Edge(view_.Text(graph_[boost::source(e, graph_)].id),
              view_.Text(graph_[boost::target(e, graph_)].id));
    dot_.Id("id", edge.id);
    Attributes(edge_columns_, SetOf(edge.edge_class), e);
    dot_.Data("style", IsDashed(edge) ? "dashed" : "solid");
    dot_.End();
  }

  template <typename Element>
  void Attributes(const std::vector<Column<Element>>& columns, ClassSet of,
                  const Element& element) {
    for (const Column<Element>& column : columns) {
      if ((column.attribute->classes & of) == 0) continue;
      Value(column, reader_.Get(*column.attribute, element));
    }
  }

  template <typename Element>
  void Value(const Column<Element>& column, const AttributeValue& value) {
    if (const auto* integer = std::get_if<int64_t>(&value)) {
      dot_.Begin(column.before);
      AppendInteger(*integer, output_);
    } else if (const auto* real = std::get_if<double>(&value)) {
      dot_.Begin(column.before);
      AppendDouble(*real, output_);
    } else if (const auto* boolean = std::get_if<bool>(&value)) {
      dot_.Begin(column.before);
      output_.Append(*boolean ? "true" : "false");
    } else {
      const absl::string_view text = reader_.Text(value);
      if (text.empty()) return;
      dot_.Begin(column.before);
      Text(text, column.attribute->channel);
    }
    output_.Append("\"");
  }

  void Text(absl::string_view text, Channel channel) {
    if (channel != Channel::kLabel) {
      AppendDotText(text, DotText::kData, output_);
    } else if (text.size() <= kLabelCodePoints) {
      AppendDotText(text, DotText::kLabel, output_);
    } else {
      AppendDotText(Shorten(text, kLabelCodePoints), DotText::kLabel, output_);
    }
  }

  // Last: Gephi's importer would make a node of it.
  void WriteGraph() {
    dot_.Graph();
    dot_.Data("charset", "UTF-8");
    dot_.Data("forcelabels", "true");
    if (!options_.title.empty()) {
      dot_.Label("label", options_.title);
      dot_.Data("labelloc", "t");
    }
    dot_.End();
  }

  const View& view_;
  const Graph& graph_;
  const ExportOptions& options_;
  OutputFile& output_;
  DotSyntax dot_;
  AttributeReader reader_;
  const ClassesPresent present_;
  const std::vector<Column<Vertex>> node_columns_;
  const std::vector<Column<Graph::edge_descriptor>> edge_columns_;
};

}  // namespace

absl::Status WriteDot(const View& view, const ExportOptions& options,
                      OutputFile& output) {
  return PortableDotWriter(view, options, output).Write();
}

}  // namespace entente
