// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The door of this room: bytes come in through an Input, records go out to a
// RecordSink. A format is one row of the table that Formats() returns.
#ifndef ENTENTE_INGEST_INGEST_H_
#define ENTENTE_INGEST_INGEST_H_

#include <cstddef>
#include <functional>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "graph/record.h"
#include "ingest/input.h"

namespace entente {

struct Article;  // ingest/text/article.h

struct IngestOptions {
  // The largest record or article, in bytes after decompression.
  size_t max_record_bytes = size_t{64} << 20;
  // "auto", "fr" or "en": the language of articles that do not name theirs.
  std::string language = "auto";
  // Whether articles are searched for facts; otherwise the records of articles
  // are their documents, whose language is known then.
  bool facts = true;
  // If set, is shown each article as the search for facts sees it, right before
  // its record goes to the sink. Records that are read as such have none.
  std::function<void(const Article&)> show_article;
};

// Takes a record, or the reason why there is none (a Status whose message is
// "file:line: what is wrong, what was expected"). An ingester goes on after a
// bad record as long as the sink answers OK, and returns the sink's error at
// once if it does not: strict or lenient is the sink's choice alone.
using RecordSink = absl::FunctionRef<absl::Status(absl::StatusOr<Record>)>;

// Reads all of `input`. The returned status is the sink's, or that of an input
// that could not be read to its end; a bad record is no reason to fail.
using Ingester = absl::Status (*)(Input& input, const IngestOptions& options,
                                  RecordSink sink);

struct IngestFormat {
  absl::string_view name;         // "records"
  absl::string_view extensions;   // ".json .jsonl"; of names without .gz, .zst
  absl::string_view description;  // one line, for --help
  Ingester ingest;
};

// All formats, in the order in which --help lists them.
absl::Span<const IngestFormat> Formats();

// Whether the name of the file at `path` ends, without .gz or .zst, as a format
// of the table says; letter case does not count.
bool HasInputExtension(absl::string_view path);

// All extensions of the table once each, for messages: ".json, .jsonl, .txt".
std::string InputExtensions();

// The format of that name, or an error that lists the names.
absl::StatusOr<const IngestFormat*> FindFormatByName(absl::string_view name);

// The format of an input by its extension ("a.facts.jsonl.gz" is .jsonl) or,
// where that tells nothing (standard input) or too little (.json and .jsonl
// hold records or articles), by its first bytes. An error lists what there is.
absl::StatusOr<const IngestFormat*> FindFormat(Input& input);

}  // namespace entente

#endif  // ENTENTE_INGEST_INGEST_H_
