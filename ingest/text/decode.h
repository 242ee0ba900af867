// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_DECODE_H_
#define ENTENTE_INGEST_TEXT_DECODE_H_

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace entente {

// The text that the bytes of a file stand for, as UTF-8 that XML can hold:
//
// - UTF-8, with or without byte order mark; UTF-16 and UTF-32 with one;
// - what is no UTF-8 but can be Windows-1252 (and so Latin-1) is taken for it.
//   Single bad bytes in a text that otherwise is UTF-8 are taken so, too;
// - line feeds for CR LF, CR and form feeds; other control characters that
//   XML 1.0 forbids are left out, and so are U+FFFE and U+FFFF.
//
// An error, "not text: ...", for bytes that are none of these.
absl::StatusOr<std::string> DecodeText(absl::string_view bytes);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_DECODE_H_
