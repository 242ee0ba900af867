// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/record_json.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "ingest/json_text.h"
#include "ingest/record_parse.h"

namespace entente {
namespace {

namespace rj = rapidjson;

absl::string_view ExpectedBy(rj::ParseErrorCode code) {
  switch (code) {
    case rj::kParseErrorObjectMissName:
      return "a member's name in quotation marks";
    case rj::kParseErrorObjectMissColon:
      return "':' behind a member's name";
    case rj::kParseErrorObjectMissCommaOrCurlyBracket:
      return "',' or '}' behind a member";
    case rj::kParseErrorArrayMissCommaOrSquareBracket:
      return "',' or ']' behind an array's element";
    case rj::kParseErrorStringUnicodeEscapeInvalidHex:
      return "four hexadecimal digits behind \\u";
    case rj::kParseErrorStringUnicodeSurrogateInvalid:
      return "the escape of a second half behind that of the first half of a "
             "character";
    case rj::kParseErrorStringEscapeInvalid:
      return "no control character in a string, and no escapes but \\\" \\\\ "
             "\\/ \\b \\f \\n \\r \\t \\u";
    case rj::kParseErrorStringMissQuotationMark:
      return "'\"' at the end of a string";
    case rj::kParseErrorNumberMissFraction:
    case rj::kParseErrorNumberMissExponent:
    case rj::kParseErrorNumberTooBig:
      return "a number with all its digits";
    default:
      return "a value: an object, array, string, number, true, false or null";
  }
}

std::string DescribeSyntax(rj::ParseErrorCode code, const JsonValue& value,
                           size_t offset) {
  absl::string_view found = "broken JSON";
  if (offset >= value.size) {
    found = "JSON that is cut off";
  } else if (value.data[offset] == '\0') {
    found = "a NUL byte in JSON";
  }
  return absl::StrCat(found, ", expected ", ExpectedBy(code));
}

}  // namespace

absl::Status RecordReader::Error(const JsonValue& value, const char* at,
                                 absl::string_view what) const {
  const size_t offset = at == nullptr ? 0 : at - value.data;
  const size_t line = value.line + (std::lower_bound(line_ends_.begin(),
                                                     line_ends_.end(), offset) -
                                    line_ends_.begin());
  return absl::InvalidArgumentError(absl::StrCat(name_, ":", line, ": ", what));
}

absl::Status RecordReader::Parse(const JsonValue& value, Level root,
                                 Record* record, size_t* used) {
  const absl::string_view bytes(value.data, value.size);
  // Parsing in place writes over the value, escaped line ends as real ones.
  line_ends_.clear();
  for (size_t at = bytes.find('\n'); at != absl::string_view::npos;
       at = bytes.find('\n', at + 1)) {
    line_ends_.push_back(at);
  }
  const size_t invalid = FindInvalidText(bytes);
  if (invalid != absl::string_view::npos) {
    const char* at = value.data + invalid;
    if (*at == '\\') {
      return Error(value, at,
                   "an escape of half a character, expected its first half "
                   "(\\uD800 to \\uDBFF) before the second");
    }
    return Error(value, at,
                 absl::StrFormat("invalid UTF-8 (byte 0x%02X), expected UTF-8",
                                 static_cast<unsigned char>(*at)));
  }
  RecordHandler handler(root, record, &places_);
  const rj::ParseResult result = ParseRecordJson(value.data, &handler, used);
  if (!result.IsError()) return absl::OkStatus();
  const size_t offset = std::min(result.Offset(), value.size);
  if (result.Code() != rj::kParseErrorTermination) {
    return Error(value, value.data + offset,
                 DescribeSyntax(result.Code(), value, offset));
  }
  const char* at = handler.error_at();
  return Error(value, at == nullptr ? value.data + offset : at,
               handler.error());
}

absl::StatusOr<Record> RecordReader::ReadRecord(const JsonValue& value,
                                                size_t* used) {
  Record record;
  size_t taken = 0;
  if (auto s = Parse(value, Level::kRecord, &record, &taken); !s.ok()) return s;
  *used = taken;
  const absl::optional<RecordProblem> problem =
      finisher_.Finish(places_, &record);
  if (problem.has_value()) return Error(value, problem->at, problem->what);
  return record;
}

absl::StatusOr<Document> RecordReader::ReadDocument(const JsonValue& value,
                                                    size_t* used) {
  Record record;
  size_t taken = 0;
  if (auto s = Parse(value, Level::kArticle, &record, &taken); !s.ok()) {
    return s;
  }
  *used = taken;
  return std::move(record.document);
}

}  // namespace entente
