// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/legend.h"

#include <boost/range/iterator_range.hpp>
#include <cstdint>
#include <vector>

#include "absl/strings/str_cat.h"
#include "export/labels.h"
#include "export/style.h"

namespace entente {
namespace {

// What a view has of each, as bits.
struct Contents {
  uint32_t kinds = 0;     // ActorKind
  uint32_t families = 0;  // Family
  bool claims = false;
  bool documents = false;
  bool stated = false;
  bool said = false;
};

Contents Look(const View& view) {
  const Graph& graph = view.graph();
  Contents contents;
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    const Node& node = graph[v];
    if (node.node_class == NodeClass::kActor) {
      const ActorNode& actor = view.knowledge().actors()[node.index];
      contents.kinds |= 1u << static_cast<uint32_t>(actor.kind);
    } else if (node.node_class == NodeClass::kClaim) {
      contents.claims = true;
    } else {
      contents.documents = true;
    }
  }
  for (const auto e : boost::make_iterator_range(boost::edges(graph))) {
    contents.families |= 1u << static_cast<uint32_t>(FamilyOf(view, e));
    (IsDashed(graph[e]) ? contents.said : contents.stated) = true;
  }
  return contents;
}

std::string EscapeHtml(absl::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '&':
        escaped += "&amp;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

void AppendText(absl::string_view text, absl::string_view color,
                std::string* out) {
  absl::StrAppend(out, "<td align=\"left\"><font point-size=\"10\" color=\"",
                  color, "\">", EscapeHtml(text), "</font></td>");
}

// A small sample of a node beside its name. Tables have corners and no other
// shapes: the rounder a node, the rounder its sample.
void AppendNodeSample(const NodeStyle& style, absl::string_view label,
                      std::string* out) {
  const bool box = style.shape == "box" && style.style == "filled";
  absl::StrAppend(out, "<td><table border=\"1\" cellborder=\"0\" ",
                  "cellspacing=\"0\" cellpadding=\"0\" style=\"",
                  box ? "solid" : "rounded", "\" bgcolor=\"", style.fill.hex,
                  "\" color=\"", style.stroke.hex,
                  "\"><tr><td width=\"18\" height=\"10\" fixedsize=\"true\">",
                  "</td></tr></table></td>");
  AppendText(label, kTextColor, out);
}

void AppendLineSample(absl::string_view line, absl::string_view color,
                      absl::string_view label, std::string* out) {
  absl::StrAppend(out, "<td><font point-size=\"10\" color=\"", color, "\">",
                  line, "</font></td>");
  AppendText(label, color, out);
}

constexpr absl::string_view kSolidLine = "──▶";
constexpr absl::string_view kDashedLine = "╌╌▶";

void AppendNodeRow(const Contents& contents, Language language,
                   std::string* out) {
  for (uint32_t kind = 0; kind < Count<ActorKind>(); ++kind) {
    if ((contents.kinds & 1u << kind) == 0) continue;
    AppendNodeSample(StyleOf(static_cast<ActorKind>(kind)),
                     KindLabel(static_cast<ActorKind>(kind), language), out);
  }
  if (contents.claims) {
    AppendNodeSample(ClaimStyle(Family::kSpeech),
                     PhraseLabel(Phrase::kClaim, language), out);
  }
  if (contents.documents) {
    AppendNodeSample(DocumentStyle(), PhraseLabel(Phrase::kArticle, language),
                     out);
  }
}

void AppendFamilyRow(const Contents& contents, Language language,
                     std::string* out) {
  for (uint32_t family = 0; family < kFamilies; ++family) {
    if ((contents.families & 1u << family) == 0) continue;
    AppendLineSample(kSolidLine, EdgeColor(static_cast<Family>(family)).hex,
                     FamilyLabel(static_cast<Family>(family), language), out);
  }
}

void AppendLineRow(const Contents& contents, Language language,
                   std::string* out) {
  if (contents.stated) {
    AppendLineSample(kSolidLine, kTextColor,
                     PhraseLabel(Phrase::kStated, language), out);
  }
  if (contents.said) {
    AppendLineSample(kDashedLine, kTextColor,
                     PhraseLabel(Phrase::kSaid, language), out);
  }
}

}  // namespace

std::string Legend(const View& view, const ExportOptions& options) {
  const Contents contents = Look(view);
  std::string legend = "<table border=\"0\" cellspacing=\"4\">";
  if (!options.title.empty()) {
    absl::StrAppend(&legend, "<tr><td align=\"left\"><font point-size=\"14\">",
                    "<b>", EscapeHtml(options.title), "</b></font></td></tr>");
  }
  for (const auto append : {AppendNodeRow, AppendFamilyRow, AppendLineRow}) {
    std::string row;
    append(contents, options.language, &row);
    if (row.empty()) continue;
    absl::StrAppend(&legend, "<tr><td align=\"left\"><table border=\"0\" ",
                    "cellspacing=\"2\"><tr>", row, "</tr></table></td></tr>");
  }
  absl::StrAppend(&legend, "</table>");
  return legend;
}

}  // namespace entente
