// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Whom a noun phrase stands for: somebody named or described before, or
// somebody new.
#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "ingest/text/actors.h"

namespace entente {
namespace {

// How many sentences, and how many names, "ce pays" looks back over.
constexpr uint32_t kCountryReach = 3;
constexpr int kNamesBack = 50;

// Whether one begins as the other, word by word.
bool Extends(absl::string_view longer, absl::string_view shorter) {
  return longer.size() > shorter.size() && absl::StartsWith(longer, shorter) &&
         longer[shorter.size()] == ' ';
}

}  // namespace

// "le gouvernement malien", "Chinese authorities": the state itself.
uint32_t ActorBook::StateOf(const Phrase& phrase) {
  static constexpr absl::string_view kStates[] = {
      "gouvernement",   "autorités",  "government",
      "authorities",    "diplomatie", "état",
      "administration", "régime",     "exécutif"};
  if (phrase.head == kNone) return kNone;
  const std::string& head = r_.token(phrase.head).lower;
  if (std::find(std::begin(kStates), std::end(kStates), head) ==
      std::end(kStates)) {
    return kNone;
  }
  for (uint32_t t = phrase.tokens.first; t < phrase.tokens.end; ++t) {
    uint32_t known = kNone;
    if (const ProperName* name = names_.At(t)) {
      if (name->kind == NameKind::kCountry) known = name->known;
    } else if (r_.IsWord(t) && t != phrase.head) {
      known = ActorOfDemonym(r_.token(t));
    }
    if (known == kNone) continue;
    return EntryOfKnown(known);
  }
  // "Le gouvernement", and nothing more: that of the country spoken of.
  const bool bare = phrase.definite &&
                    phrase.tokens.end - phrase.tokens.first == 2 &&
                    (head == "gouvernement" || head == "government");
  return bare ? main_country_ : kNone;
}

// "ce pays", "the country": the one spoken of.
uint32_t ActorBook::CountryOf(const Phrase& phrase) {
  const uint32_t first = phrase.tokens.first;
  const bool here = r_.Has(first, WordClass::kDemonstrative);
  if (phrase.tokens.end - first != 2 || phrase.plural || !phrase.definite ||
      r_.Has(first, WordClass::kPossessive) ||
      (!r_.Is(phrase.head, "pays") && !r_.Is(phrase.head, "country"))) {
    return kNone;
  }
  if (!here && main_country_ != kNone) return main_country_;
  const uint32_t sentence = r_.token(first).sentence;
  auto at = std::lower_bound(names_.all.begin(), names_.all.end(), first,
                             [](const ProperName& name, uint32_t token) {
                               return name.tokens.first < token;
                             });
  for (int looked = 0; at != names_.all.begin() && looked < kNamesBack;
       ++looked) {
    --at;
    if (sentence - r_.token(at->tokens.first).sentence > kCountryReach) break;
    if (at->kind == NameKind::kCountry && at->known != kNone) {
      return EntryOfKnown(at->known);
    }
  }
  return kNone;
}

// "un rapport de l'INSEE", "a Bloomberg poll": whoever the phrase names.
uint32_t ActorBook::AuthorOf(const Phrase& phrase) {
  if (!r_.Has(phrase.head, WordClass::kDocumentNoun)) return kNone;
  uint32_t limit = std::min(phrase.tokens.end + 6, r_.SentenceEnd(phrase.head));
  for (uint32_t t = phrase.tokens.first; t < limit; ++t) {
    if (t >= phrase.tokens.end && r_.IsPunctuation(t)) break;
    const ProperName* name = names_.At(t);
    if (name == nullptr ||
        (t >= phrase.tokens.end && !r_.Has(t - 1, WordClass::kArticle) &&
         !r_.Is(t - 1, "par") && !r_.Is(t - 1, "by") && !r_.Is(t - 1, "de"))) {
      continue;
    }
    const uint32_t entry = entry_of_name_[names_.at[t]];
    if (entry != kNone && entries_[entry].kind != ActorKind::kPlace &&
        entries_[entry].kind != ActorKind::kCountry) {
      return entry;
    }
  }
  return kNone;
}

// A body by its noun alone; "ces associations" after "quelques associations
// étudiantes"; "le porte-parole de la police madrilène" after "un porte-parole
// de la police".
uint32_t ActorBook::EarlierOf(const Phrase& phrase,
                              const std::string& text) const {
  if (!phrase.definite) return kNone;
  const std::string& head = r_.token(phrase.head).lower;
  const uint32_t first = phrase.tokens.first;
  const bool noun_alone = phrase.tokens.end - first == 2;
  if (noun_alone && !phrase.plural && !r_.Has(first, WordClass::kPossessive)) {
    const auto body = by_noun_.find(head);
    if (body != by_noun_.end() && body->second.named_at < first) {
      return body->second.entry;
    }
  }
  const auto earlier = by_description_.find(head);
  if (earlier == by_description_.end()) return kNone;
  if (phrase.plural) {
    const bool these = noun_alone && r_.Has(first, WordClass::kDemonstrative);
    return these ? earlier->second : kNone;
  }
  if (!entries_[earlier->second].human) return kNone;
  const std::string other = NormalizeName(entries_[earlier->second].name);
  const std::string noun = NormalizeName(head);
  const bool same = (Extends(text, other) && Extends(other, noun)) ||
                    (Extends(other, text) && Extends(text, noun));
  return same ? earlier->second : kNone;
}

ActorKind ActorBook::KindOf(const Phrase& phrase) const {
  if (phrase.head == kNone) return ActorKind::kGroup;
  const std::string& head = r_.token(phrase.head).lower;
  if (head == "coalition" || head == "alliance") return ActorKind::kAlliance;
  if (phrase.plural) return ActorKind::kGroup;
  if (r_.Has(phrase.head, WordClass::kOffice) ||
      r_.Has(phrase.head, WordClass::kPersonNoun) ||
      r_.Has(phrase.head, WordClass::kKin)) {
    return ActorKind::kGroup;
  }
  if (r_.Has(phrase.head, WordClass::kBody) ||
      r_.Has(phrase.head, WordClass::kGroupNoun)) {
    return ActorKind::kOrganization;
  }
  return ActorKind::kGroup;
}

std::string ActorBook::Describe(const Phrase& phrase) const {
  TokenRange tokens = phrase.tokens;
  // "du groupe Sanofi", "de la coalition", "l'avis d'observateurs": the
  // preposition is none of its words.
  const bool de = r_.Is(tokens.first, "de") || r_.Is(tokens.first, "d'");
  const bool counted = r_.Has(tokens.first + 1, WordClass::kQuantifier);
  if (de && !counted && tokens.first > 0 &&
      (LinksToDeterminer(r_, tokens.first) ||
       IsContent(r_, names_, tokens.first - 1))) {
    ++tokens.first;
  }
  if (r_.Is(tokens.first, "du") || r_.Is(tokens.first, "au") ||
      r_.Is(tokens.first, "aux") ||
      (r_.Is(tokens.first, "des") && tokens.first > 0 &&
       IsContent(r_, names_, tokens.first - 1))) {
    ++tokens.first;
  }
  // "la police" is named "police" by the articles that follow.
  if (r_.Has(tokens.first, WordClass::kArticle) &&
      tokens.end - tokens.first > 1 && !r_.Is(tokens.first, "un") &&
      !r_.Is(tokens.first, "une") && !r_.Is(tokens.first, "a") &&
      !r_.Is(tokens.first, "an") && !r_.Is(tokens.first, "des") &&
      KindOf(phrase) == ActorKind::kOrganization) {
    ++tokens.first;
  }
  return OneLine(r_.Text(tokens));
}

uint32_t ActorBook::ResolveNominal(const Phrase& phrase, bool make) {
  if (phrase.head == kNone) return kNone;
  const uint32_t state = StateOf(phrase);
  if (state != kNone) return state;
  const uint32_t country = CountryOf(phrase);
  if (country != kNone) return country;
  const uint32_t author = AuthorOf(phrase);
  if (author != kNone) return author;
  const std::string text = NormalizeName(r_.Text(phrase.tokens));
  const auto described = by_description_.find(text);
  if (described != by_description_.end()) return described->second;
  const auto formed = by_form_.find(text);
  if (formed != by_form_.end()) return formed->second;
  const std::string& head = r_.token(phrase.head).lower;
  const bool person_noun = r_.Has(phrase.head, WordClass::kOffice) ||
                           r_.Has(phrase.head, WordClass::kPersonNoun);
  if (phrase.definite && !phrase.plural) {
    // Short: determiner, noun, and at most the adjective of a country.
    uint32_t others = 0;
    for (uint32_t t = phrase.tokens.first + 1; t < phrase.tokens.end; ++t) {
      if (t != phrase.head && ActorOfDemonym(r_.token(t)) == kNone &&
          !r_.Has(t, WordClass::kAdjective)) {
        ++others;
      }
    }
    if (others == 0) {
      const auto titled = by_title_.find(head);
      if (titled != by_title_.end()) return titled->second;
      const auto earlier = by_description_.find(head);
      if (earlier != by_description_.end()) return earlier->second;
      if (person_noun) {
        const uint32_t person =
            LastPerson(phrase.tokens.first, phrase.gender, 4);
        if (person != kNone) return person;
      }
    }
  }
  const uint32_t same = EarlierOf(phrase, text);
  if (same != kNone) return same;
  if (!make) return kNone;
  // "Confédération générale du travail (CGT)".
  for (uint32_t t : {phrase.tokens.end, phrase.tokens.end - 3}) {
    const ProperName* acronym = names_.At(t + 1);
    if (!r_.Is(t, "(") || !r_.Is(t + 2, ")") || acronym == nullptr ||
        entry_of_name_[names_.at[t + 1]] == kNone) {
      continue;
    }
    const uint32_t entry = entry_of_name_[names_.at[t + 1]];
    Phrase bare = phrase;
    bare.tokens.end = t;
    AddForm(entry, Describe(bare));
    by_description_.emplace(text, entry);
    return entry;
  }
  const uint32_t entry = Make(KindOf(phrase), Describe(phrase));
  entries_[entry].plural = phrase.plural;
  entries_[entry].gender = phrase.gender;
  entries_[entry].human = person_noun || r_.Has(phrase.head, WordClass::kKin);
  by_description_.emplace(text, entry);
  by_description_.try_emplace(head, entry);
  return entry;
}

uint32_t ActorBook::ResolveSpeaker(const Phrase& spoken) {
  const Phrase phrase = AgentOf(r_, names_, spoken);
  uint32_t entry = kNone;
  if (phrase.name != kNone) {
    entry = entry_of_name_[phrase.name];
    if (entry == kNone) {
      // A people that speaks: "les Américains".
      entry = ResolveNominal(phrase, true);
    }
    if (entry != kNone && entries_[entry].kind == ActorKind::kPlace &&
        entries_[entry].by_form) {
      entries_[entry].kind = ActorKind::kPerson;
    }
    if (entry != kNone && phrase.gender != Gender::kNone &&
        entries_[entry].kind == ActorKind::kPerson &&
        r_.Has(phrase.head, WordClass::kOffice)) {
      entries_[entry].gender = phrase.gender;
    }
  } else if (phrase.pronoun) {
    entry = ResolvePronoun(phrase);
  } else {
    entry = ResolveNominal(phrase, true);
  }
  if (entry != kNone) AddMention(entry, phrase.tokens);
  if (entry != kNone && phrase.name != kNone) {
    AddMention(entry, names_.all[phrase.name].tokens);
  }
  return entry;
}

uint32_t ActorBook::ResolveOther(const Phrase& phrase, bool make) {
  if (phrase.empty()) return kNone;
  uint32_t entry = kNone;
  if (phrase.name != kNone) {
    entry = entry_of_name_[phrase.name];
  } else if (!phrase.pronoun) {
    entry = ResolveNominal(phrase, make);
  }
  if (entry != kNone) AddMention(entry, phrase.tokens);
  return entry;
}

}  // namespace entente
