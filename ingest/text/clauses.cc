// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/clauses.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "ingest/text/word_forms.h"

namespace entente {
namespace {

// The longest content, and the longest way to look for "que", in tokens.
constexpr uint32_t kLongestContent = 400;
constexpr uint32_t kReach = 18;

bool IsConjunction(const Reading& r, uint32_t t) {
  return r.Is(t, "et") || r.Is(t, "mais") || r.Is(t, "puis") ||
         r.Is(t, "and") || r.Is(t, "but");
}

// "quant à lui", "pour sa part", "for her part": where the aside that begins
// at t ends; t if there is none.
uint32_t AsideEnd(const Reading& r, uint32_t t, uint32_t limit) {
  if (r.Is(t, "quant")) {
    uint32_t end = t + 1;
    while (end < limit && end - t < 5 && !r.Has(end, WordClass::kThirdPerson)) {
      ++end;
    }
    return r.Has(end, WordClass::kThirdPerson) ? end + 1 : t;
  }
  const bool opens = r.Is(t, "pour") || r.Is(t, "de") || r.Is(t, "à") ||
                     r.Is(t, "for") || r.Is(t, "in");
  if (opens && r.Has(t + 1, WordClass::kPossessive) &&
      (r.Is(t + 2, "part") || r.Is(t + 2, "côté") || r.Is(t + 2, "tour") ||
       r.Is(t + 2, "turn"))) {
    return t + 3;
  }
  const bool pair =
      (r.Is(t, "en") && (r.Is(t + 1, "revanche") || r.Is(t + 1, "outre"))) ||
      (r.Is(t, "par") && r.Is(t + 1, "ailleurs")) ||
      (r.Is(t, "in") && (r.Is(t + 1, "turn") || r.Is(t + 1, "addition"))) ||
      (r.Is(t, "of") && r.Is(t + 1, "course"));
  return pair ? t + 2 : t;
}

bool IsLowerWord(const Reading& r, uint32_t t) {
  return r.IsWord(t) && !r.Capitalized(t);
}

// An infinitive, pronouns and negation before it let pass.
bool InfinitiveAt(const Reading& r, uint32_t t, uint32_t limit) {
  if (!r.french()) {
    return r.Is(t, "to") && IsLowerWord(r, t + 1) && t + 1 < limit &&
           !r.Has(t + 1, WordClass::kArticle) &&
           !r.Has(t + 1, WordClass::kPossessive) &&
           !r.Has(t + 1, WordClass::kDemonstrative);
  }
  uint32_t v = t;
  while (v < limit && v - t < 4 &&
         (r.Has(v, WordClass::kClitic) || r.Has(v, WordClass::kNegation) ||
          (v > t && r.Has(v, WordClass::kAdverb)))) {
    ++v;
  }
  if (v >= limit || !IsLowerWord(r, v)) return false;
  const Word* word = r.word(v);
  if (word != nullptr) {
    for (const CueForm& form : word->cues) {
      if ((form.tenses & kInfinitiveForm) != 0) return true;
    }
    if (word->Is(WordClass::kOffice) || word->Is(WordClass::kPersonNoun) ||
        word->Is(WordClass::kAdjective) || word->Is(WordClass::kTime)) {
      return false;
    }
  }
  return LooksFrenchInfinitive(r.token(v).lower);
}

// Whether words from t on are a clause: a finite verb stands before its end.
bool ClauseAt(const Scene& s, uint32_t t, uint32_t limit) {
  const Reading& r = s.reading;
  if (t >= limit || (!r.IsWord(t) && !r.IsNumber(t))) return false;
  if (r.Has(t, WordClass::kPreposition) && !r.Capitalized(t)) return false;
  const uint32_t ceiling = std::min(limit, t + 25);
  for (uint32_t v = t; v < ceiling; ++v) {
    if (r.Is(v, ".") || r.Is(v, ";") || r.Opens(v) != kNone) return false;
    if (v == t && !r.Has(v, WordClass::kSubjectPronoun)) continue;
    if (r.Has(v, WordClass::kHave) || r.Has(v, WordClass::kBe) ||
        r.Has(v, WordClass::kVerb)) {
      return !r.Is(v, "'s") || r.Has(v - 1, WordClass::kSubjectPronoun) ||
             r.Is(v - 1, "there") || r.Is(v - 1, "that");
    }
    if (v > t && IsLowerWord(r, v) && r.word(v) == nullptr &&
        absl::EndsWith(r.token(v).lower, "ed")) {
      return true;
    }
    if (v > t && s.GroupAt(v) != nullptr &&
        s.GroupAt(v)->shape == CueShape::kFinite) {
      return true;
    }
    // A pronoun as subject is enough: its verb follows.
    if (r.Has(v, WordClass::kSubjectPronoun) && v == t &&
        !r.Has(v, WordClass::kRelative) && IsLowerWord(r, v + 1)) {
      return true;
    }
  }
  return false;
}

class ContentFinder {
 public:
  ContentFinder(const Scene& scene, const CueGroup& group)
      : s_(scene),
        r_(scene.reading),
        group_(group),
        limit_(RightLimit(scene.reading, group.verb)),
        after_(group.tokens.end),
        x_(SkipFillers(scene, group.tokens.end, limit_)) {}

  Content Find(const CueVerb& cue);

 private:
  bool That(const CueVerb& cue, uint32_t at, Content* content);
  bool Quotation(const CueVerb& cue, uint32_t at, Content* content);
  bool Infinitive(const CueVerb& cue, Content* content);
  bool Of(const CueVerb& cue, Content* content);
  bool To(const CueVerb& cue, Content* content);
  bool Dative(const CueVerb& cue, Content* content);
  bool Whom(const CueVerb& cue, Content* content);
  bool Preposition(const CueVerb& cue, uint32_t at, Content* content);
  bool Further(const CueVerb& cue, Content* content);
  bool Object(const CueVerb& cue, Content* content);
  bool Denied(const CueVerb& cue, Content* content);
  bool IsPreposition(const CueVerb& cue, uint32_t t) const;
  uint32_t ReasonColon(uint32_t begin, uint32_t end) const;
  void Add(uint32_t begin, bool verbless, Content* content);

  const Scene& s_;
  const Reading& r_;
  const CueGroup& group_;
  uint32_t limit_;
  uint32_t after_;
  uint32_t x_;           // the first token after the verb that is no filler
  bool denies_ = false;  // the cue that is being tried denies
};

// The colon after what is denied, before what the denier says instead; kNone if
// there is none, or if the words from `begin` on stand after it.
uint32_t ContentFinder::ReasonColon(uint32_t begin, uint32_t end) const {
  if (!denies_ || r_.Is(begin - 1, ":")) return kNone;
  for (uint32_t t = begin; t < end; ++t) {
    const uint32_t quote = r_.Opens(t);
    if (quote != kNone) t = std::max(t, r_.article().quotes[quote].end_token);
    if (r_.Is(t, ":")) return t;
  }
  return kNone;
}

// Adds the clause from `begin`, and what a colon adds to it: a quotation, or
// the reason of a denial.
void ContentFinder::Add(uint32_t begin, bool verbless, Content* content) {
  uint32_t end = ClauseEnd(s_, begin, limit_, verbless);
  const uint32_t colon = ReasonColon(begin, end);
  if (colon != kNone) end = colon;
  const TokenRange range = Trim(r_, {begin, end});
  if (!range.empty()) content->ranges.push_back(range);
  if (!r_.Is(end, ":")) return;
  TokenRange more;
  if (r_.Opens(end + 1) != kNone) {
    more = QuoteRange(s_, r_.Opens(end + 1));
  } else if (colon != kNone) {
    more = {end + 1, ClauseEnd(s_, end + 1, limit_, false)};
  }
  if (!more.empty()) content->ranges.push_back(Trim(r_, more));
}

// "denied it: “…”", "dément cela : …": what the denier says instead.
bool ContentFinder::Denied(const CueVerb& cue, Content* content) {
  if (!denies_ || x_ + 1 >= limit_) return false;
  const bool pronoun = r_.Has(x_, WordClass::kThirdPerson) ||
                       r_.Has(x_, WordClass::kImpersonal) ||
                       (!r_.french() && r_.Has(x_, WordClass::kDemonstrative));
  const uint32_t after = x_ + 1;
  const bool leads =
      r_.Is(after, ":") || (r_.Is(after, ",") && r_.Opens(after + 1) != kNone);
  return pronoun && leads && Quotation(cue, after, content);
}

bool ContentFinder::That(const CueVerb& cue, uint32_t at, Content* content) {
  if ((cue.takes & kTakesThat) == 0 || at >= limit_ ||
      !r_.Has(at, WordClass::kComplementizer)) {
    return false;
  }
  const bool plain = r_.Is(at, "que") || r_.Is(at, "qu'") || r_.Is(at, "that");
  // "s'" is a pronoun unless "il" follows.
  if (r_.Is(at, "s'") && !r_.Is(at + 1, "il") && !r_.Is(at + 1, "ils")) {
    return false;
  }
  if (r_.Is(at, "ce") && !r_.Has(at + 1, WordClass::kRelative)) return false;
  if ((r_.Is(at, "when") || r_.Is(at, "where") || r_.Is(at, "quand") ||
       r_.Is(at, "où") || r_.Is(at, "who") || r_.Is(at, "which")) &&
      (at != after_ || cue.type == ClaimType::kSay)) {
    return false;
  }
  if (r_.Is(at, "if") && cue.lemma != "ask" && cue.lemma != "wonder") {
    return false;
  }
  uint32_t begin = plain ? at + 1 : at;
  if (plain && r_.Is(begin, ",")) ++begin;
  if (plain && r_.Is(begin, ":")) ++begin;
  // "a affirmé que « … »": the quotation alone, if it is all.
  const uint32_t quote = r_.Opens(begin);
  if (quote != kNone) {
    const TokenRange range = QuoteRange(s_, quote);
    const uint32_t next = range.end;
    // "que « A » et que B": one claim.
    const bool more = IsConjunction(r_, next) &&
                      (r_.Is(next + 1, "que") || r_.Is(next + 1, "qu'") ||
                       r_.Is(next + 1, "that"));
    if (!range.empty() && !more &&
        (next >= limit_ || !IsLowerWord(r_, next) || IsConjunction(r_, next))) {
      content->ranges.push_back(Trim(r_, range));
      return true;
    }
  }
  Add(begin, false, content);
  return !content->empty();
}

bool ContentFinder::Quotation(const CueVerb& cue, uint32_t at,
                              Content* content) {
  uint32_t begin = at;
  const bool colon = r_.Is(begin, ":");
  if (colon || r_.Is(begin, ",")) ++begin;
  const uint32_t quote = r_.Opens(begin);
  if (quote == kNone) {
    if (!colon || begin >= limit_ || (cue.takes & kTakesQuote) == 0) {
      return false;
    }
    Add(begin, false, content);
    return !content->empty();
  }
  const TokenRange range = QuoteRange(s_, quote);
  if (range.empty()) return false;
  // "« une hostilité » envers Moscou": words go on after the marks.
  if (!colon && begin == at && range.end < limit_ &&
      (IsLowerWord(r_, range.end) || r_.Capitalized(range.end)) &&
      r_.IsWord(range.end) && s_.GroupAt(range.end) == nullptr &&
      !IsConjunction(r_, range.end) &&
      r_.token(range.end).sentence == r_.token(begin).sentence) {
    Add(begin, true, content);
    return !content->empty();
  }
  content->ranges.push_back(Trim(r_, range));
  return true;
}

bool ContentFinder::Infinitive(const CueVerb& cue, Content* content) {
  if ((cue.takes & kTakesInfinitive) == 0 || !InfinitiveAt(r_, x_, limit_)) {
    return false;
  }
  // English keeps "to" out, as French keeps "de" out.
  Add(r_.french() ? x_ : x_ + 1, true, content);
  return !content->empty();
}

bool ContentFinder::IsPreposition(const CueVerb& cue, uint32_t t) const {
  for (const std::string& p : cue.prepositions) {
    if (r_.Is(t, p)) return true;
    if (p == "de" && (r_.Is(t, "d'") || r_.Is(t, "du") || r_.Is(t, "des"))) {
      return true;
    }
    if (p == "à" && (r_.Is(t, "au") || r_.Is(t, "aux"))) return true;
  }
  return false;
}

bool ContentFinder::Preposition(const CueVerb& cue, uint32_t at,
                                Content* content) {
  if (at >= limit_ || !IsPreposition(cue, at)) return false;
  const uint32_t begin = at + 1;
  if (begin >= limit_ ||
      (!r_.IsWord(begin) && !r_.IsNumber(begin) && r_.Opens(begin) == kNone)) {
    return false;
  }
  Add(begin, true, content);
  return !content->empty();
}

// "accuse X de Y": the "de" before an infinitive or a quotation, else the
// first after X.
bool ContentFinder::Of(const CueVerb& cue, Content* content) {
  if ((cue.takes & kTakesOf) == 0 || group_.shape == CueShape::kPassive) {
    return false;
  }
  const uint32_t ceiling = std::min(limit_, x_ + 30);
  uint32_t split = kNone;
  for (uint32_t t = x_; t < ceiling && split == kNone; ++t) {
    if (r_.Is(t, ";") || r_.Is(t, ".") || IsFiniteVerb(r_, t)) break;
    const bool of = r_.french()
                        ? (r_.Is(t, "de") || r_.Is(t, "d'") || r_.Is(t, "pour"))
                        : (r_.Is(t, "of") || r_.Is(t, "for"));
    if (!of) continue;
    const bool strong =
        r_.Opens(t + 1) != kNone ||
        (r_.french() ? InfinitiveAt(r_, t + 1, limit_)
                     : absl::EndsWith(r_.token(t + 1).lower, "ing"));
    if (strong) split = t;
  }
  for (uint32_t t = x_; t < ceiling && split == kNone; ++t) {
    if (r_.Is(t, ";") || r_.Is(t, ".") || r_.Is(t, ",")) break;
    if (r_.Is(t, r_.french() ? "de" : "of") ||
        (r_.french() && (r_.Is(t, "d'") || r_.Is(t, "pour")))) {
      split = t;
    }
  }
  if (split == kNone) return false;
  const bool clitic = split == x_ && r_.french() &&
                      r_.Has(group_.tokens.first, WordClass::kClitic);
  if (split == x_ && !clitic) return false;
  if (split > x_) {
    content->target = PhraseAt(r_, s_.names, x_, split);
    if (!CanSpeak(r_, content->target)) return false;
  }
  Add(split + 1, true, content);
  return !content->empty();
}

bool ContentFinder::To(const CueVerb& cue, Content* content) {
  if ((cue.takes & kTakesTo) == 0 || group_.shape == CueShape::kPassive) {
    return false;
  }
  const uint32_t ceiling = std::min(limit_, x_ + 30);
  for (uint32_t t = x_; t < ceiling; ++t) {
    if (r_.Is(t, ";") || r_.Is(t, ".")) break;
    if (t > x_ && IsFiniteVerb(r_, t) && !r_.Is(t, "'s")) break;
    const bool found = r_.french()
                           ? r_.Is(t, "à") && InfinitiveAt(r_, t + 1, limit_)
                           : InfinitiveAt(r_, t, limit_) ||
                                 (r_.Is(t, "not") && r_.Is(t + 1, "to"));
    if (!found) continue;
    if (t > x_) {
      // "called on Tehran to", "pleaded with him to".
      const bool led =
          r_.Is(x_, "on") || r_.Is(x_, "upon") || r_.Is(x_, "with");
      content->addressee = PhraseAt(r_, s_.names, led ? x_ + 1 : x_, t);
    } else if (!r_.french() ||
               !r_.Has(group_.tokens.first, WordClass::kClitic)) {
      if (r_.french() && !IsPreposition(cue, t)) return false;
    }
    Add(r_.Is(t, "not") ? t : t + 1, true, content);
    return !content->empty();
  }
  return false;
}

// "demande à X de Y", "reproche à X d'avoir".
bool ContentFinder::Dative(const CueVerb& cue, Content* content) {
  const bool to = r_.Is(x_, "à") || r_.Is(x_, "au") || r_.Is(x_, "aux");
  const bool clitic =
      r_.Is(group_.tokens.first, "lui") || r_.Is(group_.tokens.first, "leur");
  if ((cue.takes & kTakesDative) == 0 || (!to && !clitic)) return false;
  const uint32_t ceiling = std::min(limit_, x_ + 25);
  for (uint32_t t = x_; t < ceiling; ++t) {
    if (r_.Is(t, ";") || r_.Is(t, ".") || r_.Is(t, ",")) break;
    if ((r_.Is(t, "de") || r_.Is(t, "d'")) && InfinitiveAt(r_, t + 1, limit_)) {
      if (to) content->addressee = PhraseAt(r_, s_.names, x_ + 1, t);
      Add(t + 1, true, content);
      return !content->empty();
    }
    if (r_.Is(t, "que") || r_.Is(t, "qu'")) break;
  }
  // "demande au gouvernement des mesures".
  if (!to || (cue.takes & kTakesObject) == 0) return false;
  const Phrase whom = PhraseAt(r_, s_.names, x_ + 1, limit_);
  const uint32_t next = whom.tokens.end;
  if (whom.empty() || next >= limit_ ||
      !(r_.Is(next, "des") || r_.Has(next, WordClass::kArticle))) {
    return false;
  }
  content->addressee = whom;
  Add(next, true, content);
  return !content->empty();
}

// "told reporters that …", "warned Iran …".
bool ContentFinder::Whom(const CueVerb& cue, Content* content) {
  if ((cue.takes & kTakesWhom) == 0) return false;
  const Phrase whom =
      r_.Has(x_, WordClass::kThirdPerson) || r_.Has(x_, WordClass::kFirstPerson)
          ? PronounAt(r_, x_)
          : PhraseAt(r_, s_.names, x_, limit_);
  if (whom.empty()) return false;
  uint32_t next = SkipFillers(s_, whom.tokens.end, limit_);
  content->addressee = whom;
  if (That(cue, next, content) || Quotation(cue, next, content)) return true;
  // "told CBS in an interview that": over what is neither verb nor clause.
  if (r_.Has(next, WordClass::kPreposition) &&
      !InfinitiveAt(r_, next, limit_)) {
    for (uint32_t t = next; t < std::min(limit_, next + kReach); ++t) {
      if (IsFiniteVerb(r_, t)) break;
      if (That(cue, t, content)) return true;
      if ((r_.Is(t, ":") || r_.Is(t, ",")) && r_.Opens(t + 1) != kNone &&
          Quotation(cue, t, content)) {
        return true;
      }
    }
  }
  if ((cue.takes & kTakesTo) != 0 && InfinitiveAt(r_, next, limit_)) {
    Add(next + 1, true, content);
    return !content->empty();
  }
  if (Preposition(cue, next, content)) return true;
  if ((cue.takes & kTakesBare) != 0 && ClauseAt(s_, next, limit_)) {
    Add(next, false, content);
    return !content->empty();
  }
  content->addressee = Phrase();
  return false;
}

// "a déclaré à la presse, lors d'une visite, que …": past prepositions.
bool ContentFinder::Further(const CueVerb& cue, Content* content) {
  const bool opens = r_.Has(x_, WordClass::kPreposition) ||
                     r_.Has(x_, WordClass::kContraction);
  if (!opens) return false;
  const uint32_t ceiling = std::min(limit_, x_ + kReach);
  for (uint32_t t = x_; t < ceiling; ++t) {
    if (r_.Is(t, ";") || r_.Is(t, ".")) break;
    if (IsFiniteVerb(r_, t) && !r_.Is(t, "'s")) break;
    if (r_.Has(t, WordClass::kRelative) &&
        !r_.Has(t, WordClass::kComplementizer)) {
      break;
    }
    if ((r_.Is(t, "que") || r_.Is(t, "qu'") || r_.Is(t, "that")) &&
        That(cue, t, content)) {
      return true;
    }
    const bool introduces = r_.Is(t, ":") ||
                            (r_.Is(t, ",") && r_.Opens(t + 1) != kNone) ||
                            r_.Opens(t) != kNone;
    if (introduces && t > x_ && Quotation(cue, t, content)) return true;
  }
  // "said in an interview he would": a pronoun after the phrase.
  if ((cue.takes & kTakesBare) != 0) {
    for (uint32_t t = x_ + 1; t < ceiling; ++t) {
      if (!r_.IsWord(t) && !r_.IsNumber(t)) break;
      if (r_.Has(t, WordClass::kSubjectPronoun) &&
          !r_.Has(t, WordClass::kRelative) && ClauseAt(s_, t, limit_)) {
        Add(t, false, content);
        return !content->empty();
      }
    }
  }
  return false;
}

bool ContentFinder::Object(const CueVerb& cue, Content* content) {
  if ((cue.takes & kTakesObject) == 0 || group_.shape == CueShape::kPassive ||
      x_ >= limit_) {
    return false;
  }
  const bool noun = r_.Has(x_, WordClass::kArticle) ||
                    r_.Has(x_, WordClass::kDemonstrative) ||
                    r_.Has(x_, WordClass::kPossessive) ||
                    r_.Has(x_, WordClass::kQuantifier) || r_.Is(x_, "des") ||
                    r_.Is(x_, "du") || IsContent(r_, s_.names, x_);
  if (!noun) return false;
  Add(x_, true, content);
  return !content->empty();
}

Content ContentFinder::Find(const CueVerb& cue) {
  Content content;
  denies_ = cue.type == ClaimType::kDeny;
  if (Denied(cue, &content) || That(cue, x_, &content) ||
      Quotation(cue, x_, &content) || Infinitive(cue, &content) ||
      Of(cue, &content) || To(cue, &content) || Dative(cue, &content) ||
      Preposition(cue, x_, &content)) {
    return content;
  }
  if ((cue.takes & kTakesAll) != 0 && x_ < limit_ &&
      (r_.IsWord(x_) || r_.IsNumber(x_))) {
    const bool filler = r_.Has(x_, WordClass::kPreposition) ||
                        r_.Has(x_, WordClass::kConjunction);
    if (!filler) Add(x_, true, &content);
    if (!content.empty()) return content;
  }
  if (Whom(cue, &content)) return content;
  if ((cue.takes & kTakesBare) != 0 && ClauseAt(s_, x_, limit_)) {
    Add(x_, false, &content);
    if (!content.empty()) return content;
  }
  content = Content();
  if (Further(cue, &content) || Object(cue, &content)) return content;
  return Content();
}

}  // namespace

Scene::Scene(const Reading& r, const Names& n, const std::vector<CueGroup>& g)
    : reading(r), names(n), groups(g), group_at(r.size(), kNone) {
  for (uint32_t i = 0; i < groups.size(); ++i) {
    group_at[groups[i].tokens.first] = i;
  }
}

Content ContentAfter(const Scene& scene, const CueGroup& group, uint16_t* cue) {
  ContentFinder finder(scene, group);
  for (uint16_t candidate : group.cues) {
    Content content = finder.Find(scene.reading.lexicon().cues()[candidate]);
    if (content.empty()) continue;
    *cue = candidate;
    return content;
  }
  return Content();
}

uint32_t SkipFillers(const Scene& scene, uint32_t t, uint32_t limit) {
  const Reading& r = scene.reading;
  uint32_t x = t;
  while (x < limit && x - t < 10) {
    if (r.Has(x, WordClass::kComplementizer) && !r.Is(x, "'s")) break;
    if (scene.names.At(x) != nullptr) break;
    if (const uint32_t aside = AsideEnd(r, x, limit); aside > x) {
      x = aside;
      continue;
    }
    const bool time = r.Has(x, WordClass::kTime);
    const bool article_of_time =
        (r.Has(x, WordClass::kArticle) || r.Has(x, WordClass::kDemonstrative) ||
         r.Is(x, "on")) &&
        (r.Has(x + 1, WordClass::kTime) ||
         (r.IsNumber(x + 1) && r.Has(x + 2, WordClass::kMonth)));
    const bool date = r.IsNumber(x) && (r.Has(x + 1, WordClass::kMonth) ||
                                        r.Has(x - 1, WordClass::kMonth));
    const bool adverb = r.Has(x, WordClass::kAdverb) &&
                        !r.Has(x, WordClass::kThirdPerson) && !r.Is(x, "not");
    // "a déclaré, dimanche, que": a comma is a filler before another.
    const bool comma =
        r.Is(x, ",") && x + 1 < limit &&
        (r.Has(x + 1, WordClass::kTime) || r.Has(x + 1, WordClass::kAdverb) ||
         (x > t && r.Has(x + 1, WordClass::kComplementizer)));
    if (!time && !article_of_time && !date && !adverb && !comma) break;
    ++x;
  }
  return x;
}

TokenRange Trim(const Reading& reading, TokenRange range) {
  const auto loose = [&](uint32_t t) {
    return reading.IsPunctuation(t) && reading.Opens(t) == kNone &&
           reading.Closes(t) == kNone && !reading.Is(t, "(") &&
           !reading.Is(t, ")") && !reading.Is(t, "[") && !reading.Is(t, "]");
  };
  for (;;) {
    while (!range.empty() && loose(range.first)) ++range.first;
    while (!range.empty() && loose(range.end - 1)) --range.end;
    if (range.empty()) return range;
    const uint32_t quote = reading.Opens(range.first);
    if (quote == kNone) return range;
    const Quote& q = reading.article().quotes[quote];
    const bool closed = reading.Closes(range.end - 1) == quote;
    // A mark that is missing at the end is no reason to keep the first.
    if (!closed && (q.closed || q.end_token != range.end)) return range;
    ++range.first;
    if (closed) --range.end;
  }
}

TokenRange QuoteRange(const Scene& scene, uint32_t quote) {
  const Reading& r = scene.reading;
  const Quote& q = r.article().quotes[quote];
  if (q.first_token >= q.end_token) return {};
  TokenRange range = {q.first_token - 1, q.end_token};
  if (q.closed && r.Closes(q.end_token) == quote) ++range.end;
  // "« A », et à « B »" under one cue.
  for (int joined = 0; joined < 4; ++joined) {
    uint32_t t = range.end;
    if (r.Is(t, ",")) ++t;
    if (!r.Is(t, "et") && !r.Is(t, "and")) break;
    ++t;
    if (r.Has(t, WordClass::kPreposition)) ++t;
    const uint32_t next = r.Opens(t);
    if (next == kNone) break;
    const Quote& more = r.article().quotes[next];
    if (!more.closed || r.Closes(more.end_token) != next) break;
    range.end = more.end_token + 1;
  }
  return range;
}

uint32_t ClauseEnd(const Scene& scene, uint32_t begin, uint32_t limit,
                   bool verbless) {
  const Reading& r = scene.reading;
  uint32_t ceiling = std::min(limit, begin + kLongestContent);
  bool inserted = false;  // a comma has been passed
  for (uint32_t t = begin; t < ceiling; ++t) {
    const uint32_t quote = r.Opens(t);
    if (quote != kNone) {
      const Quote& q = r.article().quotes[quote];
      if (q.end_token > t) {
        t = std::min(q.end_token, r.size() - 1);
        if (t >= ceiling) {
          // The quotation runs over sentences: so does the clause.
          const bool closes = r.Closes(t) == quote;
          return closes ? t + 1 : t;
        }
      }
      continue;
    }
    if (r.Is(t, ";")) return t;
    if (r.Is(t, ":") && r.Opens(t + 1) != kNone) return t;
    if (t == begin) continue;
    const CueGroup* group = scene.GroupAt(t);
    if (group != nullptr && group->shape == CueShape::kAttribution &&
        !r.Is(t, "pour")) {
      return t;
    }
    uint32_t next = t;
    if (r.Is(next, ",")) ++next;
    const bool comma = next > t;
    const bool conjunction = IsConjunction(r, next);
    if (conjunction) ++next;
    if (!comma && !conjunction) continue;
    // "(X, who denies) wrongdoing, | had taken bribes": the verb of a subject
    // before.
    if (comma && !conjunction && !inserted && IsFiniteVerb(r, next) &&
        !r.Has(next, WordClass::kSubjectPronoun)) {
      return t;
    }
    inserted = inserted || comma;
    if (r.Is(next, "en") || r.Is(next, "by") || r.Is(next, "tout")) ++next;
    if (r.Is(next, "en")) ++next;
    while (next < ceiling && r.Has(next, WordClass::kAdverb) &&
           scene.GroupAt(next) == nullptr) {
      ++next;
    }
    const CueGroup* cue = scene.GroupAt(next);
    if (cue != nullptr) {
      if (cue->inverted != kNone) return t;
      if (cue->shape == CueShape::kAttribution) {
        if (!r.Is(next, "pour")) return t;
      } else if (cue->shape == CueShape::kDependent) {
        if (r.word(cue->verb) != nullptr) return t;
      } else if (conjunction && !r.Has(next - 1, WordClass::kAdverb)) {
        return t;
      } else if (conjunction && cue->shape != CueShape::kFinite) {
        return t;
      }
    }
    if (comma && verbless &&
        (r.Is(next, "bien") || r.Is(next, "alors") || r.Is(next, "tandis") ||
         r.Is(next, "while") || r.Is(next, "although") ||
         r.Is(next, "despite") || r.Is(next, "malgré") ||
         r.Is(next, "though") || r.Is(next, "un") || r.Is(next, "une") ||
         r.Is(next, "a") || r.Is(next, "an"))) {
      return t;
    }
    if (conjunction && verbless) {
      uint32_t verb = next;
      while (verb < ceiling && verb - next < 3 &&
             r.Has(verb, WordClass::kClitic) &&
             !r.Has(verb, WordClass::kArticle)) {
        ++verb;
      }
      if (IsFiniteVerb(r, verb)) return t;
    }
    if (conjunction && verbless && r.Has(next, WordClass::kSubjectPronoun) &&
        !r.Has(next, WordClass::kRelative)) {
      return t;
    }
  }
  return ceiling;
}

}  // namespace entente
