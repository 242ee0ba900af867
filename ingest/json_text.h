// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_JSON_TEXT_H_
#define ENTENTE_INGEST_JSON_TEXT_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"

namespace entente {

// The first byte of `json` that no valid text can hold: of bytes that are not
// UTF-8, or the backslash of an escape \uDC00 to \uDFFF (the second half of a
// character) with no first half before it. npos if there is none.
size_t FindInvalidText(absl::string_view json);

// Appends `text` as a JSON string with its quotation marks. Escapes only what
// JSON forbids (RFC 8259, section 7), so that UTF-8 stays readable.
void AppendJsonString(absl::string_view text, std::string* out);

}  // namespace entente

#endif  // ENTENTE_INGEST_JSON_TEXT_H_
