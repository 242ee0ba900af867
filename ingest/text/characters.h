// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What the stages ask about a single character. ASCII is answered here, the
// rest by ICU.
#ifndef ENTENTE_INGEST_TEXT_CHARACTERS_H_
#define ENTENTE_INGEST_TEXT_CHARACTERS_H_

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "graph/record.h"

namespace entente {

// A code point and how many bytes it takes. A byte that is no UTF-8 is U+FFFD
// of one byte; past the end of the text stands U+0000 of no bytes.
struct Character {
  char32_t code = 0;
  uint32_t size = 0;
};

inline Character CharacterAt(absl::string_view text, size_t pos) {
  if (pos >= text.size()) return {};
  const auto byte = static_cast<uint8_t>(text[pos]);
  if (byte < 0x80) return {byte, 1};
  auto next = static_cast<int64_t>(pos);
  int32_t code;
  U8_NEXT(text.data(), next, static_cast<int64_t>(text.size()), code);
  if (code < 0) return {0xFFFD, 1};
  return {static_cast<char32_t>(code), static_cast<uint32_t>(next - pos)};
}

// The character that ends at `pos`; none at the start of the text.
inline Character CharacterBefore(absl::string_view text, size_t pos) {
  if (pos == 0) return {};
  const auto byte = static_cast<uint8_t>(text[pos - 1]);
  if (byte < 0x80) return {byte, 1};
  const int32_t window = pos < 4 ? static_cast<int32_t>(pos) : 4;
  int32_t begin = window;
  int32_t code;
  U8_PREV(text.data() + (pos - window), 0, begin, code);
  if (code < 0) return {0xFFFD, 1};
  return {static_cast<char32_t>(code), static_cast<uint32_t>(window - begin)};
}

// The letters from U+00C0 to U+00FF are those of French; all up to U+024F are
// letters but the signs of multiplication and division.
inline bool IsLatin1Letter(char32_t c) {
  return c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7;
}

inline bool IsDigit(char32_t c) {
  if (c < 0x660) return c - U'0' < 10;
  return u_isdigit(static_cast<UChar32>(c)) != 0;
}
inline bool IsUpper(char32_t c) {
  if (c < 0x80) return c - U'A' < 26;
  if (c <= 0xFF) return IsLatin1Letter(c) && c < 0xDF;
  return u_isUUppercase(static_cast<UChar32>(c)) != 0;
}
inline bool IsLower(char32_t c) {
  if (c < 0x80) return c - U'a' < 26;
  if (c <= 0xFF && c >= 0xC0) return IsLatin1Letter(c) && c >= 0xDF;
  return u_isULowercase(static_cast<UChar32>(c)) != 0;
}
inline bool IsLetter(char32_t c) {
  if (c < 0x80) return (c | 0x20) - U'a' < 26;
  if (c >= 0xC0 && c < 0x250) return c != 0xD7 && c != 0xF7;
  return u_isalpha(static_cast<UChar32>(c)) != 0;
}
inline char32_t ToLower(char32_t c) {
  if (c < 0x80) return IsUpper(c) ? c | 0x20 : c;
  if (c <= 0xFF) return IsUpper(c) ? c + 0x20 : c;
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}
// White space of any kind, no-break spaces and zero-width spaces included.
inline bool IsSpace(char32_t c) {
  if (c < 0x80) return c == U' ' || (c >= 9 && c <= 13);
  if (c < 0x1680) return c == 0xA0 || c == 0x85;
  return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0 || c == 0x200B ||
         c == 0xFEFF;
}

// Appends `c` as UTF-8.
inline void AppendCharacter(char32_t c, std::string* text) {
  if (c < 0x80) {
    text->push_back(static_cast<char>(c));
    return;
  }
  char bytes[4];
  int32_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, c);
  text->append(bytes, static_cast<size_t>(size));
}

// `text` in lower case.
inline std::string LowerCase(absl::string_view text) {
  std::string lower;
  for (size_t pos = 0; pos < text.size();) {
    const Character c = CharacterAt(text, pos);
    AppendCharacter(ToLower(c.code), &lower);
    pos += c.size;
  }
  return lower;
}

// Characters that belong to the one before: accents, joiners, variants, the
// skin tones of emoji.
inline bool IsMark(char32_t c) {
  return c >= 0x300 &&
         ((U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0 ||
          c == 0x200C || c == 0x200D || (c >= 0x1F3FB && c <= 0x1F3FF));
}
// What is written for an apostrophe between two letters; outside of words the
// last four are quotation marks or accents.
inline bool IsApostrophe(char32_t c) {
  return c == U'\'' || c == 0x2019 || c == 0x02BC || c == 0xFF07 ||
         c == 0x2018 || c == 0x2032 || c == U'`' || c == 0xB4;
}
// A word's form in lower case, whatever is written for an apostrophe as '.
inline std::string LowerForm(absl::string_view form) {
  std::string lower;
  for (size_t pos = 0; pos < form.size();) {
    const Character c = CharacterAt(form, pos);
    AppendCharacter(IsApostrophe(c.code) ? U'\'' : ToLower(c.code), &lower);
    pos += c.size;
  }
  return lower;
}
inline bool IsHyphen(char32_t c) {
  return c == U'-' || c == 0x2010 || c == 0x2011;
}
inline bool IsDash(char32_t c) { return c >= 0x2012 && c <= 0x2015; }
inline bool IsWordCharacter(char32_t c) {
  return IsLetter(c) || IsDigit(c) || c == U'_' || IsMark(c);
}

// `span` of `text` without white space at its ends.
inline Span TrimSpace(absl::string_view text, Span span) {
  while (span.begin < span.end) {
    const Character c = CharacterAt(text, span.begin);
    if (!IsSpace(c.code)) break;
    span.begin += c.size;
  }
  while (span.begin < span.end) {
    const Character c = CharacterBefore(text, span.end);
    if (!IsSpace(c.code)) break;
    span.end -= c.size;
  }
  return span;
}

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_CHARACTERS_H_
