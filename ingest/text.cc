// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text.h"

#include <limits>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "ingest/text/analyze.h"
#include "ingest/text/dates.h"
#include "ingest/text/decode.h"
#include "ingest/text/facts.h"
#include "ingest/text/frontmatter.h"
#include "ingest/text/language.h"

namespace entente {
namespace {

// All bytes of `input`, or an error where there are more than `limit`.
absl::StatusOr<std::string> ReadAll(Input& input, size_t limit) {
  std::string bytes;
  constexpr size_t kStep = size_t{64} << 10;
  for (;;) {
    const size_t used = bytes.size();
    bytes.resize(used + kStep);
    absl::StatusOr<size_t> size = input.Read(&bytes[used], kStep);
    if (!size.ok()) return size.status();
    bytes.resize(used + *size);
    if (*size == 0) return bytes;
    if (bytes.size() > limit) {
      return absl::ResourceExhaustedError(
          absl::StrCat(input.name(), ":1: the article is larger than the ",
                       limit, " bytes that --max-record-bytes allows"));
    }
  }
}

// A document of what one input holds; an error has no place.
absl::StatusOr<Document> MakeDocument(absl::string_view bytes,
                                      absl::string_view name) {
  absl::StatusOr<std::string> text = DecodeText(bytes);
  if (!text.ok()) return text.status();
  Document document;
  document.text = *std::move(text);
  TakeFrontMatter(&document);
  if (document.text.find_first_not_of(" \t\n") == std::string::npos) {
    return absl::InvalidArgumentError("empty, expected the text of an article");
  }
  if (document.id.empty()) document.id = IdFromName(name);
  if (document.title.empty()) document.title = FindTitle(document.text);
  return document;
}

}  // namespace

absl::StatusOr<Record> AnalyzeArticle(Document document,
                                      const IngestOptions& options,
                                      std::vector<UdSentence> analysis) {
  // Spans count bytes in 32 bits, and ICU in 31.
  if (document.text.size() > std::numeric_limits<int32_t>::max()) {
    return absl::ResourceExhaustedError(
        "the article is larger than 2 GiB, the most that can be analysed");
  }
  const absl::StatusOr<Language> language =
      ChooseLanguage(document, options.language);
  if (!language.ok()) return language.status();
  document.language = *language == Language::kFrench ? "fr" : "en";
  if (document.published.empty()) {
    document.published = FindDateline(document.text);
  }
  Record record;
  if (!options.facts && !options.show_article) {
    record.document = std::move(document);
    return record;
  }
  Article article =
      PrepareArticle(std::move(document), *language, std::move(analysis));
  if (options.show_article) options.show_article(article);
  if (options.facts) return ExtractFacts(article);
  record.document = std::move(article.document);
  return record;
}

absl::Status IngestText(Input& input, const IngestOptions& options,
                        RecordSink sink) {
  absl::StatusOr<std::string> bytes = ReadAll(input, options.max_record_bytes);
  if (absl::IsResourceExhausted(bytes.status())) return sink(bytes.status());
  if (!bytes.ok()) return bytes.status();
  absl::StatusOr<Document> document = MakeDocument(*bytes, input.name());
  absl::StatusOr<Record> record =
      document.ok() ? AnalyzeArticle(*std::move(document), options)
                    : absl::StatusOr<Record>(document.status());
  if (!record.ok()) {
    record = absl::Status(
        record.status().code(),
        absl::StrCat(input.name(), ":1: ", record.status().message()));
  }
  return sink(std::move(record));
}

}  // namespace entente
