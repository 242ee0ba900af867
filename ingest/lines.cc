// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/lines.h"

namespace entente {

// False at the end of the input.
absl::StatusOr<bool> LineReader::Fill() {
  constexpr size_t kBlockBytes = size_t{64} << 10;
  block_.resize(kBlockBytes);
  pos_ = 0;
  const absl::StatusOr<size_t> count = input_.Read(block_.data(), kBlockBytes);
  block_.resize(count.ok() ? *count : 0);
  if (!count.ok()) return count.status();
  return *count > 0;
}

absl::StatusOr<absl::optional<absl::string_view>> LineReader::Next() {
  using Line = absl::optional<absl::string_view>;
  line_.clear();
  bool any = false;
  for (;;) {
    if (pos_ == block_.size()) {
      const absl::StatusOr<bool> more = Fill();
      if (!more.ok()) return more.status();
      if (!*more) return any ? Line(line_) : Line();
    }
    any = true;
    absl::string_view rest = absl::string_view(block_).substr(pos_);
    const size_t end = rest.find('\n');
    const bool ends = end != absl::string_view::npos;
    rest = rest.substr(0, end);
    pos_ += rest.size() + (ends ? 1 : 0);
    rest = rest.substr(0, max_bytes_ + 1 - line_.size());
    if (ends && line_.empty()) return Line(rest);
    line_.append(rest.data(), rest.size());
    if (ends) return Line(line_);
  }
}

}  // namespace entente
