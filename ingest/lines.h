// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_LINES_H_
#define ENTENTE_INGEST_LINES_H_

#include <cstddef>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "ingest/input.h"

namespace entente {

// The lines of an input, one in memory at a time.
class LineReader {
 public:
  // Of a line of more than `max_bytes` the rest is left out, but for one byte
  // that shows that there is one.
  LineReader(Input& input, size_t max_bytes)
      : input_(input), max_bytes_(max_bytes) {}

  // The next line without its line feed, valid until the next call; none at the
  // end of the input. Errors are those of Input::Read.
  absl::StatusOr<absl::optional<absl::string_view>> Next();

 private:
  absl::StatusOr<bool> Fill();

  Input& input_;
  size_t max_bytes_;
  std::string block_;
  size_t pos_ = 0;    // in `block_`
  std::string line_;  // the beginning of a line that block_ holds the end of
};

}  // namespace entente

#endif  // ENTENTE_INGEST_LINES_H_
