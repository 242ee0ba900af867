// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/ud_cuts.h"

#include <string>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_split.h"
#include "ingest/text/characters.h"

namespace entente {
namespace {

using WordSet = absl::flat_hash_set<absl::string_view>;

// No part of a word is longer than this; what is, is data.
constexpr size_t kLongest = 128;

// What keeps its hyphen and the word after it.
bool IsPrefix(absl::string_view part) {
  static const auto& prefixes = *new WordSet(absl::StrSplit(
      "e non mid anti pre re post over co pro multi ex semi sub cross neo "
      "counter intra inter mini socio psycho arch un mis micro",
      ' '));
  return part.size() <= 7 && prefixes.contains(absl::AsciiStrToLower(part));
}

bool IsUnit(absl::string_view letters, Language language) {
  static const auto& english = *new WordSet(absl::StrSplit(
      "m pm am p.m a.m p.m. a.m. k b mm ft x bn hh cm kg hz km lb lbs mins min "
      "minutes percent gb kb mb tb hrs sq mph kw mw bcf mmbtu usd ml mg kb",
      ' '));
  static const auto& french = *new WordSet(
      absl::StrSplit("km m cm mm kg g mg ml kw mw go mo ko ha", ' '));
  if (letters.size() > 7) return false;
  return (language == Language::kFrench ? french : english)
      .contains(absl::AsciiStrToLower(letters));
}

// "7:30pm": before the unit.
void CutUnit(absl::string_view form, Language language,
             std::vector<uint32_t>& cuts) {
  size_t begin = form.size();
  while (begin > 0 &&
         (absl::ascii_isalpha(form[begin - 1]) || form[begin - 1] == '.')) {
    --begin;
  }
  while (begin < form.size() && form[begin] == '.') ++begin;
  if (begin > 0 && begin < form.size() &&
      absl::ascii_isdigit(form[begin - 1]) &&
      IsUnit(form.substr(begin), language)) {
    cuts.push_back(static_cast<uint32_t>(begin));
  }
}

// Whether the hyphen at `hyphen`, between figures, stands for "to": not in a
// telephone number or in a date.
bool IsRange(absl::string_view form, size_t hyphen) {
  const absl::string_view first = form.substr(0, hyphen);
  const absl::string_view last = form.substr(hyphen + 1);
  if (first.find('-') != absl::string_view::npos ||
      last.find('-') != absl::string_view::npos) {
    return false;
  }
  return last.size() != 4 || first.size() == 4 ||
         last.find(':') != absl::string_view::npos;
}

// "US-led", "10-year-old", "2-3": around each hyphen that holds two words or
// numbers together.
void CutHyphens(absl::string_view form, std::vector<uint32_t>& cuts) {
  size_t part = 0;
  for (size_t pos = 0; pos + 1 < form.size(); ++pos) {
    const Character c = CharacterAt(form, pos);
    if (!IsHyphen(c.code)) continue;
    const size_t next = pos + c.size;
    if (pos == part || next >= form.size()) continue;
    const bool figures =
        absl::ascii_isdigit(form[pos - 1]) && absl::ascii_isdigit(form[next]);
    if (figures ? !IsRange(form, pos)
                : IsPrefix(form.substr(part, pos - part))) {
      continue;
    }
    cuts.push_back(static_cast<uint32_t>(pos));
    cuts.push_back(static_cast<uint32_t>(next));
    part = next;
  }
}

bool IsAddress(absl::string_view form) {
  return form.find_first_of("@/_#") != absl::string_view::npos;
}

}  // namespace

void CutAsTreebanks(absl::string_view form, TokenKind kind, Language language,
                    bool ends_sentence, std::vector<uint32_t>& cuts) {
  if (form.size() < 2 || form.size() > kLongest) return;
  const bool is_number = kind == TokenKind::kNumber;
  if (!is_number && (kind != TokenKind::kWord ||
                     language != Language::kEnglish || IsAddress(form))) {
    return;
  }
  if (language == Language::kEnglish) CutHyphens(form, cuts);
  if (is_number && cuts.empty()) CutUnit(form, language, cuts);
  if (language == Language::kEnglish && ends_sentence && form.back() == '.') {
    cuts.push_back(static_cast<uint32_t>(form.size() - 1));
  }
}

}  // namespace entente
