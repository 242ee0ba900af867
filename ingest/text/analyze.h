// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_ANALYZE_H_
#define ENTENTE_INGEST_TEXT_ANALYZE_H_

#include <vector>

#include "graph/record.h"
#include "ingest/text/article.h"
#include "ingest/text/ud.h"

namespace entente {

// All of an article that comes before facts: paragraphs, quotations, sentences
// and tokens of `document.text`, which is kept as it is. `forced` is the
// language to take it for; kAny finds out. Linear in the length of the text;
// bytes that are no UTF-8 become symbols, so that any text will do.
//
// An `analysis` that came with the text, its spans places in it, is kept, and
// gives the sentences and tokens: those of it that are more than white space.
Article PrepareArticle(Document document, Language forced,
                       std::vector<UdSentence> analysis = {});

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_ANALYZE_H_
