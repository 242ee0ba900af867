// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_RECORD_FINISH_H_
#define ENTENTE_INGEST_RECORD_FINISH_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "graph/record.h"
#include "ingest/code_points.h"
#include "ingest/record_handler.h"

namespace entente {

struct RecordProblem {
  std::string what;          // "claims[0].about names 'a9', expected ..."
  const char* at = nullptr;  // the item, in its JSON
};

// What can be done only once a record has been read whole, its members being
// in any order: spans become ranges of bytes, ids are checked.
class RecordFinisher {
 public:
  // The first thing that does not hold, or nullopt.
  absl::optional<RecordProblem> Finish(const RecordPlaces& places,
                                       Record* record);

 private:
  using Ids = absl::flat_hash_map<absl::string_view, uint32_t>;

  bool FinishActors();
  bool FinishRelations();
  bool FinishClaims();
  // Each names what it looks at, "claims", and its index for the error.
  bool AddId(Ids* ids, absl::string_view list, size_t index,
             const std::string& id);
  bool CheckReference(const Ids& ids, absl::string_view list, size_t index,
                      absl::string_view member, const std::string& id);
  bool Convert(absl::string_view list, size_t index, absl::string_view member,
               std::vector<Span>* spans);
  bool ConvertOne(absl::string_view list, size_t index,
                  absl::string_view member, Span* span);
  bool Fail(absl::string_view list, size_t index, absl::string_view what);

  Record* record_ = nullptr;
  const CodePointIndex* text_ = nullptr;  // nullptr for an empty text
  const RecordPlaces* places_ = nullptr;
  // Kept from record to record for their memory.
  Ids actors_;
  Ids claims_;
  RecordProblem problem_;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_RECORD_FINISH_H_
