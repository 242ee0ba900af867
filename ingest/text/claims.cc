// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/claims.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "ingest/text/subjects.h"

namespace entente {
namespace {

// The least words of a quotation that is a claim without a cue.
constexpr uint32_t kLeastQuoteWords = 4;

// How far back a sentence is looked at, in tokens: text without full stops must
// not cost the square of its length.
constexpr uint32_t kLongestSentence = 500;
// The least words of one that stands in the middle of a sentence.
constexpr uint32_t kLongQuoteWords = 9;

class ClaimFinder {
 public:
  explicit ClaimFinder(const Scene& scene)
      : s_(scene), r_(scene.reading), covered_(scene.reading.size(), false) {}

  std::vector<ClaimDraft> Find();

 private:
  void Handle(const CueGroup& group);
  bool HandleAfterContent(const CueGroup& group);
  void HandleBeforeContent(const CueGroup& group);
  void HandlePassive(const CueGroup& group);
  void HandleAttribution(const CueGroup& group);
  void AddUncuedQuotes();
  bool EndsSpeech(uint32_t quote) const;
  bool AddDashedQuote(uint32_t quote);
  void AddTurns();

  bool IsDocument(const Phrase& phrase) const;
  bool IsSentence(TokenRange content) const;
  bool HasVerb(uint32_t begin, uint32_t end) const;
  bool EndsPreposed(const CueGroup& group, uint32_t end) const;
  TokenRange ContentBefore(uint32_t end, uint32_t limit) const;
  void AddContinuation(uint32_t t, uint32_t limit, bool pronoun,
                       ClaimDraft* draft) const;
  ClaimDraft Draft(const CueGroup& group, uint16_t cue) const;
  void Push(ClaimDraft draft);
  uint32_t SameSpeaker(uint32_t t) const;
  bool Resolve(const CueGroup& group, Subject subject, ClaimDraft* draft) const;

  const Scene& s_;
  const Reading& r_;
  std::vector<ClaimDraft> drafts_;
  std::vector<bool> covered_;  // tokens that are content already
};

ClaimDraft ClaimFinder::Draft(const CueGroup& group, uint16_t cue) const {
  ClaimDraft draft;
  draft.cue = group.tokens;
  if (group.shape == CueShape::kAttribution) {
    const Attribution& phrase = r_.lexicon().attributions()[cue];
    draft.lemma = phrase.text;
    draft.type = phrase.type;
  } else {
    const CueVerb& verb = r_.lexicon().cues()[cue];
    draft.lemma = verb.lemma;
    draft.type = verb.type;
  }
  if (group.negated) draft.polarity = Polarity::kNegative;
  if (group.conditional) draft.certainty = Certainty::kPossible;
  return draft;
}

void ClaimFinder::Push(ClaimDraft draft) {
  draft.content.erase(
      std::remove_if(draft.content.begin(), draft.content.end(),
                     [](const TokenRange& range) { return range.empty(); }),
      draft.content.end());
  if (draft.content.empty()) return;
  for (const TokenRange& range : draft.content) {
    std::fill(covered_.begin() + range.first, covered_.begin() + range.end,
              true);
  }
  drafts_.push_back(std::move(draft));
}

// The last draft of the sentence of t whose cue stands before t.
uint32_t ClaimFinder::SameSpeaker(uint32_t t) const {
  const uint32_t limit = LeftLimit(r_, t);
  for (auto i = static_cast<uint32_t>(drafts_.size()); i-- > 0;) {
    const ClaimDraft& draft = drafts_[i];
    if (draft.cue.empty() || draft.cue.first < limit) return kNone;
    if (draft.cue.first < t) return i;
  }
  return kNone;
}

// Gives the draft its speakers; false if there are none.
bool ClaimFinder::Resolve(const CueGroup& group, Subject subject,
                          ClaimDraft* draft) const {
  if (subject.blocked) return false;
  if (subject.same) {
    draft->same = SameSpeaker(group.tokens.first);
    if (draft->same != kNone) return true;
    if (group.shape == CueShape::kCoordinated) return false;
    subject = SubjectOfClause(s_, group.tokens.first);
    if (subject.blocked) return false;
  }
  draft->speakers = std::move(subject.phrases);
  return !draft->speakers.empty();
}

// The text before a cue that follows what it reports: back to the beginning of
// the sentence, or of the quotation that ends there.
TokenRange ClaimFinder::ContentBefore(uint32_t end, uint32_t limit) const {
  uint32_t last = end;
  while (last > limit && r_.IsPunctuation(last - 1) &&
         r_.Closes(last - 1) == kNone && !r_.Is(last - 1, ")")) {
    --last;
  }
  uint32_t begin =
      last > limit + kLongestSentence ? last - kLongestSentence : limit;
  const uint32_t quote = last > 0 ? r_.Closes(last - 1) : kNone;
  if (quote != kNone) {
    const uint32_t opening = r_.article().quotes[quote].first_token - 1;
    if (opening < begin) begin = opening;
    // "… Il ajoute. « Q », a dit X": other words before the quotation belong
    // to the content only if they lead into it.
    if (opening > begin && r_.Is(opening - 1, ":")) begin = opening;
  }
  return {begin, last};
}

// "(a condamné) le maire à trois ans": what a court does, no speech.
bool ClaimFinder::IsSentence(TokenRange content) const {
  for (uint32_t t = content.first; t < content.end; ++t) {
    if (r_.Is(t, "à") &&
        (r_.IsNumber(t + 1) || r_.Has(t + 1, WordClass::kQuantifier) ||
         r_.Is(t + 1, "un") || r_.Is(t + 1, "une") || r_.Is(t + 1, "mort"))) {
      return true;
    }
  }
  return false;
}

// "une étude de l'université", "the results of the poll".
bool ClaimFinder::IsDocument(const Phrase& phrase) const {
  for (uint32_t t = phrase.tokens.first; t < phrase.tokens.end; ++t) {
    if (r_.Has(t, WordClass::kDocumentNoun)) return true;
  }
  return false;
}

// Whether a finite verb stands in a range, as far as can be seen.
bool ClaimFinder::HasVerb(uint32_t begin, uint32_t end) const {
  begin = end > begin + kLongestSentence ? end - kLongestSentence : begin;
  for (uint32_t t = begin; t < end; ++t) {
    if (IsFiniteVerb(r_, t)) return true;
    const CueGroup* group = s_.GroupAt(t);
    if (group != nullptr && group->shape == CueShape::kFinite) return true;
    if (!r_.french() && t > begin && r_.IsWord(t) && !r_.Capitalized(t) &&
        r_.word(t) == nullptr && absl::EndsWith(r_.token(t).lower, "ed")) {
      return true;
    }
  }
  return false;
}

// Whether a cue after its content ends the sentence, or a clause of it.
bool ClaimFinder::EndsPreposed(const CueGroup& group, uint32_t end) const {
  const uint32_t limit = RightLimit(r_, group.verb);
  if (end >= limit) return true;
  if (r_.Is(end, ":")) {
    return group.tokens.first > 0 && r_.Is(group.tokens.first - 1, "comme");
  }
  return r_.IsPunctuation(end) || r_.Has(end, WordClass::kPreposition) ||
         r_.Has(end, WordClass::kContraction) ||
         r_.Has(end, WordClass::kTime) || r_.Has(end, WordClass::kAdverb) ||
         r_.Has(end, WordClass::kRelative) ||
         r_.Has(end, WordClass::kConjunction) ||
         r_.Has(end, WordClass::kSubordinator) ||
         r_.Has(end, WordClass::kArticle) ||
         (s_.GroupAt(end) != nullptr &&
          s_.GroupAt(end)->shape == CueShape::kDependent);
}

// "« A, dit X, b »", "“A,” X said, “b.”": what goes on after the cue.
void ClaimFinder::AddContinuation(uint32_t t, uint32_t limit, bool pronoun,
                                  ClaimDraft* draft) const {
  if (!r_.Is(t, ",") || t + 1 >= limit) return;
  const uint32_t quote = r_.Opens(t + 1);
  if (quote != kNone) {
    draft->content.push_back(Trim(r_, QuoteRange(s_, quote)));
    return;
  }
  const bool within = r_.token(t).quote != kNone;
  const CueGroup* group = s_.GroupAt(t + 1);
  if (group != nullptr || r_.Has(t + 1, WordClass::kRelative) ||
      (!within && r_.Has(t + 1, WordClass::kConjunction))) {
    return;
  }
  // Outside quotations only a clause with a verb of its own goes on.
  const uint32_t end = ClauseEnd(s_, t + 1, limit, false);
  bool verb = within;
  for (uint32_t v = t + 1; v < end && !verb; ++v) verb = IsFiniteVerb(r_, v);
  const bool apposition = !pronoun && (r_.Has(t + 1, WordClass::kArticle) ||
                                       r_.Has(t + 1, WordClass::kOffice) ||
                                       s_.names.At(t + 1) != nullptr);
  if (verb && (within || !apposition)) {
    draft->content.push_back(Trim(r_, {t + 1, end}));
  }
}

// "« … », a déclaré X", "…, said X", "…, X said".
bool ClaimFinder::HandleAfterContent(const CueGroup& group) {
  const uint32_t limit = LeftLimit(r_, group.verb);
  const uint32_t first = group.tokens.first;
  if (first <= limit || group.shape != CueShape::kFinite) return false;
  uint16_t cue = kNone & 0xffff;
  for (uint16_t candidate : group.cues) {
    if ((r_.lexicon().cues()[candidate].takes & kTakesQuote) != 0) {
      cue = candidate;
      break;
    }
  }
  if (cue == (kNone & 0xffff)) return false;
  ClaimDraft draft = Draft(group, cue);
  const uint32_t right = RightLimit(r_, group.verb);
  uint32_t end = group.tokens.end;
  uint32_t content_end = first;
  const uint32_t p = first - 1;
  const bool after_text = r_.Is(p, ",") || r_.Closes(p) != kNone ||
                          r_.IsDash(p) || r_.Is(p, "!") || r_.Is(p, "?");
  Subject subject;
  if (group.inverted != kNone) {
    subject = SubjectBefore(s_, group);
    end = std::max(end, group.inverted + 1);
  } else if (r_.Is(p, "comme") && p > limit) {
    // "…, comme le précise X".
    subject = SubjectAfter(s_, group, &end);
    if (subject.empty()) return false;
    content_end = p;
  } else if (after_text) {
    subject = SubjectAfter(s_, group, &end);
    if (subject.empty()) return false;
    // "X, de la CGT, a dénoncé la loi": an object, not a speaker. What is
    // reported has a verb.
    const bool quoted = r_.Closes(p) != kNone ||
                        (r_.Is(p, ",") && p > 0 && r_.Closes(p - 1) != kNone);
    if (!quoted && !HasVerb(limit, first)) return false;
  } else {
    // "…, X said." with nothing to the right that it could introduce.
    const uint32_t x = SkipFillers(s_, end, right);
    if (x < right && !r_.IsPunctuation(x) &&
        !r_.Has(x, WordClass::kPreposition)) {
      return false;
    }
    if (r_.Is(x, ":") || (r_.Is(x, ",") && r_.Opens(x + 1) != kNone &&
                          r_.Closes(p) == kNone && !r_.Is(p, ","))) {
      // What follows is the content, unless a quotation stands before X.
      const Subject before = SubjectBefore(s_, group);
      if (before.phrases.empty()) return false;
      const uint32_t begin = before.phrases[0].tokens.first;
      if (begin == 0 || r_.Closes(begin - 1) == kNone || r_.Is(x, ":")) {
        return false;
      }
    }
    subject = SubjectBefore(s_, group);
    if (subject.phrases.empty()) return false;
    content_end = subject.phrases[0].tokens.first;
    if (content_end == 0) return false;
    const uint32_t before = content_end - 1;
    const bool quote_before = r_.Closes(before) != kNone;
    if (!quote_before || content_end <= limit) {
      uint16_t ignored = 0;
      if (!ContentAfter(s_, group, &ignored).empty()) return false;
    }
    if (content_end <= limit ? !quote_before
                             : !quote_before && !r_.Is(before, ",")) {
      return false;
    }
    end = x;
  }
  if (subject.blocked || !EndsPreposed(group, end)) return false;
  TokenRange content = ContentBefore(content_end, std::min(limit, content_end));
  content = Trim(r_, content);
  if (content.empty()) return false;
  if (content.end - content.first < 2 && group.inverted == kNone &&
      r_.token(content.first).quote == kNone) {
    return false;
  }
  draft.content.push_back(content);
  if (r_.Is(end, ":") && r_.Opens(end + 1) != kNone) {
    draft.content.push_back(Trim(r_, QuoteRange(s_, r_.Opens(end + 1))));
  }
  AddContinuation(end, right, group.inverted != kNone, &draft);
  if (!Resolve(group, std::move(subject), &draft)) return false;
  Push(std::move(draft));
  return true;
}

void ClaimFinder::HandleBeforeContent(const CueGroup& group) {
  uint16_t cue = 0;
  Content content = ContentAfter(s_, group, &cue);
  if (content.empty()) return;
  ClaimDraft draft = Draft(group, cue);
  draft.content = std::move(content.ranges);
  draft.target = content.target;
  draft.addressee = content.addressee;
  if (!Resolve(group, SubjectBefore(s_, group), &draft)) return;
  if ((r_.lexicon().cues()[cue].takes & kOnlyDocument) != 0 &&
      (draft.speakers.empty() || !IsDocument(draft.speakers[0]))) {
    return;
  }
  if (draft.lemma == "condamner" && IsSentence(draft.content[0])) return;
  // The same words said once more by nobody: a speech of oneself.
  if (r_.token(group.verb).quote != kNone && draft.same != kNone) return;
  Push(std::move(draft));
}

// "est accusé par X de Y", "is asserted by X that Y".
void ClaimFinder::HandlePassive(const CueGroup& group) {
  const uint32_t limit = RightLimit(r_, group.verb);
  uint32_t by = group.tokens.end;
  while (by < limit && by - group.tokens.end < 10 && !r_.Is(by, "par") &&
         !r_.Is(by, "by") && !r_.Is(by, ".") && !r_.Is(by, ",")) {
    ++by;
  }
  if (!r_.Is(by, "par") && !r_.Is(by, "by")) return;
  const uint32_t between = group.tokens.end;
  const Phrase speaker = PhraseAt(r_, s_.names, by + 1, limit);
  if (!CanSpeak(r_, speaker)) return;
  uint16_t cue = group.cues[0];
  ClaimDraft draft = Draft(group, cue);
  const CueVerb& verb = r_.lexicon().cues()[cue];
  draft.speakers.push_back(speaker);
  const uint32_t after = speaker.tokens.end;
  const bool that =
      r_.Is(after, "que") || r_.Is(after, "qu'") || r_.Is(after, "that");
  const bool of =
      r_.Is(after, "de") || r_.Is(after, "d'") || r_.Is(after, "of");
  const Phrase patient =
      PhraseBefore(r_, s_.names, group.tokens.first, LeftLimit(r_, group.verb));
  if (that || (of && (verb.takes & kTakesOf) != 0)) {
    draft.content.push_back(
        Trim(r_, {after + 1, ClauseEnd(s_, after + 1, limit, !that)}));
    if (of) draft.target = patient;
  } else if ((verb.takes & kTakesOf) != 0 && between + 1 < by &&
             (r_.Is(between, "de") || r_.Is(between, "d'") ||
              r_.Is(between, "of"))) {
    // "a été accusée de crimes par l'ONG".
    draft.content.push_back(Trim(r_, {between + 1, by}));
    draft.target = patient;
  } else if ((verb.takes & kTakesObject) != 0 && !patient.empty() &&
             !patient.pronoun) {
    draft.content.push_back(patient.tokens);
  }
  Push(std::move(draft));
}

void ClaimFinder::HandleAttribution(const CueGroup& group) {
  const Attribution& phrase = r_.lexicon().attributions()[group.cues[0]];
  const uint32_t first = group.tokens.first;
  const uint32_t left = LeftLimit(r_, first);
  const uint32_t right = RightLimit(r_, first);
  if (r_.Is(first, "pour") && phrase.weak && first != left) return;
  const Phrase speaker = PhraseAt(r_, s_.names, group.tokens.end, right);
  if (!CanSpeak(r_, speaker) || r_.Is(speaker.tokens.end, "que")) return;
  ClaimDraft draft = Draft(group, group.cues[0]);
  draft.speakers.push_back(speaker);
  // The speaker's phrase may go on ("un rapport établi par l'INSEE sur …"): to
  // the next comma outside quotations, or to a quotation.
  uint32_t end = speaker.tokens.end;
  while (end < right && end - speaker.tokens.end < 25 && !r_.Is(end, ",") &&
         !r_.Is(end, ":") && !r_.IsDash(end) && !r_.Is(end, ".") &&
         !r_.Is(end, ";")) {
    const uint32_t quote = r_.Opens(end);
    if (quote != kNone && r_.article().quotes[quote].end_token > end) {
      if (r_.article().quotes[quote].end_token - end > 12) break;
      end = r_.article().quotes[quote].end_token;
    }
    ++end;
  }
  end = std::min(end, right);
  // "Selon X, président de Y, …": over an apposition.
  if (r_.Is(end, ",")) {
    const Phrase apposed = PhraseAt(r_, s_.names, end + 1, right);
    const uint32_t next = apposed.tokens.end;
    if (!apposed.empty() && apposed.head != kNone &&
        (r_.Has(apposed.head, WordClass::kOffice) ||
         r_.Has(apposed.head, WordClass::kPersonNoun)) &&
        (r_.Is(next, ",") || r_.Is(next, ":"))) {
      end = next;
    }
  }
  uint32_t before = first;
  while (before > left && (r_.Is(before - 1, ",") ||
                           r_.Has(before - 1, WordClass::kConjunction) ||
                           r_.Has(before - 1, WordClass::kAdverb))) {
    --before;
  }
  // "…, car selon eux, il était …", "… : selon eux, il était …": what follows
  // is reported.
  const bool opens_sentence = before == left || r_.Is(before, "car") ||
                              r_.Is(before, "mais") || r_.Is(before, "but") ||
                              r_.Has(before - 1, WordClass::kSubordinator) ||
                              (r_.Is(before - 1, ":") && r_.Is(end, ","));
  const uint32_t next = r_.Is(end, ",") || r_.Is(end, ":") ? end + 1 : end;
  const bool leads = next > end && r_.Opens(next) != kNone &&
                     !r_.Is(first - 1, ",") && r_.Closes(first - 1) == kNone;
  if (opens_sentence || leads) {
    if (next >= right && r_.Opens(next) == kNone) return;
    if (phrase.weak && r_.Opens(next) == kNone) return;
    const uint32_t quote = r_.Opens(next);
    const TokenRange range =
        quote != kNone ? QuoteRange(s_, quote) : TokenRange{};
    if (!range.empty() && (range.end >= right || r_.IsPunctuation(range.end))) {
      draft.content.push_back(Trim(r_, range));
    } else {
      draft.content.push_back(
          Trim(r_, {next, ClauseEnd(s_, next, right, false)}));
    }
  } else {
    if (phrase.weak && r_.Closes(first - 1) == kNone) return;
    const uint32_t last = r_.Is(first - 1, ",") ? first - 1 : first;
    draft.content.push_back(Trim(r_, ContentBefore(last, left)));
    // "la guerre, selon X, est finie": the clause goes on.
    if (r_.Is(first - 1, ",") && r_.Is(end, ",")) {
      AddContinuation(end, right, true, &draft);
    }
  }
  Push(std::move(draft));
}

void ClaimFinder::Handle(const CueGroup& group) {
  if (group.shape == CueShape::kAttribution) {
    HandleAttribution(group);
    return;
  }
  // Within a quotation only others' words are claims of their own.
  const uint32_t quote = r_.token(group.verb).quote;
  if (quote != kNone && (group.shape == CueShape::kDependent ||
                         group.shape == CueShape::kCoordinated)) {
    return;
  }
  if (group.shape == CueShape::kPassive) {
    HandlePassive(group);
    return;
  }
  if (!HandleAfterContent(group)) HandleBeforeContent(group);
}

// Whether a quotation ends as a sentence does; titles do not.
bool ClaimFinder::EndsSpeech(uint32_t quote) const {
  const Quote& q = r_.article().quotes[quote];
  if (q.end_token == q.first_token) return false;
  for (uint32_t t : {q.end_token - 1, q.end_token + 1}) {
    if (r_.Is(t, ".") || r_.Is(t, "!") || r_.Is(t, "?") || r_.Is(t, "…") ||
        r_.Is(t, ",") || r_.Is(t, "...")) {
      return true;
    }
  }
  return false;
}

// "« … » — Sonia Dridi, journaliste".
bool ClaimFinder::AddDashedQuote(uint32_t quote) {
  const Quote& q = r_.article().quotes[quote];
  uint32_t t = q.end_token + (q.closed ? 1 : 0);
  if (t >= r_.size() || !r_.IsDash(t)) {
    if (!r_.Is(t, "-")) return false;
  }
  const ProperName* name = s_.names.At(t + 1);
  if (name == nullptr) return false;
  ClaimDraft draft;
  draft.lemma = "";
  draft.speakers.push_back(PhraseAt(r_, s_.names, t + 1, RightLimit(r_, t)));
  draft.content.push_back(Trim(r_, QuoteRange(s_, quote)));
  Push(std::move(draft));
  return true;
}

// Quotations that no cue claims, in a paragraph whose speaker is known.
void ClaimFinder::AddUncuedQuotes() {
  const Article& article = r_.article();
  // Drafts by the first token of what they hold, for one pass.
  std::vector<std::pair<uint32_t, uint32_t>> order;
  for (uint32_t i = 0; i < drafts_.size(); ++i) {
    uint32_t first = drafts_[i].content[0].first;
    if (!drafts_[i].cue.empty()) first = std::min(first, drafts_[i].cue.first);
    order.emplace_back(first, i);
  }
  std::sort(order.begin(), order.end());
  size_t next = 0;
  uint32_t last = kNone;
  for (uint32_t quote = 0; quote < article.quotes.size(); ++quote) {
    const Quote& q = article.quotes[quote];
    if (q.parent != kNone || q.end_token <= q.first_token) continue;
    while (next < order.size() && order[next].first < q.first_token) {
      last = order[next++].second;
    }
    if (q.end_token - q.first_token < kLeastQuoteWords ||
        covered_[q.first_token] || covered_[q.end_token - 1]) {
      continue;
    }
    if (AddDashedQuote(quote)) {
      last = static_cast<uint32_t>(drafts_.size()) - 1;
      continue;
    }
    if (last == kNone || drafts_[last].content.empty()) continue;
    if (!EndsSpeech(quote) && q.end_token - q.first_token < kLongQuoteWords) {
      continue;
    }
    const ClaimDraft& by = drafts_[last];
    const uint32_t anchor = by.cue.empty() ? by.content[0].first : by.cue.first;
    const Sentence& here = article.sentences[r_.token(q.first_token).sentence];
    const Sentence& there = article.sentences[r_.token(anchor).sentence];
    const bool opens = q.first_token - 1 <= here.first_token + 1;
    const bool near = here.paragraph == there.paragraph;
    const bool long_one = q.end_token - q.first_token >= kLongQuoteWords;
    if (!(opens || (long_one && near)) ||
        here.paragraph - there.paragraph > 1) {
      continue;
    }
    if (!near && !EndsSpeech(quote)) continue;
    ClaimDraft draft;
    draft.same = last;
    draft.content.push_back(Trim(r_, QuoteRange(s_, quote)));
    Push(std::move(draft));
    last = static_cast<uint32_t>(drafts_.size()) - 1;
  }
}

// "PENCE: Well, look …" at the head of a paragraph: the turn of a speaker.
void ClaimFinder::AddTurns() {
  const Article& article = r_.article();
  for (uint32_t i = 0; i < article.sentences.size(); ++i) {
    const Sentence& sentence = article.sentences[i];
    if (i > 0 && article.sentences[i - 1].paragraph == sentence.paragraph) {
      continue;
    }
    uint32_t t = sentence.first_token;
    if (r_.IsPunctuation(t)) ++t;
    const ProperName* name = s_.names.At(t);
    if (name == nullptr || name->tokens.first != t ||
        name->tokens.end - t > 4 || !r_.Is(name->tokens.end, ":") ||
        name->kind == NameKind::kPlace) {
      continue;
    }
    const uint32_t colon = name->tokens.end;
    if (colon + 2 >= r_.size() || covered_[colon + 1]) continue;
    uint32_t end = sentence.end_token;
    for (uint32_t j = i + 1;
         j < article.sentences.size() &&
         article.sentences[j].paragraph == sentence.paragraph;
         ++j) {
      end = article.sentences[j].end_token;
    }
    ClaimDraft draft;
    draft.cue = {colon, colon + 1};
    draft.lemma = ":";
    draft.speakers.push_back(PhraseAt(r_, s_.names, t, name->tokens.end));
    draft.content.push_back(Trim(r_, {colon + 1, end}));
    Push(std::move(draft));
  }
}

std::vector<ClaimDraft> ClaimFinder::Find() {
  for (const CueGroup& group : s_.groups) Handle(group);
  AddTurns();
  AddUncuedQuotes();
  return std::move(drafts_);
}

}  // namespace

std::vector<ClaimDraft> FindClaims(const Scene& scene) {
  return ClaimFinder(scene).Find();
}

QuoteForm FormOf(const Reading& reading, const std::vector<TokenRange>& content,
                 uint32_t cue_quote) {
  bool inside = false;
  bool outside = false;
  for (const TokenRange& range : content) {
    for (uint32_t t = range.first; t < range.end; ++t) {
      if (reading.Opens(t) != kNone || reading.Closes(t) != kNone) continue;
      const uint32_t quote = reading.token(t).quote;
      if (quote != kNone && quote != cue_quote) {
        inside = true;
      } else if (!reading.IsPunctuation(t)) {
        outside = true;
      }
    }
  }
  if (!inside) return QuoteForm::kIndirect;
  return outside ? QuoteForm::kMixed : QuoteForm::kDirect;
}

}  // namespace entente
