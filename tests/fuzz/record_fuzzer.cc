// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Any bytes as records: what is read is written, read again and must come out
// as the same bytes. With a small limit on records too.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "ingest/ingest.h"
#include "ingest/input.h"
#include "ingest/record_json.h"
#include "ingest/records.h"

namespace entente {
namespace {

// All records of `bytes`, written as JSON Lines; `*errors` counts the others.
std::string ReadAndWrite(absl::string_view bytes, size_t max_record_bytes,
                         size_t* errors) {
  std::string written;
  absl::StatusOr<Input> input = Input::FromString("fuzz", bytes);
  if (!input.ok()) return written;
  IngestOptions options;
  options.max_record_bytes = max_record_bytes;
  const absl::Status status =
      IngestRecords(*input, options, [&](absl::StatusOr<Record> record) {
        if (record.ok()) {
          AppendRecordJson(*record, &written);
          written.push_back('\n');
        } else {
          ++*errors;
        }
        return absl::OkStatus();
      });
  if (!status.ok()) ++*errors;
  return written;
}

void Require(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

}  // namespace
}  // namespace entente

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  constexpr size_t kLarge = size_t{1} << 26;
  const absl::string_view bytes(reinterpret_cast<const char*>(data), size);
  size_t errors = 0;
  const std::string once = entente::ReadAndWrite(bytes, kLarge, &errors);
  if (!once.empty()) {
    errors = 0;
    const std::string twice = entente::ReadAndWrite(once, kLarge, &errors);
    entente::Require(errors == 0, "what was written could not be read");
    entente::Require(once == twice, "what was read is not what was written");
  }
  entente::ReadAndWrite(bytes, 100, &errors);
  return 0;
}
