// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/syntax/gazetteer.h"

#include <array>

#include "Ingest_embedded.h"
#include "absl/strings/str_split.h"
#include "graph/names.h"
#include "ingest/text/syntax/features.h"

namespace entente {
namespace {

uint64_t Extend(uint64_t chain, const WordShape& token) {
  return MixBits(chain ^ token.lower);
}

std::vector<absl::string_view> Words(absl::string_view entry) {
  std::vector<absl::string_view> words;
  for (absl::string_view part : absl::StrSplit(entry, ' ', absl::SkipEmpty())) {
    for (absl::string_view mark : {"'", "’"}) {
      const size_t at = part.find(mark);
      if (at == absl::string_view::npos || at + mark.size() == part.size()) {
        continue;
      }
      words.push_back(part.substr(0, at + mark.size()));
      part.remove_prefix(at + mark.size());
    }
    words.push_back(part);
  }
  return words;
}

uint32_t BitsOf(const KnownActor& actor, const NameForm& form) {
  switch (form.use) {
    case NameUse::kCapital:
    case NameUse::kSeat:
      return kCapitalsName;
    case NameUse::kDemonym:
    case NameUse::kAdjective:
      return kDemonymsName;
    case NameUse::kName:
    case NameUse::kAcronym:
      break;
  }
  switch (actor.kind) {
    case ActorKind::kCountry:
      return kStatesName;
    case ActorKind::kPerson:
      return kPersonsName;
    case ActorKind::kPlace:
      return kPlacesName;
    default:
      return kBodysName;
  }
}

struct List {
  absl::string_view path;
  uint32_t bits;
};

constexpr std::array<List, 6> kLists = {{
    {"text/lexicon/names/given_names.tsv", kGivenName},
    {"text/lexicon/names/places.tsv", kPlacesName},
    {"text/lexicon/names/organizations.tsv", kBodysName},
    {"text/lexicon/names/person_words.tsv", kPersonWord},
    {"text/lexicon/names/organization_words.tsv", kBodyWord},
    {"text/lexicon/names/place_words.tsv", kPlaceWord},
}};

}  // namespace

const Gazetteer& Gazetteer::Default() {
  static const Gazetteer* const gazetteer = [] {
    auto* made = new Gazetteer();
    const NameTable& table = NameTable::Default();
    for (const NameForm& form : table.forms()) {
      const KnownActor& actor = table.actors()[form.actor];
      made->Add(form.text, BitsOf(actor, form));
      if (actor.kind == ActorKind::kPerson) {
        const std::vector<absl::string_view> words = Words(form.text);
        if (words.size() > 1) made->Add(words.front(), kGivenName);
      }
    }
    for (const List& list : kLists) {
      for (const absl::string_view line :
           absl::StrSplit(IngestEmbedded(list.path), '\n', absl::SkipEmpty())) {
        if (line[0] != '#') made->Add(line, list.bits);
      }
    }
    return made;
  }();
  return *gazetteer;
}

void Gazetteer::Add(absl::string_view entry, uint32_t bits) {
  const std::vector<absl::string_view> words = Words(entry);
  uint64_t chain = 0;
  for (size_t i = 0; i < words.size(); ++i) {
    chain = Extend(chain, ShapeOf(words[i]));
    Entry& at = entries_[chain];
    if (i + 1 == words.size()) {
      at.bits |= bits;
    } else {
      at.goes_on = true;
    }
  }
}

std::vector<uint32_t> Gazetteer::Match(
    absl::Span<const WordShape> tokens) const {
  std::vector<uint32_t> bits(tokens.size(), 0);
  for (size_t begin = 0; begin < tokens.size(); ++begin) {
    uint64_t chain = 0;
    size_t longest = begin;
    uint32_t found = 0;
    for (size_t at = begin; at < tokens.size(); ++at) {
      chain = Extend(chain, tokens[at]);
      const auto entry = entries_.find(chain);
      if (entry == entries_.end()) break;
      if (entry->second.bits != 0) {
        longest = at;
        found = entry->second.bits;
      }
      if (!entry->second.goes_on) break;
    }
    if (found == 0) continue;
    bits[begin] |= found;
    for (size_t at = begin + 1; at <= longest; ++at) {
      bits[at] |= found << kFollowingShift;
    }
  }
  return bits;
}

}  // namespace entente
