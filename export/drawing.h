// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// A view as a diagram: what Graphviz is given to draw.
#ifndef ENTENTE_EXPORT_DRAWING_H_
#define ENTENTE_EXPORT_DRAWING_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "export/export.h"

namespace entente {

// Statements of nodes and lines that hang together and with nothing else.
struct DrawingPart {
  std::string statements;
  absl::string_view engine;  // "dot", or "sfdp" where dot would take too long
};

struct Drawing {
  std::vector<DrawingPart> parts;
  std::string legend;  // an HTML-like label
  size_t edges = 0;    // lines drawn
  size_t folded = 0;   // edges of the view that share another one's line

  // DOT text: one part for itself, and all of them under the legend. A line
  // has the same key in both.
  std::string DotOf(const DrawingPart& part) const;
  std::string Dot() const;
};

// Edges from one node to another that are of one family, and all stated or all
// only said, share a line whose label has each of them.
Drawing MakeDrawing(const View& view, const ExportOptions& options);

}  // namespace entente

#endif  // ENTENTE_EXPORT_DRAWING_H_
