// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_RECORDS_H_
#define ENTENTE_INGEST_RECORDS_H_

#include "absl/status/status.h"
#include "ingest/ingest.h"
#include "ingest/input.h"

namespace entente {

// Records as JSON: one a line, or objects over any lines, one behind the other
// or in an array. Holds one record in memory. Bad records are errors of their
// own, "name:line: what, expected what"; see RecordReader.
absl::Status IngestRecords(Input& input, const IngestOptions& options,
                           RecordSink sink);

}  // namespace entente

#endif  // ENTENTE_INGEST_RECORDS_H_
