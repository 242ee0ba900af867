// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "export/attributes.h"
#include "export/labels.h"
#include "export/style.h"

namespace entente {
namespace {

using EdgeRef = Graph::edge_descriptor;

constexpr ClassSet kRelations = SetOf(EdgeClass::kRelation);
constexpr ClassSet kFolded = SetOf(EdgeClass::kClaims);
constexpr ClassSet kAll = (SetOf(EdgeClass::kMentions) << 1) - 1;

const Edge& EdgeOf(const AttributeReader& reader, const EdgeRef& edge) {
  return reader.view().graph()[edge];
}

AttributeValue TextOrNothing(const AttributeReader& reader, StringId id) {
  if (id == StringId::kEmpty) return std::monostate();
  return reader.view().Text(id);
}

AttributeValue Label(AttributeReader& reader, const EdgeRef& edge) {
  return EdgeLabel(reader.view(), edge, reader.language(), reader.Scratch());
}

AttributeValue Weight(AttributeReader& reader, const EdgeRef& edge) {
  return int64_t{std::max<uint32_t>(EdgeOf(reader, edge).weight, 1)};
}

AttributeValue ColorOf(AttributeReader& reader, const EdgeRef& edge) {
  return EdgeColor(FamilyOf(reader.view(), edge)).hex;
}

AttributeValue Class(AttributeReader& reader, const EdgeRef& edge) {
  return Name(EdgeOf(reader, edge).edge_class);
}

AttributeValue Type(AttributeReader& reader, const EdgeRef& edge) {
  return TypeName(EdgeOf(reader, edge));
}

AttributeValue Role(AttributeReader& reader, const EdgeRef& edge) {
  return TextOrNothing(reader, EdgeOf(reader, edge).role);
}

AttributeValue Mode(AttributeReader& reader, const EdgeRef& edge) {
  return TextOrNothing(reader, EdgeOf(reader, edge).mode);
}

AttributeValue PolarityOf(AttributeReader& reader, const EdgeRef& edge) {
  return Name(EdgeOf(reader, edge).polarity);
}

AttributeValue CertaintyOf(AttributeReader& reader, const EdgeRef& edge) {
  return Name(EdgeOf(reader, edge).certainty);
}

AttributeValue Attributed(AttributeReader& reader, const EdgeRef& edge) {
  return EdgeOf(reader, edge).attributed;
}

AttributeValue Start(AttributeReader& reader, const EdgeRef& edge) {
  const DateNode& date = reader.knowledge().date(EdgeOf(reader, edge).start);
  return TextOrNothing(reader,
                       date.from != StringId::kEmpty ? date.from : date.text);
}

AttributeValue End(AttributeReader& reader, const EdgeRef& edge) {
  const DateNode& date = reader.knowledge().date(EdgeOf(reader, edge).end);
  return TextOrNothing(reader,
                       date.to != StringId::kEmpty ? date.to : date.text);
}

AttributeValue Documents(AttributeReader& reader, const EdgeRef& edge) {
  std::vector<absl::string_view>* ids = reader.Items();
  uint32_t last = kNoIndex;
  for (const Evidence& evidence :
       reader.view().evidence(EdgeOf(reader, edge).evidence)) {
    if (evidence.document == last) continue;  // they come in this order
    last = evidence.document;
    ids->push_back(reader.view().Text(reader.knowledge().documents()[last].id));
  }
  if (ids->empty()) return std::monostate();
  return absl::MakeConstSpan(*ids);
}

AttributeValue EvidenceOf(AttributeReader& reader, const EdgeRef& edge) {
  const absl::Span<const Evidence> evidence =
      reader.view().evidence(EdgeOf(reader, edge).evidence);
  if (evidence.empty()) return std::monostate();
  return evidence;
}

using Form = AttributeForm;

constexpr EdgeAttribute kEdgeAttributes[] = {
    {"edgelabel", Form::kText, Channel::kLabel, kAll,
     "What the edge says, for people", Label},
    {"weight", Form::kReal, Channel::kWeight, kAll,
     "How many facts of articles the edge holds", Weight},
    {"color", Form::kText, Channel::kColor, kAll,
     "Cooperation blue and green, conflict orange and red", ColorOf},
    {"class", Form::kText, Channel::kData, kAll,
     "relation, claims, makes, about, addressee, responds_to, ...", Class},
    {"type", Form::kText, Channel::kData, kAll,
     "Type of the relation or of the claims", Type},
    {"role", Form::kText, Channel::kData, kRelations,
     "An office's title, in an article's words", Role},
    {"mode", Form::kText, Channel::kData, kRelations,
     "How it was done: visit, meet, phone", Mode},
    {"polarity", Form::kText, Channel::kData, kRelations | kFolded,
     "negative where it is denied", PolarityOf},
    {"certainty", Form::kText, Channel::kData, kRelations | kFolded,
     "certain, probable, possible or future", CertaintyOf},
    {"attributed", Form::kBoolean, Channel::kData, kRelations,
     "Whether it is only said by somebody, never stated as a fact", Attributed},
    {"start", Form::kText, Channel::kData, kRelations | kFolded,
     "The first day, or what an article says of it", Start},
    {"end", Form::kText, Channel::kData, kRelations | kFolded,
     "The last day, or what an article says of it", End},
    {"documents", Form::kTexts, Channel::kData, kAll,
     "Identifiers of the articles that say so", Documents},
    {"evidence", Form::kEvidence, Channel::kData, kAll, "The words that say so",
     EvidenceOf},
};

}  // namespace

absl::Span<const EdgeAttribute> EdgeAttributes() { return kEdgeAttributes; }

}  // namespace entente
