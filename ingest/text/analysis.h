// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_ANALYSIS_H_
#define ENTENTE_INGEST_TEXT_ANALYSIS_H_

#include <vector>

#include "ingest/text/article.h"
#include "ingest/text/ud.h"

namespace entente {

// The sentences of `article` with parts of speech, features, lemmas, trees and
// names by the model of the article's language: those of SplitWords or, if it
// came with an analysis, the sentences of that. Of these, one that is no tree,
// or lacks a part of speech or a relation, is analysed anew; names are looked
// for where nobody has. Linear in the length of the text.
std::vector<UdSentence> AnalyzeSentences(const Article& article);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_ANALYSIS_H_
