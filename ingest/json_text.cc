// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/json_text.h"

#include <unicode/utf8.h>

#include <array>
#include <cstdint>
#include <cstring>

#include "absl/strings/ascii.h"

namespace entente {
namespace {

constexpr uint64_t kOnes = 0x0101010101010101;
constexpr uint64_t kHighBits = 0x8080808080808080;

// Not zero if any byte of `word` is zero.
uint64_t ZeroBytes(uint64_t word) { return (word - kOnes) & ~word & kHighBits; }

// Eight bytes at once: none of them a backslash, and all of them ASCII.
bool AllPlain(const char* bytes) {
  uint64_t word;
  std::memcpy(&word, bytes, sizeof word);
  return ((word & kHighBits) | ZeroBytes(word ^ (kOnes * '\\'))) == 0;
}

// Whether `json` has at `at` an escape of the half of a character: "\uD8xx" to
// "\uDBxx" for the first, "\uDCxx" to "\uDFxx" for the second.
bool IsHalfEscape(absl::string_view json, size_t at, bool first) {
  if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u' ||
      absl::ascii_tolower(json[at + 2]) != 'd') {
    return false;
  }
  const char c = absl::ascii_tolower(json[at + 3]);
  return first ? c == '8' || c == '9' || c == 'a' || c == 'b'
               : c >= 'c' && c <= 'f';
}

// The length of the escape at `at`, of a whole character if it is in halves. A
// first half without a second is left to the parser, which refuses it.
size_t EscapeLength(absl::string_view json, size_t at) {
  if (!IsHalfEscape(json, at, true)) return 2;
  return IsHalfEscape(json, at + 6, false) ? 12 : 6;
}

// One letter for each byte: 0 if it stands for itself, 'u' for \u00XX, else
// what follows the backslash.
constexpr std::array<char, 256> MakeEscapes() {
  std::array<char, 256> escapes = {};
  for (int c = 0; c < 0x20; ++c) escapes[c] = 'u';
  escapes['\b'] = 'b';
  escapes['\f'] = 'f';
  escapes['\n'] = 'n';
  escapes['\r'] = 'r';
  escapes['\t'] = 't';
  escapes['"'] = '"';
  escapes['\\'] = '\\';
  return escapes;
}
constexpr std::array<char, 256> kEscapes = MakeEscapes();

}  // namespace

size_t FindInvalidText(absl::string_view json) {
  size_t at = 0;
  while (at < json.size()) {
    if (at + 8 <= json.size() && AllPlain(json.data() + at)) {
      at += 8;
      continue;
    }
    const char c = json[at];
    if (c == '\\') {
      if (IsHalfEscape(json, at, false)) return at;
      at += EscapeLength(json, at);
    } else if ((c & 0x80) == 0) {
      ++at;
    } else {
      // ICU counts in 32 bits; four bytes are enough for a character.
      const char* bytes = json.data() + at;
      const int32_t size = json.size() - at < 4 ? json.size() - at : 4;
      int32_t length = 0;
      UChar32 code_point;
      U8_NEXT(bytes, length, size, code_point);
      if (code_point < 0) return at;
      at += length;
    }
  }
  return absl::string_view::npos;
}

void AppendJsonString(absl::string_view text, std::string* out) {
  constexpr char kHex[] = "0123456789abcdef";
  out->push_back('"');
  size_t begin = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const char escape = kEscapes[byte];
    if (escape == 0) continue;
    out->append(text.data() + begin, at - begin);
    begin = at + 1;
    out->push_back('\\');
    out->push_back(escape);
    if (escape == 'u') {
      out->append("00");
      out->push_back(kHex[byte >> 4]);
      out->push_back(kHex[byte & 15]);
    }
  }
  out->append(text.data() + begin, text.size() - begin);
  out->push_back('"');
}

}  // namespace entente
