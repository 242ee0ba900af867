// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/ud.h"

#include <array>

namespace entente {
namespace {

constexpr std::array<absl::string_view, kUposCount> kUposNames = {
    "_",   "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN",
    "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

constexpr std::array<absl::string_view, 3> kEntityKindNames = {"PER", "LOC",
                                                               "ORG"};

}  // namespace

absl::string_view EntityKindName(EntityKind kind) {
  return kEntityKindNames[static_cast<size_t>(kind)];
}

absl::string_view UposName(Upos upos) {
  return kUposNames[static_cast<size_t>(upos)];
}

Upos UposOf(absl::string_view name) {
  for (size_t i = 0; i < kUposNames.size(); ++i) {
    if (kUposNames[i] == name) return static_cast<Upos>(i);
  }
  return Upos::kUnset;
}

absl::string_view Feature(absl::string_view feats, absl::string_view name) {
  while (!feats.empty()) {
    const size_t bar = feats.find('|');
    const absl::string_view feature = feats.substr(0, bar);
    const size_t equals = feature.find('=');
    if (equals != absl::string_view::npos &&
        feature.substr(0, equals) == name) {
      return feature.substr(equals + 1);
    }
    if (bar == absl::string_view::npos) break;
    feats.remove_prefix(bar + 1);
  }
  return {};
}

absl::string_view UniversalRelation(absl::string_view deprel) {
  return deprel.substr(0, deprel.find(':'));
}

}  // namespace entente
