// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The words that attribute: verbs of the lexicon with their auxiliaries,
// clitics and negation, and phrases such as "selon", "according to".
#ifndef ENTENTE_INGEST_TEXT_CUE_GROUPS_H_
#define ENTENTE_INGEST_TEXT_CUE_GROUPS_H_

#include <cstdint>
#include <vector>

#include "ingest/text/names.h"
#include "ingest/text/reading.h"

namespace entente {

enum class CueShape : uint8_t {
  kFinite,       // "a déclaré", "said": has a subject of its own
  kPassive,      // "a été accusé", "was said": needs "par", "by"
  kDependent,    // gerund or infinitive: the subject of the clause above
  kCoordinated,  // "(a condamné) et estimé": the subject before
  kAttribution,  // "selon": the speaker follows
};

struct CueGroup {
  TokenRange tokens;  // with auxiliaries, negation and the verb's other words
  uint32_t verb = 0;  // token of the verb itself
  CueShape shape = CueShape::kFinite;
  std::vector<uint16_t> cues;  // readings, into Lexicon::cues(); or, of an
                               // attribution, one of Lexicon::attributions()
  uint32_t inverted = kNone;   // token of "-t-il"
  bool negated = false;
  bool conditional = false;
  bool plural = false;     // the form is plural for certain
  bool noun_like = false;  // could be a noun: "demande", "claims"
};

// In the order of their verbs. Linear in the number of tokens.
std::vector<CueGroup> FindCueGroups(const Reading& reading, const Names& names);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_CUE_GROUPS_H_
