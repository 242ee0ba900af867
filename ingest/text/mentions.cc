// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/mentions.h"

#include <algorithm>

namespace entente {
namespace {

bool OpensPhrase(const Reading& r, const Names& names, uint32_t t) {
  if (names.At(t) != nullptr) return false;
  // "(le retrait) de la coalition": it begins at its own article.
  if (LinksToDeterminer(r, t)) return false;
  return r.Has(t, WordClass::kArticle) || r.Has(t, WordClass::kDemonstrative) ||
         r.Has(t, WordClass::kPossessive) || r.Has(t, WordClass::kQuantifier) ||
         r.Is(t, "des") || r.Is(t, "du") || r.Is(t, "aux") || r.Is(t, "au");
}

bool IsActorNoun(const Reading& r, uint32_t t) {
  return r.IsCollective(t) || r.Has(t, WordClass::kPersonNoun) ||
         r.Has(t, WordClass::kOffice);
}

// "John Kirby, porte-parole de …", "le guide de la révolution, Ali …": the
// description of somebody who is named beside it.
bool IsApposition(const Reading& r, const Names& names, const Phrase& phrase) {
  if (phrase.plural) return false;
  const uint32_t first = phrase.tokens.first;
  if (first > 1 && (r.Is(first - 1, ",") || r.Is(first - 1, "and") ||
                    r.Is(first - 1, "et"))) {
    const uint32_t before = r.Is(first - 2, ",") ? first - 3 : first - 2;
    const ProperName* name = names.At(before);
    if (name != nullptr && name->kind == NameKind::kPerson) return true;
  }
  uint32_t after = phrase.tokens.end;
  if (names.At(after) != nullptr) return true;
  if (!r.Is(after, ",")) return false;
  ++after;
  while (r.Has(after, WordClass::kArticle) ||
         r.Has(after, WordClass::kHonorific)) {
    ++after;
  }
  const ProperName* name = names.At(after);
  return name != nullptr && name->kind == NameKind::kPerson;
}

// "(le chef de) l'opposition malienne | Soumaïla Cissé": a person's name that
// the phrase ran into is not of the body; "le gouvernement Ayrault" is.
void CutPerson(const Reading& r, const Names& names, Phrase* phrase) {
  const ProperName* last = names.At(phrase->tokens.end - 1);
  if (last == nullptr || last->kind != NameKind::kPerson || !r.french() ||
      phrase->name != kNone || !r.IsCollective(phrase->head) ||
      last->tokens.first <= phrase->head + 1 ||
      BodyNounBefore(r, last->tokens.first) != phrase->head) {
    return;
  }
  phrase->tokens.end = last->tokens.first;
}

}  // namespace

std::vector<Phrase> FindDescriptions(const Reading& reading,
                                     const Names& names) {
  std::vector<Phrase> found;
  for (uint32_t t = 0; t < reading.size();) {
    const bool opens = OpensPhrase(reading, names, t);
    const bool bare = !reading.french() && !opens && names.At(t) == nullptr &&
                      IsContent(reading, names, t) &&
                      (t == 0 || !IsContent(reading, names, t - 1));
    if (!opens && !bare) {
      ++t;
      continue;
    }
    Phrase phrase = PhraseAt(reading, names, t, RightLimit(reading, t));
    if (phrase.empty()) {
      ++t;
      continue;
    }
    CutPerson(reading, names, &phrase);
    if (phrase.head != kNone && phrase.name == kNone &&
        IsActorNoun(reading, phrase.head) &&
        !IsApposition(reading, names, phrase)) {
      found.push_back(phrase);
    }
    // What is within a longer phrase may be a description of its own, but not
    // within the one of a body that it names.
    if (phrase.name != kNone && reading.IsCollective(phrase.head)) {
      t = std::max(t + 1, phrase.tokens.end);
    } else {
      t = std::max(t + 1, phrase.head == kNone ? t + 1 : phrase.head + 1);
    }
  }
  return found;
}

uint32_t CountryWithin(const Reading& reading, const Names& names,
                       const Phrase& phrase) {
  for (uint32_t t = phrase.tokens.first; t < phrase.tokens.end; ++t) {
    if (const ProperName* name = names.At(t)) {
      if (name->kind == NameKind::kCountry && name->known != kNone &&
          (name->use == NameUse::kAdjective ||
           name->use == NameUse::kDemonym)) {
        return name->known;
      }
    } else if (reading.IsWord(t) && t != phrase.head &&
               reading.word(t) == nullptr) {
      const uint32_t known = ActorOfDemonym(reading.token(t));
      if (known != kNone) return known;
    }
    // Only what stands beside the head is its own.
    if (t > phrase.head && phrase.head != kNone &&
        (reading.Has(t, WordClass::kLinking) ||
         reading.Has(t, WordClass::kContraction))) {
      break;
    }
  }
  return kNone;
}

}  // namespace entente
