// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What the fields of the tables of known actors may hold, and how an error in
// them is told. Only for name_tables.cc.
#ifndef ENTENTE_GRAPH_NAME_FIELDS_H_
#define ENTENTE_GRAPH_NAME_FIELDS_H_

#include <cstddef>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"

namespace entente {

// Where a line stands, for messages.
struct TablePlace {
  absl::string_view file;
  int line = 0;
};

// "countries.tsv:3: 14 columns, expected 15 separated by tabs".
absl::Status ErrorAt(const TablePlace& place, absl::string_view what,
                     absl::string_view expected);

// "Q" and digits, no leading zero; or nothing.
bool IsWikidata(absl::string_view id);

// "country.KP": letters, digits, '.', '-', '_', a letter first.
bool IsId(absl::string_view id);

// "2004", "2004-05" or "2004-05-01"; or nothing.
bool IsDate(absl::string_view date);

using Fields = std::vector<absl::string_view>;

// Calls row(place, fields) for each line of `text` that is neither blank nor a
// comment, until one gives an error. A line of other than `columns` fields is
// one.
template <typename Row>
absl::Status ForEachRow(absl::string_view file, absl::string_view text,
                        size_t columns, Row row) {
  TablePlace place{file, 0};
  for (absl::string_view line : absl::StrSplit(text, '\n')) {
    ++place.line;
    if (absl::EndsWith(line, "\r")) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    const Fields fields = absl::StrSplit(line, '\t');
    if (fields.size() != columns) {
      return ErrorAt(place, absl::StrCat(fields.size(), " columns"),
                     absl::StrCat(columns, " separated by tabs"));
    }
    absl::Status status = row(place, fields);
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

}  // namespace entente

#endif  // ENTENTE_GRAPH_NAME_FIELDS_H_
