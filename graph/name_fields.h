// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What the fields of the tables of known actors may hold, and how an error in
// them is told. Only for name_tables.cc.
#ifndef ENTENTE_GRAPH_NAME_FIELDS_H_
#define ENTENTE_GRAPH_NAME_FIELDS_H_

#include "absl/status/status.h"
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

}  // namespace entente

#endif  // ENTENTE_GRAPH_NAME_FIELDS_H_
