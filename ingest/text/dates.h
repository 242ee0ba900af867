// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_DATES_H_
#define ENTENTE_INGEST_TEXT_DATES_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"

namespace entente {

// A day of the Gregorian calendar as a text has it, and where its words end.
struct FoundDay {
  std::string iso;  // "2012-06-26"; "" if there is none
  size_t end = 0;   // one past its last byte
};

// The day whose words begin at `pos`: "26 juin 2012", "1er août 2012",
// "May 7, 2015", "Sept. 26, 2016", "7th of May 2015", "2012-06-26",
// "26/06/2012" (where only one order gives a date). French and English alike.
FoundDay ParseDayAt(absl::string_view text, size_t pos);

// The day that a dateline at the beginning of one of the first two paragraphs
// gives, as ISO 8601, or "": "PARIS, 26 juin 2012 (AFP) —", "26 juin 2012. -",
// "Washington, March 3, 2023 -", "Publié le 3 mars 2023". A sentence that
// merely begins with a day ("Le 3 mars 2023, le président ...") is none.
std::string FindDateline(absl::string_view text);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_DATES_H_
