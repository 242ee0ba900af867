// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// When a claim was made: "dimanche", "le mois dernier", "on July 5".
#ifndef ENTENTE_INGEST_TEXT_TIMES_H_
#define ENTENTE_INGEST_TEXT_TIMES_H_

#include <cstdint>

#include "graph/record.h"
#include "ingest/text/reading.h"

namespace entente {

// The time expression that begins at token t, not beyond `limit`, with the days
// that it can mean where Document::published is known; empty if there is none.
// Sets `end` to the token after it. Past days are meant: "dimanche" is the last
// Sunday that was not after the day of publication.
Date TimeAt(const Reading& reading, uint32_t t, uint32_t limit, uint32_t* end);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_TIMES_H_
