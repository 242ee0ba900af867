// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// A view as a diagram: what Graphviz is given to draw.
#ifndef ENTENTE_EXPORT_DRAWING_H_
#define ENTENTE_EXPORT_DRAWING_H_

#include <cstddef>
#include <string>

#include "export/export.h"

namespace entente {

struct Drawing {
  std::string dot;
  std::string engine;  // "dot", or "sfdp" where dot would take too long
  size_t nodes = 0;
  size_t edges = 0;   // lines drawn
  size_t folded = 0;  // edges of the view that share another one's line
};

// Edges from one node to another that are of one family, and all stated or all
// only said, share a line whose label has each of them. A legend stands below.
Drawing MakeDrawing(const View& view, const ExportOptions& options);

}  // namespace entente

#endif  // ENTENTE_EXPORT_DRAWING_H_
