// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/syntax/tag_features.h"

namespace entente {
namespace {

constexpr uint64_t kOutside = 0xFFFF;  // beyond an end of the sentence

// A window on the words around one; what lies outside is kOutside.
class Window {
 public:
  Window(const TagInput& input, size_t at)
      : input_(input), at_(static_cast<ptrdiff_t>(at)) {}

  bool Has(ptrdiff_t offset) const {
    const ptrdiff_t i = at_ + offset;
    return i >= 0 && i < static_cast<ptrdiff_t>(input_.size());
  }
  const WordShape& shape(ptrdiff_t offset) const {
    return Has(offset) ? input_.shapes[Index(offset)] : outside_;
  }
  uint64_t word(ptrdiff_t offset) const {
    return Has(offset) ? input_.shapes[Index(offset)].lower : kOutside;
  }
  uint64_t known(ptrdiff_t offset) const {
    return Has(offset) ? input_.known[Index(offset)].number() : kOutside;
  }
  uint64_t tag(absl::Span<const uint8_t> tags, ptrdiff_t offset) const {
    return Has(offset) ? tags[Index(offset)] : kOutside;
  }

 private:
  size_t Index(ptrdiff_t offset) const {
    return static_cast<size_t>(at_ + offset);
  }

  const TagInput& input_;
  ptrdiff_t at_;
  WordShape outside_;
};

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
  const Window at(input, i);
  const WordShape& shape = at.shape(0);
  const uint64_t before = at.tag(upos, -1);
  const uint64_t before2 = at.tag(upos, -2);
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
  const Window at(input, i);
  const WordShape& shape = at.shape(0);
  const uint64_t own = at.tag(upos, 0);
  const uint64_t before = at.tag(upos, -1);
  const uint64_t after = at.tag(upos, 1);
  const uint64_t last = at.tag(morphology, -1);
  const uint64_t last2 = at.tag(morphology, -2);
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
  features->Add(own, before, at.tag(upos, -2));
  features->Add(own, after, at.tag(upos, 2));
  features->Add(own, at.tag(upos, 2), at.shape(2).suffix[1]);
}

}  // namespace entente
