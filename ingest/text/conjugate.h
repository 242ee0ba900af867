// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Inflected forms of verbs from their lemma and class.
#ifndef ENTENTE_INGEST_TEXT_CONJUGATE_H_
#define ENTENTE_INGEST_TEXT_CONJUGATE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace entente {

// What a form can be; a form may be several ("dit": present, past, participle).
enum Tense : uint16_t {
  kPresentTense = 1 << 0,
  kImperfectTense = 1 << 1,
  kPastTense = 1 << 2,
  kFutureTense = 1 << 3,
  kConditionalTense = 1 << 4,
  kSubjunctiveTense = 1 << 5,
  kGerundForm = 1 << 6,
  kParticipleForm = 1 << 7,
  kInfinitiveForm = 1 << 8,
};
inline constexpr uint16_t kFiniteForms = kPresentTense | kImperfectTense |
                                         kPastTense | kFutureTense |
                                         kConditionalTense | kSubjunctiveTense;

// Grammatical persons of finite forms, as bits.
enum Person : uint8_t {
  kFirstSingular = 1 << 0,
  kSecondSingular = 1 << 1,
  kThirdSingular = 1 << 2,
  kFirstPlural = 1 << 3,
  kSecondPlural = 1 << 4,
  kThirdPlural = 1 << 5,
};

struct VerbForm {
  std::string text;
  uint16_t tenses = 0;
  uint8_t persons = 0;
};

// The classes of lexicon/fr/conjugations.tsv.
class FrenchConjugations {
 public:
  // Errors name the line that is wrong.
  static absl::StatusOr<FrenchConjugations> Parse(absl::string_view tsv);

  // Every form once, the infinitive among them, in the order of the table;
  // NotFound if there is no such class, InvalidArgument if the lemma does not
  // end as the class asks.
  absl::StatusOr<std::vector<VerbForm>> Inflect(absl::string_view lemma,
                                                absl::string_view name) const;

 private:
  struct Class {
    std::string strip;
    std::vector<std::vector<std::string>> endings;  // by column of the table
  };
  absl::flat_hash_map<std::string, Class> classes_;
};

// Forms of an English verb. `spec`: "" where it is regular, "+" where its last
// consonant doubles, else base, third person, -ing, past and participle,
// divided by spaces.
std::vector<VerbForm> InflectEnglish(absl::string_view lemma,
                                     absl::string_view spec);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_CONJUGATE_H_
