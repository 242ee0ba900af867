// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What the parser looks at. Training and parsing share these functions: a
// change here asks for new models.
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_PARSE_FEATURES_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_PARSE_FEATURES_H_

#include <cstdint>
#include <vector>

#include "ingest/text/syntax/arc_hybrid.h"
#include "ingest/text/syntax/features.h"

namespace entente {

// A word as the parser sees it, as numbers for features.
struct ParseWord {
  uint32_t word = 0;  // WordShape::lower
  uint32_t lemma = 0;
  uint32_t upos = 0;
  uint32_t tag = 0;  // part of speech and morphology together
};

// Words [0] and [size + 1] stand for none and the root.
using ParseInput = std::vector<ParseWord>;

// An input for `words` words with [0] and the root filled in.
ParseInput MakeParseInput(uint32_t words);

// The features of the next transition, after Zhang and Nivre (Transition-based
// Dependency Parsing with Rich Non-local Features, 2011), carried over to
// arc-hybrid: the top two of the stack take the place of its top and that
// word's head.
void TransitionFeatures(const ParseInput& input, const ArcHybrid& state,
                        FeatureList* features);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_PARSE_FEATURES_H_
