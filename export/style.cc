// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/style.h"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

constexpr int Digit(char hex) {
  return hex <= '9' ? hex - '0' : hex - 'a' + 10;
}

constexpr Color Hex(absl::string_view hex) {
  const auto channel = [hex](size_t at) {
    return static_cast<uint8_t>(16 * Digit(hex[at]) + Digit(hex[at + 1]));
  };
  return Color{channel(1), channel(3), channel(5), hex};
}

constexpr Color kEdgeColors[kFamilies] = {
    Hex("#4d5b6a"),  // kTie: slate
    Hex("#0072b2"),  // kVerbalCooperation: blue
    Hex("#00815c"),  // kMaterialCooperation: bluish green
    Hex("#c46a00"),  // kVerbalConflict: orange
    Hex("#b3261e"),  // kMaterialConflict: red
    Hex("#7a7a7a"),  // kSpeech: grey
    Hex("#9a9a9a"),  // kStructure: light grey
};

// In the order of ActorKind.
constexpr NodeStyle kActorStyles[] = {
    {Hex("#d9eaf7"), Hex("#0072b2"), "ellipse", "filled", "disc"},
    {Hex("#fdeec4"), Hex("#a87900"), "box", "filled", "square"},
    {Hex("#d2f0e4"), Hex("#00815c"), "octagon", "filled", "diamond"},
    {Hex("#f5e0ec"), Hex("#a8447c"), "box", "rounded,filled", "square"},
    {Hex("#ededed"), Hex("#6f6f6f"), "ellipse", "filled,dashed", "disc"},
    {Hex("#eee2d3"), Hex("#8a5a2b"), "house", "filled", "triangle"},
};

constexpr NodeStyle kClaimStyles[kFamilies] = {
    {Hex("#ffffff"), kEdgeColors[0], "note", "filled", "triangle"},
    {Hex("#ffffff"), kEdgeColors[1], "note", "filled", "triangle"},
    {Hex("#ffffff"), kEdgeColors[2], "note", "filled", "triangle"},
    {Hex("#ffffff"), kEdgeColors[3], "note", "filled", "triangle"},
    {Hex("#ffffff"), kEdgeColors[4], "note", "filled", "triangle"},
    {Hex("#ffffff"), kEdgeColors[5], "note", "filled", "triangle"},
    {Hex("#ffffff"), kEdgeColors[6], "note", "filled", "triangle"},
};

constexpr NodeStyle kDocumentStyle = {Hex("#f7f7f7"), Hex("#333333"), "tab",
                                      "filled", "square"};

double Rounded(double value) { return std::round(value * 100) / 100; }

}  // namespace

Family FamilyOf(RelationType type) {
  switch (type) {
    case RelationType::kHoldsOffice:
    case RelationType::kMemberOf:
    case RelationType::kLeads:
    case RelationType::kPartOf:
    case RelationType::kAlliedWith:
    case RelationType::kKinOf:
      return Family::kTie;
    case RelationType::kAgree:
    case RelationType::kConsult:
    case RelationType::kSupport:
    case RelationType::kConcede:
      return Family::kVerbalCooperation;
    case RelationType::kCooperate:
    case RelationType::kAid:
    case RelationType::kRetreat:
      return Family::kMaterialCooperation;
    case RelationType::kRequest:
    case RelationType::kAccuse:
    case RelationType::kReject:
    case RelationType::kThreaten:
      return Family::kVerbalConflict;
    case RelationType::kProtest:
    case RelationType::kSanction:
    case RelationType::kMobilize:
    case RelationType::kCoerce:
    case RelationType::kAssault:
      return Family::kMaterialConflict;
  }
  return Family::kTie;
}

Family FamilyOf(ClaimType type) {
  switch (type) {
    case ClaimType::kSay:
    case ClaimType::kSpeculate:
      return Family::kSpeech;
    case ClaimType::kConfirm:
    case ClaimType::kPromise:
    case ClaimType::kSupport:
      return Family::kVerbalCooperation;
    case ClaimType::kAccuse:
    case ClaimType::kDeny:
    case ClaimType::kRequest:
    case ClaimType::kThreaten:
    case ClaimType::kReject:
      return Family::kVerbalConflict;
  }
  return Family::kSpeech;
}

Family FamilyOf(const View& view, Graph::edge_descriptor edge) {
  const Graph& graph = view.graph();
  switch (graph[edge].edge_class) {
    case EdgeClass::kRelation:
      return FamilyOf(static_cast<RelationType>(graph[edge].type));
    case EdgeClass::kClaims:
      return FamilyOf(static_cast<ClaimType>(graph[edge].type));
    case EdgeClass::kMakes: {
      const Node& claim = graph[boost::target(edge, graph)];
      return FamilyOf(view.knowledge().claims()[claim.index].type);
    }
    default:
      return Family::kStructure;
  }
}

const Color& EdgeColor(Family family) {
  return kEdgeColors[static_cast<size_t>(family)];
}

bool IsDashed(const Edge& edge) {
  return edge.attributed || edge.edge_class == EdgeClass::kClaims;
}

const NodeStyle& StyleOf(ActorKind kind) {
  return kActorStyles[static_cast<size_t>(kind)];
}

const NodeStyle& ClaimStyle(Family family) {
  return kClaimStyles[static_cast<size_t>(family)];
}

const NodeStyle& DocumentStyle() { return kDocumentStyle; }

const NodeStyle& StyleOf(const View& view, const Node& node) {
  switch (node.node_class) {
    case NodeClass::kActor:
      return StyleOf(view.knowledge().actors()[node.index].kind);
    case NodeClass::kClaim:
      return ClaimStyle(FamilyOf(view.knowledge().claims()[node.index].type));
    case NodeClass::kDocument:
      break;
  }
  return kDocumentStyle;
}

double NodeSize(const Node& node) {
  const double weight = std::max<uint32_t>(node.weight, 1);
  return std::min(80.0, Rounded(10 * std::sqrt(weight)));
}

double LineWidth(uint32_t weight) {
  const double facts = std::max<uint32_t>(weight, 1);
  return std::min(5.0, Rounded(1.2 + 0.8 * std::log2(facts)));
}

}  // namespace entente
