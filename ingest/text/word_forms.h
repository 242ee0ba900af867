// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Guesses from a word's ending, where no lexicon knows the word.
#ifndef ENTENTE_INGEST_TEXT_WORD_FORMS_H_
#define ENTENTE_INGEST_TEXT_WORD_FORMS_H_

#include "absl/strings/string_view.h"

namespace entente {

// "pénale", "internationale", "communiste", "chinois". `lower` in lower case.
bool LooksFrenchAdjective(absl::string_view lower);

// "violer", "agir", "prendre"; not "guerre", "dernier", "soir".
bool LooksFrenchInfinitive(absl::string_view lower);

// A finite form by its ending alone: "quitterait", "quittèrent", "quittera".
bool LooksFrenchFinite(absl::string_view lower);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_WORD_FORMS_H_
