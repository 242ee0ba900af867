// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_ARTICLES_H_
#define ENTENTE_INGEST_ARTICLES_H_

#include "absl/status/status.h"
#include "ingest/ingest.h"
#include "ingest/input.h"

namespace entente {

// Documents with their text as JSON, framed as records are; each is analysed
// and becomes a record. A document stands alone, {"id", "title", "text", ...},
// or as {"document": {...}} without facts. One without an id gets "name:line",
// and "name:line.2" if it is the second to begin in its line.
absl::Status IngestArticles(Input& input, const IngestOptions& options,
                            RecordSink sink);

}  // namespace entente

#endif  // ENTENTE_INGEST_ARTICLES_H_
