// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/articles.h"

#include <string>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "ingest/json_stream.h"
#include "ingest/record_json.h"
#include "ingest/text.h"

namespace entente {
namespace {

class ArticleReader {
 public:
  ArticleReader(std::string name, const IngestOptions& options)
      : name_(std::move(name)), options_(options), reader_(name_) {}

  absl::StatusOr<Record> Read(const JsonValue& value, size_t* used) {
    same_line_ = value.line == line_ ? same_line_ + 1 : 1;
    line_ = value.line;
    absl::StatusOr<Document> document = reader_.ReadDocument(value, used);
    if (!document.ok()) return document.status();
    if (document->text.empty()) {
      return Error("the article has no text, expected a member \"text\"");
    }
    if (document->id.empty()) document->id = PlaceId();
    absl::StatusOr<Record> record =
        AnalyzeArticle(*std::move(document), options_);
    if (!record.ok()) return Error(record.status().message());
    return record;
  }

 private:
  std::string PlaceId() const {
    return same_line_ == 1 ? absl::StrCat(name_, ":", line_)
                           : absl::StrCat(name_, ":", line_, ".", same_line_);
  }

  absl::Status Error(absl::string_view what) const {
    return absl::InvalidArgumentError(
        absl::StrCat(name_, ":", line_, ": ", what));
  }

  std::string name_;
  const IngestOptions& options_;
  RecordReader reader_;
  size_t line_ = 0;       // of the last value
  size_t same_line_ = 0;  // how many values have begun in it
};

}  // namespace

absl::Status IngestArticles(Input& input, const IngestOptions& options,
                            RecordSink sink) {
  ArticleReader reader(input.name(), options);
  return ParseJsonValues(
      input, options, "articles as JSON Lines or JSON",
      [&reader](const JsonValue& value, size_t* used) {
        return reader.Read(value, used);
      },
      sink);
}

}  // namespace entente
