// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/names.h"

#include <algorithm>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "ingest/text/word_forms.h"

namespace entente {
namespace {

// First words of the table's names, with the number of words of the longest
// name that begins so.
const absl::flat_hash_map<std::string, size_t>& FirstWords() {
  static const auto* const words = [] {
    auto* made = new absl::flat_hash_map<std::string, size_t>();
    for (const NameForm& form : NameTable::Default().forms()) {
      const std::string name = NormalizeName(form.text);
      const auto count =
          static_cast<size_t>(std::count(name.begin(), name.end(), ' ')) + 1;
      size_t& longest = (*made)[name.substr(0, name.find(' '))];
      longest = std::max(longest, count);
    }
    return made;
  }();
  return *words;
}

bool IsPlain(absl::string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return absl::ascii_isalpha(c); });
}

class NameFinder {
 public:
  explicit NameFinder(const Reading& reading) : r_(reading) {
    for (uint32_t t = 0; t < r_.size(); ++t) {
      const Token& token = r_.token(t);
      if (token.kind == TokenKind::kWord && token.capitalized &&
          !token.sentence_start) {
        capitalized_within_.insert(token.lower);
      }
    }
  }

  Names Find();

 private:
  bool MayBegin(uint32_t t) const;
  bool Continues(uint32_t t) const;
  bool VerbFollows(uint32_t t) const;
  bool MatchKnown(uint32_t t, ProperName* name) const;
  uint32_t RunEnd(uint32_t t) const;
  uint32_t WithAdjectives(uint32_t end) const;
  bool IsFunctionWord(uint32_t t) const;
  bool HasBodyWord(TokenRange tokens) const;
  uint32_t PlaceBeforePerson(TokenRange run) const;
  uint32_t TitleEnd(TokenRange run) const;
  bool IsOfTitle(uint32_t noun) const;
  NameKind KindByForm(TokenRange tokens) const;
  uint32_t AddRun(TokenRange run);
  void Add(ProperName name);

  const Reading& r_;
  Names names_;
  absl::flat_hash_set<absl::string_view> capitalized_within_;
};

bool NameFinder::MayBegin(uint32_t t) const {
  if (!r_.IsWord(t) || !r_.Capitalized(t)) return false;
  const Token& token = r_.token(t);
  const bool function_word = r_.Has(t, WordClass::kNotAName);
  if (r_.Has(t, WordClass::kCommonAcronym)) return false;
  if (token.all_caps) return !function_word || token.lower == "us";
  if (r_.Has(t, WordClass::kWeekday) || r_.Has(t, WordClass::kMonth)) {
    return false;
  }
  // English "I" and the articles of titles begin no name of their own.
  if (function_word) return false;
  if (!token.sentence_start) return true;
  // The first word of a sentence needs a witness: another capital beside it,
  // or the same word with a capital elsewhere.
  if (token.kind == TokenKind::kWord && r_.word(t) == nullptr &&
      (r_.Is(t + 1, ":") || VerbFollows(t + 1))) {
    return true;
  }
  return Continues(t + 1) || capitalized_within_.contains(token.lower) ||
         FirstWords().contains(NormalizeName(token.lower));
}

// Whether a verb in the third person stands at t: what stands before is then a
// name, if no plural.
bool NameFinder::VerbFollows(uint32_t t) const {
  if (absl::EndsWith(r_.token(t - 1).lower, "s")) return false;
  if (t >= r_.size()) return false;
  if (r_.Has(t, WordClass::kHave) || r_.Has(t, WordClass::kBe)) {
    return !r_.Is(t, "'s") && !r_.Is(t, "avoir") && !r_.Is(t, "être");
  }
  const Word* word = r_.word(t);
  if (word == nullptr) return false;
  for (const CueForm& form : word->cues) {
    if ((form.tenses & (kPastTense | kPresentTense)) != 0 &&
        (form.persons & kThirdSingular) != 0) {
      return true;
    }
  }
  return false;
}

bool NameFinder::Continues(uint32_t t) const {
  return r_.IsWord(t) && r_.Capitalized(t) && r_.token(t).space_before &&
         !r_.Has(t, WordClass::kWeekday) && !r_.Has(t, WordClass::kMonth) &&
         (!r_.Has(t, WordClass::kNotAName) || r_.token(t).all_caps ||
          (r_.french() && !r_.token(t).sentence_start));
}

// The longest known name that begins at t.
bool NameFinder::MatchKnown(uint32_t t, ProperName* name) const {
  const Token& first = r_.token(t);
  const std::string word =
      IsPlain(first.lower) ? first.lower : NormalizeName(r_.Text({t, t + 1}));
  const auto found = FirstWords().find(word.substr(0, word.find(' ')));
  if (found == FirstWords().end()) return false;
  const uint32_t limit =
      std::min(r_.SentenceEnd(t), t + static_cast<uint32_t>(found->second) * 2);
  for (uint32_t end = limit; end > t; --end) {
    if (!r_.IsWord(end - 1) && !r_.IsNumber(end - 1)) continue;
    const auto forms =
        NameTable::Default().Lookup(NormalizeName(r_.Text({t, end})));
    for (const NameForm& form : forms) {
      if (form.language != Language::kAny &&
          form.language != r_.lexicon().language()) {
        continue;
      }
      // A capital does not make "us" the country.
      if (form.use == NameUse::kAcronym && !first.all_caps) continue;
      if (end == t + 1 && first.all_caps && first.lower.size() <= 3 &&
          form.use != NameUse::kAcronym && !absl::EndsWith(form.text, ".")) {
        if (form.text != r_.Text({t, end})) continue;
      }
      name->tokens = {t, end};
      name->known = form.actor;
      name->use = form.use;
      name->acronym = form.use == NameUse::kAcronym;
      switch (NameTable::Default().actors()[form.actor].kind) {
        case ActorKind::kPerson:
          name->kind = NameKind::kPerson;
          break;
        case ActorKind::kCountry:
          name->kind = NameKind::kCountry;
          break;
        case ActorKind::kAlliance:
          name->kind = NameKind::kAlliance;
          break;
        case ActorKind::kPlace:
          name->kind = NameKind::kPlace;
          break;
        case ActorKind::kOrganization:
        case ActorKind::kGroup:
          name->kind = NameKind::kOrganization;
          break;
      }
      return true;
    }
  }
  return false;
}

// Where the run of capitalised words that begins at t ends.
uint32_t NameFinder::RunEnd(uint32_t t) const {
  const uint32_t limit = r_.SentenceEnd(t);
  bool body = false;
  uint32_t end = t;
  while (end < limit) {
    body = body || r_.Has(end, WordClass::kBody) ||
           (!r_.french() && r_.Has(end, WordClass::kOffice));
    ++end;
    if (end < limit && Continues(end)) continue;
    if (end < limit && r_.Is(end, "&") && Continues(end + 1)) {
      ++end;
      continue;
    }
    // "Charles de Gaulle", "Oussama ben Laden"; "of" and "du" only in bodies.
    uint32_t after = end;
    while (after < limit && after < end + 2 &&
           r_.Has(after, WordClass::kNameParticle) && !r_.Capitalized(after)) {
      ++after;
    }
    if (after == end || after >= limit || !r_.IsWord(after) ||
        !r_.Capitalized(after) || r_.Has(after, WordClass::kNotAName)) {
      break;
    }
    const bool contracted = r_.Is(end, "of") || r_.Is(end, "du") ||
                            r_.Is(end, "des") || r_.Is(end, "la") ||
                            r_.Is(end, "le") || r_.Is(end, "the") ||
                            r_.Is(end, "and") || r_.Is(end, "e") ||
                            r_.Is(end, "y") || after - end > 1;
    const bool noble = (r_.Is(end, "de") || r_.Is(end, "d'"));
    if (contracted && !body) break;
    if (r_.Is(end, "and")) break;
    // "de" joins a given name to the rest, not a country to a thing.
    if (noble && !body &&
        (end - t > 2 || r_.token(t).all_caps ||
         FirstWords().contains(r_.token(t).lower))) {
      break;
    }
    end = after;
  }
  return WithAdjectives(end);
}

// "Cour pénale internationale": French names of bodies keep their adjectives
// small.
uint32_t NameFinder::WithAdjectives(uint32_t end) const {
  if (!r_.french() || end == 0 || !r_.Has(end - 1, WordClass::kBody)) {
    return end;
  }
  const auto small_word = [&](uint32_t t) {
    return r_.IsWord(t) && !r_.Capitalized(t) &&
           (r_.word(t) == nullptr ||
            (r_.word(t)->cues.empty() && !IsFunctionWord(t)));
  };
  const uint32_t limit = std::min(r_.SentenceEnd(end - 1), end + 3);
  uint32_t last = end;
  while (last < limit && r_.IsWord(last) && !r_.Capitalized(last) &&
         (r_.word(last) == nullptr || r_.Has(last, WordClass::kAdjective)) &&
         LooksFrenchAdjective(r_.token(last).lower)) {
    ++last;
  }
  // "Ligue des droits de l'homme", "Université d'État d'hydrométéorologie".
  for (int links = 0; links < 3; ++links) {
    uint32_t next = last;
    if (!r_.Has(next, WordClass::kLinking)) break;
    ++next;
    if (r_.Has(next, WordClass::kArticle)) ++next;
    const bool capital = r_.IsWord(next) && r_.Capitalized(next) &&
                         !r_.Has(next, WordClass::kNotAName);
    if (next >= r_.SentenceEnd(end - 1) || (!small_word(next) && !capital)) {
      break;
    }
    // "demander au Parlement d'instaurer": what is asked is no part of a name.
    if (next == last + 1 && !capital &&
        LooksFrenchInfinitive(r_.token(next).lower)) {
      break;
    }
    last = next + 1;
    while (capital && last < r_.SentenceEnd(end - 1) && Continues(last)) {
      ++last;
    }
    while (last < r_.SentenceEnd(end - 1) && small_word(last) &&
           LooksFrenchAdjective(r_.token(last).lower)) {
      ++last;
    }
  }
  return last;
}

bool NameFinder::IsFunctionWord(uint32_t t) const {
  for (WordClass c :
       {WordClass::kArticle, WordClass::kPreposition,
        WordClass::kSubjectPronoun, WordClass::kClitic, WordClass::kNegation,
        WordClass::kConjunction, WordClass::kSubordinator, WordClass::kHave,
        WordClass::kBe, WordClass::kVerb, WordClass::kAdverb, WordClass::kTime,
        WordClass::kDemonstrative, WordClass::kPossessive}) {
    if (r_.Has(t, c)) return true;
  }
  return false;
}

// Where the titles end that a run begins with: "Environment Minister | John
// Baird", "President | Obama"; run.first if there are none.
uint32_t NameFinder::TitleEnd(TokenRange run) const {
  uint32_t end = run.first;
  for (uint32_t t = run.first; t + 1 < run.end; ++t) {
    if (r_.Has(t, WordClass::kBody) && !r_.Has(t, WordClass::kOffice)) {
      continue;
    }
    if (r_.Has(t, WordClass::kOffice) || r_.Has(t, WordClass::kHonorific) ||
        (!r_.french() && r_.Has(t, WordClass::kPersonNoun))) {
      end = t + 1;
    }
  }
  if (end > run.first) {
    // "Minister of Education | Stefania Giannini".
    while (end < run.end && (r_.Is(end, "of") || r_.Is(end, "for"))) ++end;
  }
  // "(ministre de l'|) Intérieur | Manuel Valls".
  const bool office_before =
      end > run.first ||
      (r_.french() && (r_.Has(run.first - 1, WordClass::kArticle) ||
                       r_.Has(run.first - 1, WordClass::kLinking) ||
                       r_.Has(run.first - 1, WordClass::kContraction)));
  while (office_before && end < run.end && r_.Has(end, WordClass::kPortfolio)) {
    ++end;
  }
  return end;
}

bool NameFinder::HasBodyWord(TokenRange tokens) const {
  for (uint32_t t = tokens.first; t < tokens.end; ++t) {
    if (r_.IsCollective(t)) return true;
  }
  return false;
}

// "le directeur du site de Jababeka | David Quentin", "President of Iran |
// Hassan Rouhani": three capitals or more after a title and "de", "of" begin
// with a place. Returns where the person begins, or run.first.
uint32_t NameFinder::PlaceBeforePerson(TokenRange run) const {
  if (run.end - run.first < 3 || run.first == 0 || HasBodyWord(run) ||
      !r_.Has(run.first - 1, WordClass::kLinking)) {
    return run.first;
  }
  const uint32_t limit = r_.SentenceBegin(run.first);
  for (uint32_t t = run.first; t > limit && run.first - t < 9; --t) {
    const uint32_t p = t - 1;
    if (r_.Has(p, WordClass::kOffice)) return run.first + 1;
    if (r_.IsPunctuation(p) || names_.at[p] != kNone) break;
  }
  return run.first;
}

// "le chef de l'armée (malienne X)": the noun says whose title it is.
bool NameFinder::IsOfTitle(uint32_t noun) const {
  uint32_t t = noun - 1;
  if (r_.Has(t, WordClass::kArticle)) --t;
  if (!r_.Has(t, WordClass::kLinking) && !r_.Has(t, WordClass::kContraction)) {
    return false;
  }
  return r_.Has(t - 1, WordClass::kOffice) ||
         r_.Has(t - 1, WordClass::kPersonNoun);
}

NameKind NameFinder::KindByForm(TokenRange tokens) const {
  if (HasBodyWord(tokens)) return NameKind::kOrganization;
  for (uint32_t t = tokens.first; t < tokens.end; ++t) {
    if (r_.Has(t, WordClass::kPlaceNoun)) return NameKind::kPlace;
  }
  // "Air France", "Environment Canada".
  if (tokens.end - tokens.first > 1) {
    ProperName last;
    if (MatchKnown(tokens.end - 1, &last) && last.kind == NameKind::kCountry &&
        last.use != NameUse::kAdjective && last.use != NameUse::kDemonym) {
      return NameKind::kOrganization;
    }
  }
  const uint32_t before = tokens.first - 1;  // wraps to a token that is none
  if (r_.Has(before, WordClass::kHonorific) ||
      (r_.Has(before, WordClass::kOffice) &&
       !r_.Has(before, WordClass::kBody))) {
    return NameKind::kPerson;
  }
  if (r_.Has(before, WordClass::kPlaceNoun)) return NameKind::kPlace;
  // "l'agence Reuters", "le groupe Sanofi", "l'agence américaine Moody's".
  const uint32_t body = BodyNounBefore(r_, tokens.first);
  if (body != kNone && (body == before || !IsOfTitle(body))) {
    return NameKind::kOrganization;
  }
  const bool article = (r_.Has(before, WordClass::kArticle) &&
                        !r_.Has(before, WordClass::kLinking)) ||
                       r_.Has(before, WordClass::kContraction);
  if (tokens.end - tokens.first == 1) {
    if (r_.token(tokens.first).all_caps) return NameKind::kOrganization;
    return article ? NameKind::kOrganization : NameKind::kUnknown;
  }
  if (article) return NameKind::kOrganization;
  for (uint32_t t = tokens.first; t < tokens.end; ++t) {
    if (r_.token(t).all_caps && r_.token(t).lower.size() > 2) {
      return NameKind::kOrganization;
    }
  }
  return tokens.end - tokens.first <= 4 ? NameKind::kPerson
                                        : NameKind::kOrganization;
}

void NameFinder::Add(ProperName name) {
  const auto index = static_cast<uint32_t>(names_.all.size());
  for (uint32_t t = name.tokens.first; t < name.tokens.end; ++t) {
    names_.at[t] = index;
  }
  names_.all.push_back(name);
}

// Adds what a run of capitalised words holds; returns where to go on.
uint32_t NameFinder::AddRun(TokenRange run) {
  ProperName known;
  if (MatchKnown(run.first, &known)) {
    const uint32_t length = known.tokens.end - known.tokens.first;
    const bool whole = known.tokens.end >= run.end;
    // A country's name that goes on with other capitals is part of another
    // name ("Jordan Peterson"); its adjective and its acronym are not.
    const bool adjective =
        known.use == NameUse::kAdjective || known.use == NameUse::kDemonym;
    const bool body_follows =
        !whole && HasBodyWord(run) && TitleEnd(run) == run.first;
    if (whole ||
        ((length > 1 || adjective || known.acronym) && !body_follows)) {
      Add(known);
      return known.tokens.end;
    }
  }
  const uint32_t begin = TitleEnd(run);
  if (begin > run.first) {
    // The title's own names: "US State Department Spokesperson Jeff Rathke".
    uint32_t t = run.first;
    while (t < begin) {
      ProperName inner;
      if (!r_.Has(t, WordClass::kPortfolio) && MatchKnown(t, &inner) &&
          inner.tokens.end <= begin) {
        Add(inner);
        t = inner.tokens.end;
      } else {
        ++t;
      }
    }
    if (begin >= run.end) return run.end;
    ProperName rest;
    if (MatchKnown(begin, &rest) && rest.tokens.end >= run.end) {
      Add(rest);
      return rest.tokens.end;
    }
    rest = ProperName();
    rest.tokens = {begin, run.end};
    const uint32_t title = begin - 1;
    rest.kind = r_.Has(title, WordClass::kOffice) ||
                        r_.Has(title, WordClass::kHonorific) ||
                        r_.Has(title, WordClass::kPersonNoun)
                    ? NameKind::kPerson
                    : KindByForm(rest.tokens);
    Add(rest);
    return run.end;
  }
  bool titles_only = true;
  for (uint32_t t = run.first; t < run.end && titles_only; ++t) {
    titles_only =
        r_.Has(t, WordClass::kOffice) || r_.Has(t, WordClass::kHonorific) ||
        r_.Has(t, WordClass::kAdjective) || r_.Has(t, WordClass::kPortfolio) ||
        r_.Has(t, WordClass::kPersonNoun);
  }
  if (titles_only) return run.end;
  const uint32_t person = PlaceBeforePerson(run);
  if (person > run.first) {
    ProperName place;
    if (!MatchKnown(run.first, &place) || place.tokens.end != person) {
      place = ProperName();
      place.tokens = {run.first, person};
      place.kind = NameKind::kPlace;
    }
    Add(place);
    ProperName rest;
    if (!MatchKnown(person, &rest) || rest.tokens.end < run.end) {
      rest = ProperName();
      rest.tokens = {person, run.end};
      rest.kind = NameKind::kPerson;
    }
    Add(rest);
    return run.end;
  }
  // "Association des leaders …": a description, not a name by itself.
  const bool one = run.end - run.first == 1;
  if (one && !r_.token(run.first).all_caps &&
      (r_.Has(run.first, WordClass::kBody) ||
       r_.Has(run.first, WordClass::kGroupNoun) ||
       r_.Has(run.first, WordClass::kPersonNoun) ||
       r_.Has(run.first, WordClass::kDocumentNoun)) &&
      (r_.Has(run.end, WordClass::kLinking) ||
       r_.Has(run.end, WordClass::kContraction) ||
       r_.token(run.first).sentence_start)) {
    return run.end;
  }
  ProperName name;
  name.tokens = run;
  name.kind = KindByForm(run);
  name.acronym = run.end - run.first == 1 && r_.token(run.first).all_caps;
  Add(name);
  return run.end;
}

Names NameFinder::Find() {
  names_.at.assign(r_.size(), kNone);
  for (uint32_t t = 0; t < r_.size();) {
    if (!MayBegin(t)) {
      ++t;
      continue;
    }
    t = AddRun({t, RunEnd(t)});
  }
  return std::move(names_);
}

}  // namespace

Names FindNames(const Reading& reading) { return NameFinder(reading).Find(); }

uint32_t ActorOfDemonym(const Token& token) {
  const std::string name =
      IsPlain(token.lower) ? token.lower : NormalizeName(token.lower);
  uint32_t country = kNone;
  for (const NameForm& form : NameTable::Default().Lookup(name)) {
    if (form.use != NameUse::kAdjective && form.use != NameUse::kDemonym) {
      continue;
    }
    if (country != kNone && country != form.actor) return kNone;
    country = form.actor;
  }
  return country;
}

uint32_t BodyNounBefore(const Reading& r, uint32_t t) {
  if (!r.french() || t >= r.size()) return kNone;
  const uint32_t limit = r.SentenceBegin(t);
  const auto linked = [&](uint32_t noun) {
    return noun > limit + 1 && (r.Is(noun - 1, "de") || r.Is(noun - 1, "d'"));
  };
  uint32_t p = t;
  for (int steps = 0; p > limit && steps < 4; ++steps) {
    --p;
    if (r.IsCollective(p)) {
      // "le gouvernement Ayrault" is called after a person.
      if (r.Is(p, "gouvernement") || r.Is(p, "régime") ||
          r.Is(p, "administration") || r.Is(p, "cabinet")) {
        return kNone;
      }
      // "l'agence de presse": the first noun.
      return linked(p) && r.IsCollective(p - 2) ? p - 2 : p;
    }
    const std::string& lower = r.token(p).lower;
    if (r.Has(p, WordClass::kAdjective) ||
        ActorOfDemonym(r.token(p)) != kNone ||
        (r.word(p) == nullptr && r.IsWord(p) && !r.Capitalized(p) &&
         LooksFrenchAdjective(lower))) {
      continue;
    }
    const bool noun = r.IsWord(p) && !r.Capitalized(p) &&
                      !r.Has(p, WordClass::kArticle) &&
                      !r.Has(p, WordClass::kPossessive) &&
                      !r.Has(p, WordClass::kDemonstrative);
    if (!noun || !linked(p)) return kNone;
    --p;
  }
  return kNone;
}

}  // namespace entente
