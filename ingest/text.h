// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Articles as text become records.
#ifndef ENTENTE_INGEST_TEXT_H_
#define ENTENTE_INGEST_TEXT_H_

#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "graph/record.h"
#include "ingest/ingest.h"
#include "ingest/input.h"
#include "ingest/text/ud.h"

namespace entente {

// Plain text, one article an input, in UTF-8, UTF-16 with a byte order mark, or
// Windows-1252. Gives the sink one record, or the reason why there is none:
// "name:1: not text, ...", too large, empty, in another language than French
// and English. The document's text is the input decoded, without front matter,
// with line feeds as line ends; its id is front matter's or the file's name.
absl::Status IngestText(Input& input, const IngestOptions& options,
                        RecordSink sink);

// The record of an article whose text is at hand. `document.text` is UTF-8 and
// comes back as it is: all spans are places in it. Errors say what is wrong
// without a place: "language is 'de', expected fr or en; ...". An `analysis`
// that came with the text, as PrepareArticle takes it, is not made anew.
absl::StatusOr<Record> AnalyzeArticle(Document document,
                                      const IngestOptions& options,
                                      std::vector<UdSentence> analysis = {});

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_H_
