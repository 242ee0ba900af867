// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/json_scanner.h"

namespace entente {
namespace {

// The next byte from `at` on that means something inside a string.
size_t SkipPlainText(const char* bytes, size_t at, size_t size) {
  while (at < size && bytes[at] != '"' && bytes[at] != '\\' &&
         bytes[at] != '\n') {
    ++at;
  }
  return at;
}

}  // namespace

bool JsonScanner::StartsNewValue(char c) const {
  if (c != '{' || !at_line_start_) return false;
  return line_starts_value_ || (last_ != ',' && last_ != '[' && last_ != ':');
}

bool JsonScanner::TakeBracket(char c) {
  if (c == '{') closers_.push_back('}');
  if (c == '[') closers_.push_back(']');
  if (c == '}' || c == ']') {
    if (closers_.empty() || closers_.back() != c) return false;
    closers_.pop_back();
  }
  return true;
}

JsonScanner::Result JsonScanner::Scan(const char* bytes, size_t size,
                                      size_t* used) {
  for (size_t at = 0; at < size; ++at) {
    *used = at;
    if (escaped_) {
      escaped_ = false;
      continue;
    }
    if (in_string_) {
      at = SkipPlainText(bytes, at, size);
      if (at == size) break;
      *used = at;
      // No JSON string holds a line end as it is.
      if (bytes[at] == '\n') return Result::kBroken;
      escaped_ = bytes[at] == '\\';
      in_string_ = escaped_;
      continue;
    }
    const char c = bytes[at];
    if (c == '\n') {
      ++line_ends_;
      at_line_start_ = true;
      continue;
    }
    if (c == ' ' || c == '\t' || c == '\r') {
      at_line_start_ = false;
      continue;
    }
    if (StartsNewValue(c)) return Result::kBroken;
    at_line_start_ = false;
    last_ = c;
    in_string_ = c == '"';
    *used = at + 1;
    if (!TakeBracket(c)) return Result::kBroken;
    if (closers_.empty()) return Result::kEnd;
  }
  *used = size;
  return Result::kMore;
}

}  // namespace entente
