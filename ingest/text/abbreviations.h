// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_ABBREVIATIONS_H_
#define ENTENTE_INGEST_TEXT_ABBREVIATIONS_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "ingest/text/article.h"

namespace entente {

// What a word may be with the point that follows it.
enum class Abbreviation : uint8_t {
  kWord,          // a word, and the point ends the sentence
  kBeforeName,    // "Mme.", "Gen.": never ends a sentence
  kBeforeNumber,  // "No.", "p.": an abbreviation only if a number follows
  kAnywhere,      // "etc.", "Inc.": may end a sentence as well
  kInitial,       // "J.": an initial, or a letter at the end of a sentence
  kInitials,      // "U.S.", "J.-P.", "p.m.": as kAnywhere, told by its form
};

// `word` is what stands before the point, without it, as it is written.
Abbreviation FindAbbreviation(absl::string_view word, Language language);

// Whether a number begins at `pos`, in figures or Roman ("Vol. XVII").
bool BeginsNumber(absl::string_view text, size_t pos);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_ABBREVIATIONS_H_
