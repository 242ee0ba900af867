// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/name_fields.h"

#include <algorithm>
#include <cstddef>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace entente {

absl::Status ErrorAt(const TablePlace& place, absl::string_view what,
                     absl::string_view expected) {
  return absl::InvalidArgumentError(absl::StrCat(
      place.file, ":", place.line, ": ", what, ", expected ", expected));
}

bool IsWikidata(absl::string_view id) {
  if (id.empty()) return true;
  return id.size() >= 2 && id.size() <= 12 && id[0] == 'Q' && id[1] != '0' &&
         std::all_of(id.begin() + 1, id.end(), absl::ascii_isdigit);
}

bool IsId(absl::string_view id) {
  return !id.empty() && absl::ascii_isalpha(id[0]) &&
         std::all_of(id.begin(), id.end(), [](unsigned char c) {
           return absl::ascii_isalnum(c) || c == '.' || c == '-' || c == '_';
         });
}

bool IsDate(absl::string_view date) {
  if (date.empty()) return true;
  if (date.size() != 4 && date.size() != 7 && date.size() != 10) return false;
  for (size_t i = 0; i < date.size(); ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash ? date[i] != '-' : !absl::ascii_isdigit(date[i])) return false;
  }
  const auto two = [&](size_t i) {
    return (date[i] - '0') * 10 + (date[i + 1] - '0');
  };
  if (date.size() >= 7 && (two(5) < 1 || two(5) > 12)) return false;
  if (date.size() < 10) return true;
  static constexpr int kDays[] = {31, 28, 31, 30, 31, 30,
                                  31, 31, 30, 31, 30, 31};
  const int year = two(0) * 100 + two(2);
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  const int days = kDays[two(5) - 1] + (leap && two(5) == 2 ? 1 : 0);
  return two(8) >= 1 && two(8) <= days;
}

}  // namespace entente
