// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Whom a noun phrase stands for: somebody named or described before, or
// somebody new.
#include <algorithm>

#include "absl/strings/string_view.h"
#include "ingest/text/actors.h"

namespace entente {

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
      known = CountryOfDemonym(r_.token(t));
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
  // "du groupe Sanofi": the preposition is none of its words.
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
      if (t != phrase.head && CountryOfDemonym(r_.token(t)) == kNone &&
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
