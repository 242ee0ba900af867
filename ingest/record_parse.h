// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_RECORD_PARSE_H_
#define ENTENTE_INGEST_RECORD_PARSE_H_

#include <rapidjson/error/error.h>

#include <cstddef>

#include "ingest/record_handler.h"

namespace entente {

// Gives `handler` the events of the JSON value at `json`, which is parsed in
// place: a NUL stands behind it, and 16 bytes more that may be read. `*used` is
// the number of its bytes. Stands beside the handler's methods so that the
// compiler can put them into the parser.
rapidjson::ParseResult ParseRecordJson(char* json, RecordHandler* handler,
                                       size_t* used);

}  // namespace entente

#endif  // ENTENTE_INGEST_RECORD_PARSE_H_
