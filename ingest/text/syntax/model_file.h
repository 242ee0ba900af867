// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_MODEL_FILE_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_MODEL_FILE_H_

#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace entente {

// A file of trained weights: named sections behind a header that says what it
// is. Read in place: sections are views of the bytes, each aligned to 8 bytes
// of the file.
//
// As bytes, little-endian: "EntenteM"; version, count of sections (uint32
// each); a checksum of what follows (uint64); the language, filled up with
// zeros to 8 bytes; for each section its name (8 bytes), offset and size
// (uint64 each); the sections.
class ModelFile {
 public:
  static constexpr uint32_t kVersion = 1;

  // Invalid, with what is wrong, for bytes that are no model, a model of
  // another version, cut off or damaged. `bytes` must outlive the file and be
  // aligned to 8 bytes.
  static absl::StatusOr<ModelFile> Open(absl::string_view bytes);

  absl::string_view language() const { return language_; }

  bool Has(absl::string_view name) const { return Section(name).ok(); }

  // A section's bytes; invalid if there is none of that name.
  absl::StatusOr<absl::string_view> Section(absl::string_view name) const;

 private:
  absl::string_view language_;
  std::vector<std::pair<absl::string_view, absl::string_view>> sections_;
};

// The bytes of a ModelFile. Names have 8 bytes or less.
std::string ModelFileBytes(
    absl::string_view language,
    const std::vector<std::pair<std::string, std::string>>& sections);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_MODEL_FILE_H_
