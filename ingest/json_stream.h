// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The framing that formats made of JSON objects share: JSON Lines, one object
// over many lines, objects one after the other, or arrays of objects.
#ifndef ENTENTE_INGEST_JSON_STREAM_H_
#define ENTENTE_INGEST_JSON_STREAM_H_

#include <cstddef>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "graph/record.h"
#include "ingest/ingest.h"
#include "ingest/input.h"

namespace entente {

// The bytes of one value. They may be written to (parsed in place): a NUL
// stands behind them, and no fewer than 16 bytes more that may be read.
struct JsonValue {
  char* data = nullptr;
  size_t size = 0;
  size_t line = 1;  // of the first byte
  // Why there are no bytes, "name:line: what"; the values go on behind it.
  absl::Status error;
};

// Cuts an input into values. Where JSON is broken it hands out what cannot be
// whole, for a parser to say why, and goes on with the next line (of JSON
// Lines) or the next line that begins with "{". Holds one value in memory.
class JsonStream {
 public:
  // Values of more than `max_bytes` are errors. `expected` is what an empty
  // input should have held, for its error: "records as JSON Lines or JSON".
  JsonStream(Input& input, size_t max_bytes, absl::string_view expected);

  // False at the end, and an error if the input could not be read that far.
  // The bytes of `value` are good until the next call.
  absl::StatusOr<bool> Next(JsonValue* value);

  // The last `count` bytes of the value that Next gave were not part of it.
  void PutBack(size_t count);

 private:
  // Where in an array of values, if in one.
  enum class Place { kTop, kArrayStart, kAfterComma, kAfterValue };

  bool Fill();
  void Restore();
  bool SkipSpace();
  void SkipLine();
  void SkipToNextStart();
  absl::StatusOr<bool> End(JsonValue* value);
  bool AbandonArray(JsonValue* value);
  absl::string_view TakePunctuation();
  bool SetError(JsonValue* value, absl::string_view what);
  bool HandOut(JsonValue* value, size_t size, size_t line_ends);
  // Each gives false if the input failed before the value's end.
  bool ReadValue(JsonValue* value);
  bool ReadScanned(JsonValue* value);
  bool ReadToken(JsonValue* value);
  bool ReadTooLong(JsonValue* value);
  bool FindLineEnd(size_t* size);
  void Break();
  void NoteLines(size_t size, size_t line_ends);

  const char* begin() const { return buffer_.data() + pos_; }
  size_t available() const { return end_ - pos_; }

  Input& input_;
  size_t max_bytes_;
  absl::string_view expected_;

  std::vector<char> buffer_;
  size_t pos_ = 0;  // the next byte to hand out
  size_t end_ = 0;
  size_t line_ = 1;  // of the byte at pos_
  bool at_end_ = false;
  absl::Status input_status_;
  size_t terminator_ = 0;  // where Next put a NUL, if not 0
  char replaced_ = '\0';   // by it

  Place place_ = Place::kTop;
  size_t array_line_ = 0;
  bool any_ = false;      // a value, an array or an error was there
  bool lines_ = false;    // the last value had a line of its own: JSON Lines
  bool broken_ = false;   // the last value was; find where to go on
  bool gave_up_ = false;  // a value of an array was broken: no more is read
};

// Gives `sink` what `parse` makes of each value of `input`. `parse` sets
// `*used` to the bytes that it took, if it took a value.
using JsonValueParser = absl::FunctionRef<absl::StatusOr<Record>(
    const JsonValue& value, size_t* used)>;
absl::Status ParseJsonValues(Input& input, const IngestOptions& options,
                             absl::string_view expected, JsonValueParser parse,
                             RecordSink sink);

}  // namespace entente

#endif  // ENTENTE_INGEST_JSON_STREAM_H_
