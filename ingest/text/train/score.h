// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// How well a system's analysis of a text agrees with a treebank, by the
// measures of the CoNLL 2018 shared task:
// https://universaldependencies.org/conll18/evaluation.html.
#ifndef ENTENTE_INGEST_TEXT_TRAIN_SCORE_H_
#define ENTENTE_INGEST_TEXT_TRAIN_SCORE_H_

#include <cstddef>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "ingest/text/ud.h"

namespace entente {

struct Score {
  size_t gold = 0;     // units of the treebank
  size_t system = 0;   // units of the system
  size_t correct = 0;  // of both
  size_t aligned = 0;  // words found on both sides; 0 where this says nothing

  // All of them in percent; 0 where there is nothing to count.
  double Precision() const;
  double Recall() const;
  double F1() const;
  double AlignedAccuracy() const;
};

// Units are spans of the text for tokens and sentences. For the others they are
// words, aligned first: by span, and within tokens of several words by the
// longest common subsequence of their forms.
struct ConlluScores {
  Score tokens;
  Score sentences;
  Score words;
  Score upos;
  Score ufeats;  // universal features only, no language's own
  Score lemmas;  // a word without a lemma in the treebank counts as correct
  Score uas;
  Score las;  // relations without their subtypes
};

// Fails where the two are not of the same text, white space aside.
absl::StatusOr<ConlluScores> ScoreConllu(absl::Span<const UdSentence> gold,
                                         absl::Span<const UdSentence> system);

// A table, a line for each measure.
std::string ScoreTable(const ConlluScores& scores);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_TRAIN_SCORE_H_
