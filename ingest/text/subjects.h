// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Who speaks: the subject of a verb, before or after it.
#ifndef ENTENTE_INGEST_TEXT_SUBJECTS_H_
#define ENTENTE_INGEST_TEXT_SUBJECTS_H_

#include <cstdint>
#include <vector>

#include "ingest/text/clauses.h"

namespace entente {

struct Subject {
  std::vector<Phrase> phrases;  // several if they speak together
  bool relative = false;        // found through "qui", "which"
  bool same = false;            // the verb shares the subject of an earlier one
  bool blocked = false;         // impersonal, or the first or second person

  bool empty() const { return phrases.empty() && !same; }
};

// The subject before a verb group.
Subject SubjectBefore(const Scene& scene, const CueGroup& group);

// The subject after a verb group: "a déclaré X", "said X"; `end` becomes the
// token after it.
Subject SubjectAfter(const Scene& scene, const CueGroup& group, uint32_t* end);

// The subject of the clause that stands before token t in its sentence; for
// gerunds and for verbs joined by "et", "and".
Subject SubjectOfClause(const Scene& scene, uint32_t t);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SUBJECTS_H_
