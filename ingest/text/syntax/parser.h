// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_PARSER_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_PARSER_H_

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "ingest/text/syntax/arc_hybrid.h"
#include "ingest/text/syntax/features.h"
#include "ingest/text/syntax/parse_features.h"

namespace entente {

// The best transition that the state allows. "root" is for the root's
// dependent and for no other.
inline int BestTransition(const ArcHybrid& state,
                          const Transitions& transitions,
                          absl::Span<const int32_t> scores) {
  if (state.MustEnd()) {
    return Transitions::Left(transitions.root);
  }
  int best = -1;
  const auto consider = [&](int t) {
    if (best < 0 || scores[t] > scores[best]) best = t;
  };
  if (state.MayShift()) consider(Transitions::Shift());
  for (int l = 0; l < transitions.relations; ++l) {
    if (l == transitions.root) continue;
    if (state.MayGoLeft()) consider(Transitions::Left(l));
    if (state.MayGoRight()) consider(transitions.Right(l));
  }
  return best;
}

// Parses greedily with a scorer that has `Score(const FeatureList&,
// absl::Span<int32_t>)`. `input` has a word more at both ends.
template <typename Scorer>
void ParseWords(const ParseInput& input, const Transitions& transitions,
                Scorer& scorer, ArcHybrid* state) {
  FeatureList features;
  std::vector<int32_t> scores(256);
  state->Reset(static_cast<uint32_t>(input.size() - 2));
  while (!state->done()) {
    TransitionFeatures(input, *state, &features);
    scorer.Score(features, absl::MakeSpan(scores));
    state->Apply(transitions, BestTransition(*state, transitions, scores));
  }
}

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_PARSER_H_
