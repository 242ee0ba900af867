// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/subjects.h"

#include <algorithm>
#include <utility>

namespace entente {
namespace {

// The longest apposition or relative clause between a subject and its verb.
constexpr uint32_t kLongestInsert = 40;

bool IsSeparator(const Reading& r, uint32_t t) {
  return r.Is(t, ",") || r.IsDash(t) || r.Is(t, "(");
}

// The comma, dash or bracket that opens the insert which closes at `close`.
uint32_t InsertBegin(const Reading& r, uint32_t close, uint32_t limit) {
  const bool comma = r.Is(close, ",");
  for (uint32_t t = close; t > limit && close - t < kLongestInsert; --t) {
    const uint32_t p = t - 1;
    if (r.Is(p, ";") || r.Is(p, ":") || r.Closes(p) != kNone) return kNone;
    if (comma ? r.Is(p, ",") : IsSeparator(r, p) && !r.Is(p, ",")) return p;
  }
  return kNone;
}

Subject One(Phrase phrase) {
  Subject subject;
  subject.phrases.push_back(std::move(phrase));
  return subject;
}

Subject Blocked() {
  Subject subject;
  subject.blocked = true;
  return subject;
}

class SubjectFinder {
 public:
  explicit SubjectFinder(const Scene& scene) : s_(scene), r_(scene.reading) {}

  Subject Before(uint32_t end, uint32_t limit, bool plural, int depth) const;
  void AddPartners(uint32_t limit, bool plural, Subject* subject) const;

 private:
  Subject AroundInsert(uint32_t close, uint32_t limit, bool plural,
                       int depth) const;

  const Scene& s_;
  const Reading& r_;
};

// "Gérald Karsenti, PDG de HP France, | a indiqué": the phrase before the
// insert, or the name within ("le ministre du budget, Jérôme Cahuzac, |").
Subject SubjectFinder::AroundInsert(uint32_t close, uint32_t limit, bool plural,
                                    int depth) const {
  const uint32_t open = InsertBegin(r_, close, limit);
  if (open == kNone || open <= limit) {
    // "Lydia Buchtmann for Food Standards, says": a comma without its pair.
    if (!r_.Is(close, ",")) return Subject();
    const Phrase phrase = PhraseBefore(r_, s_.names, close, limit);
    return phrase.name != kNone && phrase.tokens.first == limit ? One(phrase)
                                                                : Subject();
  }
  Subject subject = Before(open, limit, plural, depth + 1);
  if (subject.phrases.size() != 1 || subject.phrases[0].pronoun) return subject;
  Phrase& phrase = subject.phrases[0];
  if (phrase.name == kNone) {
    const Phrase inner = PhraseAt(r_, s_.names, open + 1, close);
    if (inner.name != kNone && !phrase.plural && inner.tokens.end <= close &&
        s_.names.all[inner.name].kind != NameKind::kCountry) {
      phrase.name = inner.name;
    }
  }
  return subject;
}

Subject SubjectFinder::Before(uint32_t end, uint32_t limit, bool plural,
                              int depth) const {
  if (end <= limit || depth > 3) return Subject();
  uint32_t p = end - 1;
  while (p > limit && r_.Has(p, WordClass::kAdverb) &&
         s_.names.At(p) == nullptr && !r_.Has(p, WordClass::kSubjectPronoun) &&
         !r_.Has(p, WordClass::kThirdPerson)) {
    --p;
  }
  if (s_.names.At(p) == nullptr && r_.Has(p, WordClass::kImpersonal)) {
    return Blocked();
  }
  const bool relative =
      r_.Is(p, "qui") || r_.Is(p, "who") || r_.Is(p, "which") ||
      (r_.Is(p, "that") && p > limit && IsContent(r_, s_.names, p - 1));
  if (relative) {
    uint32_t before = p;
    if (before > limit && r_.Is(before - 1, ",")) --before;
    if (before <= limit) return Blocked();
    Subject subject = Before(before, limit, plural, depth + 1);
    subject.relative = true;
    return subject;
  }
  if (r_.Has(p, WordClass::kFirstPerson) ||
      r_.Has(p, WordClass::kSecondPerson)) {
    return Blocked();
  }
  if (IsSeparator(r_, p) || r_.Is(p, ")")) {
    if (r_.Is(p, ")") && p > limit) {
      const Phrase phrase = PhraseBefore(r_, s_.names, end, limit);
      if (CanSpeak(r_, phrase)) return One(phrase);
      return Subject();
    }
    return AroundInsert(p, limit, plural, depth);
  }
  if (r_.Has(p, WordClass::kConjunction) || r_.Is(p, "then")) {
    Subject subject;
    subject.same = true;
    return subject;
  }
  if (r_.Has(p, WordClass::kSubjectPronoun)) {
    if (!r_.Has(p, WordClass::kThirdPerson)) return Blocked();
    return One(PronounAt(r_, p));
  }
  Phrase phrase = PhraseBefore(r_, s_.names, end, limit);
  // "Bernard Bonnet, le successeur de X, |": who is in apposition to a name.
  if (phrase.name == kNone && !phrase.pronoun && !phrase.empty()) {
    const uint32_t begin = phrase.tokens.first;
    const ProperName* name = begin > limit + 1 && r_.Is(begin - 1, ",")
                                 ? s_.names.At(begin - 2)
                                 : nullptr;
    if (name != nullptr && name->kind == NameKind::kPerson && depth > 0) {
      return One(PhraseAt(r_, s_.names, name->tokens.first, begin - 1));
    }
  }
  // "Des responsables américains et européens": an adjective more.
  if (r_.french() && phrase.name == kNone && !phrase.pronoun &&
      phrase.tokens.end - phrase.tokens.first == 1 &&
      phrase.tokens.first > limit + 1 && r_.Is(phrase.tokens.first - 1, "et")) {
    Phrase whole = PhraseBefore(r_, s_.names, phrase.tokens.first - 1, limit);
    if (!whole.empty() && !whole.pronoun && whole.name == kNone) {
      whole.tokens.end = phrase.tokens.end;
      phrase = std::move(whole);
    }
  }
  if (!CanSpeak(r_, phrase)) return Subject();
  // "calls to his office said": the object of a preposition is no subject; but
  // "In a statement Trump said" ends with one.
  const uint32_t begin = phrase.tokens.first;
  if (begin > limit && r_.Has(begin - 1, WordClass::kPreposition) &&
      !r_.Is(begin - 1, "de") && !r_.Is(begin - 1, "d'")) {
    const ProperName* name = s_.names.At(phrase.tokens.end - 1);
    if (name == nullptr || name->tokens.first == begin) return Subject();
    phrase = PhraseAt(r_, s_.names, name->tokens.first, phrase.tokens.end);
  }
  Subject subject = One(std::move(phrase));
  AddPartners(limit, plural, &subject);
  return subject;
}

// "A et B ont déclaré": the phrases before the first.
void SubjectFinder::AddPartners(uint32_t limit, bool plural,
                                Subject* subject) const {
  for (int more = 0; more < 3; ++more) {
    const Phrase& first = subject->phrases.front();
    const uint32_t begin = first.tokens.first;
    if (begin <= limit + 1) return;
    const bool joined = r_.Is(begin - 1, "et") || r_.Is(begin - 1, "and");
    const bool listed = more > 0 && r_.Is(begin - 1, ",");
    if (!joined && !listed) return;
    if (r_.french() && (!plural || (first.plural && first.name == kNone))) {
      return;
    }
    const Phrase partner = PhraseBefore(r_, s_.names, begin - 1, limit);
    if (!CanSpeak(r_, partner) || partner.pronoun) return;
    const uint32_t before = partner.tokens.first;
    const bool alone = before == limit || r_.IsPunctuation(before - 1) ||
                       r_.Has(before - 1, WordClass::kSubordinator);
    if (!alone) return;
    if (!r_.french() && (partner.name == kNone) != (first.name == kNone)) {
      return;
    }
    subject->phrases.insert(subject->phrases.begin(), partner);
  }
}

}  // namespace

Subject SubjectBefore(const Scene& scene, const CueGroup& group) {
  const Reading& r = scene.reading;
  if (group.inverted != kNone) {
    if (!r.Has(group.inverted, WordClass::kThirdPerson) ||
        r.Has(group.inverted, WordClass::kImpersonal)) {
      return Blocked();
    }
    return One(PronounAt(r, group.inverted));
  }
  if (group.shape == CueShape::kCoordinated ||
      group.shape == CueShape::kDependent) {
    // "le président Yoon affirmant que": a subject of its own, if a name.
    if (group.shape == CueShape::kDependent) {
      const uint32_t first = group.tokens.first;
      const ProperName* name = first > 0 ? scene.names.At(first - 1) : nullptr;
      if (name != nullptr && name->kind != NameKind::kPlace) {
        const Phrase phrase =
            PhraseBefore(r, scene.names, first, LeftLimit(r, group.verb));
        if (CanSpeak(r, phrase) && phrase.name != kNone) return One(phrase);
      }
    }
    Subject subject;
    subject.same = true;
    return subject;
  }
  return SubjectFinder(scene).Before(group.tokens.first,
                                     LeftLimit(r, group.verb), group.plural, 0);
}

Subject SubjectAfter(const Scene& scene, const CueGroup& group, uint32_t* end) {
  const Reading& r = scene.reading;
  const uint32_t limit = RightLimit(r, group.verb);
  uint32_t begin = SkipFillers(scene, group.tokens.end, limit);
  // "a annoncé à l'AFP X", "a déclaré au journal X": one phrase is passed.
  if (r.Is(begin, "à") || r.Is(begin, "au") || r.Is(begin, "dans") ||
      r.Is(begin, "sur")) {
    const Phrase passed = PhraseAt(r, scene.names, begin + 1, limit);
    if (passed.empty() || r.IsPunctuation(passed.tokens.end)) return Subject();
    begin = SkipFillers(scene, passed.tokens.end, limit);
  }
  Phrase phrase = PhraseAt(r, scene.names, begin, limit);
  if (!CanSpeak(r, phrase)) return Subject();
  *end = phrase.tokens.end;
  Subject subject = One(std::move(phrase));
  for (int more = 0; more < 3; ++more) {
    if (!r.Is(*end, "et") && !r.Is(*end, "and")) break;
    const Phrase partner = PhraseAt(r, scene.names, *end + 1, limit);
    if (!CanSpeak(r, partner) || partner.pronoun ||
        (partner.name == kNone) != (subject.phrases[0].name == kNone)) {
      break;
    }
    *end = partner.tokens.end;
    subject.phrases.push_back(partner);
  }
  return subject;
}

Subject SubjectOfClause(const Scene& scene, uint32_t t) {
  const Reading& r = scene.reading;
  const uint32_t limit = LeftLimit(r, t);
  const SubjectFinder finder(scene);
  // The nearest finite verb to the left whose subject can be seen.
  const uint32_t floor = t > limit + 80 ? t - 80 : limit;
  for (uint32_t v = t; v > floor; --v) {
    uint32_t verb = v - 1;
    if (r.token(verb).quote != r.token(t).quote) continue;
    const CueGroup* group = scene.GroupAt(verb);
    const bool finite = IsFiniteVerb(r, verb) ||
                        (group != nullptr && group->shape == CueShape::kFinite);
    if (!finite) continue;
    while (verb > limit && r.Has(verb - 1, WordClass::kClitic) &&
           !r.Has(verb - 1, WordClass::kSubjectPronoun)) {
      --verb;
    }
    Subject subject = finder.Before(verb, limit, false, 0);
    if (subject.relative) continue;
    if (subject.blocked) return subject;
    if (!subject.phrases.empty()) return subject;
  }
  // Else what the sentence begins with, an opening phrase passed over.
  uint32_t begin = limit;
  if (r.Has(begin, WordClass::kPreposition) ||
      r.Has(begin, WordClass::kSubordinator)) {
    while (begin < t && !r.Is(begin, ",")) ++begin;
    ++begin;
  }
  if (t - limit <= 3) {
    // "Tout en affirmant cela, X …": the subject follows.
    const uint32_t right = std::min(RightLimit(r, t), t + 40);
    for (begin = t; begin < right && !r.Is(begin, ",");) ++begin;
    ++begin;
    if (begin >= right) return Subject();
    const Phrase phrase = PhraseAt(r, scene.names, begin, right);
    if (!CanSpeak(r, phrase)) return Subject();
    return One(phrase);
  }
  if (begin >= t) return Subject();
  const Phrase phrase = PhraseAt(r, scene.names, begin, t);
  if (!CanSpeak(r, phrase)) return Subject();
  return One(phrase);
}

}  // namespace entente
