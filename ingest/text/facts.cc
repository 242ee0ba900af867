// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/facts.h"

namespace entente {

Record ExtractFacts(const Article& article) {
  Record record;
  record.document = article.document;
  return record;
}

}  // namespace entente
