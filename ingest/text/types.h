// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What a speaker does, where the content says more than the cue.
#ifndef ENTENTE_INGEST_TEXT_TYPES_H_
#define ENTENTE_INGEST_TEXT_TYPES_H_

#include "graph/vocabulary.h"
#include "ingest/text/claims.h"
#include "ingest/text/clauses.h"

namespace entente {

// The type of a claim: that of its cue, but under a neutral cue that of the act
// which the content performs in so many words ("we urge", "je pense", "should",
// "inacceptable").
ClaimType TypeOf(const Scene& scene, const ClaimDraft& draft);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_TYPES_H_
