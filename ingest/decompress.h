// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_DECOMPRESS_H_
#define ENTENTE_INGEST_DECOMPRESS_H_

#include <memory>

#include "absl/status/statusor.h"
#include "ingest/input.h"

namespace entente {

// `source` itself, or around it a source of what it holds if its first bytes
// are those of gzip (RFC 1952; several members are one stream) or of Zstandard
// (RFC 8878; several frames are one stream). Reading reports DataLoss, without
// a name, for compressed data that is cut off or corrupt.
absl::StatusOr<std::unique_ptr<Input::Source>> Decompressed(
    std::unique_ptr<Input::Source> source);

}  // namespace entente

#endif  // ENTENTE_INGEST_DECOMPRESS_H_
