// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What the patterns know of the words of one language: their classes, and for
// cues the type of claim and the constructions. The words stand in
// lexicon/{fr,en}/*.tsv, which are compiled in.
#ifndef ENTENTE_INGEST_TEXT_LEXICON_H_
#define ENTENTE_INGEST_TEXT_LEXICON_H_

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "graph/names.h"
#include "graph/vocabulary.h"
#include "ingest/text/conjugate.h"

namespace entente {

// Classes of words.tsv and roles of nouns.tsv; WordClassOf() in lexicon.cc
// gives the names that the files use.
enum class WordClass : uint8_t {
  kArticle,
  kContraction,
  kDemonstrative,
  kPossessive,
  kQuantifier,
  kPluralMark,
  kFeminineMark,
  kMasculineMark,
  kPreposition,
  kLinking,
  kSubjectPronoun,
  kThirdPerson,
  kFirstPerson,
  kSecondPerson,
  kImpersonal,
  kInverted,
  kClitic,
  kReflexive,
  kNegation,
  kConjunction,
  kSubordinator,
  kRelative,
  kComplementizer,
  kHave,
  kBe,
  kConditionalMark,
  kModal,
  kVerb,
  kAdverb,
  kAside,
  kTime,
  kWeekday,
  kMonth,
  kNameParticle,
  kNotAName,
  kAbstract,
  kPortfolio,
  kStateBody,
  kBlame,
  kNounToo,
  kCommonAcronym,
  // Roles of nouns.
  kHonorific,
  kOffice,
  kPersonNoun,
  kGroupNoun,
  kBody,
  kDocumentNoun,
  kKin,
  kPlaceNoun,
  kAdjective,
  kPluralNoun,
};

// What may follow a cue; see the head of cues.tsv.
enum Construction : uint16_t {
  kTakesThat = 1 << 0,
  kTakesBare = 1 << 1,
  kTakesQuote = 1 << 2,
  kTakesObject = 1 << 3,
  kTakesInfinitive = 1 << 4,
  kTakesOf = 1 << 5,        // accuse X of Y
  kTakesTo = 1 << 6,        // urge X to Y
  kTakesDative = 1 << 7,    // demander à X de Y
  kTakesWhom = 1 << 8,      // tell X that Y
  kTakesAll = 1 << 9,       // describe X as Y
  kOnlyDocument = 1 << 10,  // a cue of reports and studies alone
};

struct CueVerb {
  std::string lemma;
  ClaimType type = ClaimType::kSay;
  uint16_t takes = 0;                     // Construction bits
  std::vector<std::string> prepositions;  // that lead to the content
  bool reflexive = false;
  std::vector<std::string> tail;  // words after the verb that belong to it
};

struct CueForm {
  uint16_t cue = 0;  // index into Lexicon::cues()
  uint16_t tenses = 0;
  uint8_t persons = 0;
};

// "d'après", "according to": the speaker follows.
struct Attribution {
  std::vector<std::string> words;
  std::string text;
  ClaimType type = ClaimType::kSay;
  bool weak = false;  // counts only beside a quotation
};

struct Word {
  uint64_t classes = 0;  // bits of WordClass
  Gender gender = Gender::kNone;
  std::vector<CueForm> cues;
  std::vector<uint16_t> attributions;  // that begin with this word

  bool Is(WordClass c) const {
    return (classes >> static_cast<unsigned>(c) & 1) != 0;
  }
};

// Immutable; safe to read from many threads.
class Lexicon {
 public:
  // The compiled-in lexicon, made once at first use; English for kAny.
  static const Lexicon& For(Language language);

  // nullptr if the word is in no file. `lower` as Token::lower.
  const Word* Find(absl::string_view lower) const;

  absl::Span<const CueVerb> cues() const { return cues_; }
  absl::Span<const Attribution> attributions() const { return attributions_; }
  Language language() const { return language_; }

  struct Sources {
    absl::string_view words, nouns, cues, attributions, conjugations;
  };
  // Errors name file and line.
  static absl::StatusOr<std::unique_ptr<Lexicon>> Load(Language language,
                                                       const Sources& sources);

 private:
  explicit Lexicon(Language language) : language_(language) {}
  absl::Status LoadWords(absl::string_view tsv);
  absl::Status LoadNouns(absl::string_view tsv);
  absl::Status LoadCues(absl::string_view tsv,
                        const FrenchConjugations& conjugations);
  absl::Status LoadAttributions(absl::string_view tsv);

  Language language_;
  absl::flat_hash_map<std::string, Word> words_;
  std::vector<CueVerb> cues_;
  std::vector<Attribution> attributions_;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_LEXICON_H_
