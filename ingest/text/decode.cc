// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/decode.h"

#include <unicode/ucnv.h>

#include <cstdint>
#include <limits>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "ingest/text/characters.h"

namespace entente {
namespace {

absl::Status NotText(absl::string_view why) {
  return absl::InvalidArgumentError(absl::StrCat(
      "not text: ", why,
      ", expected UTF-8, UTF-16 with a byte order mark, or Windows-1252"));
}

// By ICU. `encoding` is one that ICU knows.
absl::StatusOr<std::string> Convert(absl::string_view bytes,
                                    const char* encoding) {
  if (bytes.size() > std::numeric_limits<int32_t>::max() / 4) {
    return NotText(absl::StrCat(encoding, " of more than 512 MiB"));
  }
  const auto size = static_cast<int32_t>(bytes.size());
  UErrorCode error = U_ZERO_ERROR;
  // No encoding here takes more than three times its bytes as UTF-8.
  std::string text(bytes.size() * 3 + 8, '\0');
  const int32_t written = ucnv_convert("UTF-8", encoding, text.data(),
                                       static_cast<int32_t>(text.size()),
                                       bytes.data(), size, &error);
  if (U_FAILURE(error)) return NotText(u_errorName(error));
  text.resize(static_cast<size_t>(written));
  return text;
}

// What tells whether bytes are text, and in which encoding.
struct Census {
  size_t controls = 0;    // C0 but tab, line ends, form feed and escape
  size_t sequences = 0;   // of UTF-8, of two bytes and more
  size_t bad = 0;         // bytes that are in none
  size_t high = 0;        // bytes of 0x80 and above
  size_t unassigned = 0;  // of them, those that Windows-1252 does not assign
  bool has_nul = false;
};

Census Count(absl::string_view bytes) {
  Census census;
  for (size_t pos = 0; pos < bytes.size();) {
    const auto byte = static_cast<uint8_t>(bytes[pos]);
    if (byte < 0x80) {
      if (byte < 0x20) {
        census.has_nul = census.has_nul || byte == 0;
        const bool usual = (byte >= 9 && byte <= 13) || byte == 0x1B;
        census.controls += usual ? 0 : 1;
      }
      ++pos;
      continue;
    }
    const Character c = CharacterAt(bytes, pos);
    if (c.size > 1) {
      ++census.sequences;
    } else {
      ++census.bad;
    }
    for (const size_t end = pos + c.size; pos < end; ++pos) {
      const auto high = static_cast<uint8_t>(bytes[pos]);
      ++census.high;
      census.unassigned += high == 0x81 || high == 0x8D || high == 0x8F ||
                                   high == 0x90 || high == 0x9D
                               ? 1
                               : 0;
    }
  }
  return census;
}

// UTF-8 but for single bytes, each taken for the character that Windows-1252
// has there.
absl::StatusOr<std::string> Mend(absl::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (size_t pos = 0; pos < bytes.size();) {
    const Character c = CharacterAt(bytes, pos);
    const absl::string_view piece = bytes.substr(pos, c.size);
    if (c.size == 1 && static_cast<uint8_t>(bytes[pos]) >= 0x80) {
      absl::StatusOr<std::string> one = Convert(piece, "windows-1252");
      if (!one.ok()) return one.status();
      text += *one;
    } else {
      text.append(piece.data(), piece.size());
    }
    pos += c.size;
  }
  return text;
}

absl::StatusOr<std::string> ToUtf8(absl::string_view bytes) {
  if (absl::ConsumePrefix(&bytes, absl::string_view("\xFF\xFE\0\0", 4))) {
    return Convert(bytes, "UTF-32LE");
  }
  if (absl::ConsumePrefix(&bytes, absl::string_view("\0\0\xFE\xFF", 4))) {
    return Convert(bytes, "UTF-32BE");
  }
  if (absl::ConsumePrefix(&bytes, "\xFF\xFE")) {
    return Convert(bytes, "UTF-16LE");
  }
  if (absl::ConsumePrefix(&bytes, "\xFE\xFF")) {
    return Convert(bytes, "UTF-16BE");
  }
  absl::ConsumePrefix(&bytes, "\xEF\xBB\xBF");
  const Census census = Count(bytes);
  if (census.has_nul) return NotText("it holds NUL bytes");
  // One control in a hundred bytes: more than any text that was damaged.
  if (census.controls * 100 > bytes.size()) {
    return NotText("it is full of control characters");
  }
  if (census.bad == 0) return std::string(bytes.data(), bytes.size());
  if (census.sequences > census.bad) return Mend(bytes);
  // French has an accent on one letter in twenty-five; other alphabets have
  // only high bytes.
  if (census.unassigned > 0 || census.high * 3 > bytes.size()) {
    return NotText("its bytes are in no encoding that is recognised");
  }
  return Convert(bytes, "windows-1252");
}

// Whether XML 1.0 lets a character be.
bool IsForbidden(char32_t c) {
  return (c < 0x20 && c != U'\t' && c != U'\n') || c == 0xFFFE || c == 0xFFFF;
}

// Line feeds for line ends, without what XML forbids. In place.
void CleanUp(std::string* text) {
  size_t to = 0;
  for (size_t from = 0; from < text->size();) {
    const Character c = CharacterAt(*text, from);
    if (c.code == U'\r' || c.code == U'\f') {
      const bool pair = c.code == U'\r' && from + 1 < text->size() &&
                        (*text)[from + 1] == '\n';
      if (!pair) (*text)[to++] = '\n';
    } else if (!IsForbidden(c.code)) {
      for (uint32_t i = 0; i < c.size; ++i) (*text)[to++] = (*text)[from + i];
    }
    from += c.size;
  }
  text->resize(to);
}

}  // namespace

absl::StatusOr<std::string> DecodeText(absl::string_view bytes) {
  absl::StatusOr<std::string> text = ToUtf8(bytes);
  if (text.ok()) CleanUp(&*text);
  return text;
}

}  // namespace entente
