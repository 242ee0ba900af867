// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/drawing.h"

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <cmath>
#include <memory>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "export/dot_syntax.h"
#include "export/excerpt.h"
#include "export/labels.h"
#include "export/legend.h"
#include "export/parallel.h"
#include "export/parts.h"
#include "export/style.h"

namespace entente {
namespace {

using Edges = absl::Span<const Graph::edge_descriptor>;

// dot takes minutes for a part of 300 nodes and 600 lines; sfdp draws thousands
// in seconds, less legibly.
constexpr size_t kMaxNodesForDot = 200;
constexpr size_t kMaxLinesForDot = 300;
// Beyond, text on each line hides the lines; tooltips still have it.
constexpr size_t kMaxLabelledLines = 1000;

constexpr size_t kNameWidth = 20;  // code points a line
constexpr size_t kClaimWidth = 30;
constexpr size_t kEdgeWidth = 22;
constexpr size_t kNameMax = 90;  // code points in all
constexpr size_t kClaimMax = 110;
constexpr size_t kEdgeMax = 70;
constexpr size_t kTooltipPassages = 4;
constexpr size_t kTooltipPassageMax = 240;

bool HasDirection(const View& view, const Edge& edge) {
  return edge.edge_class != EdgeClass::kRelation ||
         !IsSymmetrical(static_cast<RelationType>(edge.type),
                        view.Text(edge.mode));
}

// What edges that share a line have in common.
uint32_t LineKind(const View& view, const Graph::edge_descriptor& e) {
  const Edge& edge = view.graph()[e];
  return static_cast<uint32_t>(FamilyOf(view, e)) << 2 |
         static_cast<uint32_t>(IsDashed(edge)) << 1 |
         static_cast<uint32_t>(HasDirection(view, edge));
}

// What the colour alone says clearly enough.
bool IsPlain(EdgeClass edge_class) {
  return edge_class == EdgeClass::kAbout || edge_class == EdgeClass::kReports ||
         edge_class == EdgeClass::kMentions;
}

// A link that a picture may carry: nothing that runs.
bool IsWebAddress(absl::string_view url) {
  return absl::StartsWith(url, "https://") || absl::StartsWith(url, "http://");
}

class Drawer {
 public:
  Drawer(const View& view, const ExportOptions& options)
      : view_(view), graph_(view.graph()), options_(options) {}

  Drawing Draw() {
    const Parts parts(graph_);
    std::vector<Contents> contents(parts.size());
    for (const Vertex v : boost::make_iterator_range(boost::vertices(graph_))) {
      contents[parts.PartOf(v)].nodes.push_back(v);
    }
    ForEachParallelGroup(
        view_,
        [this](const Graph::edge_descriptor& e) { return LineKind(view_, e); },
        [&](Edges edges) {
          ++drawing_.edges;
          const Vertex source = boost::source(edges[0], graph_);
          contents[parts.PartOf(source)].lines.emplace_back(edges.begin(),
                                                            edges.end());
        });
    drawing_.folded = boost::num_edges(graph_) - drawing_.edges;
    drawing_.legend = Legend(view_, options_);
    for (const Contents& part : contents) {
      drawing_.parts.push_back(DrawPart(part));
    }
    return std::move(drawing_);
  }

 private:
  struct Contents {
    std::vector<Vertex> nodes;
    std::vector<std::vector<Graph::edge_descriptor>> lines;
  };

  DrawingPart DrawPart(const Contents& contents) {
    DrawingPart part;
    const bool small = contents.nodes.size() <= kMaxNodesForDot &&
                       contents.lines.size() <= kMaxLinesForDot;
    part.engine = small ? "dot" : "sfdp";
    const auto output = OutputFile::ToString(&part.statements);
    DotSyntax dot(*output);
    for (const Vertex v : contents.nodes) WriteNode(v, dot);
    for (const auto& line : contents.lines) WriteLine(line, dot);
    output->Commit().IgnoreError();  // a string takes all bytes
    return part;
  }

  void WriteNode(Vertex v, DotSyntax& dot) {
    const Node& node = graph_[v];
    const NodeStyle& style = StyleOf(view_, node);
    const bool claim = node.node_class == NodeClass::kClaim;
    dot.Node(view_.Text(node.id));
    dot.Label("label", claim ? ClaimText(node) : NameText(node));
    dot.Data("shape", style.shape);
    dot.Data("style", style.style);
    dot.Data("fillcolor", style.fill.hex);
    dot.Data("color", style.stroke.hex);
    dot.Data("fontcolor", kTextColor);
    dot.Data("fontname", kFont);
    dot.Number("fontsize", claim ? 10.5 : FontSize(node.weight));
    dot.Data("penwidth", "1.4");
    dot.Data("margin", claim ? "0.1,0.06" : "0.12,0.06");
    dot.Data("height", "0.35");
    dot.Data("width", "0.6");
    dot.Data("class", Name(node.node_class));
    dot.Label("tooltip", NodeTooltip(node));
    const std::string url = Url(node);
    if (!url.empty()) {
      dot.Label("URL", url);
      dot.Data("target", "_blank");
    }
    dot.End();
  }

  // Text grows with the weight, less than the area would.
  static double FontSize(uint32_t weight) {
    const double facts = std::max<uint32_t>(weight, 1);
    return std::min(20.0, std::round(2 * (11 + 1.5 * std::log2(facts))) / 2);
  }

  std::string NameText(const Node& node) const {
    return WrapWords(Shorten(view_.Text(node.label), kNameMax), kNameWidth);
  }

  std::string ClaimText(const Node& node) const {
    const ClaimNode& claim = view_.knowledge().claims()[node.index];
    const std::string label =
        ClaimLabel(view_, claim, options_.language, kClaimMax);
    return WrapWords(label.empty() ? view_.Text(node.label) : label,
                     kClaimWidth);
  }

  std::string NodeTooltip(const Node& node) {
    std::vector<std::string> lines;
    const KnowledgeGraph& knowledge = view_.knowledge();
    switch (node.node_class) {
      case NodeClass::kActor: {
        const ActorNode& actor = knowledge.actors()[node.index];
        lines.push_back(absl::StrCat(
            view_.Text(node.label), " (",
            KindLabel(actor.kind, options_.language), ", ", node.weight, " ",
            PhraseLabel(Phrase::kMentions, options_.language), ")"));
        for (const ActorName& name : knowledge.names(actor)) {
          lines.push_back(absl::StrCat("• ", view_.Text(name.text)));
          if (lines.size() > 12) break;
        }
        break;
      }
      case NodeClass::kClaim: {
        std::string content;
        AppendContent(view_, knowledge.claims()[node.index], &content);
        lines.push_back(Shorten(content, 600));
        lines.push_back(SourceOf(knowledge.claims()[node.index].document));
        break;
      }
      case NodeClass::kDocument:
        lines.push_back(SourceOf(node.index));
    }
    return absl::StrJoin(lines, "\n");
  }

  // "Title, publisher, 2012-03-04", or what there is of it.
  std::string SourceOf(DocumentIndex index) const {
    const DocumentNode& document = view_.knowledge().documents()[index];
    std::vector<absl::string_view> parts;
    for (const StringId part :
         {document.title, document.publisher, document.published}) {
      if (part != StringId::kEmpty) parts.push_back(view_.Text(part));
    }
    if (parts.empty()) parts.push_back(view_.Text(document.id));
    return absl::StrCat("— ", absl::StrJoin(parts, ", "));
  }

  std::string Url(const Node& node) const {
    const KnowledgeGraph& knowledge = view_.knowledge();
    if (node.node_class == NodeClass::kActor) {
      const StringId id = knowledge.actors()[node.index].wikidata;
      if (id == StringId::kEmpty) return "";
      return absl::StrCat("https://www.wikidata.org/wiki/", view_.Text(id));
    }
    const DocumentIndex document = node.node_class == NodeClass::kClaim
                                       ? knowledge.claims()[node.index].document
                                       : node.index;
    const absl::string_view url =
        view_.Text(knowledge.documents()[document].url);
    return IsWebAddress(url) ? std::string(url) : "";
  }

  void WriteLine(Edges edges, DotSyntax& dot) {
    const Graph::edge_descriptor& first = edges[0];
    const Family family = FamilyOf(view_, first);
    const absl::string_view color = EdgeColor(family).hex;
    uint32_t weight = 0;
    for (const auto& e : edges) weight += graph_[e].weight;
    const std::string label = LineLabel(edges);
    const std::string tooltip = LineTooltip(edges, label);
    dot.Edge(view_.Text(graph_[boost::source(first, graph_)].id),
             view_.Text(graph_[boost::target(first, graph_)].id));
    dot.Integer("key", static_cast<int64_t>(lines_written_++));
    if (drawing_.edges <= kMaxLabelledLines &&
        !IsPlain(graph_[first].edge_class)) {
      dot.Label("label", WrapWords(Shorten(label, kEdgeMax), kEdgeWidth));
    }
    dot.Data("color", color);
    dot.Data("fontcolor", color);
    dot.Data("fontname", kFont);
    dot.Data("fontsize", "10");
    dot.Data("style", IsDashed(graph_[first]) ? "dashed" : "solid");
    dot.Number("penwidth", LineWidth(weight));
    dot.Data("arrowsize", "0.7");
    if (!HasDirection(view_, graph_[first])) dot.Data("dir", "none");
    for (const absl::string_view name : {"tooltip", "labeltooltip"}) {
      dot.Label(name, tooltip);
    }
    dot.End();
  }

  // "accuse ×3, rejette": each label once, with its number of facts.
  std::string LineLabel(Edges edges) {
    std::vector<std::pair<std::string, uint32_t>> labels;
    for (const auto& e : edges) {
      std::string scratch;
      const absl::string_view text =
          EdgeLabel(view_, e, options_.language, &scratch);
      const auto same =
          std::find_if(labels.begin(), labels.end(),
                       [&](const auto& label) { return label.first == text; });
      if (same == labels.end()) {
        labels.emplace_back(std::string(text), graph_[e].weight);
      } else {
        same->second += graph_[e].weight;
      }
    }
    return absl::StrJoin(labels, ", ", [](std::string* out, const auto& label) {
      absl::StrAppend(out, label.first);
      if (label.second > 1) absl::StrAppend(out, " ×", label.second);
    });
  }

  std::string LineTooltip(Edges edges, absl::string_view label) {
    const Graph::edge_descriptor& first = edges[0];
    std::string text =
        absl::StrCat(NodeName(boost::source(first, graph_)), " — ", label,
                     " → ", NodeName(boost::target(first, graph_)));
    size_t passages = 0;
    size_t more = 0;
    for (const auto& e : edges) {
      for (const Evidence& evidence : view_.evidence(graph_[e].evidence)) {
        const absl::string_view words = view_.knowledge().Words(evidence);
        if (words.empty()) continue;
        if (passages == kTooltipPassages) {
          ++more;
          continue;
        }
        ++passages;
        absl::StrAppend(&text, "\n“", Shorten(words, kTooltipPassageMax), "” ",
                        SourceOf(evidence.document));
      }
    }
    if (more > 0) absl::StrAppend(&text, "\n… (+", more, ")");
    return text;
  }

  std::string NodeName(Vertex v) {
    return Shorten(view_.Text(graph_[v].label), 60);
  }

  const View& view_;
  const Graph& graph_;
  const ExportOptions& options_;
  Drawing drawing_;
  size_t lines_written_ = 0;
};

// What dot and sfdp are told of a part that they lay out.
constexpr absl::string_view kPartAttributes =
    "graph [charset=\"UTF-8\", rankdir=\"LR\", nodesep=\"0.25\", "
    "ranksep=\"0.35\", splines=\"true\", remincross=\"true\"];\n";
constexpr absl::string_view kLargePartAttributes =
    "graph [charset=\"UTF-8\", overlap=\"prism\", overlap_scaling=\"-6\", "
    "sep=\"+8\", splines=\"line\", K=\"1.2\"];\n";

}  // namespace

std::string Drawing::DotOf(const DrawingPart& part) const {
  return absl::StrCat(
      "digraph \"part\" {\n",
      part.engine == "dot" ? kPartAttributes : kLargePartAttributes,
      part.statements, "}\n");
}

std::string Drawing::Dot() const {
  std::string dot = absl::StrCat(
      "digraph \"entente\" {\ngraph [charset=\"UTF-8\", bgcolor=\"white\", "
      "pad=\"0.25\", outputorder=\"edgesfirst\", fontname=\"",
      kFont, "\", labelloc=\"b\", labeljust=\"l\", label=<", legend, ">];\n");
  for (const DrawingPart& part : parts) absl::StrAppend(&dot, part.statements);
  absl::StrAppend(&dot, "}\n");
  return dot;
}

Drawing MakeDrawing(const View& view, const ExportOptions& options) {
  return Drawer(view, options).Draw();
}

}  // namespace entente
