// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Claims by lexicon and form: a cue, its speaker as a phrase, its content.
#ifndef ENTENTE_INGEST_TEXT_CLAIMS_H_
#define ENTENTE_INGEST_TEXT_CLAIMS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "graph/record.h"
#include "ingest/text/clauses.h"
#include "ingest/text/phrases.h"

namespace entente {

// A claim in terms of the text: who the phrases stand for is decided later.
struct ClaimDraft {
  std::vector<Phrase> speakers;  // empty: those of the draft `same`
  uint32_t same = kNone;         // index of an earlier draft
  TokenRange cue;                // empty: a quotation without a cue of its own
  std::string lemma;
  ClaimType type = ClaimType::kSay;
  Polarity polarity = Polarity::kPositive;
  Certainty certainty = Certainty::kCertain;
  std::vector<TokenRange> content;
  Phrase target;  // against whom, where the construction says it
  Phrase addressee;
};

// All claims, in the order of their cues; those without a cue come last.
std::vector<ClaimDraft> FindClaims(const Scene& scene);

// The form of a content in the words of the article. `cue_quote` is the
// quotation that the cue itself stands in, or kNone.
QuoteForm FormOf(const Reading& reading, const std::vector<TokenRange>& content,
                 uint32_t cue_quote);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_CLAIMS_H_
