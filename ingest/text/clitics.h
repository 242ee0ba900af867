// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_CLITICS_H_
#define ENTENTE_INGEST_TEXT_CLITICS_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "ingest/text/article.h"

namespace entente {

// Where `word`, a run of letters, digits, apostrophes and hyphens, falls apart
// into syntactic words as Universal Dependencies cuts them: "qu'a-t-il" into
// "qu'", "a", "-t-il"; "don't" into "do", "n't". Appends to `cuts` the offset
// of each word but the first, in order. Contractions ("du") and hyphenated
// compounds ("Noyal-sur-Vilaine", "well-known") stay whole.
void CutClitics(absl::string_view word, Language language,
                std::vector<uint32_t>& cuts);

// Whether `word` without its apostrophe is a French word that loses its vowel
// before another: "l", "Qu", "jusqu".
bool IsElided(absl::string_view word);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_CLITICS_H_
