// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_TRAIN_CORPUS_H_
#define ENTENTE_INGEST_TEXT_TRAIN_CORPUS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "ingest/text/syntax/features.h"
#include "ingest/text/syntax/ud_model.h"
#include "ingest/text/ud.h"

namespace entente {

// The sentences of CoNLL-U files, in order; errors as of ReadConllu, and for a
// file that cannot be read.
absl::StatusOr<std::vector<UdSentence>> ReadTreebanks(
    const std::vector<std::string>& paths);

// The features of `feats` that the stages after the parser read.
std::string KeptFeats(absl::string_view feats);

// The classes of `sentences`, the most frequent first where there are more
// than a model can have.
Inventory MakeInventory(absl::Span<const UdSentence> sentences);

// The class of a word: that of its part of speech and the features it keeps,
// otherwise the most frequent one of its part of speech.
uint8_t MorphologyClass(const Inventory& inventory, const UdWord& word);

// Positions 0 to `count` - 1 in an order that `seed` decides (Fisher and
// Yates), the same on every machine.
std::vector<uint32_t> ShuffledOrder(size_t count, uint64_t seed);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_TRAIN_CORPUS_H_
