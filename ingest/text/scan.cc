// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/scan.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "ingest/text/abbreviations.h"
#include "ingest/text/addresses.h"
#include "ingest/text/characters.h"
#include "ingest/text/clitics.h"

namespace entente {
namespace {

// "1 200", "1 234 567": from `pos`, the end of a first group of up to three
// digits, over all groups of three. An ordinary space parts groups in French
// only: in English it parts numbers.
uint32_t ScanGroups(absl::string_view text, uint32_t pos, uint32_t end,
                    Language language) {
  for (;;) {
    const Character space = CharacterAt(text, pos);
    if (space.code != 0xA0 && space.code != 0x202F && space.code != 0x2009 &&
        (space.code != U' ' || language != Language::kFrench)) {
      return pos;
    }
    const uint32_t group = pos + space.size;
    if (group + 3 > end) return pos;
    for (uint32_t i = group; i < group + 3; ++i) {
      if (!IsDigit(CharacterAt(text, i).code)) return pos;
    }
    if (IsWordCharacter(CharacterAt(text, group + 3).code)) return pos;
    pos = group + 3;
  }
}

// The h of "20h" and "20h45", three words in French treebanks.
bool IsHourLetter(absl::string_view text, uint32_t pos, uint32_t end) {
  return (text[pos] | 0x20) == 'h' && pos > 0 &&
         absl::ascii_isdigit(text[pos - 1]) &&
         (pos + 1 >= end || absl::ascii_isdigit(text[pos + 1]) ||
          !IsWordCharacter(CharacterAt(text, pos + 1).code));
}

// A number, a date or time in figures, an ordinal ("2ème", "20th", "1 200,50",
// "9/11", "5:30"): digits, letters right after them, and single marks between
// digits.
uint32_t ScanNumber(absl::string_view text, uint32_t begin, uint32_t end,
                    Language language) {
  uint32_t pos = begin;
  bool grouped = false;
  while (pos < end) {
    const Character c = CharacterAt(text, pos);
    if (language == Language::kFrench && IsHourLetter(text, pos, end)) break;
    if (IsWordCharacter(c.code)) {
      pos += c.size;
      continue;
    }
    if (!grouped && pos - begin <= 3 &&
        IsDigit(CharacterBefore(text, pos).code)) {
      grouped = true;
      const uint32_t groups = ScanGroups(text, pos, end, language);
      if (groups != pos) {
        pos = groups;
        continue;
      }
    }
    const bool joins = c.code == U'.' || c.code == U',' || c.code == U':' ||
                       c.code == U'/' || IsHyphen(c.code) ||
                       IsApostrophe(c.code);
    if (!joins || pos + c.size >= end ||
        !IsDigit(CharacterBefore(text, pos).code)) {
      break;
    }
    const char32_t next = CharacterAt(text, pos + c.size).code;
    const bool letters_join = IsHyphen(c.code) && IsLetter(next);
    if (!IsDigit(next) && !letters_join) break;
    pos += c.size;
  }
  return pos;
}

// Whether the point at `pos`, with letters on both sides, is within a word:
// after a single letter ("U.S", "p.m"), or in a name of the Internet
// ("lemonde.fr"), told by a last part of up to four small letters. Anything
// else is the end of a sentence whose space is missing.
bool PointJoins(absl::string_view text, uint32_t part, uint32_t pos,
                uint32_t end) {
  const Character first = CharacterAt(text, part);
  if (part + first.size == pos || IsMailbox(text, pos, end)) return true;
  // "Ph.D."
  if (pos == part + 2 && pos + 2 < end && IsUpper(first.code) &&
      IsUpper(CharacterAt(text, pos + 1).code) && text[pos + 2] == '.') {
    return true;
  }
  uint32_t next = pos + 1;
  while (next < end && next - pos <= 20 && absl::ascii_isalpha(text[next])) {
    ++next;
  }
  if (IsFileType(text.substr(pos + 1, next - pos - 1))) return true;
  if (!IsLower(CharacterBefore(text, pos).code) ||
      !absl::ascii_islower(text[pos + 1])) {
    return false;
  }
  const uint32_t letters = next - pos - 1;
  // "alt.animals.cats"
  if (next + 1 < end && text[next] == '.' &&
      absl::ascii_islower(text[next + 1]) && letters > 1) {
    return true;
  }
  const char32_t after = next < end ? CharacterAt(text, next).code : 0;
  // "www" parts of several points: look at this one only.
  const bool goes_on = part > 0 && text[part - 1] == '.';
  return letters >= 2 && (letters <= 4 || goes_on) && !IsWordCharacter(after) &&
         !IsApostrophe(after);
}

// Whether the mark `c` at `pos` holds two parts of a word together; `part` is
// where the part before it begins.
bool Joins(absl::string_view text, uint32_t part, uint32_t pos, Character c,
           uint32_t end) {
  if (pos + c.size >= end) return false;
  const char32_t next = CharacterAt(text, pos + c.size).code;
  if (IsHyphen(c.code) || IsApostrophe(c.code)) {
    return IsLetter(next) || (IsHyphen(c.code) && IsDigit(next));
  }
  if (c.code == U'&')
    return IsUpper(next) && IsUpper(CharacterBefore(text, pos).code);
  if (c.code != U'.') return false;
  // "j.r...@mail.example", as archives of mail hide names.
  if (next == U'.' || next == U'@') return IsMailbox(text, pos, end);
  if (IsLetter(next)) return PointJoins(text, part, pos, end);
  // "J.-P."
  return IsHyphen(next) && pos == part + 1 &&
         IsUpper(CharacterAt(text, part).code) &&
         IsUpper(CharacterAt(text, pos + 2).code);
}

// Whether the point at `pos`, after the word from `begin`, is part of it.
bool PointBelongs(absl::string_view text, uint32_t begin, uint32_t pos,
                  uint32_t end, Language language) {
  const bool last = pos + 1 >= end;
  switch (FindAbbreviation(text.substr(begin, pos - begin), language)) {
    case Abbreviation::kWord:
      return false;
    case Abbreviation::kBeforeName:
    case Abbreviation::kInitial:
      return !last;
    case Abbreviation::kBeforeNumber: {
      const Character space = CharacterAt(text, pos + 1);
      return !last && IsSpace(space.code) &&
             BeginsNumber(text, pos + 1 + space.size);
    }
    case Abbreviation::kAnywhere:
    case Abbreviation::kInitials:
      return true;
  }
  return false;
}

// "élu(e)s", "traité(es)": the end of an ending in brackets and of what follows
// it, or `pos`.
uint32_t ScanOptionalEnding(absl::string_view text, uint32_t pos,
                            uint32_t end) {
  constexpr uint32_t kLongest = 4;
  if (text[pos] != '(') return pos;
  uint32_t next = pos + 1;
  while (next < end && next - pos <= kLongest &&
         IsLetter(CharacterAt(text, next).code)) {
    next += CharacterAt(text, next).size;
  }
  if (next == pos + 1 || next >= end || text[next] != ')') return pos;
  const absl::string_view ending = text.substr(pos + 1, next - pos - 1);
  for (absl::string_view known : {"e", "s", "es", "ne", "nes", "le", "les"}) {
    if (!absl::EqualsIgnoreCase(ending, known)) continue;
    ++next;
    if (next < end && (text[next] | 0x20) == 's') ++next;
    return next;
  }
  return pos;
}

uint32_t ScanWord(absl::string_view text, uint32_t begin, uint32_t end,
                  Language language, bool* is_address) {
  uint32_t pos = begin;
  uint32_t part = begin;  // after the last mark that joined
  while (pos < end) {
    if (absl::ascii_isalnum(text[pos])) {  // most characters of most words
      ++pos;
      continue;
    }
    const Character c = CharacterAt(text, pos);
    if (IsWordCharacter(c.code)) {
      pos += c.size;
    } else if (c.code == U'@') {
      const uint32_t host = ScanMailHost(text, pos, end);
      *is_address = host != pos;
      return host;
    } else if (Joins(text, part, pos, c, end)) {
      pos += c.size;
      part = pos;
    } else {
      break;
    }
  }
  if (pos >= end) return pos;
  if (language == Language::kFrench) pos = ScanOptionalEnding(text, pos, end);
  const Character c = CharacterAt(text, pos);
  if (c.code == U'.' && PointBelongs(text, begin, pos, end, language)) {
    return pos + 1;
  }
  if (c.code == 0xB0 && pos == begin + 1 && (text[begin] | 0x20) == 'n') {
    return pos + c.size;  // "n°"
  }
  // "l'« Europe »": the elided word keeps its apostrophe. A part may follow
  // another elision: "qu'l'«".
  if (language == Language::kFrench && IsApostrophe(c.code) &&
      IsElided(text.substr(part, pos - part))) {
    return pos + c.size;
  }
  return pos;
}

// The end of a run of the same mark, of "?!", or of a single character with
// what belongs to it (accents, joined emoji).
uint32_t ScanMarks(absl::string_view text, uint32_t begin, uint32_t end) {
  const Character first = CharacterAt(text, begin);
  uint32_t pos = begin + first.size;
  const bool asks = first.code == U'?' || first.code == U'!';
  const bool runs =
      asks || absl::string_view(".-=*_~#'`<>").find(text[begin]) !=
                  absl::string_view::npos;
  if (first.code < 0x80 && runs) {
    while (pos < end && (text[pos] == text[begin] ||
                         (asks && (text[pos] == '?' || text[pos] == '!')))) {
      ++pos;
    }
    return pos;
  }
  const Character second = CharacterAt(text, pos);
  // "°C"; ‘’ doubled for “”.
  if (first.code == 0xB0 && (second.code == U'C' || second.code == U'F') &&
      pos < end && !IsWordCharacter(CharacterAt(text, pos + 1).code)) {
    return pos + 1;
  }
  if ((first.code == 0x2018 || first.code == 0x2019) &&
      second.code == first.code && pos + second.size <= end) {
    return pos + second.size;
  }
  while (pos < end) {
    const Character c = CharacterAt(text, pos);
    if (!IsMark(c.code) && CharacterBefore(text, pos).code != 0x200D) break;
    pos += c.size;
  }
  return pos;
}

// The end of a face made of marks, ":)", ";-(", ":D", or `begin`.
uint32_t ScanFace(absl::string_view text, uint32_t begin, uint32_t end) {
  if ((text[begin] != ':' && text[begin] != ';') || begin == 0 ||
      !IsSpace(CharacterBefore(text, begin).code)) {
    return begin;
  }
  uint32_t mouth = begin + 1;
  if (mouth < end && text[mouth] == '-') ++mouth;
  if (mouth >= end) return begin;
  const char c = text[mouth];
  if (c == ')' || c == '(') return mouth + 1;
  return (c == 'D' || c == 'P') &&
                 !IsWordCharacter(CharacterAt(text, mouth + 1).code)
             ? mouth + 1
             : begin;
}

// Whether the sign at `pos` belongs to the number after it: "de -1 à +2,5".
bool IsSign(absl::string_view text, uint32_t pos, uint32_t end) {
  const Character sign = CharacterAt(text, pos);
  const char32_t before = CharacterBefore(text, pos).code;
  return (sign.code == U'-' || sign.code == U'+' || sign.code == 0x2212) &&
         pos + sign.size < end &&
         IsDigit(CharacterAt(text, pos + sign.size).code) &&
         (before == U' ' || before == 0xA0 || before == U'(');
}

// Whether a number begins at the mark at `pos`: "$ .15", "the '60s".
bool BeginsEnglishNumber(absl::string_view text, uint32_t pos, uint32_t end) {
  const Character mark = CharacterAt(text, pos);
  const char32_t before = CharacterBefore(text, pos).code;
  const uint32_t digit = pos + mark.size;
  if (digit >= end || !absl::ascii_isdigit(text[digit])) return false;
  if (mark.code == U'.') {
    return IsSpace(before) || before == U'$' || before == U'(';
  }
  // Two figures, or an opening quotation mark.
  return (mark.code == U'\'' || mark.code == 0x2019) && IsSpace(before) &&
         digit + 1 < end && absl::ascii_isdigit(text[digit + 1]) &&
         (digit + 2 >= end || text[digit + 2] == 's' ||
          !IsWordCharacter(CharacterAt(text, digit + 2).code));
}

TokenKind KindOfMark(char32_t c) {
  // ICU counts these as symbols, writers use them as quotation marks.
  if (c == U'<' || c == U'>' || c == U'`') return TokenKind::kPunctuation;
  if (c == U'%' || c == U'&' || c == U'@' || c == U'#')
    return TokenKind::kSymbol;
  return u_ispunct(static_cast<UChar32>(c)) != 0 ? TokenKind::kPunctuation
                                                 : TokenKind::kSymbol;
}

// "'s" on its own: after a quotation mark ('"Today"'s').
bool IsLooseGenitive(absl::string_view text, uint32_t begin, uint32_t end) {
  const Character apostrophe = CharacterAt(text, begin);
  const uint32_t s = begin + apostrophe.size;
  return IsApostrophe(apostrophe.code) && s < end && begin > 0 &&
         (text[s] | 0x20) == 's' &&
         !IsSpace(CharacterBefore(text, begin).code) &&
         !IsWordCharacter(CharacterAt(text, s + 1).code);
}

}  // namespace

Chunk ScanChunk(absl::string_view text, uint32_t begin, uint32_t end,
                Language language) {
  text = text.substr(0, end);
  const char32_t first = CharacterAt(text, begin).code;
  if (language == Language::kFrench && IsHourLetter(text, begin, end)) {
    return {begin + 1, TokenKind::kWord, false};
  }
  if (IsLetter(first)) {
    bool is_address = false;
    uint32_t word_end = begin;
    if ((first | 0x20) == U'h' || (first | 0x20) == U'w' ||
        (first | 0x20) == U'f') {
      word_end = ScanUrl(text, begin);
      is_address = word_end != begin;
    }
    if (!is_address)
      word_end = ScanWord(text, begin, end, language, &is_address);
    return {word_end, TokenKind::kWord, !is_address};
  }
  if (IsSign(text, begin, end) || (language == Language::kEnglish &&
                                   BeginsEnglishNumber(text, begin, end))) {
    const uint32_t digits = begin + CharacterAt(text, begin).size;
    return {ScanNumber(text, digits, end, language), TokenKind::kNumber, false};
  }
  if (IsDigit(first)) {
    return {ScanNumber(text, begin, end, language), TokenKind::kNumber, false};
  }
  if (first == U'@' || first == U'#') {
    uint32_t pos = begin + 1;
    bool letters = false;
    while (pos < end) {
      const Character c = CharacterAt(text, pos);
      if (!IsWordCharacter(c.code)) break;
      letters = letters || !IsDigit(c.code);
      pos += c.size;
    }
    if (letters) return {pos, TokenKind::kWord, false};
  }
  if (language == Language::kEnglish && IsLooseGenitive(text, begin, end)) {
    return {begin + CharacterAt(text, begin).size + 1, TokenKind::kWord, false};
  }
  if (language == Language::kEnglish) {
    const uint32_t face = ScanFace(text, begin, end);
    if (face != begin) return {face, TokenKind::kSymbol, false};
  }
  return {ScanMarks(text, begin, end), KindOfMark(first), false};
}

}  // namespace entente
