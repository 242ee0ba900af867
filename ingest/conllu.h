// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Articles that others have cut into words and analysed become records.
#ifndef ENTENTE_INGEST_CONLLU_H_
#define ENTENTE_INGEST_CONLLU_H_

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "ingest/ingest.h"
#include "ingest/input.h"

namespace entente {

// CoNLL-U as treebanks and programs write it, see ReadConllu, in UTF-8 or
// Windows-1252. Each "# newdoc" begins a document, which gives the sink one
// record or the first reason why there is none; what stands before the first
// is a document, too. Only one document is in memory at a time, and none of
// more than `options.max_record_bytes` of CoNLL-U.
//
// A document's id is that of "# newdoc id", else the file's name (with "-2",
// "-3" for further ones without). Other comments before its first word give
// what front matter gives a text: "# newdoc date = 2012-06-26",
// "# meta::title = A title", "# language = fr".
absl::Status IngestConllu(Input& input, const IngestOptions& options,
                          RecordSink sink);

// Whether what begins with `first` is CoNLL-U: after comments and blank lines a
// first word in ten columns.
bool LooksLikeConllu(absl::string_view first);

}  // namespace entente

#endif  // ENTENTE_INGEST_CONLLU_H_
