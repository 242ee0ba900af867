// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/conllu.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "ingest/lines.h"
#include "ingest/text.h"
#include "ingest/text/conllu.h"
#include "ingest/text/conllu_parser.h"
#include "ingest/text/decode.h"
#include "ingest/text/frontmatter.h"

namespace entente {
namespace {

constexpr absl::string_view kByteOrderMark = "\xef\xbb\xbf";

// The key of a comment on a document as front matter has it: "title" of
// "meta::title" and "newdoc title", "date" of GUM's "meta::dateCreated".
std::string MemberKey(absl::string_view key) {
  if (!absl::ConsumePrefix(&key, "meta::")) absl::ConsumePrefix(&key, "newdoc");
  std::string member = absl::AsciiStrToLower(absl::StripAsciiWhitespace(key));
  if (member == "datecreated") return "date";
  if (member == "sourceurl") return "url";
  return member;
}

// `line` as UTF-8 without control characters; an error if it is no text.
absl::StatusOr<std::string> DecodeLine(absl::string_view line) {
  absl::ConsumeSuffix(&line, "\r");
  std::string text;
  text.reserve(line.size());
  bool ascii = true;
  for (const char c : line) {
    // In so short a text as a line one control character would look like many.
    // NUL bytes stay, which tell UTF-16.
    if (absl::ascii_iscntrl(c) && c != '\t' && c != '\0') {
      if (absl::ascii_isspace(c)) text.push_back(' ');
      continue;
    }
    text.push_back(c);
    ascii = ascii && absl::ascii_isascii(c) && c != '\0';
  }
  if (ascii) return text;
  return DecodeText(text);
}

// Documents of lines, each on its way to the sink as soon as it ends.
class DocumentReader {
 public:
  DocumentReader(const std::string& name, const IngestOptions& options,
                 RecordSink sink)
      : name_(name),
        options_(options),
        // Spans count bytes in 32 bits, and ICU in 31.
        limit_(std::min<size_t>(options.max_record_bytes,
                                std::numeric_limits<int32_t>::max())),
        sink_(sink),
        parser_(name) {}

  size_t limit() const { return limit_; }

  // These return what the sink says.
  absl::Status ReadLine(absl::string_view line);
  absl::Status Finish();

 private:
  absl::Status Error(size_t line, absl::string_view what) const {
    return absl::InvalidArgumentError(
        absl::StrCat(name_, ":", line, ": ", what));
  }
  absl::Status LeaveOut(const absl::Status& why);
  absl::Status BeginDocument();
  absl::Status EndDocument();
  absl::Status TakeSentence(const absl::StatusOr<bool>& ended);
  void TakeComment(const ConlluComment& comment);
  void SkipLine(absl::string_view comment);
  absl::StatusOr<Record> MakeRecord();

  const std::string& name_;
  const IngestOptions& options_;
  size_t limit_;
  RecordSink sink_;
  ConlluParser parser_;
  bool any_ = false;    // documents so far, good or bad
  size_t unnamed_ = 0;  // of them without an id
  // Of the document at hand:
  Document document_;
  ConlluText words_;
  size_t first_line_ = 1;
  size_t bytes_ = 0;
  bool named_ = false;     // "# newdoc" began it
  bool at_start_ = false;  // that comment's block has had no word yet
  bool left_out_ = false;  // it is bad, and the sink knows why
};

// Tells the sink why there is no record of the document at hand.
absl::Status DocumentReader::LeaveOut(const absl::Status& why) {
  any_ = true;
  left_out_ = true;
  words_ = {};
  parser_.Reset();
  return sink_(why);
}

absl::Status DocumentReader::TakeSentence(const absl::StatusOr<bool>& ended) {
  if (!ended.ok()) return LeaveOut(ended.status());
  if (*ended) AppendSentence(parser_.Take(), &words_);
  return absl::OkStatus();
}

absl::StatusOr<Record> DocumentReader::MakeRecord() {
  any_ = true;
  document_.text = std::move(words_.text);
  if (document_.text.find_first_not_of(" \t\n") == std::string::npos) {
    return Error(first_line_, "a document without words, expected sentences");
  }
  if (document_.id.empty()) {
    document_.id = IdFromName(name_);
    if (++unnamed_ > 1) absl::StrAppend(&document_.id, "-", unnamed_);
  }
  if (document_.title.empty()) document_.title = FindTitle(document_.text);
  absl::StatusOr<Record> record = AnalyzeArticle(std::move(document_), options_,
                                                 std::move(words_.sentences));
  if (!record.ok()) return Error(first_line_, record.status().message());
  return record;
}

absl::Status DocumentReader::EndDocument() {
  absl::Status status;
  if (!left_out_) status = TakeSentence(parser_.EndSentence());
  if (!status.ok()) return status;
  if (!left_out_) {
    // Comments at the head of a file are those of its first document.
    if (words_.sentences.empty() && !named_) return absl::OkStatus();
    status = sink_(MakeRecord());
  }
  document_ = {};
  return status;
}

absl::Status DocumentReader::BeginDocument() {
  // "# newdoc" and "# newdoc id = x" may stand one below the other.
  if (at_start_) return absl::OkStatus();
  absl::Status status = EndDocument();
  words_ = {};
  bytes_ = 0;
  first_line_ = parser_.line() + 1;
  named_ = at_start_ = true;
  left_out_ = false;
  return status;
}

void DocumentReader::TakeComment(const ConlluComment& comment) {
  if (!words_.sentences.empty()) return;
  if (BeginsDocument(comment)) {
    if (!comment.value.empty()) document_.id = std::string(comment.value);
    return;
  }
  const std::string key = MemberKey(comment.key);
  if (key != "id") SetDocumentMember(key, comment.value, &document_);
}

absl::Status DocumentReader::ReadLine(absl::string_view line) {
  const absl::StatusOr<std::string> text = DecodeLine(line);
  const absl::optional<ConlluComment> comment =
      text.ok() ? ParseConlluComment(*text) : absl::nullopt;
  if (comment && BeginsDocument(*comment)) {
    absl::Status status = BeginDocument();
    if (!status.ok()) return status;
  }
  if (!comment) at_start_ = false;
  if (left_out_) {
    SkipLine(comment ? *text : "");
    return absl::OkStatus();
  }
  bytes_ += line.size() + 1;
  if (bytes_ > limit_) {
    SkipLine("");
    return LeaveOut(Error(
        first_line_,
        absl::StrCat("the document is larger than the ", limit_,
                     " bytes of CoNLL-U that --max-record-bytes allows")));
  }
  if (!text.ok()) {
    SkipLine("");
    return LeaveOut(Error(parser_.line(), text.status().message()));
  }
  if (comment) TakeComment(*comment);
  return TakeSentence(parser_.ReadLine(*text));
}

// Of a document that is left out: comments may belong to a "# newdoc" below
// them, up to the next line that is none.
void DocumentReader::SkipLine(absl::string_view comment) {
  if (comment.empty()) parser_.Reset();
  // Neither a comment nor a blank line is ever wrong.
  parser_.ReadLine(comment).IgnoreError();
}

absl::Status DocumentReader::Finish() {
  absl::Status status = EndDocument();
  if (!status.ok() || any_) return status;
  return sink_(Error(1, "empty, expected sentences as CoNLL-U"));
}

}  // namespace

bool LooksLikeConllu(absl::string_view first) {
  absl::ConsumePrefix(&first, kByteOrderMark);
  for (const absl::string_view line : absl::StrSplit(first, '\n')) {
    if (absl::StartsWith(line, "#") ||
        absl::StripAsciiWhitespace(line).empty()) {
      continue;
    }
    const auto tabs = std::count(line.begin(), line.end(), '\t');
    return tabs == 9 &&
           (absl::StartsWith(line, "1\t") || absl::StartsWith(line, "1-") ||
            absl::StartsWith(line, "0.1\t"));
  }
  return false;
}

absl::Status IngestConllu(Input& input, const IngestOptions& options,
                          RecordSink sink) {
  DocumentReader reader(input.name(), options, sink);
  LineReader lines(input, reader.limit());
  for (;;) {
    const absl::StatusOr<absl::optional<absl::string_view>> line = lines.Next();
    if (!line.ok()) return line.status();
    absl::Status status = *line ? reader.ReadLine(**line) : reader.Finish();
    if (!status.ok() || !*line) return status;
  }
}

}  // namespace entente
