// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// How nodes and edges look: one source for all writers.
//
// Node kinds are told apart by shape and by colour. Fills are light and carry
// dark text, strokes are strong: both come through in print, and the strokes
// are told apart with any of the common colour blindnesses (they follow Okabe
// and Ito, "Color Universal Design", https://jfly.uni-koeln.de/color/,
// darkened to a contrast of 3:1 or more on white). An edge's colour says
// whether it is cooperation (blue, green) or conflict (orange, red), by the
// four classes of PLOVER (https://github.com/openeventdata/PLOVER); a dashed
// line says that somebody says so.
#ifndef ENTENTE_EXPORT_STYLE_H_
#define ENTENTE_EXPORT_STYLE_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "graph/view.h"

namespace entente {

struct Color {
  uint8_t red, green, blue;
  absl::string_view hex;  // "#0072b2"
};

// What an edge is about, for its colour and the legend.
enum class Family : uint8_t {
  kTie,                  // lasting: an office, a membership
  kVerbalCooperation,    // agree, consult, support, concede; promise, confirm
  kMaterialCooperation,  // cooperate, aid, retreat
  kVerbalConflict,       // accuse, deny, reject, request, threaten
  kMaterialConflict,     // protest, sanction, mobilize, coerce, assault
  kSpeech,               // say, speculate: neither
  kStructure,            // about, addressee, mentions: how the graph hangs
                         // together
};
inline constexpr size_t kFamilies = 7;

Family FamilyOf(RelationType type);
Family FamilyOf(ClaimType type);
// A claim's "makes" edge has the claim's family.
Family FamilyOf(const View& view, Graph::edge_descriptor edge);

const Color& EdgeColor(Family family);

// Whether the line is dashed: what it says is not stated by an article but by
// an actor in it.
bool IsDashed(const Edge& edge);

struct NodeStyle {
  Color fill;
  Color stroke;
  absl::string_view shape;       // of Graphviz
  absl::string_view style;       // of Graphviz
  absl::string_view gexf_shape;  // disc, square, triangle or diamond
};

const NodeStyle& StyleOf(ActorKind kind);
const NodeStyle& ClaimStyle(Family family);
const NodeStyle& DocumentStyle();
const NodeStyle& StyleOf(const View& view, const Node& node);

inline constexpr absl::string_view kTextColor = "#1a1a1a";

// Diameter in Gephi's units: 10 for what is named once, growing with the square
// root of the weight so that areas compare, at most 80.
double NodeSize(const Node& node);

// Width of a drawn line in points: 1.2 for one fact, at most 5.
double LineWidth(uint32_t weight);

}  // namespace entente

#endif  // ENTENTE_EXPORT_STYLE_H_
