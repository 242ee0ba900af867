// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <boost/range/iterator_range.hpp>
#include <string>
#include <type_traits>

#include "export/attributes.h"
#include "export/dot_syntax.h"
#include "export/excerpt.h"
#include "export/formats.h"
#include "export/style.h"

namespace entente {
namespace {

// Graphviz draws a label in one line, and refuses one of 65,535 points.
constexpr size_t kLabelCodePoints = 500;

class PortableDotWriter {
 public:
  PortableDotWriter(const View& view, const ExportOptions& options,
                    OutputFile& output)
      : view_(view),
        graph_(view.graph()),
        options_(options),
        output_(output),
        dot_(output),
        reader_(view, options.language) {}

  absl::Status Write() {
    dot_.Begin();
    for (const Vertex v : boost::make_iterator_range(boost::vertices(graph_))) {
      WriteNode(v);
    }
    for (const auto e : boost::make_iterator_range(boost::edges(graph_))) {
      WriteEdge(e);
    }
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
    Attributes(NodeAttributes(), SetOf(node.node_class), v);
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
    Attributes(EdgeAttributes(), SetOf(edge.edge_class), e);
    dot_.Data("style", IsDashed(edge) ? "dashed" : "solid");
    dot_.End();
  }

  template <typename Element>
  void Attributes(absl::Span<const Attribute<Element>> attributes, ClassSet of,
                  const Element& element) {
    for (const Attribute<Element>& attribute : attributes) {
      if ((attribute.classes & of) == 0) continue;
      if (attribute.channel == Channel::kStructured) continue;
      Value(attribute.channel == Channel::kLabel ? kLabelName<Element>
                                                 : attribute.name,
            attribute.channel, reader_.Get(attribute, element));
    }
  }

  // Text beside an edge takes no part in the layout as xlabel; a label would
  // take most of the time of it.
  template <typename Element>
  static constexpr absl::string_view kLabelName =
      std::is_same_v<Element, Vertex> ? "label" : "xlabel";

  void Value(absl::string_view name, Channel channel,
             const AttributeValue& value) {
    if (const auto* integer = std::get_if<int64_t>(&value)) {
      dot_.Integer(name, *integer);
    } else if (const auto* real = std::get_if<double>(&value)) {
      dot_.Number(name, *real);
    } else if (const auto* boolean = std::get_if<bool>(&value)) {
      dot_.Data(name, *boolean ? "true" : "false");
    } else {
      const absl::string_view text = reader_.Text(value);
      if (text.empty()) return;
      if (channel == Channel::kLabel) {
        dot_.Label(name, text.size() > kLabelCodePoints
                             ? Shorten(text, kLabelCodePoints)
                             : std::string(text));
      } else {
        dot_.Data(name, text);
      }
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
};

}  // namespace

absl::Status WriteDot(const View& view, const ExportOptions& options,
                      OutputFile& output) {
  return PortableDotWriter(view, options, output).Write();
}

}  // namespace entente
