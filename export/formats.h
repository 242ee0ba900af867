// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The writers, one a file; each is a row of the table in export.cc.
#ifndef ENTENTE_EXPORT_FORMATS_H_
#define ENTENTE_EXPORT_FORMATS_H_

#include "export/export.h"

namespace entente {

// GraphML 1.0 (http://graphml.graphdrawing.org/specification.html), directed,
// for igraph, networkx, Cytoscape and Gephi.
absl::Status WriteGraphMl(const View& view, const ExportOptions& options,
                          OutputFile& output);

// GEXF 1.3 (https://gexf.net/), for Gephi and Gephi Lite. Edges of one pair
// and kind are written as one, as Gephi would add them up and keep one label.
absl::Status WriteGexf(const View& view, const ExportOptions& options,
                       OutputFile& output);

// GEXF 1.2draft, directed and without a timeline, for networkx.
absl::Status WriteGexf12(const View& view, const ExportOptions& options,
                         OutputFile& output);

// The DOT language (https://graphviz.org/doc/info/lang.html), in the part that
// Gephi's importer reads as well.
absl::Status WriteDot(const View& view, const ExportOptions& options,
                      OutputFile& output);

// JSON of networkx's node_link_graph, with the articles and the words of each
// as structured evidence.
absl::Status WriteJson(const View& view, const ExportOptions& options,
                       OutputFile& output);

// Diagrams, drawn by Graphviz in this process.
absl::Status WriteSvg(const View& view, const ExportOptions& options,
                      OutputFile& output);
absl::Status WritePng(const View& view, const ExportOptions& options,
                      OutputFile& output);
absl::Status WritePdf(const View& view, const ExportOptions& options,
                      OutputFile& output);

}  // namespace entente

#endif  // ENTENTE_EXPORT_FORMATS_H_
