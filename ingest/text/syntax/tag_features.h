// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What the tagger looks at. Training and tagging share these functions: a
// change here asks for new models.
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_TAG_FEATURES_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_TAG_FEATURES_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "ingest/text/syntax/features.h"
#include "ingest/text/syntax/word_shape.h"

namespace entente {

// What the lexicon of the training data says of a word: its two most frequent
// parts of speech there, the second as 0 if it has but one; all 0 for words
// that are rare or unknown.
struct KnownTags {
  uint8_t first = 0;
  uint8_t second = 0;

  uint64_t number() const { return first * 256u + second + 1u; }
};

// The words of a sentence as the tagger sees them.
struct TagInput {
  std::vector<WordShape> shapes;
  std::vector<KnownTags> known;

  size_t size() const { return shapes.size(); }
};

// The features for the part of speech of word `i`, after those before it have
// got theirs: `upos[0..i)`. Numbers are those of Upos.
void UposFeatures(const TagInput& input, absl::Span<const uint8_t> upos,
                  size_t i, FeatureList* features);

// The features for the morphology of word `i`, after all parts of speech and
// the morphology of the words before it.
void MorphologyFeatures(const TagInput& input, absl::Span<const uint8_t> upos,
                        absl::Span<const uint8_t> morphology, size_t i,
                        FeatureList* features);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_TAG_FEATURES_H_
