// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_JSON_SNIFF_H_
#define ENTENTE_INGEST_JSON_SNIFF_H_

#include "absl/strings/string_view.h"

namespace entente {

enum class JsonContent {
  kNotJson,  // begins with neither an object nor an array of objects
  kRecord,   // has "document" or facts; also where nothing can be told
  kArticle,  // has "text" beside its other members
};

// What the first JSON object is, told by the members that begin in
// `first_bytes`, the beginning of an input.
JsonContent SniffJson(absl::string_view first_bytes);

}  // namespace entente

#endif  // ENTENTE_INGEST_JSON_SNIFF_H_
