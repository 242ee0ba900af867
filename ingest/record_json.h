// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Records as JSON: docs/formats.md describes the members. What is read and
// written is read again as the same Record, and written again as the same
// bytes.
#ifndef ENTENTE_INGEST_RECORD_JSON_H_
#define ENTENTE_INGEST_RECORD_JSON_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "graph/record.h"
#include "ingest/json_stream.h"
#include "ingest/record_finish.h"
#include "ingest/record_handler.h"

namespace entente {

// Reads the records of one input. Members may come in any order, null counts
// as absent, members that the model does not have are kept in the `extra` of
// the record, document, actor, relation or claim that holds them (those of a
// span, date or cue under a name like "content.0.NAME").
class RecordReader {
 public:
  // `name` is the input's, for errors.
  explicit RecordReader(std::string name) : name_(std::move(name)) {}

  // The record that `value` holds, which is spent, and in `*used` the bytes of
  // it. InvalidArgument "name:line: what, expected what" for broken JSON,
  // invalid UTF-8, a wrong type or word, a member that is missing or there
  // twice, an id used twice or unknown, a span outside the text.
  absl::StatusOr<Record> ReadRecord(const JsonValue& value, size_t* used);

  // The document that `value` is or has as its member "document"; its id may
  // be empty. Errors as above, and for facts beside the document.
  absl::StatusOr<Document> ReadDocument(const JsonValue& value, size_t* used);

 private:
  absl::Status Parse(const JsonValue& value, Level root, Record* record,
                     size_t* used);
  absl::Status Error(const JsonValue& value, const char* at,
                     absl::string_view what) const;

  std::string name_;
  std::vector<size_t> line_ends_;  // of the value, from its beginning
  RecordPlaces places_;
  RecordFinisher finisher_;
};

// Appends `record` as one line of compact JSON, without the line end: members
// in a fixed order, empty and default ones left out, `extra` behind them, spans
// in code points. Spans must lie inside the text and between characters.
void AppendRecordJson(const Record& record, std::string* out);

}  // namespace entente

#endif  // ENTENTE_INGEST_RECORD_JSON_H_
