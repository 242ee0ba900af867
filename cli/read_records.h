// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The way from the command line's inputs to records, with every complaint told.
#ifndef ENTENTE_CLI_READ_RECORDS_H_
#define ENTENTE_CLI_READ_RECORDS_H_

#include <CLI/CLI.hpp>
#include <cstddef>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "cli/console.h"
#include "graph/record.h"
#include "ingest/ingest.h"

namespace entente {

struct ReadOptions {
  std::vector<std::string> inputs;
  std::string format;  // "" for each by its extension or content
  IngestOptions ingest;
  bool strict = false;
  bool quiet = false;
};

// The options that all commands which read articles share.
void AddReadOptions(CLI::App& app, ReadOptions* options);

// Checks what can be checked before any work; where no input is named,
// standard input is, unless that is a terminal. The error is for the user.
absl::Status CheckReadOptions(ReadOptions* options);

// The table of input formats, for the end of a help text.
std::string InputFormatsHelp();

struct ReadCounts {
  size_t files = 0;  // read, perhaps with bad records
  size_t good = 0;   // records that were taken
  size_t bad = 0;    // records and files that were not, each told as an error
};

// Whether there is something to go on with: at least one record and, where
// strict, no bad one. If nothing was bad and nothing good, tells so.
bool CanGoOn(const ReadOptions& options, const ReadCounts& counts,
             Console& console);

// Takes a record. InvalidArgument or AlreadyExists mean that the record is bad,
// which is told and counted; any other error ends the reading.
using RecordTaker = absl::FunctionRef<absl::Status(const Record&)>;

// Reads all inputs in order and hands each record to `take`. What is bad is
// told on `console` and left out; where `strict`, it is the last thing told.
// The status is what `take` ended the reading with.
absl::Status ReadRecords(const ReadOptions& options, Console& console,
                         ReadCounts* counts, RecordTaker take);

}  // namespace entente

#endif  // ENTENTE_CLI_READ_RECORDS_H_
