// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_TRAIN_TRAIN_TAGGER_H_
#define ENTENTE_INGEST_TEXT_TRAIN_TRAIN_TAGGER_H_

#include <string>
#include <vector>

#include "absl/types/span.h"
#include "ingest/text/syntax/ud_model.h"
#include "ingest/text/ud.h"

namespace entente {

// The sections of a tagger's model.
struct TaggerBytes {
  std::string known;
  std::string endings;
  std::string upos;
  std::string morphology;

  // A model that reads these bytes in place.
  TaggerModel Model() const;
};

// Trains on `sentences` for `epochs` rounds. Adds the lemma rules that it needs
// to `inventory`, which has the classes.
// Features of fewer than `min_updates` updates are left out.
TaggerBytes TrainTagger(absl::Span<const UdSentence> sentences, int epochs,
                        Inventory& inventory, int min_updates = 2);

// The sentences tagged by models that have not seen them, as a text at hand
// will be: each of `folds` parts by one that was trained on the others.
std::vector<TaggedWords> TagByOthers(absl::Span<const UdSentence> sentences,
                                     int folds, int epochs,
                                     const Inventory& inventory);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_TRAIN_TRAIN_TAGGER_H_
