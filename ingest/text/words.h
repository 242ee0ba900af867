// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_WORDS_H_
#define ENTENTE_INGEST_TEXT_WORDS_H_

#include <vector>

#include "ingest/text/article.h"
#include "ingest/text/ud.h"

namespace entente {

// The sentences of `article` as Universal Dependencies' French and English
// treebanks have them, without tags: those of `article.sentences` that hold
// tokens, in order. A UdToken is one Token or several that touch: English "do"
// and "n't" are the words of one token. French contractions are one Token and
// two words: "du" is "de" and "le", and so is "des" where it is no determiner,
// as the words around it tell.
std::vector<UdSentence> SplitWords(const Article& article);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_WORDS_H_
