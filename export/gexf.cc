// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <boost/range/iterator_range.hpp>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "export/attributes.h"
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

// What a view has, seen before the first byte is written: the head of the file
// declares it.
struct Survey {
  bool has_time = false;
  bool all_directed = true;
  size_t edges = 0;
};

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
        present_(ClassesOf(view)) {}

  absl::Status Write() {
    const Survey survey = Look();
    has_time_ = survey.has_time;
    Head(survey);
    output_.Append("<nodes>\n");
    for (const Vertex v : boost::make_iterator_range(boost::vertices(graph_))) {
      WriteNode(v);
    }
    output_.Append("</nodes>\n<edges>\n");
    ForEachGroup([this](Edges edges) { WriteEdge(edges); });
    output_.Append("</edges>\n</graph>\n</gexf>\n");
    Report(survey);
    return output_.status();
  }

 private:
  template <typename Write>
  void ForEachGroup(Write write) {
    ForEachParallelGroup(
        graph_,
        [this](const Graph::edge_descriptor& e) {
          return GexfKinds::KindOf(view_, graph_[e]);
        },
        write);
  }

  uint32_t KindOf(Edges edges) const {
    return GexfKinds::KindOf(view_, graph_[edges[0]]);
  }

  bool IsDirected(Edges edges) const {
    return flavour_ == Flavour::k12 || GexfKinds::IsDirected(KindOf(edges));
  }

  Survey Look() {
    Survey survey;
    const bool timed = flavour_ == Flavour::k13;
    for (const Vertex v : boost::make_iterator_range(boost::vertices(graph_))) {
      if (!timed || survey.has_time) break;
      survey.has_time = !PeriodOf(view_, graph_[v]).empty();
    }
    ForEachGroup([&](Edges edges) {
      ++survey.edges;
      survey.all_directed = survey.all_directed && IsDirected(edges);
      if (timed && !survey.has_time) {
        survey.has_time = !PeriodOf(view_, edges).empty();
      }
    });
    return survey;
  }

  void Head(const Survey& survey) {
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
    if (survey.all_directed) output_.Append(" defaultedgetype=\"directed\"");
    output_.Append(survey.has_time ? " mode=\"dynamic\" timeformat=\"date\" "
                                     "timerepresentation=\"interval\">\n"
                                   : " mode=\"static\">\n");
    Declare("node", NodeAttributes(), present_.nodes);
    Declare("edge", EdgeAttributes(), present_.edges);
  }

  template <typename Element>
  void Declare(absl::string_view element,
               absl::Span<const Attribute<Element>> attributes,
               ClassSet classes) {
    output_.Append(
        absl::StrCat("<attributes class=\"", element, "\" mode=\"static\">\n"));
    for (const Attribute<Element>& attribute : attributes) {
      if (attribute.channel != Channel::kData) continue;
      if ((attribute.classes & classes) == 0) continue;
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
    InTag(NodeAttributes(), node_class, get);
    AppendPeriod(PeriodOf(view_, node));
    output_.Append("\">");
    Values(NodeAttributes(), node_class, get);
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
    output_.Append("<edge id=\"e");
    AppendHex(edge.id, output_);
    output_.Append("\" source=\"");
    output_.Append(view_.Text(graph_[boost::source(first, graph_)].id));
    output_.Append("\" target=\"");
    output_.Append(view_.Text(graph_[boost::target(first, graph_)].id));
    output_.Append(IsDirected(edges) ? "\" type=\"directed"
                                     : "\" type=\"undirected");
    if (flavour_ == Flavour::k13) {
      output_.Append("\" kind=\"");
      AppendXmlAttribute(kinds_.NameOf(KindOf(edges)), output_);
    }
    const ClassSet edge_class = SetOf(edge.edge_class);
    const auto get = [&](const EdgeAttribute& attribute) {
      return reader_.GetFolded(attribute, edges);
    };
    InTag(EdgeAttributes(), edge_class, get);
    if (has_time_) AppendPeriod(PeriodOf(view_, edges));
    output_.Append("\">");
    Values(EdgeAttributes(), edge_class, get);
    AppendColor(EdgeColor(FamilyOf(view_, first)));
    output_.Append("</edge>\n");
  }

  // What GEXF has attributes of the element itself for.
  template <typename Element, typename Get>
  void InTag(absl::Span<const Attribute<Element>> attributes, ClassSet of,
             Get get) {
    for (const Attribute<Element>& attribute : attributes) {
      if ((attribute.classes & of) == 0) continue;
      if (attribute.channel == Channel::kLabel) {
        output_.Append("\" label=\"");
        AppendValue(get(attribute));
      } else if (attribute.channel == Channel::kWeight) {
        output_.Append("\" weight=\"");
        AppendValue(get(attribute));
      }
    }
  }

  template <typename Element, typename Get>
  void Values(absl::Span<const Attribute<Element>> attributes, ClassSet of,
              Get get) {
    output_.Append("<attvalues>");
    for (const Attribute<Element>& attribute : attributes) {
      if (attribute.channel != Channel::kData) continue;
      if ((attribute.classes & of) == 0) continue;
      const AttributeValue value = get(attribute);
      if (IsNothing(value)) continue;
      output_.Append("<attvalue for=\"");
      output_.Append(attribute.name);
      output_.Append("\" value=\"");
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
    if (!has_time_) return;
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

  void Report(const Survey& survey) {
    if (options_.report == nullptr) return;
    options_.report->nodes = boost::num_vertices(graph_);
    options_.report->edges = survey.edges;
    options_.report->edges_folded = boost::num_edges(graph_) - survey.edges;
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
  GexfKinds kinds_;
  bool has_time_ = false;
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
