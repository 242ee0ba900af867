// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// French prepositions that are written as one with the article after them.
#ifndef ENTENTE_INGEST_TEXT_CONTRACTIONS_H_
#define ENTENTE_INGEST_TEXT_CONTRACTIONS_H_

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace entente {

// The preposition and the article or pronoun.
using Contraction = std::pair<absl::string_view, absl::string_view>;

// The words of "du", "aux", "desquelles"; nullptr for what is no contraction.
const Contraction* FindContraction(absl::string_view lower);

// What tells whether the "des" at `place` is "de les" or a determiner, as names
// of features: the tokens around it, their endings, and what it is joined to by
// "et" or a comma. `tokens` are those of its sentence in lower case with ' for
// an apostrophe; `contracted` says what an earlier "des" was taken for.
std::vector<std::string> DesFeatures(
    absl::Span<const absl::string_view> tokens, size_t place,
    absl::FunctionRef<bool(size_t)> contracted);

// Whether that "des" is a contraction, by the weights of lexicon/fr/des.tsv.
bool IsDesContracted(absl::Span<const absl::string_view> tokens, size_t place,
                     absl::FunctionRef<bool(size_t)> contracted);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_CONTRACTIONS_H_
