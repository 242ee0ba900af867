// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/phrases.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "ingest/text/word_forms.h"

namespace entente {
namespace {

// The longest phrase that is looked for, in tokens.
constexpr uint32_t kLongest = 40;

bool IsDeterminer(const Reading& r, uint32_t t) {
  return r.Has(t, WordClass::kArticle) || r.Has(t, WordClass::kDemonstrative) ||
         r.Has(t, WordClass::kPossessive) || r.Has(t, WordClass::kQuantifier);
}

// "du", "des", "aux": a preposition and an article in one.
bool IsContraction(const Reading& r, uint32_t t) {
  return r.Has(t, WordClass::kContraction);
}

bool IsLink(const Reading& r, uint32_t t) {
  return r.Has(t, WordClass::kLinking) || IsContraction(r, t);
}

bool IsNominal(const Reading& r, uint32_t t) {
  return r.Has(t, WordClass::kOffice) || r.Has(t, WordClass::kPersonNoun) ||
         r.IsCollective(t) || r.Has(t, WordClass::kDocumentNoun) ||
         r.Has(t, WordClass::kKin);
}

bool IsTitle(const Reading& r, uint32_t t) {
  return r.Has(t, WordClass::kOffice) || r.Has(t, WordClass::kPersonNoun) ||
         r.Has(t, WordClass::kHonorific) || r.Has(t, WordClass::kKin);
}

// The "(" of the ")" at t, or kNone.
uint32_t OpeningBracket(const Reading& r, uint32_t t, uint32_t limit) {
  for (uint32_t p = t; p > limit && t - p < 12; --p) {
    if (r.Is(p - 1, "(")) return p - 1;
  }
  return kNone;
}

class PhraseReader {
 public:
  PhraseReader(const Reading& reading, const Names& names)
      : r_(reading), names_(names) {}

  uint32_t BeginOf(uint32_t end, uint32_t limit) const;
  uint32_t EndOf(uint32_t begin, uint32_t limit) const;
  Phrase Describe(TokenRange tokens) const;

 private:
  uint32_t NameOf(TokenRange tokens) const;
  uint32_t HeadOf(TokenRange tokens) const;

  const Reading& r_;
  const Names& names_;
};

// Walks left from `end` to where the phrase begins.
uint32_t PhraseReader::BeginOf(uint32_t end, uint32_t limit) const {
  const uint32_t floor = end > limit + kLongest ? end - kLongest : limit;
  uint32_t t = end;
  while (t > floor) {
    const uint32_t p = t - 1;
    if (const ProperName* name = names_.At(p)) {
      t = std::max(name->tokens.first, floor);
      continue;
    }
    if (r_.Is(p, ")")) {
      const uint32_t open = OpeningBracket(r_, p, floor);
      if (open == kNone) break;
      t = open;
      continue;
    }
    const bool noun_before = p > floor && IsContent(r_, names_, p - 1);
    if (IsContraction(r_, p)) {
      if (t == end) break;
      if (!noun_before) return r_.Is(p, "des") || r_.Is(p, "du") ? p : t;
      t = p;
      continue;
    }
    if (r_.Has(p, WordClass::kLinking) && noun_before && t != end) {
      t = p;  // "le maire de Lyon", "the mayor of Lyon"
      continue;
    }
    if (IsDeterminer(r_, p)) {
      if (t == end) break;
      if (p > floor && (r_.Has(p - 1, WordClass::kLinking)) && p - 1 > floor &&
          IsContent(r_, names_, p - 2)) {
        t = p - 1;  // "de la", "of the"
        continue;
      }
      t = p;
      while (t > floor &&
             (IsDeterminer(r_, t - 1) || (r_.Is(t - 1, "de") && t - 1 > floor &&
                                          r_.Has(t, WordClass::kQuantifier)))) {
        --t;  // "tous les", "all the", "de nombreux"
      }
      // "the governor of the": an attachment other than of stops here, unless
      // a noun stands before its preposition ("l'ambassadeur en").
      if (t > floor + 1 && r_.Has(t - 1, WordClass::kPreposition) &&
          IsTitle(r_, t - 2)) {
        t = t - 1;
        continue;
      }
      return t;
    }
    if (r_.Has(p, WordClass::kLinking)) {
      if (t == end) break;
      if (!noun_before) {
        return r_.french() && r_.Has(t, WordClass::kQuantifier) ? p : t;
      }
      t = p;
      continue;
    }
    if (r_.Has(p, WordClass::kPreposition)) {
      if (t == end || !noun_before || p == floor) break;
      t = p;
      continue;
    }
    if (r_.Is(p, "'s") || r_.Is(p, "'")) {
      if (t == end || !noun_before) break;
      t = p;
      continue;
    }
    if (!IsContent(r_, names_, p)) break;
    t = p;
  }
  return t;
}

// Walks right from `begin` to where the phrase ends.
uint32_t PhraseReader::EndOf(uint32_t begin, uint32_t limit) const {
  const uint32_t ceiling = std::min(limit, begin + kLongest);
  uint32_t t = begin;
  while (t < ceiling &&
         (IsDeterminer(r_, t) || r_.Is(t, "des") ||
          (r_.Is(t, "de") && r_.Has(t + 1, WordClass::kQuantifier)) ||
          r_.Is(t, "du"))) {
    ++t;
  }
  const uint32_t first = t;
  while (t < ceiling) {
    if (const ProperName* name = names_.At(t)) {
      t = std::min(name->tokens.end, ceiling);
      if (r_.Is(t, "(") && t + 2 < ceiling && r_.Is(t + 2, ")")) t += 3;
      continue;
    }
    if (IsLink(r_, t) && t > first) {
      // Over "de la", "of the" to the next noun.
      uint32_t next = t + 1;
      while (next < ceiling && IsDeterminer(r_, next)) ++next;
      if (next >= ceiling || !IsContent(r_, names_, next)) break;
      if (r_.french() && next == t + 1 && !r_.Capitalized(next) &&
          r_.word(next) == nullptr &&
          LooksFrenchInfinitive(r_.token(next).lower)) {
        break;  // "la capacité d'assurer"
      }
      t = next;
      continue;
    }
    // "l'ambassadeur de France en Afghanistan": only before a name.
    if (t > first && r_.Has(t, WordClass::kPreposition) && !r_.french() &&
        (r_.Is(t, "for") || r_.Is(t, "at")) && IsTitle(r_, t - 1)) {
      uint32_t next = t + 1;
      while (next < ceiling && IsDeterminer(r_, next)) ++next;
      if (next >= ceiling || !IsContent(r_, names_, next)) break;
      t = next;
      continue;
    }
    if (t > first && r_.french() && names_.At(t + 1) != nullptr &&
        (r_.Is(t, "en") || r_.Is(t, "au") || r_.Is(t, "auprès") ||
         r_.Is(t, "aux")) &&
        IsTitle(r_, HeadOf({begin, t}))) {
      ++t;
      continue;
    }
    if (t > first && r_.Is(t, "'s")) {
      ++t;
      continue;
    }
    if (!IsContent(r_, names_, t)) break;
    ++t;
  }
  return t > first ? t : begin;
}

// Who the phrase names, if it does: "John Kirby" in "le porte-parole de la
// Maison Blanche John Kirby", "Mike Pence" in "Mike Pence of Indiana".
uint32_t PhraseReader::NameOf(TokenRange tokens) const {
  uint32_t t = tokens.first;
  while (t < tokens.end &&
         (IsDeterminer(r_, t) || r_.Has(t, WordClass::kHonorific))) {
    ++t;
  }
  uint32_t end = tokens.end;
  if (end > tokens.first && r_.Is(end - 1, ")")) {
    const uint32_t open = OpeningBracket(r_, end - 1, tokens.first);
    if (open != kNone) end = open;
  }
  if (end <= tokens.first) return kNone;
  const ProperName* last = names_.At(end - 1);
  const ProperName* first = names_.At(t);
  if (last != nullptr && last != first && last->tokens.first > t &&
      last->use != NameUse::kAdjective) {
    const uint32_t before = last->tokens.first - 1;
    const bool bound = IsLink(r_, before) || r_.Is(before, "'s") ||
                       r_.Has(before, WordClass::kPreposition) ||
                       IsDeterminer(r_, before);
    bool titled = false;
    for (uint32_t i = tokens.first; i < last->tokens.first; ++i) {
      titled = titled || IsTitle(r_, i) || r_.Has(i, WordClass::kPortfolio);
    }
    // "l'agence Reuters" names the body; "la directrice de l'agence Reuters"
    // names nobody.
    const uint32_t body = last->kind == NameKind::kOrganization
                              ? BodyNounBefore(r_, last->tokens.first)
                              : kNone;
    if (body != kNone) {
      const bool whole = body == t || (IsContraction(r_, t) && body == t + 1);
      return whole ? names_.at[end - 1] : kNone;
    }
    if (!bound && titled && last->kind != NameKind::kCountry) {
      return names_.at[end - 1];
    }
  }
  if (first == nullptr) return kNone;
  // "Indonesian military", "Trump's team", "Paris police" name another.
  if (first->tokens.end < end) {
    const uint32_t after = first->tokens.end;
    const bool goes_on = !IsLink(r_, after) && !r_.Is(after, "(") &&
                         !r_.Has(after, WordClass::kPreposition);
    // "the M5S party" is the party itself.
    const bool its_kind = !r_.french() && after + 1 == end &&
                          first->kind == NameKind::kOrganization &&
                          (r_.Is(after, "party") || r_.Is(after, "movement"));
    if (goes_on && !its_kind) return kNone;
  }
  if (first->use == NameUse::kAdjective) return kNone;
  return names_.at[t];
}

uint32_t PhraseReader::HeadOf(TokenRange tokens) const {
  uint32_t t = tokens.first;
  while (t < tokens.end && (IsDeterminer(r_, t) || r_.Is(t, "des") ||
                            r_.Is(t, "de") || r_.Is(t, "du"))) {
    ++t;
  }
  uint32_t end = t;
  while (end < tokens.end && !IsLink(r_, end) &&
         !r_.Has(end, WordClass::kPreposition) && !r_.Is(end, "(")) {
    ++end;
  }
  if (end == t) return kNone;
  if (r_.french()) {
    for (uint32_t i = t; i < end; ++i) {
      if (IsNominal(r_, i)) return i;
    }
    for (uint32_t i = t; i < end; ++i) {
      if (!r_.Has(i, WordClass::kAdjective) && r_.IsWord(i)) return i;
    }
    return t;
  }
  return end - 1;
}

Phrase PhraseReader::Describe(TokenRange tokens) const {
  Phrase phrase;
  phrase.tokens = tokens;
  if (tokens.empty()) return phrase;
  phrase.name = NameOf(tokens);
  phrase.head = HeadOf(tokens);
  const uint32_t first = tokens.first;
  phrase.definite = r_.Has(first, WordClass::kPossessive) ||
                    r_.Has(first, WordClass::kDemonstrative) ||
                    r_.Is(first, "le") || r_.Is(first, "la") ||
                    r_.Is(first, "l'") || r_.Is(first, "les") ||
                    r_.Is(first, "the");
  for (uint32_t t = first; t <= phrase.head && phrase.head != kNone; ++t) {
    if (r_.Has(t, WordClass::kPluralMark)) phrase.plural = true;
    if (r_.Has(t, WordClass::kFeminineMark) && r_.french()) {
      phrase.gender = Gender::kFeminine;
    } else if (r_.Has(t, WordClass::kMasculineMark) && r_.french()) {
      phrase.gender = Gender::kMasculine;
    }
  }
  if (r_.Has(phrase.head, WordClass::kPluralNoun)) phrase.plural = true;
  for (uint32_t t = first; t < tokens.end; ++t) {
    if (r_.Has(t, WordClass::kHonorific) || t == phrase.head) {
      const Word* word = r_.word(t);
      if (word != nullptr && word->gender != Gender::kNone) {
        phrase.gender = word->gender;
      }
    }
  }
  return phrase;
}

}  // namespace

uint32_t LeftLimit(const Reading& reading, uint32_t t) {
  uint32_t limit = reading.SentenceBegin(t);
  const uint32_t quote = reading.token(t).quote;
  if (quote != kNone) {
    limit = std::max(limit, reading.article().quotes[quote].first_token);
  }
  return limit;
}

uint32_t RightLimit(const Reading& reading, uint32_t t) {
  uint32_t limit = reading.SentenceEnd(t);
  const uint32_t quote = reading.token(t).quote;
  if (quote != kNone) {
    limit = std::min(limit, reading.article().quotes[quote].end_token);
  }
  return limit;
}

bool IsFiniteVerb(const Reading& r, uint32_t t) {
  if (!r.IsWord(t)) return false;
  if (r.Has(t, WordClass::kHave) || r.Has(t, WordClass::kBe) ||
      r.Has(t, WordClass::kVerb)) {
    return !r.Has(t - 1, WordClass::kArticle) || r.french();
  }
  return r.french() && r.word(t) == nullptr && !r.Capitalized(t) &&
         LooksFrenchFinite(r.token(t).lower);
}

// Whether an unknown French word is a verb by its ending and by what stands
// before: "les forces tournent", "le président de Renault examine".
static bool LooksLikeVerb(const Reading& r, const Names& names, uint32_t t) {
  const absl::string_view lower = r.token(t).lower;
  if (LooksFrenchFinite(lower)) return true;
  if (t == 0) return false;
  if (absl::EndsWith(lower, "ent") && !absl::EndsWith(lower, "ment") &&
      r.IsWord(t - 1) && absl::EndsWith(r.token(t - 1).lower, "s")) {
    return true;
  }
  return names.At(t - 1) != nullptr && !LooksFrenchAdjective(lower);
}

bool IsContent(const Reading& r, const Names& names, uint32_t t) {
  if (t >= r.size()) return false;
  if (names.At(t) != nullptr) return true;
  const Token& token = r.token(t);
  if (token.kind == TokenKind::kNumber) return true;
  if (token.kind == TokenKind::kSymbol) return r.Is(t, "%");
  if (token.kind != TokenKind::kWord) return false;
  const Word* word = r.word(t);
  // A form of a cue verb is a noun only after what nouns follow.
  if (word != nullptr && !word->cues.empty() && t > 0) {
    uint16_t tenses = 0;
    for (const CueForm& form : word->cues) tenses |= form.tenses;
    const uint16_t verbal =
        r.french() ? kFiniteForms | kInfinitiveForm : kPastTense;
    const bool after_noun_mark = r.Has(t - 1, WordClass::kArticle) ||
                                 r.Has(t - 1, WordClass::kContraction) ||
                                 r.Has(t - 1, WordClass::kPossessive) ||
                                 r.Has(t - 1, WordClass::kDemonstrative) ||
                                 r.Has(t - 1, WordClass::kQuantifier) ||
                                 r.Has(t - 1, WordClass::kLinking) ||
                                 r.Has(t - 1, WordClass::kAdjective);
    const bool participle = (tenses & kParticipleForm) != 0;
    const bool third = !r.french() && tenses == kPresentTense &&
                       !word->Is(WordClass::kNounToo);
    if (((tenses & verbal) != 0 || third) && !after_noun_mark &&
        !(r.french() && participle)) {
      return false;
    }
  }
  if (word == nullptr) {
    return !r.french() || token.capitalized || !LooksLikeVerb(r, names, t);
  }
  for (WordClass nominal :
       {WordClass::kOffice, WordClass::kPersonNoun, WordClass::kGroupNoun,
        WordClass::kBody, WordClass::kDocumentNoun, WordClass::kHonorific,
        WordClass::kKin, WordClass::kAdjective, WordClass::kPlaceNoun,
        WordClass::kPortfolio, WordClass::kAbstract}) {
    if (word->Is(nominal) && !word->Is(WordClass::kVerb) &&
        !word->Is(WordClass::kSubordinator) &&
        !word->Is(WordClass::kSubjectPronoun)) {
      return true;
    }
  }
  for (WordClass stop :
       {WordClass::kArticle, WordClass::kContraction, WordClass::kDemonstrative,
        WordClass::kPossessive, WordClass::kPreposition,
        WordClass::kSubjectPronoun, WordClass::kClitic, WordClass::kNegation,
        WordClass::kConjunction, WordClass::kSubordinator, WordClass::kRelative,
        WordClass::kHave, WordClass::kBe, WordClass::kVerb, WordClass::kAdverb,
        WordClass::kInverted, WordClass::kTime}) {
    if (word->Is(stop)) return false;
  }
  return true;
}

Phrase PronounAt(const Reading& reading, uint32_t t) {
  Phrase phrase;
  phrase.tokens = {t, t + 1};
  phrase.head = t;
  phrase.pronoun = true;
  phrase.definite = true;
  const absl::string_view lower = reading.token(t).lower;
  const bool she = absl::EndsWith(lower, "elle") || lower == "she" ||
                   lower == "elles" || absl::EndsWith(lower, "elles");
  const bool he = absl::EndsWith(lower, "il") || lower == "he" ||
                  lower == "lui" || absl::EndsWith(lower, "ils");
  phrase.gender = she  ? Gender::kFeminine
                  : he ? Gender::kMasculine
                       : Gender::kNone;
  phrase.plural = absl::EndsWith(lower, "ils") ||
                  absl::EndsWith(lower, "elles") || lower == "they" ||
                  lower == "eux" || lower == "them";
  return phrase;
}

Phrase PhraseBefore(const Reading& reading, const Names& names, uint32_t end,
                    uint32_t limit) {
  // "Trump on Monday | said", "le ministre également | a".
  for (int skipped = 0; skipped < 8 && end > limit; ++skipped) {
    const uint32_t p = end - 1;
    const bool time = reading.Has(p, WordClass::kTime) ||
                      reading.Has(p, WordClass::kWeekday) ||
                      reading.Has(p, WordClass::kMonth);
    const bool on_day =
        reading.Is(p, "on") && reading.Has(end, WordClass::kTime);
    const bool adverb = reading.Has(p, WordClass::kAdverb) &&
                        names.At(p) == nullptr &&
                        !reading.Has(p, WordClass::kBody) &&
                        !reading.Has(p, WordClass::kThirdPerson);
    if (!time && !on_day && !adverb) break;
    --end;
  }
  if (end <= limit) return Phrase();
  if (reading.Has(end - 1, WordClass::kSubjectPronoun) &&
      !reading.Has(end - 1, WordClass::kRelative)) {
    return PronounAt(reading, end - 1);
  }
  const PhraseReader reader(reading, names);
  return reader.Describe({reader.BeginOf(end, limit), end});
}

Phrase PhraseAt(const Reading& reading, const Names& names, uint32_t begin,
                uint32_t limit) {
  if (begin >= limit) return Phrase();
  if ((reading.Has(begin, WordClass::kInverted) ||
       reading.Has(begin, WordClass::kThirdPerson) ||
       reading.Has(begin, WordClass::kSubjectPronoun)) &&
      !reading.Has(begin, WordClass::kArticle) &&
      !reading.Has(begin, WordClass::kPossessive)) {
    return PronounAt(reading, begin);
  }
  const PhraseReader reader(reading, names);
  const uint32_t end = reader.EndOf(begin, limit);
  Phrase phrase = reader.Describe({begin, end});
  // "le ministre des finances, Pierre Moscovici": the name in apposition.
  if (!phrase.empty() && phrase.name == kNone && reading.Is(end, ",")) {
    uint32_t at = end + 1;
    while (reading.Has(at, WordClass::kHonorific)) ++at;
    const ProperName* apposed = names.At(at);
    if (apposed != nullptr && apposed->tokens.first == at &&
        (apposed->kind == NameKind::kPerson ||
         apposed->kind == NameKind::kUnknown) &&
        apposed->tokens.end <= limit && IsTitle(reading, phrase.head) &&
        !phrase.plural) {
      phrase.name = names.at[at];
      phrase.tokens.end = apposed->tokens.end;
    }
  }
  return phrase;
}

bool LinksToDeterminer(const Reading& reading, uint32_t t) {
  return (reading.Is(t, "de") || reading.Is(t, "d'")) &&
         (reading.Has(t + 1, WordClass::kPossessive) ||
          reading.Has(t + 1, WordClass::kDemonstrative) ||
          (reading.Has(t + 1, WordClass::kArticle) &&
           !reading.Has(t + 1, WordClass::kLinking)));
}

bool CanAct(const Reading& reading, const Phrase& phrase) {
  return !phrase.empty() &&
         (phrase.name != kNone ||
          (phrase.head != kNone && IsNominal(reading, phrase.head)));
}

Phrase AgentOf(const Reading& r, const Names& names, const Phrase& phrase) {
  if (phrase.empty() || phrase.pronoun || phrase.name != kNone ||
      phrase.head == kNone) {
    return phrase;
  }
  const bool acts = IsNominal(r, phrase.head) &&
                    !r.Has(phrase.head, WordClass::kDocumentNoun);
  if (acts) return phrase;
  for (uint32_t t = phrase.head + 1; t + 1 < phrase.tokens.end; ++t) {
    if (!IsLink(r, t)) continue;
    const uint32_t begin = r.Has(t, WordClass::kContraction) ? t : t + 1;
    Phrase inner = PhraseAt(r, names, begin, phrase.tokens.end);
    if (inner.empty()) continue;
    if (IsContraction(r, inner.tokens.first)) ++inner.tokens.first;
    const bool agent = inner.name != kNone ||
                       (inner.head != kNone && IsNominal(r, inner.head) &&
                        !r.Has(inner.head, WordClass::kDocumentNoun));
    if (agent) {
      inner.definite = true;
      return inner;
    }
  }
  return phrase;
}

bool CanSpeak(const Reading& reading, const Phrase& phrase) {
  if (phrase.empty()) return false;
  if (phrase.pronoun) {
    return reading.Has(phrase.head, WordClass::kThirdPerson) &&
           !reading.Has(phrase.head, WordClass::kImpersonal);
  }
  if (phrase.name != kNone) return true;
  // "les résultats du sondage": the poll.
  for (uint32_t t = phrase.tokens.first; t < phrase.tokens.end; ++t) {
    if (reading.Has(t, WordClass::kDocumentNoun)) return true;
  }
  if (phrase.head == kNone) return false;
  // A single bare word speaks only if it is a noun for people, or a plural.
  if (phrase.tokens.end - phrase.tokens.first == 1 &&
      !IsNominal(reading, phrase.head) &&
      (reading.french() ||
       !absl::EndsWith(reading.token(phrase.head).lower, "s"))) {
    return false;
  }
  return !reading.Has(phrase.head, WordClass::kAbstract);
}

}  // namespace entente
