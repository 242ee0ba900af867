// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The way from a view to the files of the command line: all or none.
#ifndef ENTENTE_CLI_WRITE_OUTPUTS_H_
#define ENTENTE_CLI_WRITE_OUTPUTS_H_

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "cli/console.h"
#include "export/export.h"
#include "graph/view.h"

namespace entente {

struct OutputTarget {
  std::string path;  // "-" is standard output
  const ExportFormat* format = nullptr;
};

struct WrittenOutput {
  OutputTarget target;
  ExportReport report;
};

// What -o and --to ask for. `to` is the format of standard output, or that of
// the one file named, whatever its extension; with no path it asks for standard
// output. An error is for the user: an extension or a name that no format has,
// a path named twice.
absl::StatusOr<std::vector<OutputTarget>> FindOutputTargets(
    absl::Span<const std::string> paths, const std::string& to);

// Whether there is a folder for each target in which a file can be made: told
// before long work, not after it.
absl::Status CheckOutputTargets(absl::Span<const OutputTarget> targets);

// The table of output formats, for the end of a help text.
std::string OutputFormatsHelp();

// Writes `view` to all targets, and says what each writer did. Files come into
// place together, after all of them are complete, and standard output after
// them; on an error before that nothing has changed.
absl::StatusOr<std::vector<WrittenOutput>> WriteOutputs(
    const View& view, const ExportOptions& options,
    absl::Span<const OutputTarget> targets, Console& console);

}  // namespace entente

#endif  // ENTENTE_CLI_WRITE_OUTPUTS_H_
