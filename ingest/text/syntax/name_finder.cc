// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/syntax/name_finder.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "ingest/text/syntax/gazetteer.h"
#include "ingest/text/syntax/window.h"

namespace entente {
namespace {

constexpr uint64_t kOutside = 0xFFFFFFFF;  // beyond an end of the sentence

// Lists of names, not of the words beside them.
constexpr uint32_t kNamesBits =
    kStatesName | kCapitalsName | kBodysName | kPersonsName | kPlacesName;
constexpr size_t kNoSign = static_cast<size_t>(-1);

// With what the name finder knows of the words besides.
class NameWindow : public Window {
 public:
  NameWindow(const NameInput& input, size_t at)
      : Window(input.words, at, kOutside),
        upos_(input.upos),
        gazetteer_(input.gazetteer) {}

  uint64_t upos(ptrdiff_t offset) const { return of(upos_, offset); }
  uint64_t listed(ptrdiff_t offset) const { return of(gazetteer_, offset); }

 private:
  absl::Span<const uint8_t> upos_;
  absl::Span<const uint32_t> gazetteer_;
};

void AddContext(const NameWindow& at, FeatureList* f) {
  f->Add(at.word(-1));
  f->Add(at.word(1));
  f->Add(at.word(-2));
  f->Add(at.word(2));
  f->Add(at.word(-1), at.word(0));
  f->Add(at.word(0), at.word(1));
  f->Add(at.word(-2), at.word(-1));
  f->Add(at.word(1), at.word(2));
  f->Add(at.shape(-1).pattern, at.shape(0).pattern);
  f->Add(at.shape(0).pattern, at.shape(1).pattern);
  f->Add(at.shape(-1).pattern, at.shape(0).pattern, at.shape(1).pattern);
  f->Add(at.shape(1).pattern, at.shape(2).pattern);
  f->Add(at.shape(-1).suffix[2], at.shape(0).pattern);
  f->Add(at.shape(1).suffix[2], at.shape(0).pattern);
  f->Add(at.upos(-1), at.upos(0));
  f->Add(at.upos(0), at.upos(1));
  f->Add(at.upos(-2), at.upos(-1), at.upos(0));
  f->Add(at.upos(-1), at.upos(0), at.upos(1));
  f->Add(at.upos(0), at.upos(1), at.upos(2));
  f->Add(at.upos(0), at.shape(0).pattern, at.shape(1).pattern);
}

void AddLists(const NameWindow& at, FeatureList* f) {
  const uint64_t own = at.listed(0);
  f->Add(own);
  f->Add(own, at.shape(0).pattern);
  f->Add(own, at.upos(0));
  f->Add(at.listed(-1), at.shape(0).pattern);
  f->Add(at.listed(1), at.shape(0).pattern);
  f->Add(at.listed(-1), own);
  f->Add(own, at.listed(1));
  f->Add(at.listed(-2), at.listed(-1), own);
  f->Add(own, at.listed(1), at.listed(2));
  f->Add(own, at.word(-1));
  f->Add(own, at.word(1));
}

void AddLabels(const NameWindow& at, uint64_t before, uint64_t before2,
               FeatureList* f) {
  f->Add(before);
  f->Add(before, before2);
  f->Add(before, at.word(0));
  f->Add(before, at.word(-1));
  f->Add(before, at.word(1));
  f->Add(before, at.shape(0).pattern);
  f->Add(before, at.shape(0).pattern, at.shape(1).pattern);
  f->Add(before, at.upos(0));
  f->Add(before, at.upos(0), at.upos(1));
  f->Add(before, at.listed(0));
  f->Add(before, at.listed(0), at.listed(1));
  f->Add(before, at.shape(0).suffix[2]);
}

}  // namespace

namespace name_labels {

std::vector<uint8_t> FromSpans(absl::Span<const EntitySpan> spans,
                               size_t words) {
  std::vector<uint8_t> labels(words, 0);
  for (const EntitySpan& span : spans) {
    for (uint32_t t = span.first; t < span.end; ++t) {
      const Position position = span.end - span.first == 1 ? kUnit
                                : t == span.first          ? kBegin
                                : t + 1 == span.end        ? kLast
                                                           : kInside;
      labels[t] = Label(span.kind, position);
    }
  }
  return labels;
}

std::vector<EntitySpan> ToSpans(absl::Span<const uint8_t> labels) {
  std::vector<EntitySpan> spans;
  uint32_t first = 0;
  for (uint32_t t = 0; t < labels.size(); ++t) {
    if (labels[t] == 0) continue;
    const Position position = PositionOf(labels[t]);
    if (position == kBegin || position == kUnit) first = t;
    if (position == kLast || position == kUnit) {
      spans.push_back({first, t + 1, KindOf(labels[t])});
    }
  }
  return spans;
}

}  // namespace name_labels

NameInput MakeNameInput(TagInput words, std::vector<uint8_t> upos) {
  NameInput input;
  input.gazetteer = Gazetteer::Default().Match(words.shapes);
  const auto capitalized =
      std::count_if(words.shapes.begin(), words.shapes.end(),
                    [](const WordShape& s) { return s.capitalized; });
  input.all_caps = words.size() > 3 &&
                   static_cast<size_t>(capitalized) * 4 > words.size() * 3;
  // "ministère de l' Économie": the capital is the fourth word.
  constexpr size_t kAhead = 3;
  input.may_begin.assign(words.size(), 0);
  size_t until = kNoSign;  // words from this one on lie close before a sign
  for (size_t i = words.size(); i-- > 0;) {
    const bool sign =
        words.shapes[i].capitalized || (input.gazetteer[i] & kNamesBits) != 0;
    if (sign) until = i < kAhead ? 0 : i - kAhead;
    input.may_begin[i] = sign || (until != kNoSign && i >= until) ? 1 : 0;
  }
  input.words = std::move(words);
  input.upos = std::move(upos);
  return input;
}

void NameFeatures(const NameInput& input, absl::Span<const uint8_t> labels,
                  size_t i, FeatureList* f) {
  const NameWindow at(input, i);
  const WordShape& shape = at.shape(0);
  const uint64_t begins = i == 0 ? 1 : 0;
  f->Clear();
  f->Add(0);
  f->Add(at.word(0));
  f->Add(shape.exact);
  for (const uint32_t prefix : shape.prefix) f->Add(prefix, shape.capitalized);
  for (const uint32_t suffix : shape.suffix) f->Add(suffix, shape.capitalized);
  f->Add(shape.pattern, begins);
  f->Add(shape.pattern, begins, at.known(0));
  f->Add(shape.pattern, input.all_caps);
  f->Add(at.upos(0), shape.pattern);
  f->Add(at.upos(0), begins);
  f->Add(at.known(0));
  f->Add(at.known(0), at.upos(0));
  f->Add(at.known(-1), shape.pattern);
  f->Add(at.known(1), shape.pattern);
  AddContext(at, f);
  AddLists(at, f);
  AddLabels(at, i > 0 ? labels[i - 1] : 99, i > 1 ? labels[i - 2] : 99, f);
}

}  // namespace entente
