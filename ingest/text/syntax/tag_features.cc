// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/syntax/tag_features.h"

#include "ingest/text/syntax/window.h"

namespace entente {
namespace {

constexpr uint64_t kOutside = 0xFFFF;  // beyond an end of the sentence

void AddLetters(const WordShape& shape, FeatureList* features) {
  for (const uint32_t prefix : shape.prefix) features->Add(prefix);
  for (const uint32_t suffix : shape.suffix) features->Add(suffix);
  features->Add(shape.exact);
  features->Add(shape.pattern);
  features->Add(shape.pattern, shape.suffix[1]);
  features->Add(shape.pattern, shape.suffix[2]);
}

}  // namespace

void UposFeatures(const TagInput& input, absl::Span<const uint8_t> upos,
                  size_t i, FeatureList* features) {
  const Window at(input, i, kOutside);
  const WordShape& shape = at.shape(0);
  const uint64_t before = at.of(upos, -1);
  const uint64_t before2 = at.of(upos, -2);
  features->Clear();
  features->Add(0);
  features->Add(at.word(0));
  AddLetters(shape, features);
  features->Add(shape.pattern, i == 0 ? 1 : 0);
  features->Add(before);
  features->Add(before, before2);
  features->Add(before, at.word(0));
  features->Add(before, before2, at.known(0));
  features->Add(before, shape.suffix[2]);
  features->Add(before, shape.pattern);
  features->Add(before, at.known(1));
  features->Add(before, at.known(0), at.known(1));
  features->Add(before, at.word(1));
  features->Add(at.known(0));
  features->Add(at.known(0), at.known(1));
  features->Add(at.known(0), at.known(1), at.known(2));
  features->Add(at.known(-1), at.known(0), at.known(1));
  features->Add(at.known(0), at.word(1));
  features->Add(at.known(0), at.word(-1));
  features->Add(at.known(1), shape.suffix[2]);
  features->Add(at.word(-1));
  features->Add(at.word(1));
  features->Add(at.word(-2));
  features->Add(at.word(2));
  features->Add(at.word(-1), at.word(0));
  features->Add(at.word(0), at.word(1));
  features->Add(at.word(-1), at.word(1));
  features->Add(at.word(-2), at.word(-1));
  features->Add(at.word(1), at.word(2));
  features->Add(at.shape(-1).suffix[2]);
  features->Add(at.shape(1).suffix[2]);
  features->Add(at.shape(1).suffix[1], at.known(1));
  features->Add(at.shape(-1).pattern, shape.pattern);
  features->Add(at.shape(1).pattern, shape.pattern);
}

void MorphologyFeatures(const TagInput& input, absl::Span<const uint8_t> upos,
                        absl::Span<const uint8_t> morphology, size_t i,
                        FeatureList* features) {
  const Window at(input, i, kOutside);
  const WordShape& shape = at.shape(0);
  const uint64_t own = at.of(upos, 0);
  const uint64_t before = at.of(upos, -1);
  const uint64_t after = at.of(upos, 1);
  const uint64_t last = at.of(morphology, -1);
  const uint64_t last2 = at.of(morphology, -2);
  features->Clear();
  features->Add(own);
  features->Add(own, at.word(0));
  for (const uint32_t prefix : shape.prefix) features->Add(own, prefix);
  for (const uint32_t suffix : shape.suffix) features->Add(own, suffix);
  features->Add(own, shape.exact);
  features->Add(own, shape.pattern);
  features->Add(own, last);
  features->Add(own, last, last2);
  features->Add(own, last, shape.suffix[1]);
  features->Add(own, last, shape.suffix[2]);
  features->Add(own, last2, shape.suffix[1]);
  features->Add(own, before, after);
  features->Add(own, before, shape.suffix[2]);
  features->Add(own, after, shape.suffix[2]);
  features->Add(own, at.word(-1));
  features->Add(own, at.word(1));
  features->Add(own, at.word(-1), at.word(0));
  features->Add(own, at.word(0), at.word(1));
  features->Add(own, at.word(-2), at.word(-1));
  features->Add(own, after, at.shape(1).suffix[1]);
  features->Add(own, after, at.shape(1).suffix[2]);
  features->Add(own, before, at.of(upos, -2));
  features->Add(own, after, at.of(upos, 2));
  features->Add(own, at.of(upos, 2), at.shape(2).suffix[1]);
}

}  // namespace entente
