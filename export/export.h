// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The door of this room: a View goes in, files come out. A format is one row of
// the table that ExportFormats() returns.
#ifndef ENTENTE_EXPORT_EXPORT_H_
#define ENTENTE_EXPORT_EXPORT_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "export/output.h"
#include "graph/view.h"

namespace entente {

// What a writer did that its reader should know: nothing is folded uncounted.
struct ExportReport {
  size_t nodes = 0;
  size_t edges = 0;         // written
  size_t edges_folded = 0;  // of the view's, that are part of another one
  std::vector<std::string> warnings;
};

struct ExportOptions {
  // The language of what the writer itself says (the legend, edge labels).
  Language language = Language::kEnglish;
  // A title for diagrams; "" for none.
  std::string title;
  // Filled in by the writer if there is one.
  ExportReport* report = nullptr;
};

// Writes the whole view to `output`, which the caller commits. Content cannot
// make it fail: GraphBuilder::Add let in only what can be written. An error is
// the output's (a full disk) or the drawing library's.
using Exporter = absl::Status (*)(const View& view,
                                  const ExportOptions& options,
                                  OutputFile& output);

struct ExportFormat {
  absl::string_view name;         // "graphml"
  absl::string_view extensions;   // ".graphml"
  absl::string_view description;  // one line, for --help
  Exporter write;
};

// All formats, in the order in which --help lists them.
absl::Span<const ExportFormat> ExportFormats();

// By the path's extension; an error lists the extensions that there are.
absl::StatusOr<const ExportFormat*> FindExportFormat(absl::string_view path);
absl::StatusOr<const ExportFormat*> FindExportFormatByName(
    absl::string_view name);

}  // namespace entente

#endif  // ENTENTE_EXPORT_EXPORT_H_
