// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_GAZETTEER_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_GAZETTEER_H_

#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "ingest/text/syntax/word_shape.h"

namespace entente {

// What lists know of a token, as bits. The first token of an entry and those
// that follow it are told apart.
enum GazetteerBits : uint32_t {
  kStatesName = 1u << 0,    // "Corée du Nord", its acronyms
  kCapitalsName = 1u << 1,  // capitals and seats
  kDemonymsName = 1u << 2,  // "Nord-Coréens", "French"
  kBodysName = 1u << 3,     // alliances and organisations
  kPersonsName = 1u << 4,   // "Vladimir Poutine", "Poutine"
  kGivenName = 1u << 5,
  kPlacesName = 1u << 6,  // towns, regions, rivers
  kPersonWord = 1u << 7,  // "président", "Mme"
  kBodyWord = 1u << 8,    // "ministère", "bank"
  kPlaceWord = 1u << 9,   // "rue", "lake"
};
inline constexpr int kFollowingShift = 16;  // bits of the tokens that follow

// Names that are known beforehand: the name table's and those of the lists in
// lexicon/names. Both languages at once, for names cross borders.
class Gazetteer {
 public:
  // The compiled-in lists, made once at first use.
  static const Gazetteer& Default();

  // Adds an entry; words are split at spaces and after apostrophes.
  void Add(absl::string_view entry, uint32_t bits);

  // The bits of each token of a sentence. The longest entry at each place
  // counts. Linear.
  std::vector<uint32_t> Match(absl::Span<const WordShape> tokens) const;

 private:
  struct Entry {
    uint32_t bits = 0;
    bool goes_on = false;  // a longer entry begins so
  };
  absl::flat_hash_map<uint64_t, Entry> entries_;  // by the words so far
};

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_GAZETTEER_H_
