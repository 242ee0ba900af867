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

  bool IsEmpty() const {
    return kinds == 0 && families == 0 && !claims && !documents;
  }
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

// Spaces that HTML-like labels keep.
constexpr absl::string_view kSpace = "&#160;";
constexpr absl::string_view kGap = "&#160;&#160;&#160; ";
constexpr absl::string_view kSolidLine = "──▶";
constexpr absl::string_view kDashedLine = "╴╴▶";

// A small sample of a node beside its name. Tables have corners and no other
// shapes: what is not a box has a rounded sample.
void AppendNodeSample(const NodeStyle& style, absl::string_view label,
                      std::string* out) {
  const bool box = style.shape != "ellipse" && style.style == "filled";
  absl::StrAppend(
      out, "<td><table border=\"1\" cellborder=\"0\" cellspacing=\"0\" ",
      "cellpadding=\"0\" style=\"", box ? "solid" : "rounded", "\" bgcolor=\"",
      style.fill.hex, "\" color=\"", style.stroke.hex,
      "\"><tr><td width=\"18\" height=\"10\" fixedsize=\"true\"></td></tr>",
      "</table></td><td align=\"left\"><font point-size=\"10\" color=\"",
      kTextColor, "\">", EscapeHtml(label), kGap, "</font></td>");
}

std::string NodeRow(const Contents& contents, Language language) {
  std::string row;
  for (uint32_t kind = 0; kind < Count<ActorKind>(); ++kind) {
    if ((contents.kinds & 1u << kind) == 0) continue;
    AppendNodeSample(StyleOf(static_cast<ActorKind>(kind)),
                     KindLabel(static_cast<ActorKind>(kind), language), &row);
  }
  if (contents.claims) {
    AppendNodeSample(ClaimStyle(Family::kSpeech),
                     PhraseLabel(Phrase::kClaim, language), &row);
  }
  if (contents.documents) {
    AppendNodeSample(DocumentStyle(), PhraseLabel(Phrase::kArticle, language),
                     &row);
  }
  if (row.empty()) return row;
  return absl::StrCat("<table border=\"0\" cellspacing=\"2\"><tr>", row,
                      "</tr></table>");
}

void AppendLineSample(absl::string_view line, absl::string_view color,
                      absl::string_view label, std::string* out) {
  absl::StrAppend(out, "<font point-size=\"10\" color=\"", color, "\">", line,
                  kSpace, EscapeHtml(label), kGap, "</font>");
}

std::string FamilyRow(const Contents& contents, Language language) {
  std::string row;
  for (uint32_t family = 0; family < kFamilies; ++family) {
    if ((contents.families & 1u << family) == 0) continue;
    AppendLineSample(kSolidLine, EdgeColor(static_cast<Family>(family)).hex,
                     FamilyLabel(static_cast<Family>(family), language), &row);
  }
  return row;
}

std::string LineRow(const Contents& contents, Language language) {
  std::string row;
  if (contents.stated) {
    AppendLineSample(kSolidLine, kTextColor,
                     PhraseLabel(Phrase::kStated, language), &row);
  }
  if (contents.said) {
    AppendLineSample(kDashedLine, kTextColor,
                     PhraseLabel(Phrase::kSaid, language), &row);
  }
  return row;
}

}  // namespace

std::string Legend(const View& view, const ExportOptions& options) {
  const Contents contents = Look(view);
  std::string legend = "<table border=\"0\" cellspacing=\"4\">";
  if (!options.title.empty()) {
    absl::StrAppend(&legend, "<tr><td align=\"left\"><font point-size=\"14\">",
                    "<b>", EscapeHtml(options.title), "</b></font></td></tr>");
  }
  for (const auto make_row : {NodeRow, FamilyRow, LineRow}) {
    const std::string row = make_row(contents, options.language);
    if (row.empty()) continue;
    absl::StrAppend(&legend, "<tr><td align=\"left\">", row, "</td></tr>");
  }
  if (contents.IsEmpty() && options.title.empty()) {
    absl::StrAppend(&legend, "<tr><td></td></tr>");  // a table needs a cell
  }
  absl::StrAppend(&legend, "</table>");
  return legend;
}

}  // namespace entente
