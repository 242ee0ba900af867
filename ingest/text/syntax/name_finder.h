// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_NAME_FINDER_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_NAME_FINDER_H_

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "ingest/text/syntax/features.h"
#include "ingest/text/syntax/tag_features.h"
#include "ingest/text/ud.h"

namespace entente {

// Names as a label for each word: 0 is outside; 1 + 4 * kind + position, the
// positions being begin, inside, last and unit (a name of one word).
namespace name_labels {

inline constexpr int kCount = 13;
enum Position : uint8_t { kBegin, kInside, kLast, kUnit };

constexpr uint8_t Label(EntityKind kind, Position position) {
  return static_cast<uint8_t>(1 + 4 * static_cast<int>(kind) + position);
}
constexpr Position PositionOf(uint8_t label) {
  return static_cast<Position>((label - 1) % 4);
}
constexpr EntityKind KindOf(uint8_t label) {
  return static_cast<EntityKind>((label - 1) / 4);
}
// Whether a name is open after a word with this label.
constexpr bool LeavesOpen(uint8_t label) {
  return label != 0 && PositionOf(label) <= kInside;
}
// Whether `label` may follow `before`, and end the sentence if it is the last.
constexpr bool MayFollow(uint8_t before, uint8_t label, bool is_last) {
  if (is_last && LeavesOpen(label)) return false;
  const bool goes_on = label != 0 && (PositionOf(label) == kInside ||
                                      PositionOf(label) == kLast);
  if (!LeavesOpen(before)) return !goes_on;
  return goes_on && KindOf(label) == KindOf(before);
}

// The best label by `scores` after `before`, the first of equals.
inline uint8_t BestAfter(uint8_t before, bool is_last,
                         absl::Span<const int32_t> scores) {
  int best = -1;
  for (int l = 0; l < kCount; ++l) {
    if (MayFollow(before, static_cast<uint8_t>(l), is_last) &&
        (best < 0 ||
         scores[static_cast<size_t>(l)] > scores[static_cast<size_t>(best)])) {
      best = l;
    }
  }
  return static_cast<uint8_t>(best);
}

std::vector<uint8_t> FromSpans(absl::Span<const EntitySpan> spans,
                               size_t words);
std::vector<EntitySpan> ToSpans(absl::Span<const uint8_t> labels);

}  // namespace name_labels

// The words of a sentence as the name finder sees them.
struct NameInput {
  TagInput words;
  std::vector<uint8_t> upos;
  std::vector<uint32_t> gazetteer;  // GazetteerBits
  // Words that a name may begin with: a capital or a listed name is near. Three
  // of four words are not, and cost nothing then.
  std::vector<char> may_begin;
  bool all_caps = false;  // a headline: capitals tell nothing
};

NameInput MakeNameInput(TagInput words, std::vector<uint8_t> upos);

// The features of word `i` after those before it have their labels.
void NameFeatures(const NameInput& input, absl::Span<const uint8_t> labels,
                  size_t i, FeatureList* features);

// Labels words from left to right with a scorer as of TagWords.
template <typename Scorer>
void LabelNames(const NameInput& input, Scorer& scorer,
                std::vector<uint8_t>* labels) {
  FeatureList features;
  std::vector<int32_t> scores(256);
  const size_t size = input.upos.size();
  labels->assign(size, 0);
  uint8_t before = 0;
  for (size_t i = 0; i < size; ++i) {
    if (!name_labels::LeavesOpen(before) && !input.may_begin[i]) {
      before = 0;
      continue;
    }
    NameFeatures(input, *labels, i, &features);
    scorer.Score(features, absl::MakeSpan(scores));
    before = name_labels::BestAfter(before, i + 1 == size, scores);
    (*labels)[i] = before;
  }
}

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_NAME_FINDER_H_
