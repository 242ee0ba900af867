// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/why.h"

#include <algorithm>
#include <variant>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "cli/console.h"
#include "export/attributes.h"
#include "graph/names.h"
#include "graph/view.h"

namespace entente {
namespace {

bool Names(absl::string_view text, absl::string_view normalized) {
  return !normalized.empty() && NormalizeName(text) == normalized;
}

// A list attribute of an actor, in the words that the exports have too.
std::vector<std::string> ListOf(AttributeReader& reader, Vertex v,
                                absl::string_view attribute_name) {
  for (const NodeAttribute& attribute : NodeAttributes()) {
    if (attribute.name != attribute_name) continue;
    const AttributeValue value = reader.Get(attribute, v);
    const auto* texts =
        std::get_if<absl::Span<const absl::string_view>>(&value);
    if (texts == nullptr) return {};
    return std::vector<std::string>(texts->begin(), texts->end());
  }
  return {};
}

}  // namespace

std::vector<NameReport> FindActors(const KnowledgeGraph& knowledge,
                                   absl::string_view name) {
  const std::string normalized = NormalizeName(name);
  const View view(knowledge, ViewKind::kClaims);
  AttributeReader reader(view, Language::kEnglish);
  std::vector<NameReport> reports;
  for (Vertex v = 0; v < knowledge.actors().size(); ++v) {
    const Node& node = knowledge.graph()[v];
    const ActorNode& actor = knowledge.actors()[node.index];
    bool found =
        view.Text(node.id) == name || Names(view.Text(node.label), normalized);
    for (const ActorName& other : knowledge.names(actor)) {
      found = found || Names(view.Text(other.text), normalized);
    }
    if (!found) continue;
    reports.push_back(
        {std::string(view.Text(node.label)), std::string(Name(actor.kind)),
         std::string(view.Text(node.id)), ListOf(reader, v, "names"),
         ListOf(reader, v, "merged")});
  }
  return reports;
}

std::vector<NameReport> FindActors(const GraphFile& file,
                                   absl::string_view name) {
  const std::string normalized = NormalizeName(name);
  std::vector<NameReport> reports;
  for (const FileNode& node : file.nodes) {
    if (!IsActor(node)) continue;
    const bool found = node.id == name || Names(node.label, normalized) ||
                       std::any_of(node.names.begin(), node.names.end(),
                                   [&](const std::string& other) {
                                     return Names(other, normalized);
                                   });
    if (!found) continue;
    reports.push_back(
        {node.label, node.kind, node.id, node.names, node.merged});
  }
  return reports;
}

std::string WhyText(const std::vector<NameReport>& reports, bool color) {
  std::string text;
  for (const NameReport& report : reports) {
    absl::StrAppend(&text, Bold(report.label, color), " (",
                    report.kind.empty() ? "" : absl::StrCat(report.kind, ", "),
                    "id ", report.id, ")\n");
    if (!report.names.empty()) {
      absl::StrAppend(&text, "  names: ", absl::StrJoin(report.names, ", "),
                      "\n");
    }
    if (report.merges.empty()) {
      absl::StrAppend(&text,
                      "  nothing was merged: every article has this "
                      "actor under one name\n");
    }
    for (const std::string& merge : report.merges) {
      absl::StrAppend(&text, "  ", merge, "\n");
    }
  }
  return text;
}

}  // namespace entente
