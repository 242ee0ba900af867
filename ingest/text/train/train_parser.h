// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_TRAIN_TRAIN_PARSER_H_
#define ENTENTE_INGEST_TEXT_TRAIN_TRAIN_PARSER_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/types/span.h"
#include "ingest/text/syntax/parse_features.h"
#include "ingest/text/syntax/ud_model.h"

namespace entente {

// A sentence to learn from: words as the parser will see them (with predicted
// tags), and the right tree.
struct ParsedSentence {
  ParseInput input;
  std::vector<uint32_t> heads;  // [1, size]; the root's number is size + 1
  std::vector<int> relations;   // [1, size]
};

// The example of a sentence that a tagger has tagged.
ParsedSentence WithTree(const TaggedWords& tagged, const UdSentence& sentence,
                        const Inventory& inventory);

struct ParserSettings {
  int epochs = 12;
  uint64_t seed = 1;
  // Features of fewer updates are left out; in French those of less than four
  // are half of all and worth 0.05 LAS.
  int min_updates = 4;
};

// Trains the greedy parser with the dynamic oracle of arc-hybrid (Goldberg and
// Nivre: Training Deterministic Parsers with Non-Deterministic Oracles, 2013),
// which follows its own errors after the first round. Returns the model's
// bytes. `after` is called after every third round and the last, with the
// number of the round and the bytes so far.
std::string TrainParser(absl::Span<const ParsedSentence> sentences,
                        const ParserSettings& settings,
                        const Transitions& transitions,
                        absl::FunctionRef<void(int, const std::string&)> after);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_TRAIN_TRAIN_PARSER_H_
