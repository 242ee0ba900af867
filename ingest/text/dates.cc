// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/dates.h"

#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "ingest/text/characters.h"
#include "ingest/text/paragraphs.h"

namespace entente {
namespace {

struct MonthName {
  absl::string_view name;  // in lower case
  int month;
};

constexpr MonthName kMonths[] = {
    {"janvier", 1},   {"février", 2},   {"fevrier", 2},   {"mars", 3},
    {"avril", 4},     {"mai", 5},       {"juin", 6},      {"juillet", 7},
    {"août", 8},      {"aout", 8},      {"septembre", 9}, {"octobre", 10},
    {"novembre", 11}, {"décembre", 12}, {"decembre", 12}, {"janv", 1},
    {"févr", 2},      {"avr", 4},       {"juil", 7},      {"déc", 12},
    {"january", 1},   {"february", 2},  {"march", 3},     {"april", 4},
    {"may", 5},       {"june", 6},      {"july", 7},      {"august", 8},
    {"september", 9}, {"october", 10},  {"november", 11}, {"december", 12},
    {"jan", 1},       {"feb", 2},       {"mar", 3},       {"apr", 4},
    {"jun", 6},       {"jul", 7},       {"aug", 8},       {"sept", 9},
    {"sep", 9},       {"oct", 10},      {"nov", 11},      {"dec", 12},
};

constexpr absl::string_view kWeekdays[] = {
    "lundi",    "mardi",    "mercredi", "jeudi",   "vendredi",
    "samedi",   "dimanche", "monday",   "tuesday", "wednesday",
    "thursday", "friday",   "saturday", "sunday"};

// Reads a text from left to right; what does not match is left where it is.
class Reader {
 public:
  Reader(absl::string_view text, size_t pos) : text_(text), pos_(pos) {}

  size_t pos() const { return pos_; }
  bool AtEnd() const { return pos_ >= text_.size(); }
  Character Next() const { return CharacterAt(text_, pos_); }
  void Skip(Character c) { pos_ += c.size; }

  // Spaces, no line ends; a few at the most, as between words.
  void SkipSpaces() {
    for (int i = 0; i < 4 && Next().code != U'\n' && IsSpace(Next().code);
         ++i) {
      Skip(Next());
    }
  }

  bool Take(char32_t code) {
    if (AtEnd() || Next().code != code) return false;
    Skip(Next());
    return true;
  }

  // A number of up to `digits` ASCII digits, or -1.
  int TakeNumber(int digits, int* read = nullptr) {
    int value = 0;
    int count = 0;
    size_t pos = pos_;
    while (count < digits && pos < text_.size() &&
           absl::ascii_isdigit(text_[pos])) {
      value = value * 10 + (text_[pos] - '0');
      ++pos;
      ++count;
    }
    if (count == 0 || (pos < text_.size() && absl::ascii_isdigit(text_[pos]))) {
      return -1;
    }
    if (read != nullptr) *read = count;
    pos_ = pos;
    return value;
  }

  // The letters that follow, as they are; "" if none or many.
  absl::string_view TakeWord() {
    constexpr size_t kLongest = 40;
    size_t pos = pos_;
    while (pos < text_.size() && pos - pos_ < kLongest) {
      const Character c = CharacterAt(text_, pos);
      if (!IsLetter(c.code) && !IsMark(c.code)) break;
      pos += c.size;
    }
    const absl::string_view word = text_.substr(pos_, pos - pos_);
    pos_ = pos;
    return word;
  }

 private:
  absl::string_view text_;
  size_t pos_;
};

int TakeMonth(Reader& reader) {
  const std::string word = LowerCase(reader.TakeWord());
  for (const MonthName& month : kMonths) {
    if (month.name != word) continue;
    reader.Take(U'.');
    return month.month;
  }
  return -1;
}

bool IsWeekday(absl::string_view word) {
  const std::string lower = LowerCase(word);
  for (absl::string_view day : kWeekdays) {
    if (day == lower) return true;
  }
  return false;
}

std::string Iso(int year, int month, int day) {
  static constexpr int kDays[] = {31, 29, 31, 30, 31, 30,
                                  31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  if (year < 1000 || month < 1 || month > 12 || day < 1 ||
      day > kDays[month - 1] || (month == 2 && day == 29 && !leap)) {
    return "";
  }
  return absl::StrFormat("%04d-%02d-%02d", year, month, day);
}

// "2012-06-26", "26/06/2012", "26.06.2012".
FoundDay ParseFigures(absl::string_view text, size_t pos) {
  Reader reader(text, pos);
  int digits = 0;
  const int first = reader.TakeNumber(4, &digits);
  const char32_t mark = reader.Next().code;
  if (first < 0 || (mark != U'-' && mark != U'/' && mark != U'.')) return {};
  reader.Take(mark);
  const int second = reader.TakeNumber(2);
  if (second < 0 || !reader.Take(mark)) return {};
  if (digits == 4) {
    const int day = reader.TakeNumber(2);
    return {mark == U'-' ? Iso(first, second, day) : "", reader.pos()};
  }
  int year_digits = 0;
  const int year = reader.TakeNumber(4, &year_digits);
  if (year_digits != 4 || mark == U'-') return {};
  if (first > 12 || first == second)
    return {Iso(year, second, first), reader.pos()};
  // The month first only where it cannot be the day's place.
  if (second > 12) return {Iso(year, first, second), reader.pos()};
  return {};
}

// "26 juin 2012", "1er août 2012", "7th of May, 2015".
FoundDay ParseDayFirst(absl::string_view text, size_t pos) {
  Reader reader(text, pos);
  const int day = reader.TakeNumber(2);
  if (day < 0) return {};
  const size_t after_day = reader.pos();
  const std::string suffix = LowerCase(reader.TakeWord());
  if (suffix != "er" && suffix != "st" && suffix != "nd" && suffix != "rd" &&
      suffix != "th") {
    reader = Reader(text, after_day);
  }
  reader.SkipSpaces();
  const size_t before_of = reader.pos();
  if (LowerCase(reader.TakeWord()) == "of") {
    reader.SkipSpaces();
  } else {
    reader = Reader(text, before_of);
  }
  const int month = TakeMonth(reader);
  reader.Take(U',');
  reader.SkipSpaces();
  int digits = 0;
  const int year = reader.TakeNumber(4, &digits);
  if (month < 0 || digits != 4) return {};
  return {Iso(year, month, day), reader.pos()};
}

// "May 7, 2015", "Sept. 26 2016", "May 7th, 2015".
FoundDay ParseMonthFirst(absl::string_view text, size_t pos) {
  Reader reader(text, pos);
  const int month = TakeMonth(reader);
  if (month < 0) return {};
  reader.SkipSpaces();
  const int day = reader.TakeNumber(2);
  if (day < 0) return {};
  reader.TakeWord();
  reader.Take(U',');
  reader.SkipSpaces();
  int digits = 0;
  const int year = reader.TakeNumber(4, &digits);
  if (digits != 4) return {};
  return {Iso(year, month, day), reader.pos()};
}

// Skips what may stand before the day of a dateline: "Publié le", "PARIS,",
// "Washington (", "Thursday,", "Saint-Denis, le". True if that was all.
bool SkipPlace(absl::string_view text, size_t* pos, bool* named_weekday) {
  Reader reader(text, *pos);
  constexpr int kMostWords = 8;
  for (int words = 0; words < kMostWords; ++words) {
    reader.SkipSpaces();
    if (absl::ascii_isdigit(text[std::min(reader.pos(), text.size() - 1)]) ||
        !ParseMonthFirst(text, reader.pos()).iso.empty()) {
      *pos = reader.pos();
      return !reader.AtEnd();
    }
    if (reader.Take(U'(') || reader.Take(U',') || reader.Take(U'-') ||
        reader.Take(U'.') || reader.Take(U')') || reader.Take(0x2013) ||
        reader.Take(0x2014) || reader.Take(U'\'') || reader.Take(0x2019) ||
        reader.Take(U':')) {
      continue;
    }
    const absl::string_view word = reader.TakeWord();
    if (word.empty()) return false;
    const std::string lower = LowerCase(word);
    *named_weekday = *named_weekday || IsWeekday(word);
    const bool small = lower == "le" || lower == "de" || lower == "la" ||
                       lower == "du" || lower == "on" || lower == "sur" ||
                       IsWeekday(word);
    if (!small && !IsUpper(CharacterAt(word, 0).code)) return false;
  }
  return false;
}

// Whether what follows a day at `pos` shows that it stood in a dateline.
bool EndsDateline(absl::string_view text, size_t pos, bool begins_line) {
  Reader reader(text, pos);
  const Character attached = reader.Next();
  if (reader.AtEnd() || attached.code == U'\n') return true;
  if (reader.Take(U'.') || reader.Take(U':')) {
    return reader.AtEnd() || IsSpace(reader.Next().code);
  }
  if (attached.code == U')') return true;
  reader.SkipSpaces();
  const char32_t next = reader.Next().code;
  if (reader.AtEnd() || next == U'\n' || next == U'(' || next == U'-' ||
      IsDash(next) || next == U':' || next == U'|') {
    return true;
  }
  return begins_line && IsUpper(next);
}

std::string DatelineOf(absl::string_view line) {
  size_t pos = 0;
  bool named_weekday = false;
  if (line.empty() || !SkipPlace(line, &pos, &named_weekday)) return "";
  const FoundDay day = ParseDayAt(line, pos);
  if (day.iso.empty()) return "";
  return EndsDateline(line, day.end, pos == 0 || named_weekday) ? day.iso : "";
}

}  // namespace

FoundDay ParseDayAt(absl::string_view text, size_t pos) {
  for (const auto parse : {ParseFigures, ParseDayFirst, ParseMonthFirst}) {
    FoundDay day = parse(text, pos);
    const char32_t after = CharacterAt(text, day.end).code;
    if (!day.iso.empty() && !IsWordCharacter(after)) return day;
  }
  return {};
}

std::string FindDateline(absl::string_view text) {
  size_t begin = 0;
  for (int line = 0; line < 2 && begin < text.size();) {
    size_t end = text.find('\n', begin);
    if (end == absl::string_view::npos) end = text.size();
    const absl::string_view content =
        absl::StripAsciiWhitespace(text.substr(begin, end - begin));
    if (!content.empty()) {
      std::string day = DatelineOf(content);
      if (!day.empty()) return day;
      ++line;
    }
    begin = end + 1;
  }
  return "";
}

}  // namespace entente
