// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Texts with their names marked, from the formats that they are published in.
#ifndef ENTENTE_INGEST_TEXT_TRAIN_NAMES_CORPUS_H_
#define ENTENTE_INGEST_TEXT_TRAIN_NAMES_CORPUS_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "ingest/text/syntax/name_finder.h"
#include "ingest/text/ud.h"

namespace entente {

struct NamedSentence {
  std::string id;             // sent_id, where it is of a treebank
  std::vector<UdWord> words;  // forms alone
  std::vector<EntitySpan> names;
};

// Reads a file by its format:
//   *.iob2           Universal NER: number, form, label, tab-separated
//   *.tsv            HIPE 2022: form, label, ..., tab-separated
//   *.bio, *.txt     form and label, separated by a space
//   *.conllu         GUM: `Entity=` of MISC, of which names are kept
//   NAMES:TREEBANK   stand-off: of each sentence of a CoNLL-U file that has
//   been
//                    read, its sent_id and its names, "17-18:PER" by the
//                    numbers of their words, tab-separated
// Labels are IOB; kinds other than PER, LOC and ORG are left out. A file
// without empty lines is cut into sentences at full stops. If `french`, "du"
// and the like become two words.
absl::StatusOr<std::vector<NamedSentence>> ReadNames(const std::string& path,
                                                     bool french);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_TRAIN_NAMES_CORPUS_H_
