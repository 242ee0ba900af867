// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Addresses of the Internet and names of files.
#ifndef ENTENTE_INGEST_TEXT_ADDRESSES_H_
#define ENTENTE_INGEST_TEXT_ADDRESSES_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace entente {

// The end of the web address at `begin`, or `begin` if there is none.
uint32_t ScanUrl(absl::string_view text, uint32_t begin);

// The end of an e-mail address whose '@' is at `at`, or `at` if nothing that
// could be a host follows.
uint32_t ScanMailHost(absl::string_view text, uint32_t at, uint32_t end);

// Whether what goes on at the point at `pos` is the name of a mailbox. Looks
// ahead no further than such a name is long.
bool IsMailbox(absl::string_view text, uint32_t pos, uint32_t end);

// "PDF", "doc": the last part of a file's name.
bool IsFileType(absl::string_view letters);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_ADDRESSES_H_
