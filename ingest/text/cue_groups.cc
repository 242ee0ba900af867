// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/cue_groups.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "ingest/text/phrases.h"

namespace entente {
namespace {

// How far an auxiliary may stand before its participle, in tokens.
constexpr uint32_t kAuxiliaryReach = 8;

// The cues of one verb form that fit its surroundings, and all their tenses.
struct Readings {
  std::vector<uint16_t> cues;
  uint16_t tenses = 0;
  uint8_t persons = 0;
  uint32_t end = 0;  // after the verb's other words
};

class GroupFinder {
 public:
  GroupFinder(const Reading& reading, const Names& names)
      : r_(reading), names_(names) {}

  std::vector<CueGroup> Find();

 protected:
  Readings ReadingsAt(uint32_t t, bool reflexive) const;
  bool MatchTail(uint32_t t, const CueVerb& cue, uint32_t* end) const;
  bool FindAttribution(uint32_t t, CueGroup* group) const;
  bool FindFrench(uint32_t t, CueGroup* group) const;
  bool FindEnglish(uint32_t t, CueGroup* group) const;
  bool FrenchParticiple(uint32_t t, CueGroup* group) const;
  bool FrenchInfinitive(uint32_t t, CueGroup* group) const;
  bool FrenchGerund(uint32_t t, CueGroup* group) const;
  bool FrenchFinite(uint32_t t, CueGroup* group) const;
  bool IsFrenchNoun(uint32_t t) const;
  bool EnglishBefore(uint32_t t, const Readings& readings,
                     CueGroup* group) const;
  void Set(const Readings& readings, uint32_t t, CueGroup* group) const;
  uint32_t SkipBack(uint32_t t, uint32_t limit) const;
  uint32_t FrenchCliticsBefore(uint32_t t, CueGroup* group,
                               bool* reflexive) const;

  const Reading& r_;
  const Names& names_;
};

// Matches "savoir" after "fait", one adverb or negation let pass.
bool GroupFinder::MatchTail(uint32_t t, const CueVerb& cue,
                            uint32_t* end) const {
  uint32_t next = t + 1;
  for (const std::string& word : cue.tail) {
    if (!r_.Is(next, word) && (r_.Has(next, WordClass::kAdverb) ||
                               r_.Has(next, WordClass::kInverted))) {
      ++next;
    }
    if (!r_.Is(next, word)) return false;
    ++next;
  }
  *end = next;
  return true;
}

// The longest expressions that fit; entries of equal length are alternatives.
Readings GroupFinder::ReadingsAt(uint32_t t, bool reflexive) const {
  Readings readings;
  readings.end = t + 1;
  const Word* word = r_.word(t);
  if (word == nullptr) return readings;
  size_t tail = 0;
  for (const CueForm& form : word->cues) {
    const CueVerb& cue = r_.lexicon().cues()[form.cue];
    if (r_.french() && cue.reflexive != reflexive) continue;
    if (!readings.cues.empty() && cue.tail.size() != tail) break;
    uint32_t end = t + 1;
    if (!MatchTail(t, cue, &end)) continue;
    tail = cue.tail.size();
    readings.cues.push_back(form.cue);
    readings.tenses |= form.tenses;
    readings.persons |= form.persons;
    readings.end = end;
  }
  return readings;
}

void GroupFinder::Set(const Readings& readings, uint32_t t,
                      CueGroup* group) const {
  group->cues = readings.cues;
  group->verb = t;
  group->tokens.end = std::max(group->tokens.end, readings.end);
}

bool GroupFinder::FindAttribution(uint32_t t, CueGroup* group) const {
  const Word* word = r_.word(t);
  if (word == nullptr) return false;
  for (uint16_t index : word->attributions) {
    const Attribution& phrase = r_.lexicon().attributions()[index];
    uint32_t end = t;
    while (end - t < phrase.words.size() && r_.Is(end, phrase.words[end - t])) {
      ++end;
    }
    if (end - t != phrase.words.size()) continue;
    group->tokens = {t, end};
    group->verb = t;
    group->shape = CueShape::kAttribution;
    group->cues = {index};
    return true;
  }
  return false;
}

// Left over adverbs, asides ("pour sa part", "elle"), and the commas around
// them; the token that is none of these.
uint32_t GroupFinder::SkipBack(uint32_t t, uint32_t limit) const {
  uint32_t p = t;
  while (p > limit && t - p < kAuxiliaryReach) {
    const uint32_t q = p - 1;
    if (r_.Has(q, WordClass::kHave) || r_.Has(q, WordClass::kBe)) break;
    if (!r_.Has(q, WordClass::kAdverb) && !r_.Has(q, WordClass::kAside) &&
        !r_.Has(q, WordClass::kNegation) && !r_.Has(q, WordClass::kInverted) &&
        !r_.Has(q, WordClass::kTime) && !r_.Is(q, ",")) {
      break;
    }
    p = q;
  }
  return p;
}

// Moves left over "ne le lui" to where the verb group begins.
uint32_t GroupFinder::FrenchCliticsBefore(uint32_t t, CueGroup* group,
                                          bool* reflexive) const {
  const uint32_t limit = LeftLimit(r_, t);
  uint32_t first = t;
  while (first > limit && r_.Has(first - 1, WordClass::kClitic) &&
         t - first < 4) {
    const uint32_t p = first - 1;
    if (r_.Is(p, "nous") || r_.Is(p, "vous")) break;  // the subject
    if (r_.Is(p, "ne") || r_.Is(p, "n'")) group->negated = true;
    if (r_.Has(p, WordClass::kReflexive)) *reflexive = true;
    first = p;
  }
  return first;
}

// "la demande", "une annonce", "leur accord": no verb.
bool GroupFinder::IsFrenchNoun(uint32_t t) const {
  if (t == 0) return false;
  const uint32_t p = t - 1;
  if (r_.Is(p, "le") || r_.Is(p, "l'") || r_.Is(p, "les") || r_.Is(p, "la")) {
    if (p == 0) return true;
    // "il le confirme", "ne l'exclut", "comme le précise": a pronoun.
    return !(r_.Has(p - 1, WordClass::kSubjectPronoun) ||
             r_.Has(p - 1, WordClass::kNegation) ||
             r_.Has(p - 1, WordClass::kClitic) || r_.Is(p - 1, "comme") ||
             names_.At(p - 1) != nullptr);
  }
  if (r_.Is(p, "leur")) return !r_.Has(p - 1, WordClass::kSubjectPronoun);
  return r_.Has(p, WordClass::kArticle) || r_.Has(p, WordClass::kContraction) ||
         r_.Has(p, WordClass::kPossessive) || r_.Is(p, "de") ||
         r_.Has(p, WordClass::kDemonstrative) ||
         (r_.Has(p, WordClass::kQuantifier) &&
          !r_.Has(p, WordClass::kPluralMark)) ||
         r_.Has(p, WordClass::kAdjective) || r_.Is(p, "sur") ||
         r_.Is(p, "sous") || r_.Is(p, "par") || r_.Is(p, "sans") ||
         r_.Is(p, "avec") || r_.Is(p, "à");
}

bool GroupFinder::FrenchParticiple(uint32_t t, CueGroup* group) const {
  const uint32_t limit = LeftLimit(r_, t);
  const uint32_t after_aux = SkipBack(t, limit);
  if (after_aux == limit) return false;
  uint32_t aux = after_aux - 1;
  bool passive = false;
  const bool have = r_.Has(aux, WordClass::kHave);
  const bool be = r_.Has(aux, WordClass::kBe);
  if (!have && !be) {
    // "a condamné X et estimé que": decided later by what stands before.
    const uint32_t p = t - 1;
    if (t == limit || !(r_.Is(p, "et") || r_.Is(p, "puis") || r_.Is(p, ",") ||
                        r_.Is(p, "ou") || r_.Has(p, WordClass::kAdverb))) {
      return false;
    }
    const Readings readings = ReadingsAt(t, false);
    if ((readings.tenses & kParticipleForm) == 0) return false;
    // "dit", "craint": as well a present, with a subject to be looked for.
    if ((readings.tenses & kFiniteForms) != 0) return false;
    group->shape = CueShape::kCoordinated;
    group->tokens = {t, t + 1};
    Set(readings, t, group);
    return true;
  }
  if (r_.Is(aux, "avoir") || r_.Is(aux, "être") || r_.Is(aux, "étant")) {
    return false;
  }
  if (be && r_.Is(aux, "été")) {
    const uint32_t before = SkipBack(aux, limit);
    if (before == limit || !r_.Has(before - 1, WordClass::kHave)) return false;
    aux = before - 1;
    passive = true;
  }
  bool reflexive = false;
  const uint32_t first = FrenchCliticsBefore(aux, group, &reflexive);
  if (be && !passive && !reflexive) passive = true;
  if (be && reflexive && passive) return false;
  const Readings readings = ReadingsAt(t, reflexive && be);
  if (readings.cues.empty() || (readings.tenses & kParticipleForm) == 0) {
    return false;
  }
  for (uint32_t p = aux + 1; p < t; ++p) {
    if (r_.Has(p, WordClass::kInverted)) group->inverted = p;
  }
  group->shape = passive ? CueShape::kPassive : CueShape::kFinite;
  if (r_.Is(aux, "ayant")) group->shape = CueShape::kDependent;
  group->conditional = r_.Has(aux, WordClass::kConditionalMark);
  group->plural = r_.Is(aux, "ont") || r_.Is(aux, "sont") ||
                  r_.Is(aux, "avaient") || r_.Is(aux, "auraient");
  group->tokens = {first, t + 1};
  Set(readings, t, group);
  return true;
}

bool GroupFinder::FrenchGerund(uint32_t t, CueGroup* group) const {
  bool reflexive = false;
  const uint32_t first = FrenchCliticsBefore(t, group, &reflexive);
  const Readings readings = ReadingsAt(t, reflexive);
  if (readings.cues.empty() || (readings.tenses & kGerundForm) == 0) {
    return false;
  }
  group->shape = CueShape::kDependent;
  group->tokens = {first, t + 1};
  if (group->tokens.first > 0 && r_.Is(group->tokens.first - 1, "en") &&
      first != t && r_.Is(first, "en")) {
    group->tokens.first = first + 1;
  }
  if (r_.Is(group->tokens.first, "en")) ++group->tokens.first;
  Set(readings, t, group);
  return true;
}

bool GroupFinder::FrenchInfinitive(uint32_t t, CueGroup* group) const {
  bool reflexive = false;
  uint32_t first = FrenchCliticsBefore(t, group, &reflexive);
  const uint32_t limit = LeftLimit(r_, t);
  const Readings readings = ReadingsAt(t, reflexive);
  if (readings.cues.empty() || (readings.tenses & kInfinitiveForm) == 0 ||
      first == limit) {
    return false;
  }
  group->shape = CueShape::kDependent;
  group->tokens = {t, t + 1};
  uint32_t p = first - 1;
  const bool link = r_.Is(p, "de") || r_.Is(p, "d'") || r_.Is(p, "à");
  if (link && p > limit) {
    uint32_t q = p - 1;
    if (r_.Is(q, "avant") || r_.Is(q, "afin")) {
      Set(readings, t, group);
      return true;
    }
    while (q > limit && r_.Has(q, WordClass::kAdverb)) --q;
    p = q;
  } else if (r_.Is(p, "pour")) {
    Set(readings, t, group);
    return true;
  }
  // "vient d'annoncer", "a tenu à rappeler", "a voulu souligner".
  if (!r_.Has(p, WordClass::kModal)) return false;
  group->shape = CueShape::kFinite;
  group->tokens.first = p;
  const uint32_t after_aux = SkipBack(p, limit);
  if (after_aux > limit && r_.Has(after_aux - 1, WordClass::kHave)) {
    p = after_aux - 1;
  }
  bool ignored = false;
  group->tokens.first = FrenchCliticsBefore(p, group, &ignored);
  Set(readings, t, group);
  return true;
}

bool GroupFinder::FrenchFinite(uint32_t t, CueGroup* group) const {
  bool reflexive = false;
  const uint32_t first = FrenchCliticsBefore(t, group, &reflexive);
  const Readings readings = ReadingsAt(t, reflexive);
  if (readings.cues.empty() || (readings.tenses & kFiniteForms) == 0 ||
      IsFrenchNoun(t)) {
    return false;
  }
  constexpr uint8_t kThird = kThirdSingular | kThirdPlural;
  if ((readings.persons & kThird) == 0) return false;
  group->shape = CueShape::kFinite;
  group->conditional = readings.tenses == kConditionalTense;
  group->plural = (readings.persons & kThirdSingular) == 0;
  group->noun_like = true;
  group->tokens = {first, t + 1};
  if (r_.Has(t + 1, WordClass::kInverted)) group->inverted = t + 1;
  Set(readings, t, group);
  if (group->negated) {
    const uint32_t after = group->tokens.end;
    if (r_.Has(after, WordClass::kNegation)) {
      group->tokens.end = after + 1;
    } else if (r_.Is(after, "que") || r_.Is(after, "qu'")) {
      return false;  // "ne rapportera que": only
    }
  }
  return true;
}

bool GroupFinder::FindFrench(uint32_t t, CueGroup* group) const {
  uint16_t tenses = 0;
  for (const CueForm& form : r_.word(t)->cues) tenses |= form.tenses;
  if ((tenses & kParticipleForm) != 0 && FrenchParticiple(t, group)) {
    return true;
  }
  *group = CueGroup();
  if ((tenses & kGerundForm) != 0) return FrenchGerund(t, group);
  if ((tenses & kInfinitiveForm) != 0) return FrenchInfinitive(t, group);
  return (tenses & kFiniteForms) != 0 && FrenchFinite(t, group);
}

// Decides by what stands before an English form; false if it is no cue here.
bool GroupFinder::EnglishBefore(uint32_t t, const Readings& readings,
                                CueGroup* group) const {
  const uint32_t limit = LeftLimit(r_, t);
  uint32_t p = t;
  while (p > limit && t - p < 5 && r_.Has(p - 1, WordClass::kAdverb) &&
         names_.At(p - 1) == nullptr) {
    --p;
    if (r_.Has(p, WordClass::kNegation)) group->negated = true;
    if (r_.Is(p, "reportedly") || r_.Is(p, "allegedly")) {
      group->conditional = true;
    }
  }
  group->tokens = {t, readings.end};
  if (p == limit) {
    group->shape = (readings.tenses & kGerundForm) != 0 ? CueShape::kDependent
                                                        : CueShape::kFinite;
    return t == limit ? (readings.tenses & (kGerundForm | kPastTense)) != 0
                      : true;
  }
  const uint32_t q = p - 1;
  const bool have = r_.Has(q, WordClass::kHave) && !r_.Is(q, "having");
  const bool be = r_.Has(q, WordClass::kBe) && !r_.Is(q, "being");
  const bool noun_before =
      (r_.Has(q, WordClass::kArticle) || r_.Has(q, WordClass::kPossessive) ||
       r_.Has(q, WordClass::kDemonstrative) || r_.Is(q, "of") ||
       r_.Has(q, WordClass::kQuantifier) || r_.Has(q, WordClass::kAdjective)) &&
      !r_.Is(q, "who") && !r_.Is(q, "that") && !r_.Is(q, "all") &&
      !r_.Is(q, "many") && !r_.Is(q, "some") && !r_.Is(q, "both") &&
      !r_.Is(q, "others");
  if ((readings.tenses & kGerundForm) != 0) {
    if (be) {
      group->tokens.first = q;
      group->shape = CueShape::kFinite;
      return !r_.Is(q, "be") && !r_.Is(q, "'s") ? true : !r_.Is(q, "be");
    }
    group->shape = CueShape::kDependent;
    return !noun_before && !r_.Is(q, "without") && !r_.Is(q, "for") &&
           !r_.Is(q, "from") && !r_.Is(q, "about") && !r_.Is(q, "'s");
  }
  if ((readings.tenses & kParticipleForm) != 0) {
    if (have && !r_.Is(q, "'s")) {
      group->tokens.first = q;
      group->shape = CueShape::kFinite;
      if (q > limit && (r_.Is(q - 1, "would") || r_.Is(q - 1, "may") ||
                        r_.Is(q - 1, "might") || r_.Is(q - 1, "could"))) {
        group->conditional = true;
      }
      return true;
    }
    if (be || r_.Is(q, "'s") || r_.Is(q, "being") || r_.Is(q, "having")) {
      group->tokens.first = q;
      group->shape = CueShape::kPassive;
      return true;
    }
    group->shape = CueShape::kFinite;
    return !noun_before && !r_.Is(q, "to") && !r_.Is(q, "as") &&
           !r_.Is(q, "'s");
  }
  group->shape = CueShape::kFinite;
  if (noun_before || r_.Is(q, "'s") || r_.Is(q, "'")) return false;
  if ((readings.tenses & kInfinitiveForm) != 0) {
    group->noun_like = true;
    if (r_.Is(q, "do") || r_.Is(q, "does") || r_.Is(q, "did")) {
      group->tokens.first = q;
      return true;
    }
    if (r_.Is(q, "to") && q > limit && r_.Has(q - 1, WordClass::kModal)) {
      group->tokens.first = q - 1;
      return true;
    }
    // A bare form: the present of a plural, "researchers say".
    return !r_.Has(q, WordClass::kVerb) &&
           !r_.Has(q, WordClass::kPreposition) && !be && !have;
  }
  group->noun_like = (readings.tenses & kPastTense) == 0;
  // "has prompted calls": the object of the verb before.
  if (group->noun_like && r_.IsWord(q) && !r_.Capitalized(q) &&
      r_.word(q) == nullptr && absl::EndsWith(r_.token(q).lower, "ed")) {
    return false;
  }
  return !r_.Has(q, WordClass::kPreposition) && !be && !have &&
         !r_.Has(q, WordClass::kVerb);
}

bool GroupFinder::FindEnglish(uint32_t t, CueGroup* group) const {
  const Readings readings = ReadingsAt(t, false);
  if (readings.cues.empty()) return false;
  if (!EnglishBefore(t, readings, group)) return false;
  Set(readings, t, group);
  return true;
}

std::vector<CueGroup> GroupFinder::Find() {
  std::vector<CueGroup> groups;
  for (uint32_t t = 0; t < r_.size(); ++t) {
    const Word* word = r_.word(t);
    if (word == nullptr) continue;
    CueGroup group;
    if (!word->attributions.empty() && FindAttribution(t, &group)) {
      groups.push_back(std::move(group));
      continue;
    }
    // A capital within a sentence makes a name of it: "The Post reports".
    if (word->cues.empty() || names_.At(t) != nullptr) continue;
    group = CueGroup();
    if (!(r_.french() ? FindFrench(t, &group) : FindEnglish(t, &group))) {
      continue;
    }
    // "a poursuivi en disant", "dit espérer": one cue of two verbs.
    if (!groups.empty() && group.shape == CueShape::kDependent &&
        groups.back().shape != CueShape::kAttribution &&
        (groups.back().tokens.end == group.tokens.first ||
         (groups.back().tokens.end + 1 == group.tokens.first &&
          (r_.Is(group.tokens.first - 1, "en") ||
           r_.Is(group.tokens.first - 1, "by"))))) {
      CueGroup& last = groups.back();
      last.tokens.end = group.tokens.end;
      last.cues = group.cues;
      last.verb = group.verb;
      continue;
    }
    groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace

std::vector<CueGroup> FindCueGroups(const Reading& reading,
                                    const Names& names) {
  return GroupFinder(reading, names).Find();
}

}  // namespace entente
