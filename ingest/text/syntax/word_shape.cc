// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/syntax/word_shape.h"

#include <string>
#include <vector>

#include "ingest/text/characters.h"
#include "ingest/text/syntax/features.h"

namespace entente {
namespace {

// The kind of a letter in WordShape::pattern.
char KindOf(char32_t code) {
  if (IsDigit(code)) return '0';
  if (IsUpper(code)) return 'X';
  if (IsLetter(code)) return 'x';
  if (IsApostrophe(code)) return '\'';
  return code < 0x80 ? static_cast<char>(code) : '*';
}

}  // namespace

WordShape ShapeOf(absl::string_view form) {
  WordShape shape;
  std::string lower;
  std::string pattern;
  std::vector<uint32_t> begins;  // of the letters in `lower`
  for (size_t pos = 0; pos < form.size();) {
    const Character c = CharacterAt(form, pos);
    begins.push_back(static_cast<uint32_t>(lower.size()));
    const char kind = KindOf(c.code);
    if (kind == '0' || kind == 'x' || kind == 'X') shape.has_letter = true;
    if (kind == '0' || kind == '\'') {
      lower.push_back(kind);
    } else {
      AppendCharacter(ToLower(c.code), &lower);
    }
    if (pattern.empty() || pattern.back() != kind) pattern.push_back(kind);
    pos += c.size;
  }
  const absl::string_view all = lower;
  const size_t count = begins.size();
  for (size_t n = 1; n <= shape.prefix.size() && n < count; ++n) {
    shape.prefix[n - 1] = HashText(all.substr(0, begins[n]));
  }
  for (size_t n = 1; n <= shape.suffix.size() && n < count; ++n) {
    shape.suffix[n - 1] = HashText(all.substr(begins[count - n]));
  }
  shape.exact = HashText(form);
  shape.lower = HashText(lower);
  shape.pattern = HashText(pattern);
  shape.capitalized = !pattern.empty() && pattern[0] == 'X';
  return shape;
}

}  // namespace entente
