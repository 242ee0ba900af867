// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/types.h"

#include <algorithm>

#include "absl/strings/match.h"

namespace entente {
namespace {

// How far into a content its act is looked for, in tokens.
constexpr uint32_t kReach = 12;

bool IsNeutral(ClaimType type) {
  return type == ClaimType::kSay || type == ClaimType::kSpeculate;
}

class TypeFinder {
 public:
  TypeFinder(const Scene& scene, const ClaimDraft& draft)
      : r_(scene.reading), draft_(draft) {}

  ClaimType Find() const;

 private:
  bool Announces() const;
  bool Blames() const;
  bool Demands(TokenRange range) const;
  bool Guesses(TokenRange range) const;
  bool Promises(TokenRange range) const;
  bool Performs(TokenRange range, ClaimType* type) const;

  const Reading& r_;
  const ClaimDraft& draft_;
};

// "annonce la tenue de …": one's own act to come, as its object or in a future
// tense.
bool TypeFinder::Announces() const {
  if (draft_.lemma != "annoncer" && draft_.lemma != "announce") return false;
  const uint32_t first = draft_.content[0].first;
  const bool clause =
      first > draft_.cue.end && r_.Has(first - 1, WordClass::kComplementizer);
  const bool before = first < draft_.cue.first;
  // "annonce avoir arrêté" tells what is over.
  if (!clause && !before)
    return !r_.Is(first, "avoir") && !r_.Is(first, "être");
  for (const TokenRange& range : draft_.content) {
    for (uint32_t t = range.first; t < range.end; ++t) {
      if (r_.Is(t, "will") || r_.Is(t, "would") || r_.Is(t, "'ll") ||
          r_.Is(t, "va") || r_.Is(t, "vont")) {
        return true;
      }
      const absl::string_view lower = r_.token(t).lower;
      if (r_.french() && !r_.Capitalized(t) && lower.size() > 5 &&
          (absl::EndsWith(lower, "era") || absl::EndsWith(lower, "eront") ||
           absl::EndsWith(lower, "erait") || absl::EndsWith(lower, "vra") ||
           absl::EndsWith(lower, "vront") || absl::EndsWith(lower, "raient") ||
           absl::EndsWith(lower, "dra") || absl::EndsWith(lower, "dront"))) {
        return true;
      }
    }
  }
  return false;
}

// Words that condemn by themselves.
bool TypeFinder::Blames() const {
  for (const TokenRange& range : draft_.content) {
    for (uint32_t t = range.first; t < range.end; ++t) {
      if (r_.Has(t, WordClass::kBlame)) return true;
    }
  }
  return false;
}

bool TypeFinder::Demands(TokenRange range) const {
  const uint32_t end = std::min(range.end, range.first + kReach);
  for (uint32_t t = range.first; t < end; ++t) {
    if (r_.Is(t, "should") || r_.Is(t, "must") || r_.Is(t, "devrait") ||
        r_.Is(t, "devraient") || r_.Is(t, "doivent") ||
        (r_.Is(t, "il") &&
         (r_.Is(t + 1, "faut") || r_.Is(t + 1, "faudrait")))) {
      return true;
    }
    if (IsFiniteVerb(r_, t)) return false;
  }
  return false;
}

bool TypeFinder::Guesses(TokenRange range) const {
  const uint32_t t = range.first;
  if ((r_.Is(t, "il") &&
       (r_.Is(t + 1, "semble") || r_.Is(t + 1, "semblerait") ||
        r_.Is(t + 1, "paraît"))) ||
      (r_.Is(t, "it") && (r_.Is(t + 1, "seems") || r_.Is(t + 1, "appears"))) ||
      r_.Is(t, "peut-être") || r_.Is(t, "perhaps") || r_.Is(t, "maybe")) {
    return true;
  }
  const uint32_t end = std::min(range.end, range.first + kReach);
  for (uint32_t v = t; v < end; ++v) {
    if (r_.Is(v, "probably") || r_.Is(v, "probablement") ||
        (r_.Is(v, "assume") && r_.Is(v - 1, "to"))) {
      return true;
    }
  }
  return false;
}

// "we will", "nous ferons", "vouloir procéder".
bool TypeFinder::Promises(TokenRange range) const {
  const uint32_t t = range.first;
  if (r_.Is(t, "vouloir")) return true;
  const bool self = r_.Is(t, "i") || r_.Is(t, "we") || r_.Is(t, "je") ||
                    r_.Is(t, "nous") || r_.Is(t, "j'");
  if (!self) return false;
  if (r_.Is(t + 1, "will") || r_.Is(t + 1, "'ll")) return true;
  const uint32_t end = std::min(range.end, t + 4);
  for (uint32_t v = t + 1; v < end; ++v) {
    const absl::string_view lower = r_.token(v).lower;
    if (r_.french() && lower.size() > 4 &&
        (absl::EndsWith(lower, "rai") || absl::EndsWith(lower, "rons"))) {
      return true;
    }
  }
  return false;
}

// "we urge", "je pense", "he believes": a verb of the lexicon in the speaker's
// own mouth.
bool TypeFinder::Performs(TokenRange range, ClaimType* type) const {
  // "a dit espérer …": an infinitive of the lexicon.
  if (const Word* word = r_.word(range.first);
      word != nullptr && draft_.lemma != "demander") {
    for (const CueForm& form : word->cues) {
      const CueVerb& cue = r_.lexicon().cues()[form.cue];
      if (r_.french() && (form.tenses & kInfinitiveForm) != 0 &&
          cue.tail.empty() && !cue.reflexive && cue.type != ClaimType::kSay) {
        *type = cue.type;
        return true;
      }
    }
  }
  const uint32_t end = std::min(range.end, range.first + 4);
  for (uint32_t t = range.first; t < end; ++t) {
    if (!r_.Is(t, "i") && !r_.Is(t, "we") && !r_.Is(t, "je") &&
        !r_.Is(t, "j'") && !r_.Is(t, "nous") && !r_.Is(t, "he") &&
        !r_.Is(t, "she") && !r_.Is(t, "they") && !r_.Is(t, "il") &&
        !r_.Is(t, "elle") && !r_.Is(t, "ils")) {
      continue;
    }
    const Word* word = r_.word(t + 1);
    if (word == nullptr || t + 1 >= range.end) return false;
    for (const CueForm& form : word->cues) {
      const CueVerb& cue = r_.lexicon().cues()[form.cue];
      if ((form.tenses & kPresentTense) == 0 || word->Is(WordClass::kBe) ||
          cue.type == ClaimType::kSay || !cue.tail.empty() || cue.reflexive) {
        continue;
      }
      *type = cue.type;
      return true;
    }
    return false;
  }
  return false;
}

ClaimType TypeFinder::Find() const {
  if (!IsNeutral(draft_.type)) return draft_.type;
  if (Announces()) return ClaimType::kPromise;
  ClaimType type = draft_.type;
  const TokenRange first = draft_.content[0];
  if (draft_.type == ClaimType::kSay && Performs(first, &type)) return type;
  if (Blames()) return ClaimType::kAccuse;
  if (draft_.type != ClaimType::kSay) return draft_.type;
  if (Demands(first)) return ClaimType::kRequest;
  if (Guesses(first)) return ClaimType::kSpeculate;
  if (Promises(first)) return ClaimType::kPromise;
  return type;
}

}  // namespace

ClaimType TypeOf(const Scene& scene, const ClaimDraft& draft) {
  return TypeFinder(scene, draft).Find();
}

}  // namespace entente
