// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/json_text.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "absl/strings/ascii.h"

namespace entente {
namespace {

#if defined(__SSE2__)
constexpr size_t kStride = 16;

// How many of kStride bytes come before the first backslash or byte beyond
// ASCII.
size_t CountPlain(const char* bytes) {
  const __m128i block =
      _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  const __m128i marks = _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'));
  const unsigned found = _mm_movemask_epi8(_mm_or_si128(block, marks));
  return found == 0 ? kStride : std::countr_zero(found);
}
#else
constexpr size_t kStride = 8;

size_t CountPlain(const char* bytes) {
  size_t count = 0;
  while (count < kStride && bytes[count] != '\\' &&
         (bytes[count] & 0x80) == 0) {
    ++count;
  }
  return count;
}
#endif

// The length of the well-formed character beyond ASCII at the beginning of
// `bytes`, 0 if there is none.
size_t CharacterLength(absl::string_view bytes) {
  const auto first = static_cast<unsigned char>(bytes[0]);
  // Most of what French has beyond ASCII.
  if (first >= 0xC2 && first < 0xE0 && bytes.size() > 1 &&
      (bytes[1] & 0xC0) == 0x80) {
    return 2;
  }
  // ICU counts in 32 bits; four bytes are enough for a character.
  const int32_t size = std::min<size_t>(bytes.size(), 4);
  int32_t length = 0;
  UChar32 code_point;
  U8_NEXT(bytes.data(), length, size, code_point);
  return code_point < 0 ? 0 : length;
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
    if (at + kStride <= json.size()) {
      const size_t plain = CountPlain(json.data() + at);
      at += plain;
      if (plain == kStride) continue;
    }
    const char c = json[at];
    if (c == '\\') {
      if (IsHalfEscape(json, at, false)) return at;
      at += EscapeLength(json, at);
    } else if ((c & 0x80) == 0) {
      ++at;
    } else {
      const size_t length = CharacterLength(json.substr(at));
      if (length == 0) return at;
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
