// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_FACTS_H_
#define ENTENTE_INGEST_TEXT_FACTS_H_

#include "graph/record.h"
#include "ingest/text/article.h"

namespace entente {

// The record of what a prepared article says.
Record ExtractFacts(const Article& article);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_FACTS_H_
