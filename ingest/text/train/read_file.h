// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_TRAIN_READ_FILE_H_
#define ENTENTE_INGEST_TEXT_TRAIN_READ_FILE_H_

#include <string>

#include "absl/status/statusor.h"
#include "ingest/text/conllu.h"

namespace entente {

// All bytes of the file at `path`.
absl::StatusOr<std::string> ReadFile(const std::string& path);

// The sentences of the CoNLL-U file at `path`.
absl::StatusOr<ConlluText> ReadConlluFile(const std::string& path);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_TRAIN_READ_FILE_H_
