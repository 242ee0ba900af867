// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Noun phrases that can name a speaker, found beside a verb without a parser:
// from determiner or name to the verb, or from the verb to what ends them.
#ifndef ENTENTE_INGEST_TEXT_PHRASES_H_
#define ENTENTE_INGEST_TEXT_PHRASES_H_

#include <cstdint>

#include "ingest/text/names.h"
#include "ingest/text/reading.h"

namespace entente {

struct Phrase {
  TokenRange tokens;
  uint32_t head = kNone;  // its noun, or the first token of its name
  uint32_t name = kNone;  // index into Names::all: who it is, if it says so
  bool pronoun = false;
  bool plural = false;
  bool definite = false;  // the, this, its: something spoken of before
  Gender gender = Gender::kNone;

  bool empty() const { return tokens.empty(); }
};

// Bounds that a search from token t keeps: its sentence and its quotation.
uint32_t LeftLimit(const Reading& reading, uint32_t t);
uint32_t RightLimit(const Reading& reading, uint32_t t);

// The phrase that ends before `end`, not beyond `limit`; empty if there is
// none. Time words and adverbs right before `end` are skipped.
Phrase PhraseBefore(const Reading& reading, const Names& names, uint32_t end,
                    uint32_t limit);

// The phrase that begins at `begin`, not beyond `limit`; empty if none does.
Phrase PhraseAt(const Reading& reading, const Names& names, uint32_t begin,
                uint32_t limit);

// The pronoun at token t as a phrase.
Phrase PronounAt(const Reading& reading, uint32_t t);

// Whether a phrase can speak: a name, a person, a body, a group, a document, a
// pronoun for persons.
bool CanSpeak(const Reading& reading, const Phrase& phrase);

// Whether it is a name, or headed by a noun for people or bodies.
bool CanAct(const Reading& reading, const Phrase& phrase);

// The phrase itself, or the one within it that can act: "l'organisation" of
// "des représailles de l'organisation", "la police" of "un communiqué de la
// police".
Phrase AgentOf(const Reading& reading, const Names& names,
               const Phrase& phrase);

// Whether token t belongs to a noun phrase as noun, adjective, name or number.
bool IsContent(const Reading& reading, const Names& names, uint32_t t);

// Whether token t is the "de" of "de la coalition", "de ses forces".
bool LinksToDeterminer(const Reading& reading, uint32_t t);

// Whether token t is a finite verb or auxiliary for certain.
bool IsFiniteVerb(const Reading& reading, uint32_t t);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_PHRASES_H_
