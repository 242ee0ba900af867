// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <boost/range/iterator_range.hpp>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "export/attributes.h"
#include "export/columns.h"
#include "export/escape.h"
#include "export/formats.h"
#include "export/gexf_kinds.h"
#include "export/parallel.h"
#include "export/style.h"
#include "export/timeline.h"

namespace entente {
namespace {

enum class Flavour { k13, k12 };

using Edges = absl::Span<const Graph::edge_descriptor>;

absl::string_view TypeName(AttributeForm form) {
  switch (form) {
    case AttributeForm::kInteger:
      return "long";
    case AttributeForm::kReal:
      return "double";
    case AttributeForm::kBoolean:
      return "boolean";
    default:
      return "string";  // Gephi reads no list that holds a comma
  }
}

// What GEXF has attribute values for.
template <typename Element>
std::vector<Column<Element>> Columns(
    absl::Span<const Attribute<Element>> attributes, ClassSet classes) {
  return MakeColumns(
      attributes, classes,
      [](const auto& a) { return a.channel == Channel::kData; },
      [](const auto& a) {
        return absl::StrCat("<attvalue for=\"", a.name, "\" value=\"");
      });
}

// What GEXF has attributes of the element itself for.
template <typename Element>
std::vector<Column<Element>> TagColumns(
    absl::Span<const Attribute<Element>> attributes, ClassSet classes) {
  return MakeColumns(
      attributes, classes,
      [](const auto& a) {
        return a.channel == Channel::kLabel || a.channel == Channel::kWeight;
      },
      [](const auto& a) {
        return a.channel == Channel::kLabel ? "\" label=\"" : "\" weight=\"";
      });
}

class GexfWriter {
 public:
  GexfWriter(const View& view, const ExportOptions& options, Flavour flavour,
             OutputFile& output)
      : view_(view),
        graph_(view.graph()),
        options_(options),
        flavour_(flavour),
        output_(output),
        reader_(view, options.language),
        present_(ClassesOf(view)),
        node_tags_(TagColumns(NodeAttributes(), present_.nodes)),
        edge_tags_(TagColumns(EdgeAttributes(), present_.edges)),
        node_columns_(Columns(NodeAttributes(), present_.nodes)),
        edge_columns_(Columns(EdgeAttributes(), present_.edges)),
        has_time_(flavour == Flavour::k13 && HasTime()) {}

  absl::Status Write() {
    Head();
    output_.Append("<nodes>\n");
    for (const Vertex v : boost::make_iterator_range(boost::vertices(graph_))) {
      WriteNode(v);
    }
    output_.Append("</nodes>\n<edges>\n");
    ForEachGroup([this](Edges edges) { WriteEdge(edges); });
    output_.Append("</edges>\n</graph>\n</gexf>\n");
    Report();
    return output_.status();
  }

 private:
  auto Kind() const {
    return [this](const Graph::edge_descriptor& e) {
      return GexfKinds::KindOf(view_, graph_[e]);
    };
  }

  template <typename Write>
  void ForEachGroup(Write write) {
    ForEachParallelGroup(view_, Kind(), write);
  }

  bool IsDirected(uint32_t kind) const {
    return flavour_ == Flavour::k12 || GexfKinds::IsDirected(kind);
  }

  // The head of the file declares what is in it.
  bool HasTime() const {
    for (const Vertex v : boost::make_iterator_range(boost::vertices(graph_))) {
      if (!PeriodOf(view_, graph_[v]).empty()) return true;
    }
    return AnyParallelGroup(view_, Kind(), [this](Edges edges) {
      return !PeriodOf(view_, edges).empty();
    });
  }

  bool AllDirected() const {
    for (const auto e : boost::make_iterator_range(boost::edges(graph_))) {
      if (!IsDirected(Kind()(e))) return false;
    }
    return true;
  }

  void Head() {
    output_.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    output_.Append(
        flavour_ == Flavour::k13
            ? "<gexf xmlns=\"http://gexf.net/1.3\" "
              "xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n"
            : "<gexf xmlns=\"http://www.gexf.net/1.2draft\" "
              "xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" "
              "version=\"1.2\">\n");
    output_.Append("<meta><creator>Entente</creator>");
    if (!options_.title.empty()) {
      output_.Append("<description>");
      AppendXmlText(options_.title, output_);
      output_.Append("</description>");
    }
    output_.Append("</meta>\n<graph");
    // Gephi drops edges that are not of the type said here.
    if (AllDirected()) output_.Append(" defaultedgetype=\"directed\"");
    output_.Append(has_time_ ? " mode=\"dynamic\" timeformat=\"date\" "
                               "timerepresentation=\"interval\">\n"
                             : " mode=\"static\">\n");
    Declare("node", node_columns_);
    Declare("edge", edge_columns_);
  }

  template <typename Element>
  void Declare(absl::string_view element,
               const std::vector<Column<Element>>& columns) {
    output_.Append(
        absl::StrCat("<attributes class=\"", element, "\" mode=\"static\">\n"));
    for (const Column<Element>& column : columns) {
      const Attribute<Element>& attribute = *column.attribute;
      output_.Append(absl::StrCat("<attribute id=\"", attribute.name,
                                  "\" title=\"", attribute.name, "\" type=\"",
                                  TypeName(attribute.form), "\"/>\n"));
    }
    output_.Append("</attributes>\n");
  }

  void WriteNode(Vertex v) {
    const Node& node = graph_[v];
    output_.Append("<node id=\"");
    output_.Append(view_.Text(node.id));
    const ClassSet node_class = SetOf(node.node_class);
    const auto get = [&](const NodeAttribute& attribute) {
      return reader_.Get(attribute, v);
    };
    InTag(node_tags_, node_class, get);
    if (has_time_) AppendPeriod(PeriodOf(view_, node));
    output_.Append("\">");
    Values(node_columns_, node_class, get);
    const NodeStyle& style = StyleOf(view_, node);
    AppendColor(style.stroke);
    output_.Append("<viz:size value=\"");
    AppendDouble(NodeSize(node), output_);
    output_.Append("\"/><viz:shape value=\"");
    output_.Append(style.gexf_shape);
    output_.Append("\"/></node>\n");
  }

  void WriteEdge(Edges edges) {
    const Graph::edge_descriptor& first = edges[0];
    const Edge& edge = graph_[first];
    const uint32_t kind = GexfKinds::KindOf(view_, edge);
    ++edges_written_;
    output_.Append("<edge id=\"e");
    AppendHex(edge.id, output_);
    output_.Append("\" source=\"");
    output_.Append(view_.Text(graph_[boost::source(first, graph_)].id));
    output_.Append("\" target=\"");
    output_.Append(view_.Text(graph_[boost::target(first, graph_)].id));
    output_.Append(IsDirected(kind) ? "\" type=\"directed"
                                    : "\" type=\"undirected");
    if (flavour_ == Flavour::k13) {
      output_.Append("\" kind=\"");
      AppendXmlAttribute(kinds_.NameOf(kind), output_);
    }
    const ClassSet edge_class = SetOf(edge.edge_class);
    const auto get = [&](const EdgeAttribute& attribute) {
      return reader_.GetFolded(attribute, edges);
    };
    InTag(edge_tags_, edge_class, get);
    if (has_time_) AppendPeriod(PeriodOf(view_, edges));
    output_.Append("\">");
    Values(edge_columns_, edge_class, get);
    AppendColor(EdgeColor(FamilyOf(view_, first)));
    output_.Append("</edge>\n");
  }

  template <typename Element, typename Get>
  void InTag(const std::vector<Column<Element>>& columns, ClassSet of,
             Get get) {
    for (const Column<Element>& column : columns) {
      if ((column.attribute->classes & of) == 0) continue;
      output_.Append(column.before);
      AppendValue(get(*column.attribute));
    }
  }

  template <typename Element, typename Get>
  void Values(const std::vector<Column<Element>>& columns, ClassSet of,
              Get get) {
    output_.Append("<attvalues>");
    for (const Column<Element>& column : columns) {
      if ((column.attribute->classes & of) == 0) continue;
      const AttributeValue value = get(*column.attribute);
      if (IsNothing(value)) continue;
      output_.Append(column.before);
      AppendValue(value);
      output_.Append("\"/>");
    }
    output_.Append("</attvalues>");
  }

  bool IsNothing(const AttributeValue& value) {
    return std::holds_alternative<std::monostate>(value) ||
           (!std::holds_alternative<int64_t>(value) &&
            !std::holds_alternative<double>(value) &&
            !std::holds_alternative<bool>(value) &&
            reader_.Text(value).empty());
  }

  void AppendValue(const AttributeValue& value) {
    if (const auto* integer = std::get_if<int64_t>(&value)) {
      AppendInteger(*integer, output_);
    } else if (const auto* real = std::get_if<double>(&value)) {
      AppendDouble(*real, output_);
    } else if (const auto* boolean = std::get_if<bool>(&value)) {
      output_.Append(*boolean ? "true" : "false");
    } else {
      const absl::string_view text = reader_.Text(value);
      AppendXmlAttribute(text, output_);
      if (absl::StrContains(text, "INF")) ++values_with_inf_;
    }
  }

  void AppendPeriod(const Period& period) {
    if (!period.from.empty()) {
      output_.Append("\" start=\"");
      output_.Append(period.from);
    }
    if (!period.to.empty()) {
      output_.Append("\" end=\"");
      output_.Append(period.to);
    }
  }

  void AppendColor(const Color& color) {
    output_.Append("<viz:color r=\"");
    AppendInteger(color.red, output_);
    output_.Append("\" g=\"");
    AppendInteger(color.green, output_);
    output_.Append("\" b=\"");
    AppendInteger(color.blue, output_);
    output_.Append("\"/>");
  }

  void Report() {
    if (options_.report == nullptr) return;
    options_.report->nodes = boost::num_vertices(graph_);
    options_.report->edges = edges_written_;
    options_.report->edges_folded = boost::num_edges(graph_) - edges_written_;
    if (values_with_inf_ > 0 && flavour_ == Flavour::k13) {
      options_.report->warnings.push_back(
          absl::StrCat(values_with_inf_,
                       " values hold \"INF\", which Gephi reads as "
                       "\"Infinity\""));
    }
  }

  const View& view_;
  const Graph& graph_;
  const ExportOptions& options_;
  const Flavour flavour_;
  OutputFile& output_;
  AttributeReader reader_;
  const ClassesPresent present_;
  const std::vector<Column<Vertex>> node_tags_;
  const std::vector<Column<Graph::edge_descriptor>> edge_tags_;
  const std::vector<Column<Vertex>> node_columns_;
  const std::vector<Column<Graph::edge_descriptor>> edge_columns_;
  const bool has_time_;
  GexfKinds kinds_;
  size_t edges_written_ = 0;
  size_t values_with_inf_ = 0;
};

}  // namespace

absl::Status WriteGexf(const View& view, const ExportOptions& options,
                       OutputFile& output) {
  return GexfWriter(view, options, Flavour::k13, output).Write();
}

absl::Status WriteGexf12(const View& view, const ExportOptions& options,
                         OutputFile& output) {
  return GexfWriter(view, options, Flavour::k12, output).Write();
}

}  // namespace entente
