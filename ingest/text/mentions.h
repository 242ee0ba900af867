// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Described actors: phrases headed by a noun for people or bodies ("la police
// afghane", "les manifestants", "religious schools").
#ifndef ENTENTE_INGEST_TEXT_MENTIONS_H_
#define ENTENTE_INGEST_TEXT_MENTIONS_H_

#include <vector>

#include "ingest/text/names.h"
#include "ingest/text/phrases.h"
#include "ingest/text/reading.h"

namespace entente {

// In the order of the text, not overlapping. Linear in the number of tokens.
std::vector<Phrase> FindDescriptions(const Reading& reading,
                                     const Names& names);

// Whether a phrase names the country, or the body, of its head: "la police
// afghane", "the Indonesian military", "les forces onusiennes"; as an index
// into NameTable::Default().actors(), or kNone.
uint32_t CountryWithin(const Reading& reading, const Names& names,
                       const Phrase& phrase);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_MENTIONS_H_
