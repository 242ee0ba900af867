// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text.h"

#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "ingest/text/analyze.h"
#include "ingest/text/facts.h"
#include "ingest/text/language.h"

namespace entente {

absl::StatusOr<Record> AnalyzeArticle(Document document,
                                      const IngestOptions& options) {
  absl::StatusOr<Language> language =
      ChooseLanguage(document, options.language);
  if (!language.ok()) return language.status();
  return ExtractFacts(PrepareArticle(std::move(document), *language));
}

absl::Status IngestText(Input& input, const IngestOptions& options,
                        RecordSink sink) {
  Document document;
  document.id = input.name();
  char buffer[1 << 16];
  for (;;) {
    absl::StatusOr<size_t> size = input.Read(buffer, sizeof buffer);
    if (!size.ok()) return size.status();
    if (*size == 0) break;
    document.text.append(buffer, *size);
  }
  absl::StatusOr<Record> record = AnalyzeArticle(std::move(document), options);
  if (!record.ok()) {
    return sink(absl::Status(
        record.status().code(),
        absl::StrCat(input.name(), ":1: ", record.status().message())));
  }
  return sink(std::move(record));
}

}  // namespace entente
