// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Lasting ties that titles and appositions state: who holds which office, which
// body belongs to which country.
#ifndef ENTENTE_INGEST_TEXT_OFFICES_H_
#define ENTENTE_INGEST_TEXT_OFFICES_H_

#include <cstdint>
#include <string>
#include <vector>

#include "graph/vocabulary.h"
#include "ingest/text/actors.h"
#include "ingest/text/names.h"
#include "ingest/text/phrases.h"
#include "ingest/text/reading.h"

namespace entente {

// A relation between entries of an ActorBook.
struct Tie {
  RelationType type = RelationType::kHoldsOffice;
  uint32_t source = kNone;
  uint32_t target = kNone;
  std::string role;
  bool past = false;
  TokenRange evidence;
};

// The ties of an article, each once, with its first evidence. `descriptions`
// as FindDescriptions gives them.
std::vector<Tie> FindTies(const Reading& reading, const Names& names,
                          const std::vector<Phrase>& descriptions,
                          ActorBook& book);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_OFFICES_H_
