// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Where what a cue introduces begins and ends.
#ifndef ENTENTE_INGEST_TEXT_CLAUSES_H_
#define ENTENTE_INGEST_TEXT_CLAUSES_H_

#include <cstdint>
#include <vector>

#include "ingest/text/cue_groups.h"
#include "ingest/text/names.h"
#include "ingest/text/phrases.h"
#include "ingest/text/reading.h"

namespace entente {

// What the searches for subjects and contents share.
struct Scene {
  const Reading& reading;
  const Names& names;
  const std::vector<CueGroup>& groups;
  std::vector<uint32_t> group_at;  // for each token the group that begins
                                   // there, or kNone

  Scene(const Reading& r, const Names& n, const std::vector<CueGroup>& g);

  // nullptr if no group begins at t.
  const CueGroup* GroupAt(uint32_t t) const {
    return t < group_at.size() && group_at[t] != kNone ? &groups[group_at[t]]
                                                       : nullptr;
  }
};

// What a claim says, and the phrases that its construction names.
struct Content {
  std::vector<TokenRange> ranges;
  Phrase target;     // X of "accuse X de Y"
  Phrase addressee;  // X of "demande à X de Y", "told X that Y"

  bool empty() const { return ranges.empty(); }
};

// What follows a verb of the lexicon as its content; empty if nothing that the
// verb takes does. Sets `cue` to the reading of the verb that fits.
Content ContentAfter(const Scene& scene, const CueGroup& group, uint16_t* cue);

// The end of the clause that begins at `begin` and runs to `limit` at most:
// before another cue of the same subject, a semicolon, an attribution. A
// quotation that opens within is taken to its end, even beyond `limit`.
// `verbless` contents (noun phrases, infinitives) also end before "et" or
// "and" and a finite verb.
uint32_t ClauseEnd(const Scene& scene, uint32_t begin, uint32_t limit,
                   bool verbless);

// The first token at or after t that is no adverb, time word or aside.
uint32_t SkipFillers(const Scene& scene, uint32_t t, uint32_t limit);

// Without the punctuation at its ends, and without the quotation marks where
// they enclose the whole.
TokenRange Trim(const Reading& reading, TokenRange range);

// The range that a quotation begins in: extended over "« A », et « B »".
TokenRange QuoteRange(const Scene& scene, uint32_t quote);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_CLAUSES_H_
