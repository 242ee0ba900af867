// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Reads whole inputs for the tests of formats.
#ifndef ENTENTE_TESTS_INGEST_READ_ALL_H_
#define ENTENTE_TESTS_INGEST_READ_ALL_H_

#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "graph/record.h"
#include "ingest/ingest.h"
#include "ingest/input.h"

namespace entente {

// What an ingester gave its sink, and its own status.
struct Harvest {
  std::vector<Record> records;
  std::vector<std::string> errors;
  absl::Status status;
};

inline Harvest ReadAll(Ingester ingest, Input& input,
                       const IngestOptions& options = {}) {
  Harvest harvest;
  harvest.status =
      ingest(input, options, [&harvest](absl::StatusOr<Record> record) {
        if (record.ok()) {
          harvest.records.push_back(*std::move(record));
        } else {
          harvest.errors.emplace_back(record.status().message());
        }
        return absl::OkStatus();
      });
  return harvest;
}

inline Harvest ReadAll(Ingester ingest, const std::string& name,
                       absl::string_view bytes,
                       const IngestOptions& options = {}) {
  absl::StatusOr<Input> input = Input::FromString(name, bytes);
  if (!input.ok()) return Harvest{{}, {}, input.status()};
  return ReadAll(ingest, *input, options);
}

// The ids of the documents, joined by blanks: "a b c".
inline std::string DocumentIds(const Harvest& harvest) {
  std::string ids;
  for (const Record& record : harvest.records) {
    if (!ids.empty()) ids += ' ';
    ids += record.document.id;
  }
  return ids;
}

}  // namespace entente

#endif  // ENTENTE_TESTS_INGEST_READ_ALL_H_
