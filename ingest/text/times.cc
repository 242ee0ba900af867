// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/times.h"

#include <chrono>
#include <string>

#include "absl/strings/numbers.h"
#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "ingest/text/dates.h"

namespace entente {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

std::string Iso(sys_days day) {
  const year_month_day date(day);
  return absl::StrFormat("%04d-%02d-%02d", static_cast<int>(date.year()),
                         static_cast<unsigned>(date.month()),
                         static_cast<unsigned>(date.day()));
}

// The day of an ISO 8601 date or date and time.
absl::optional<sys_days> ParseDay(absl::string_view iso) {
  int year = 0;
  int month = 0;
  int day = 0;
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-' ||
      !absl::SimpleAtoi(iso.substr(0, 4), &year) ||
      !absl::SimpleAtoi(iso.substr(5, 2), &month) ||
      !absl::SimpleAtoi(iso.substr(8, 2), &day)) {
    return absl::nullopt;
  }
  const year_month_day date(std::chrono::year(year),
                            std::chrono::month(static_cast<unsigned>(month)),
                            std::chrono::day(static_cast<unsigned>(day)));
  if (!date.ok()) return absl::nullopt;
  return sys_days(date);
}

template <size_t N>
int IndexOf(const absl::string_view (&words)[N], absl::string_view word) {
  for (size_t i = 0; i < N; ++i) {
    if (words[i] == word) return static_cast<int>(i);
  }
  return -1;
}

// 0 is Sunday, as std::chrono counts.
int WeekdayOf(absl::string_view lower) {
  static constexpr absl::string_view kFrench[] = {
      "dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"};
  static constexpr absl::string_view kEnglish[] = {
      "sunday",   "monday", "tuesday", "wednesday",
      "thursday", "friday", "saturday"};
  const int french = IndexOf(kFrench, lower);
  return french >= 0 ? french : IndexOf(kEnglish, lower);
}

// 1 is January; 0 if it is no month.
int MonthOf(absl::string_view lower) {
  static constexpr absl::string_view kFrench[] = {
      "janvier", "février", "mars",      "avril",   "mai",      "juin",
      "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
  static constexpr absl::string_view kEnglish[] = {
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};
  const int french = IndexOf(kFrench, lower);
  return (french >= 0 ? french : IndexOf(kEnglish, lower)) + 1;
}

struct Unit {
  absl::string_view word;
  char kind;  // w, m or y
};
constexpr Unit kUnits[] = {{"semaine", 'w'}, {"mois", 'm'}, {"an", 'y'},
                           {"année", 'y'},   {"week", 'w'}, {"month", 'm'},
                           {"year", 'y'}};

char UnitOf(absl::string_view lower) {
  for (const Unit& unit : kUnits) {
    if (unit.word == lower) return unit.kind;
  }
  return 0;
}

class TimeReader {
 public:
  TimeReader(const Reading& reading, uint32_t t, uint32_t limit)
      : r_(reading),
        t_(t),
        limit_(limit),
        published_(ParseDay(reading.article().document.published)) {}

  // Sets what the words mean; returns the token after them, or t if none are.
  uint32_t Read(Date* date);

 private:
  bool Is(uint32_t t, absl::string_view word) const {
    return t < limit_ && r_.Is(t, word);
  }
  void Set(sys_days from, sys_days to, Date* date) const {
    date->from = Iso(from);
    date->to = Iso(to);
  }
  uint32_t Day(Date* date) const;
  uint32_t DayOfMonth(Date* date) const;
  uint32_t Weekday(Date* date) const;
  uint32_t LastUnit(Date* date) const;
  void SetUnit(char kind, int back, Date* date) const;

  const Reading& r_;
  uint32_t t_;
  uint32_t limit_;
  absl::optional<sys_days> published_;
};

// "26 juin 2012", "July 5, 2015": says itself which day it is.
uint32_t TimeReader::Day(Date* date) const {
  const Span span = r_.token(t_).span;
  const FoundDay day = ParseDayAt(r_.article().document.text, span.begin);
  if (day.iso.empty()) return t_;
  uint32_t end = t_;
  while (end < limit_ && r_.token(end).span.end <= day.end) ++end;
  date->from = date->to = day.iso;
  return end;
}

// "5 juillet", "July 5": the last one before the day of publication.
uint32_t TimeReader::DayOfMonth(Date* date) const {
  if (t_ + 1 >= limit_) return t_;
  int month = 0;
  int day = 0;
  const auto number = [&](uint32_t t) {
    return r_.IsNumber(t) && absl::SimpleAtoi(r_.token(t).lower, &day);
  };
  if (number(t_)) {
    month = MonthOf(r_.token(t_ + 1).lower);
  } else if (number(t_ + 1)) {
    month = MonthOf(r_.token(t_).lower);
  }
  if (month == 0 || day < 1 || day > 31) return t_;
  if (published_) {
    std::chrono::year year = year_month_day(*published_).year();
    for (int back = 0; back < 2; ++back, --year) {
      const year_month_day made(
          year, std::chrono::month(static_cast<unsigned>(month)),
          std::chrono::day(static_cast<unsigned>(day)));
      if (!made.ok() || sys_days(made) > *published_) continue;
      Set(sys_days(made), sys_days(made), date);
      break;
    }
  }
  return t_ + 2;
}

// "dimanche", "lundi dernier", "mardi soir".
uint32_t TimeReader::Weekday(Date* date) const {
  const int weekday = WeekdayOf(r_.token(t_).lower);
  if (weekday < 0) return t_;
  uint32_t end = t_ + 1;
  const bool last = Is(end, "dernier");
  const bool before = t_ > 0 && r_.Is(t_ - 1, "last");
  if (last || Is(end, "soir") || Is(end, "matin") || Is(end, "night") ||
      Is(end, "morning") || Is(end, "evening") || Is(end, "afternoon")) {
    ++end;
  }
  if (published_) {
    const std::chrono::weekday today(*published_);
    int back = static_cast<int>(today.c_encoding()) - weekday;
    if (back < 0 || (back == 0 && (last || before))) back += 7;
    const sys_days day = *published_ - days(back);
    Set(day, day, date);
  }
  return end;
}

// The whole week, month or year that lies `back` before that of publication.
void TimeReader::SetUnit(char kind, int back, Date* date) const {
  if (!published_) return;
  const year_month_day today(*published_);
  if (kind == 'w') {
    const std::chrono::weekday weekday(*published_);
    const auto since_monday = static_cast<int>(weekday.iso_encoding()) - 1;
    const sys_days monday = *published_ - days(since_monday + 7 * back);
    Set(monday, monday + days(6), date);
    return;
  }
  const std::chrono::months months(kind == 'm' ? back : 12 * back);
  const auto month = today.year() / today.month() - months;
  if (kind == 'm') {
    Set(sys_days(month / 1), sys_days(month / std::chrono::last), date);
  } else {
    Set(sys_days(month.year() / 1 / 1), sys_days(month.year() / 12 / 31), date);
  }
}

// "le mois dernier", "last week", "earlier this year", "cette semaine".
uint32_t TimeReader::LastUnit(Date* date) const {
  uint32_t t = t_;
  if (Is(t, "earlier")) ++t;
  if (t + 1 >= limit_) return t_;
  const char kind = UnitOf(r_.token(t + 1).lower);
  if (kind == 0) return t_;
  if (Is(t, "last") || Is(t, "this") || Is(t, "ce") || Is(t, "cette")) {
    SetUnit(kind, Is(t, "last") ? 1 : 0, date);
    return t + 2;
  }
  if ((Is(t, "le") || Is(t, "la") || Is(t, "l'")) &&
      (Is(t + 2, "dernier") || Is(t + 2, "dernière") || Is(t + 2, "passé") ||
       Is(t + 2, "passée"))) {
    SetUnit(kind, 1, date);
    return t + 3;
  }
  return t_;
}

uint32_t TimeReader::Read(Date* date) {
  if (t_ >= limit_) return t_;
  for (auto form : {&TimeReader::Day, &TimeReader::DayOfMonth,
                    &TimeReader::Weekday, &TimeReader::LastUnit}) {
    const uint32_t end = (this->*form)(date);
    if (end > t_) return end;
  }
  const bool yesterday = Is(t_, "hier") || Is(t_, "yesterday");
  const bool today =
      Is(t_, "aujourd'hui") || Is(t_, "today") ||
      ((Is(t_, "ce") || Is(t_, "cet") || Is(t_, "this")) &&
       (Is(t_ + 1, "matin") || Is(t_ + 1, "soir") || Is(t_ + 1, "midi") ||
        Is(t_ + 1, "après-midi") || Is(t_ + 1, "morning") ||
        Is(t_ + 1, "afternoon") || Is(t_ + 1, "evening")));
  if (!yesterday && !today) return t_;
  if (published_) {
    const sys_days day = *published_ - days(yesterday ? 1 : 0);
    Set(day, day, date);
  }
  const bool two_words = Is(t_, "ce") || Is(t_, "cet") || Is(t_, "this") ||
                         Is(t_ + 1, "soir") || Is(t_ + 1, "matin");
  return t_ + (two_words ? 2 : 1);
}

}  // namespace

Date TimeAt(const Reading& reading, uint32_t t, uint32_t limit, uint32_t* end) {
  Date date;
  *end = TimeReader(reading, t, limit).Read(&date);
  if (*end <= t) return Date();
  date.text = std::string(reading.Text({t, *end}));
  return date;
}

}  // namespace entente
