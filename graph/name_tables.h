// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Reads the tables of known actors (graph/names/README.md describes them); only
// for names.cc and its tests.
#ifndef ENTENTE_GRAPH_NAME_TABLES_H_
#define ENTENTE_GRAPH_NAME_TABLES_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "graph/names.h"

namespace entente {

struct NormalizedForm {
  std::string normalized;  // NormalizeName(form.text), not ""
  NameForm form;
};

struct NameTables {
  std::vector<KnownActor> actors;     // in the order of the lines
  std::vector<NormalizedForm> forms;  // likewise
  std::vector<Membership> memberships;
};

// The text of the four files; "" for none. Errors are "file:line: what is
// wrong, what was expected".
absl::StatusOr<NameTables> ReadNameTables(absl::string_view countries,
                                          absl::string_view actors,
                                          absl::string_view people,
                                          absl::string_view memberships);

}  // namespace entente

#endif  // ENTENTE_GRAPH_NAME_TABLES_H_
