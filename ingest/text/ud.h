// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Sentences as Universal Dependencies (https://universaldependencies.org)
// describes them: what the tagger and the parser give, what CoNLL-U holds and
// what the stages that look for facts read.
#ifndef ENTENTE_INGEST_TEXT_UD_H_
#define ENTENTE_INGEST_TEXT_UD_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "graph/record.h"

namespace entente {

// The seventeen universal parts of speech, in the order of their names; kUnset
// stands for a column that is not filled.
enum class Upos : uint8_t {
  kUnset,
  kAdj,
  kAdp,
  kAdv,
  kAux,
  kCconj,
  kDet,
  kIntj,
  kNoun,
  kNum,
  kPart,
  kPron,
  kPropn,
  kPunct,
  kSconj,
  kSym,
  kVerb,
  kX,
};
inline constexpr int kUposCount = 18;

// "ADJ", "_"; kUnset for a name that is none of UD's.
absl::string_view UposName(Upos upos);
Upos UposOf(absl::string_view name);

// A syntactic word: a token, or a part of one that holds several. A part has
// the span of its letters where the parts one after another are the token ("do"
// and "n't"), the token's otherwise ("de" and "le" both that of "du").
struct UdWord {
  Span span;         // in bytes of the text
  std::string form;  // as written; of a part of a token its own form
  std::string lemma;
  Upos upos = Upos::kUnset;
  std::string xpos;    // the treebank's own tag; empty if none
  std::string feats;   // "Gender=Fem|Number=Sing", sorted; empty if none
  uint32_t head = 0;   // 1-based index of a word of the sentence, 0: root
  std::string deprel;  // "nsubj:pass"; empty if none
  uint32_t token = 0;  // index of its token in the sentence, from 0
};

// A surface token: words [first_word, first_word + word_count) of its sentence.
struct UdToken {
  Span span;
  std::string form;
  uint32_t first_word = 0;
  uint32_t word_count = 1;
  bool space_after = true;
};

// The kinds of names, as the Universal NER scheme has them: countries are
// places (https://www.universalner.org).
enum class EntityKind : uint8_t { kPerson, kPlace, kOrganization };

// "PER", "LOC", "ORG".
absl::string_view EntityKindName(EntityKind kind);

// A name: words [first, end) of its sentence.
struct EntitySpan {
  uint32_t first = 0;
  uint32_t end = 0;
  EntityKind kind = EntityKind::kPerson;

  friend bool operator==(const EntitySpan&, const EntitySpan&) = default;
};

struct UdSentence {
  std::string id;  // sent_id, if known
  Span span;       // from the first token to the last, in bytes of the text
  bool new_paragraph = false;  // "# newpar" or "# newdoc" stands before it
  std::vector<UdToken> tokens;
  std::vector<UdWord> words;
  std::vector<EntitySpan> names;  // in order, not overlapping
  bool names_known = false;       // somebody looked for them, found or not
};

// The value of `name` ("Gender") in `feats`, a column FEATS or MISC; empty if
// absent.
absl::string_view Feature(absl::string_view feats, absl::string_view name);

// "nsubj" of "nsubj:pass".
absl::string_view UniversalRelation(absl::string_view deprel);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_UD_H_
