// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/addresses.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "ingest/text/characters.h"

namespace entente {
namespace {

bool IsAddressCharacter(char32_t c) {
  return c > U' ' && c != U'<' && c != U'>' && c != U'"' && c != 0xAB &&
         c != 0xBB && c != 0x201C && c != 0x201D && !IsSpace(c);
}

// What ends the sentence or the parenthesis round an address, not the address.
bool IsAddressTail(char byte) {
  return absl::string_view(".,;:!?'*").find(byte) != absl::string_view::npos;
}

}  // namespace

uint32_t ScanUrl(absl::string_view text, uint32_t begin) {
  const absl::string_view rest = text.substr(begin);
  if (!absl::StartsWithIgnoreCase(rest, "http://") &&
      !absl::StartsWithIgnoreCase(rest, "https://") &&
      !absl::StartsWithIgnoreCase(rest, "ftp://") &&
      !absl::StartsWithIgnoreCase(rest, "www.")) {
    return begin;
  }
  uint32_t end = begin;
  int brackets = 0;
  while (end < text.size()) {
    const Character c = CharacterAt(text, end);
    if (!IsAddressCharacter(c.code)) break;
    if (c.code == U'(' || c.code == U'[') ++brackets;
    if ((c.code == U')' || c.code == U']') && --brackets < 0) break;
    end += c.size;
  }
  while (end > begin && IsAddressTail(text[end - 1])) --end;
  return end;
}

uint32_t ScanMailHost(absl::string_view text, uint32_t at, uint32_t end) {
  uint32_t pos = at + 1;
  while (pos < end) {
    const Character c = CharacterAt(text, pos);
    if (!IsWordCharacter(c.code) && c.code != U'.' && c.code != U'-') break;
    pos += c.size;
  }
  while (pos > at + 1 && IsAddressTail(text[pos - 1])) --pos;
  return pos == at + 1 ? at : pos;
}

bool IsMailbox(absl::string_view text, uint32_t pos, uint32_t end) {
  constexpr uint32_t kLongest = 64;
  const uint32_t limit = end - pos > kLongest ? pos + kLongest : end;
  while (pos < limit && (absl::ascii_isalnum(text[pos]) ||
                         absl::string_view("._+-").find(text[pos]) !=
                             absl::string_view::npos)) {
    ++pos;
  }
  return pos + 1 < limit && text[pos] == '@' &&
         absl::ascii_isalnum(text[pos + 1]);
}

bool IsFileType(absl::string_view letters) {
  constexpr absl::string_view kTypes[] = {"pdf",  "doc", "docx", "xls",
                                          "xlsx", "htm", "html", "txt",
                                          "jpg",  "ppt", "csv"};
  return std::any_of(std::begin(kTypes), std::end(kTypes),
                     [letters](absl::string_view type) {
                       return absl::EqualsIgnoreCase(letters, type);
                     });
}

}  // namespace entente
