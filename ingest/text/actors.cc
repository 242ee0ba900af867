// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/actors.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace entente {
namespace {

ActorKind KindOfName(NameKind kind) {
  switch (kind) {
    case NameKind::kCountry:
      return ActorKind::kCountry;
    case NameKind::kAlliance:
      return ActorKind::kAlliance;
    case NameKind::kOrganization:
      return ActorKind::kOrganization;
    case NameKind::kPlace:
      return ActorKind::kPlace;
    case NameKind::kPerson:
    case NameKind::kUnknown:
      break;
  }
  return ActorKind::kPerson;
}

std::string FirstWord(const std::string& form) {
  return form.substr(0, form.find(' '));
}

std::string LastWord(const std::string& form) {
  const size_t space = form.rfind(' ');
  return space == std::string::npos ? form : form.substr(space + 1);
}

}  // namespace

std::string OneLine(absl::string_view text) {
  std::string line;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (absl::StartsWith(text.substr(i), "\xc2\xa0")) {
      c = ' ';
      ++i;
    }
    if (absl::ascii_isspace(c)) c = ' ';
    if (c == ' ' && (line.empty() || line.back() == ' ')) continue;
    line.push_back(c);
  }
  return line;
}

ActorBook::ActorBook(const Reading& reading, const Names& names)
    : r_(reading), names_(names), entry_of_name_(names.all.size(), kNone) {
  EnterNames();
  LinkAcronyms();
  CollectTitles();
  CollectBodyNouns();
  main_country_ = MainCountry();
}

uint32_t ActorBook::Make(ActorKind kind, absl::string_view name) {
  ActorEntry entry;
  entry.kind = kind;
  entry.name = OneLine(name);
  entries_.push_back(std::move(entry));
  return static_cast<uint32_t>(entries_.size()) - 1;
}

// Adds a form of the name; the longest becomes the name, but for one that is
// not `main` ("Washington" of the United States).
void ActorBook::AddForm(uint32_t index, absl::string_view text, bool main) {
  ActorEntry& entry = entries_[index];
  std::string form = OneLine(text);
  if (form == entry.name) return;
  for (const std::string& alias : entry.aliases) {
    if (alias == form) return;
  }
  if (main && (form.size() > entry.name.size() || !entry.name_is_main)) {
    std::swap(form, entry.name);
  }
  entry.name_is_main = entry.name_is_main || main;
  entry.aliases.push_back(std::move(form));
}

void ActorBook::AddMention(uint32_t index, TokenRange tokens) {
  if (!tokens.empty()) entries_[index].mentions.push_back(r_.SpanOf(tokens));
}

// "à Paris", "in Washington": a place, not who governs there.
bool ActorBook::IsLocative(const ProperName& name) const {
  const uint32_t p = name.tokens.first - 1;
  return r_.Is(p, "à") || r_.Is(p, "in") || r_.Is(p, "at") || r_.Is(p, "en") ||
         r_.Is(p, "near") || r_.Is(p, "dans") || r_.Is(p, "vers") ||
         r_.Is(p, "au") || r_.Is(p, "aux") || r_.Is(p, "from");
}

void ActorBook::EnterNames() {
  for (uint32_t i = 0; i < names_.all.size(); ++i) {
    const ProperName& name = names_.all[i];
    const uint32_t length = name.tokens.end - name.tokens.first;
    if (name.known != kNone || length > 1) EnterName(i);
  }
  for (uint32_t i = 0; i < names_.all.size(); ++i) {
    const ProperName& name = names_.all[i];
    const uint32_t length = name.tokens.end - name.tokens.first;
    if (name.known == kNone && length == 1) EnterSingle(i);
  }
}

void ActorBook::EnterName(uint32_t i) {
  const ProperName& name = names_.all[i];
  const absl::string_view text = r_.Text(name.tokens);
  if (name.known != kNone) {
    if (name.use == NameUse::kAdjective) return;
    if (name.use == NameUse::kDemonym && name.kind == NameKind::kCountry) {
      return;
    }
    const bool city = name.use == NameUse::kCapital && IsLocative(name);
    if (city) {
      const auto [at, made] = by_place_.try_emplace(NormalizeName(text), 0);
      if (made) at->second = Make(ActorKind::kPlace, text);
      entry_of_name_[i] = at->second;
      ++entries_[at->second].named;
      return;
    }
    const bool main = name.use != NameUse::kCapital &&
                      name.use != NameUse::kSeat &&
                      name.use != NameUse::kDemonym;
    const auto [known, fresh] = by_known_.try_emplace(name.known, 0);
    if (fresh) {
      known->second = Make(KindOfName(name.kind), text);
      entries_[known->second].known = name.known;
      entries_[known->second].name_is_main = main;
    }
    AddForm(known->second, text, main);
    const std::string form = NormalizeName(text);
    by_form_.try_emplace(form, known->second);
    if (name.kind == NameKind::kPerson) RegisterPerson(form, known->second);
    entry_of_name_[i] = known->second;
    ++entries_[known->second].named;
    return;
  }
  const std::string form = NormalizeName(text);
  const ActorKind kind = KindOfName(name.kind);
  const auto [at, made] = by_form_.try_emplace(form, 0);
  if (made) {
    // "Hillary Rodham Clinton", "Hillary Clinton": first and last agree.
    uint32_t same = kNone;
    if (kind == ActorKind::kPerson) {
      const auto last = by_last_.find(LastWord(form));
      if (last != by_last_.end()) {
        const std::string other =
            FirstWord(NormalizeName(entries_[last->second].name));
        const std::string first = FirstWord(form);
        // "B. Obama", "Barack Obama".
        const bool initial = first.size() == 1 || other.size() == 1;
        if (initial ? first[0] == other[0] : first == other) {
          same = last->second;
        }
      }
    }
    at->second = same != kNone ? same : Make(kind, text);
    entries_[at->second].by_form = name.kind == NameKind::kPerson;
  }
  AddForm(at->second, text);
  if (kind == ActorKind::kPerson) RegisterPerson(form, at->second);
  entry_of_name_[i] = at->second;
  ++entries_[at->second].named;
}

// Makes a person known by family name, and by given name if it is the only one.
void ActorBook::RegisterPerson(const std::string& form, uint32_t entry) {
  by_last_.try_emplace(LastWord(form), entry);
  const auto [first, unseen] = by_first_.try_emplace(FirstWord(form), entry);
  if (!unseen && first->second != entry) first->second = kNone;
}

// One word: the family name of somebody, or a name of its own.
void ActorBook::EnterSingle(uint32_t i) {
  const ProperName& name = names_.all[i];
  const absl::string_view text = r_.Text(name.tokens);
  const std::string form = NormalizeName(text);
  if (form.empty()) return;
  uint32_t entry = kNone;
  if (!(name.acronym && form.size() <= 3)) {
    const auto last = by_last_.find(form);
    if (last != by_last_.end()) entry = last->second;
    const auto first = by_first_.find(form);
    if (entry == kNone && first != by_first_.end()) entry = first->second;
  }
  if (entry == kNone) {
    const auto [at, made] = by_form_.try_emplace(form, 0);
    if (made) {
      at->second = Make(KindOfName(name.kind), text);
      entries_[at->second].by_form = name.kind == NameKind::kUnknown;
      entries_[at->second].acronym = name.acronym && form.size() >= 3;
    } else if (name.kind == NameKind::kPerson && entries_[at->second].by_form) {
      entries_[at->second].kind = ActorKind::kPerson;
      entries_[at->second].by_form = false;
    } else if (name.kind == NameKind::kOrganization &&
               entries_[at->second].by_form) {
      entries_[at->second].kind = ActorKind::kOrganization;
    }
    entry = at->second;
    if (IsLocative(name) && entries_[entry].by_form) {
      entries_[entry].kind = ActorKind::kPlace;
    }
  }
  AddForm(entry, text);
  entry_of_name_[i] = entry;
  ++entries_[entry].named;
}

// "Organisation mondiale de la santé (OMS)", "CEI (Italian …)": one actor.
void ActorBook::LinkAcronyms() {
  absl::flat_hash_map<uint32_t, uint32_t> becomes;
  for (uint32_t i = 1; i < names_.all.size(); ++i) {
    const ProperName& name = names_.all[i];
    const ProperName& before = names_.all[i - 1];
    const uint32_t open = name.tokens.first - 1;
    if (!r_.Is(open, "(") || before.tokens.end != open ||
        !r_.Is(name.tokens.end, ")")) {
      continue;
    }
    const uint32_t a = entry_of_name_[i - 1];
    const uint32_t b = entry_of_name_[i];
    if (a == kNone || b == kNone || a == b) continue;
    if (becomes.contains(a) || becomes.contains(b)) continue;
    if (!name.acronym && !before.acronym) continue;
    if (entries_[b].known != kNone) continue;
    AddForm(a, entries_[b].name);
    entries_[a].named += entries_[b].named;
    if (entries_[a].kind == ActorKind::kPerson) {
      entries_[a].kind = ActorKind::kOrganization;
    }
    becomes.emplace(b, a);
    entries_[b].named = 0;
  }
  if (becomes.empty()) return;
  for (uint32_t& entry : entry_of_name_) {
    const auto found = becomes.find(entry);
    if (found != becomes.end()) entry = found->second;
  }
}

// What persons are called: "le président sud-coréen Yoon Suk Yeol", "Gérald
// Karsenti, PDG de HP France".
void ActorBook::CollectTitles() {
  for (uint32_t i = 0; i < names_.all.size(); ++i) {
    const uint32_t index = entry_of_name_[i];
    if (index == kNone || entries_[index].kind != ActorKind::kPerson) continue;
    const ProperName& name = names_.all[i];
    ActorEntry& entry = entries_[index];
    const auto add = [&](uint32_t t) {
      const Word* word = r_.word(t);
      if (word->gender != Gender::kNone) entry.gender = word->gender;
      if (word->Is(WordClass::kHonorific)) return;
      const std::string& lower = r_.token(t).lower;
      if (std::find(entry.titles.begin(), entry.titles.end(), lower) ==
          entry.titles.end()) {
        entry.titles.push_back(lower);
      }
    };
    const auto is_title = [&](uint32_t t) {
      return r_.Has(t, WordClass::kOffice) ||
             r_.Has(t, WordClass::kPersonNoun) ||
             r_.Has(t, WordClass::kHonorific);
    };
    // Before the name, within its phrase or the one before a comma.
    const uint32_t first = name.tokens.first;
    const uint32_t limit = LeftLimit(r_, first);
    uint32_t t = first;
    if (t > limit && r_.Is(t - 1, ",")) --t;
    for (int steps = 0; t > limit && steps < 10; ++steps) {
      --t;
      if (is_title(t)) {
        add(t);
        if (!r_.Has(t, WordClass::kHonorific)) break;
        continue;
      }
      if (names_.At(t) == nullptr && !IsContent(r_, names_, t) &&
          !r_.Has(t, WordClass::kLinking) &&
          !r_.Has(t, WordClass::kContraction) &&
          !r_.Has(t, WordClass::kArticle)) {
        break;
      }
    }
    // After it: ", PDG de", ", the spokesman for".
    uint32_t after = name.tokens.end;
    if (r_.Is(after, ",")) {
      for (int steps = 0; steps < 6; ++steps) {
        ++after;
        if (is_title(after)) {
          add(after);
          break;
        }
        if (!IsContent(r_, names_, after) &&
            !r_.Has(after, WordClass::kArticle)) {
          break;
        }
      }
    }
    for (const std::string& title : entry.titles) {
      by_title_.try_emplace(title, index);
    }
  }
}

// What bodies are called after they have been named: "l'agence américaine
// Moody's", then "l'agence"; "Parti communiste chinois", then "le parti".
void ActorBook::CollectBodyNouns() {
  for (uint32_t i = 0; i < names_.all.size(); ++i) {
    const uint32_t index = entry_of_name_[i];
    if (index == kNone || (entries_[index].kind != ActorKind::kOrganization &&
                           entries_[index].kind != ActorKind::kAlliance)) {
      continue;
    }
    // "the house" is not the White House.
    if (names_.all[i].use == NameUse::kSeat) continue;
    const TokenRange tokens = names_.all[i].tokens;
    uint32_t own = tokens.first;
    if (!r_.french()) {
      while (own + 1 < tokens.end && !r_.Has(own + 1, WordClass::kLinking)) {
        ++own;
      }
    }
    for (const uint32_t noun : {own, BodyNounBefore(r_, tokens.first)}) {
      if (!r_.IsCollective(noun)) continue;
      const BodyNoun named = {index, tokens.first};
      const auto at = by_noun_.try_emplace(r_.token(noun).lower, named).first;
      if (at->second.entry != index) at->second.entry = kNone;
    }
  }
}

uint32_t ActorBook::EntryOfKnown(uint32_t known) {
  const auto [at, made] = by_known_.try_emplace(known, 0);
  if (made) {
    const KnownActor& actor = NameTable::Default().actors()[known];
    at->second = Make(actor.kind, actor.name(r_.lexicon().language()));
    entries_[at->second].known = known;
  } else if (!entries_[at->second].name_is_main) {
    // "Berlin" and "German": the country by its name.
    AddForm(at->second,
            NameTable::Default().actors()[known].name(r_.lexicon().language()));
  }
  return at->second;
}

// The country that the article names at least twice as often as any other.
uint32_t ActorBook::MainCountry() const {
  uint32_t main = kNone;
  uint32_t most = 0;
  uint32_t second = 0;
  for (uint32_t e = 0; e < entries_.size(); ++e) {
    if (entries_[e].kind != ActorKind::kCountry) continue;
    const uint32_t count = entries_[e].named;
    if (count > most) {
      second = most;
      most = count;
      main = e;
    } else {
      second = std::max(second, count);
    }
  }
  return most >= 2 * second && most > 0 ? main : kNone;
}

}  // namespace entente
