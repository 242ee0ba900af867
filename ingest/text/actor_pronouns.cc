// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Whom a pronoun stands for: who spoke or was named last before it.
#include <algorithm>

#include "ingest/text/actors.h"

namespace entente {
namespace {

// How many names a pronoun looks back over.
constexpr int kNamesBack = 200;

}  // namespace

void ActorBook::NoteSpeaker(uint32_t entry, uint32_t t) {
  spoke_.emplace_back(t, entry);
  entries_[entry].used = true;
}

// The person spoken of last before t: an earlier speaker, or whoever a
// sentence began with; else the last one named.
uint32_t ActorBook::LastPerson(uint32_t t, Gender gender,
                               uint32_t sentences) const {
  const uint32_t here = r_.token(t).sentence;
  const auto fits = [&](uint32_t index) {
    const ActorEntry& entry = entries_[index];
    const bool person =
        entry.kind == ActorKind::kPerson || (entry.human && !entry.plural);
    return person && (gender == Gender::kNone ||
                      entry.gender == Gender::kNone || entry.gender == gender);
  };
  uint32_t speaker = kNone;
  uint32_t spoke_at = 0;
  for (auto it = spoke_.rbegin(); it != spoke_.rend(); ++it) {
    if (it->first >= t) continue;
    if (here - r_.token(it->first).sentence > sentences) break;
    if (!fits(it->second)) continue;
    speaker = it->second;
    spoke_at = it->first;
    break;
  }
  auto at = std::lower_bound(names_.all.begin(), names_.all.end(), t,
                             [](const ProperName& name, uint32_t token) {
                               return name.tokens.first < token;
                             });
  uint32_t fallback = kNone;
  for (int looked = 0; at != names_.all.begin() && looked < kNamesBack;
       ++looked) {
    --at;
    const uint32_t first = at->tokens.first;
    if (here - r_.token(first).sentence > sentences) break;
    if (speaker != kNone && first < spoke_at) break;
    const uint32_t index =
        entry_of_name_[static_cast<uint32_t>(at - names_.all.begin())];
    if (index == kNone || !fits(index)) continue;
    if (entries_[index].kind != ActorKind::kPerson) continue;
    if (fallback == kNone) fallback = index;
    // The subject of its sentence: no verb and no preposition before it.
    const uint32_t begin = LeftLimit(r_, first);
    uint32_t p = first;
    if (p > begin && (r_.Has(p - 1, WordClass::kPreposition) ||
                      r_.Has(p - 1, WordClass::kLinking))) {
      continue;
    }
    while (p > begin && first - p < 30 && !IsFiniteVerb(r_, p - 1)) --p;
    if (p == begin && r_.token(first).quote == r_.token(t).quote) return index;
  }
  return speaker != kNone ? speaker : fallback;
}

uint32_t ActorBook::LastBody(uint32_t t, bool plural,
                             uint32_t sentences) const {
  const uint32_t here = r_.token(t).sentence;
  const auto fits = [&](uint32_t index) {
    const ActorEntry& entry = entries_[index];
    if (plural) {
      return entry.plural || entry.kind == ActorKind::kGroup ||
             entry.kind == ActorKind::kOrganization;
    }
    return entry.kind != ActorKind::kPerson &&
           entry.kind != ActorKind::kPlace && !entry.plural;
  };
  for (auto it = spoke_.rbegin(); it != spoke_.rend(); ++it) {
    if (it->first >= t) continue;
    if (here - r_.token(it->first).sentence > sentences) break;
    if (fits(it->second)) return it->second;
  }
  auto at = std::lower_bound(names_.all.begin(), names_.all.end(), t,
                             [](const ProperName& name, uint32_t token) {
                               return name.tokens.first < token;
                             });
  for (int looked = 0; at != names_.all.begin() && looked < kNamesBack;
       ++looked) {
    --at;
    if (here - r_.token(at->tokens.first).sentence > sentences) break;
    const uint32_t index =
        entry_of_name_[static_cast<uint32_t>(at - names_.all.begin())];
    if (index == kNone || !fits(index)) continue;
    if (plural) {
      const uint32_t before = at->tokens.first - 1;
      if (!r_.Is(before, "les") && !r_.Is(before, "des") &&
          !r_.Is(before, "the") && !r_.Is(before, "aux")) {
        continue;
      }
    }
    return index;
  }
  return kNone;
}

uint32_t ActorBook::ResolvePronoun(const Phrase& phrase) {
  const uint32_t t = phrase.tokens.first;
  if (phrase.plural) return LastBody(t, true, 4);
  if (r_.Is(t, "it")) return LastBody(t, false, 3);
  const uint32_t person = LastPerson(t, phrase.gender, 12);
  if (person != kNone || !r_.french()) return person;
  return LastBody(t, false, 3);
}

}  // namespace entente
