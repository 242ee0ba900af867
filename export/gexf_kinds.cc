// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/gexf_kinds.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace entente {
namespace {

// What a kind's number is made of.
struct Parts {
  uint32_t edge_class;  // 4 bits
  uint32_t type;        // 5
  uint32_t directed;    // 1
  uint32_t attributed;  // 1
  uint32_t negative;    // 1
  uint32_t certainty;   // 2
};

uint32_t Pack(const Parts& parts) {
  uint32_t kind = parts.edge_class;
  kind = kind << 5 | parts.type;
  kind = kind << 1 | parts.directed;
  kind = kind << 1 | parts.attributed;
  kind = kind << 1 | parts.negative;
  return kind << 2 | parts.certainty;
}

Parts Unpack(uint32_t kind) {
  return Parts{kind >> 10,    kind >> 5 & 31, kind >> 4 & 1,
               kind >> 3 & 1, kind >> 2 & 1,  kind & 3};
}

// A name for what has a direction although its type has none.
absl::string_view DirectedName(RelationType type) {
  return type == RelationType::kConsult ? "visit" : Name(type);
}

std::string MakeName(const Parts& parts) {
  Edge edge;
  edge.edge_class = static_cast<EdgeClass>(parts.edge_class);
  edge.type = static_cast<uint8_t>(parts.type);
  std::string name(TypeName(edge));
  std::vector<absl::string_view> notes;
  if (edge.edge_class == EdgeClass::kRelation) {
    const auto type = static_cast<RelationType>(parts.type);
    if (parts.directed != 0 && IsSymmetrical(type, "")) {
      name = std::string(DirectedName(type));
    }
  } else if (edge.edge_class == EdgeClass::kClaims) {
    notes.push_back(Name(edge.edge_class));
  }
  if (parts.negative != 0) name = absl::StrCat("not ", name);
  if (parts.attributed != 0) notes.emplace_back("said");
  const auto certainty = static_cast<Certainty>(parts.certainty);
  if (certainty != Certainty::kCertain) notes.push_back(Name(certainty));
  if (notes.empty()) return name;
  return absl::StrCat(name, " (", absl::StrJoin(notes, ", "), ")");
}

}  // namespace

uint32_t GexfKinds::KindOf(const View& view, const Edge& edge) {
  Parts parts{};
  parts.edge_class = static_cast<uint32_t>(edge.edge_class);
  parts.directed = 1;
  const bool relation = edge.edge_class == EdgeClass::kRelation;
  if (relation) {
    const auto type = static_cast<RelationType>(edge.type);
    parts.directed = !IsSymmetrical(type, view.Text(edge.mode));
    parts.attributed = edge.attributed;
  }
  if (relation || edge.edge_class == EdgeClass::kClaims) {
    parts.type = edge.type;
    parts.negative = edge.polarity == Polarity::kNegative;
    parts.certainty = static_cast<uint32_t>(edge.certainty);
  }
  return Pack(parts);
}

bool GexfKinds::IsDirected(uint32_t kind) { return Unpack(kind).directed != 0; }

absl::string_view GexfKinds::NameOf(uint32_t kind) {
  std::string& name = names_[kind];
  if (name.empty()) name = MakeName(Unpack(kind));
  return name;
}

}  // namespace entente
