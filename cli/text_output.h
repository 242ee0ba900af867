// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_CLI_TEXT_OUTPUT_H_
#define ENTENTE_CLI_TEXT_OUTPUT_H_

#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "export/output.h"

namespace entente {

// Where a command writes text piece by piece. Standard output gets each piece
// at once, so that a reader at the other end of a pipe need not wait; a file
// appears when it is complete.
class TextOutput {
 public:
  // `path` may be "-", standard output.
  static absl::StatusOr<TextOutput> Open(const std::string& path);

  absl::Status Write(absl::string_view text);
  // After the last Write.
  absl::Status Commit();

 private:
  std::unique_ptr<OutputFile> file_;  // null for standard output
};

}  // namespace entente

#endif  // ENTENTE_CLI_TEXT_OUTPUT_H_
