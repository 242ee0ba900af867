// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/export.h"

#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "export/formats.h"

namespace entente {
namespace {

constexpr ExportFormat kFormats[] = {
    {"graphml", ".graphml", "GraphML, for igraph, networkx, Cytoscape, Gephi",
     WriteGraphMl},
    {"gexf", ".gexf", "GEXF 1.3 with a timeline, for Gephi and Gephi Lite",
     WriteGexf},
    {"gexf12", ".gexf12", "GEXF 1.2draft, for networkx", WriteGexf12},
    {"dot", ".dot .gv", "DOT, for Graphviz and Gephi", WriteDot},
    {"json", ".json", "JSON with all evidence, for networkx and D3", WriteJson},
    {"svg", ".svg", "a diagram whose tooltips show the evidence", WriteSvg},
    {"png", ".png", "a diagram as an image", WritePng},
    {"pdf", ".pdf", "a diagram for print", WritePdf},
};

}  // namespace

absl::Span<const ExportFormat> ExportFormats() { return kFormats; }

absl::StatusOr<const ExportFormat*> FindExportFormat(absl::string_view path) {
  const std::string lower = absl::AsciiStrToLower(path);
  std::vector<absl::string_view> all;
  for (const ExportFormat& format : kFormats) {
    for (const absl::string_view extension :
         absl::StrSplit(format.extensions, ' ')) {
      if (absl::EndsWith(lower, extension)) return &format;
      all.push_back(extension);
    }
  }
  return absl::InvalidArgumentError(
      absl::StrCat(path, ": no format writes this extension; there are ",
                   absl::StrJoin(all, " ")));
}

absl::StatusOr<const ExportFormat*> FindExportFormatByName(
    absl::string_view name) {
  std::vector<absl::string_view> all;
  for (const ExportFormat& format : kFormats) {
    if (format.name == name) return &format;
    all.push_back(format.name);
  }
  return absl::InvalidArgumentError(absl::StrCat("no format is called \"", name,
                                                 "\"; there are ",
                                                 absl::StrJoin(all, ", ")));
}

}  // namespace entente
