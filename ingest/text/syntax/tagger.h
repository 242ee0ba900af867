// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_TAGGER_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_TAGGER_H_

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "ingest/text/syntax/features.h"
#include "ingest/text/syntax/tag_features.h"
#include "ingest/text/ud.h"

namespace entente {

// The parts of speech and morphological classes of a sentence's words. A class
// is a part of speech with features.
struct Tags {
  std::vector<uint8_t> upos;
  std::vector<uint8_t> morphology;
};

// Which classes a part of speech may have.
using ClassesOfUpos = std::vector<std::vector<uint8_t>>;

// The best of `candidates` by `scores`, the first of equals.
inline uint8_t BestOf(absl::Span<const int32_t> scores,
                      absl::Span<const uint8_t> candidates) {
  uint8_t best = candidates[0];
  for (const uint8_t c : candidates) {
    if (scores[c] > scores[best]) best = c;
  }
  return best;
}

// What a form without a letter or a digit can be, whatever the scores say: "%"
// may be a noun, "&" a conjunction, but a dash that the training data never has
// is no verb.
inline absl::Span<const uint8_t> UposOfMarks() {
  static constexpr uint8_t kMarks[] = {
      static_cast<uint8_t>(Upos::kPunct), static_cast<uint8_t>(Upos::kSym),
      static_cast<uint8_t>(Upos::kNoun),  static_cast<uint8_t>(Upos::kAdp),
      static_cast<uint8_t>(Upos::kCconj), static_cast<uint8_t>(Upos::kX)};
  return kMarks;
}

// Tags from left to right, parts of speech first, with scorers that have
// `Score(const FeatureList&, absl::Span<int32_t>)`: models or, in training,
// perceptrons. `upos_classes` are all parts of speech there are.
template <typename Scorer>
void TagWords(const TagInput& input, absl::Span<const uint8_t> upos_classes,
              Scorer& upos_scorer, const ClassesOfUpos& classes_of_upos,
              Scorer& morphology_scorer, Tags* tags) {
  FeatureList features;
  std::vector<int32_t> scores(256);
  const size_t size = input.size();
  tags->upos.assign(size, 0);
  tags->morphology.assign(size, 0);
  for (size_t i = 0; i < size; ++i) {
    UposFeatures(input, tags->upos, i, &features);
    upos_scorer.Score(features, absl::MakeSpan(scores));
    tags->upos[i] = BestOf(
        scores, input.shapes[i].has_letter ? upos_classes : UposOfMarks());
  }
  for (size_t i = 0; i < size; ++i) {
    const std::vector<uint8_t>& candidates = classes_of_upos[tags->upos[i]];
    if (candidates.empty()) continue;
    if (candidates.size() > 1) {
      MorphologyFeatures(input, tags->upos, tags->morphology, i, &features);
      morphology_scorer.Score(features, absl::MakeSpan(scores));
    }
    tags->morphology[i] = BestOf(scores, candidates);
  }
}

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_TAGGER_H_
