// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/text_output.h"

#include <utility>

#include "cli/pipes.h"

namespace entente {

absl::StatusOr<TextOutput> TextOutput::Open(const std::string& path) {
  TextOutput output;
  if (path == "-") return output;
  absl::StatusOr<std::unique_ptr<OutputFile>> file = OutputFile::Create(path);
  if (!file.ok()) return file.status();
  output.file_ = *std::move(file);
  return output;
}

absl::Status TextOutput::Write(absl::string_view text) {
  if (file_ == nullptr) return WriteStandardOutput(text);
  file_->Append(text);
  return file_->status();
}

absl::Status TextOutput::Commit() {
  return file_ == nullptr ? absl::OkStatus() : file_->Commit();
}

}  // namespace entente
