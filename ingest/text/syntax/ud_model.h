// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_UD_MODEL_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_UD_MODEL_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "ingest/text/syntax/arc_hybrid.h"
#include "ingest/text/syntax/hash_table.h"
#include "ingest/text/syntax/linear_model.h"
#include "ingest/text/syntax/parse_features.h"
#include "ingest/text/syntax/tag_features.h"
#include "ingest/text/syntax/tagger.h"
#include "ingest/text/ud.h"

namespace entente {

// The names of what the models' classes stand for. As text: a line each of
// "morphology" (part of speech, tab, features), "relation" and "lemma" (a rule)
// with a tab after that word.
struct Inventory {
  struct Morphology {
    Upos upos = Upos::kUnset;
    std::string feats;
  };
  std::vector<Morphology> morphology;
  std::vector<std::string> relations;
  std::vector<std::string> lemma_rules;

  // Derived from the above.
  std::vector<uint8_t> upos_classes;
  ClassesOfUpos classes_of_upos;
  Transitions transitions;

  void Derive();
  std::string Bytes() const;
  static absl::StatusOr<Inventory> FromBytes(absl::string_view bytes);
};

// What the training data knows of words and endings.
struct WordTables {
  HashTable known;    // of KnownTagsKey: KnownTags, `first` in the upper byte
  HashTable endings;  // of EndingKeys: 1 + a rule

  KnownTags Known(const WordShape& shape) const;
  // The lemma of a form by the rules of `inventory`.
  std::string Lemma(const Inventory& inventory, absl::string_view form,
                    Upos upos, uint8_t morphology) const;
};

uint64_t KnownTagsKey(const WordShape& shape);

// What the tagger sees of the words of a sentence.
TagInput MakeTagInput(const WordTables& tables,
                      const std::vector<UdWord>& words);

// A sentence after the tagger.
struct TaggedWords {
  TagInput input;
  Tags tags;
  std::vector<std::string> lemmas;
};

// What the parser sees of it.
ParseInput MakeParseInput(const TaggedWords& words);

struct TaggerModel {
  WordTables tables;
  LinearModel upos;
  LinearModel morphology;

  TaggedWords Tag(const Inventory& inventory,
                  const std::vector<UdWord>& words) const;
};

// Tagger, lemmas, parser and name finder of one language, read in place from
// the bytes of a ModelFile. May be used from several threads at once.
class UdModel {
 public:
  // `bytes` must outlive the model and be aligned to 8 bytes. The section
  // "names" may be missing: then no names are found.
  static absl::StatusOr<UdModel> FromBytes(absl::string_view bytes);

  // The code of the language that the file names: "fr".
  absl::string_view language() const { return language_; }

  // Fills in part of speech, features, lemma, head and relation of the words
  // from their forms, and the names if nobody has looked for them. Linear in
  // the number of words.
  void Analyze(UdSentence& sentence) const;

  // Fills in the names alone, by the words' forms and parts of speech, if
  // nobody has looked for them.
  void FindNames(UdSentence& sentence) const;

 private:
  void FindNames(TagInput words, std::vector<uint8_t> upos,
                 UdSentence& sentence) const;

  absl::string_view language_;
  Inventory inventory_;
  TaggerModel tagger_;
  LinearModel parser_;
  LinearModel names_;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_UD_MODEL_H_
