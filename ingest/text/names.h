// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Names in running text, by lexicon and form: known actors, runs of capitalised
// words, acronyms.
#ifndef ENTENTE_INGEST_TEXT_NAMES_H_
#define ENTENTE_INGEST_TEXT_NAMES_H_

#include <cstdint>
#include <vector>

#include "graph/names.h"
#include "ingest/text/reading.h"

namespace entente {

enum class NameKind : uint8_t {
  kUnknown,  // a name by form alone
  kPerson,
  kCountry,
  kAlliance,
  kOrganization,
  kPlace,
};

struct ProperName {
  TokenRange tokens;  // without title and article
  NameKind kind = NameKind::kUnknown;
  uint32_t known = kNone;  // index into NameTable::Default().actors()
  NameUse use = NameUse::kName;
  bool acronym = false;
};

struct Names {
  std::vector<ProperName> all;  // in the order of the text, not overlapping
  std::vector<uint32_t> at;     // for each token its name, or kNone

  const ProperName* At(uint32_t t) const {
    return t < at.size() && at[t] != kNone ? &all[at[t]] : nullptr;
  }
};

// Linear in the number of tokens.
Names FindNames(const Reading& reading);

// The known country or body that a word in lower case is the adjective or the
// noun for people of ("malien", "chinoises", "onusien"), as an index into
// NameTable::Default().actors(); kNone if none or several.
uint32_t ActorOfDemonym(const Token& token);

// The noun of the body that a French name at token t stands beside: "agence" of
// "l'agence américaine | Moody's", "chaîne" of "la chaîne de télévision |
// France 24"; kNone if there is none.
uint32_t BodyNounBefore(const Reading& reading, uint32_t t);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_NAMES_H_
