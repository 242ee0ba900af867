// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_GRAPH_RECORD_CHECK_H_
#define ENTENTE_GRAPH_RECORD_CHECK_H_

#include <cstddef>
#include <cstdint>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "graph/record.h"

namespace entente {

// The ids of a record, as indices into its vectors. Views into the record.
struct RecordIds {
  absl::flat_hash_map<absl::string_view, uint32_t> actors;
  absl::flat_hash_map<absl::string_view, uint32_t> claims;
};

// Whether the record holds together and can be written: see GraphBuilder::Add
// for what is refused. Fills `ids`. Errors name the document and the member.
absl::Status CheckRecord(const Record& record, RecordIds* ids);

// The first byte of `text` that is not valid UTF-8 or belongs to a character
// that XML 1.0 forbids (controls but tab, line feed and carriage return;
// U+FFFE, U+FFFF); npos if there is none.
size_t FindUnwritable(absl::string_view text);

}  // namespace entente

#endif  // ENTENTE_GRAPH_RECORD_CHECK_H_
