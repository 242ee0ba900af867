// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/knowledge_graph.h"

namespace entente {

absl::string_view Name(NodeClass value) {
  switch (value) {
    case NodeClass::kActor:
      return "actor";
    case NodeClass::kClaim:
      return "claim";
    case NodeClass::kDocument:
      return "document";
  }
  return "";
}

absl::string_view Name(EdgeClass value) {
  switch (value) {
    case EdgeClass::kRelation:
      return "relation";
    case EdgeClass::kMakes:
      return "makes";
    case EdgeClass::kAbout:
      return "about";
    case EdgeClass::kAddressee:
      return "addressee";
    case EdgeClass::kRespondsTo:
      return "responds_to";
    case EdgeClass::kReportedIn:
      return "reported_in";
    case EdgeClass::kClaims:
      return "claims";
    case EdgeClass::kReports:
      return "reports";
    case EdgeClass::kMentions:
      return "mentions";
  }
  return "";
}

absl::string_view TypeName(const Edge& edge) {
  switch (edge.edge_class) {
    case EdgeClass::kRelation:
      return Name(static_cast<RelationType>(edge.type));
    case EdgeClass::kClaims:
      return Name(static_cast<ClaimType>(edge.type));
    default:
      return Name(edge.edge_class);
  }
}

absl::string_view KnowledgeGraph::Words(DocumentIndex document,
                                        Span span) const {
  const absl::string_view text = Text(documents_[document].text);
  // Without a text there is nothing to be quoted, whatever the numbers say.
  if (span.end > text.size()) return "";
  return text.substr(span.begin, span.end - span.begin);
}

}  // namespace entente
