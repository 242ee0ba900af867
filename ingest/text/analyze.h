// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_ANALYZE_H_
#define ENTENTE_INGEST_TEXT_ANALYZE_H_

#include "graph/record.h"
#include "ingest/text/article.h"

namespace entente {

// All of an article that comes before facts: paragraphs, quotations, sentences
// and tokens of `document.text`, which is kept as it is. `forced` is the
// language to take it for; kAny finds out. Linear in the length of the text;
// bytes that are no UTF-8 become symbols, so that any text will do.
Article PrepareArticle(Document document, Language forced);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_ANALYZE_H_
