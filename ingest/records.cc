// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/records.h"

#include "ingest/json_stream.h"
#include "ingest/record_json.h"

namespace entente {

absl::Status IngestRecords(Input& input, const IngestOptions& options,
                           RecordSink sink) {
  RecordReader reader(input.name());
  return ParseJsonValues(
      input, options, "records as JSON Lines or JSON",
      [&reader](const JsonValue& value, size_t* used) {
        return reader.ReadRecord(value, used);
      },
      sink);
}

}  // namespace entente
