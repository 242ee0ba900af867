// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/json_stream.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "ingest/json_scanner.h"

namespace entente {
namespace {

constexpr size_t kBlockBytes = size_t{256} << 10;
// Behind the last byte: the terminator, and what SIMD code reads beyond it.
constexpr size_t kSpareBytes = 32;
constexpr absl::string_view kByteOrderMark = "\xef\xbb\xbf";

bool IsSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

}  // namespace

JsonStream::JsonStream(Input& input, size_t max_bytes,
                       absl::string_view expected)
    : input_(input),
      max_bytes_(max_bytes),
      expected_(expected),
      buffer_(kBlockBytes + kSpareBytes) {
  while (available() < kByteOrderMark.size() && Fill()) {
  }
  if (absl::StartsWith(absl::string_view(begin(), available()),
                       kByteOrderMark)) {
    pos_ += kByteOrderMark.size();
  }
}

// Reads more behind end_, moving what is left to the front of the buffer.
bool JsonStream::Fill() {
  if (at_end_) return false;
  if (pos_ > 0) {
    std::memmove(buffer_.data(), begin(), available());
    end_ -= pos_;
    pos_ = 0;
  }
  if (buffer_.size() - kSpareBytes - end_ < kBlockBytes / 2) {
    buffer_.resize(2 * buffer_.size());
  }
  absl::StatusOr<size_t> count =
      input_.Read(buffer_.data() + end_, buffer_.size() - kSpareBytes - end_);
  if (!count.ok()) input_status_ = count.status();
  at_end_ = !count.ok() || *count == 0;
  if (at_end_) return false;
  end_ += *count;
  return true;
}

void JsonStream::Restore() {
  if (terminator_ > 0) buffer_[terminator_] = replaced_;
  terminator_ = 0;
}

void JsonStream::PutBack(size_t count) {
  Restore();
  pos_ -= count;
}

// False at the end.
bool JsonStream::SkipSpace() {
  while (available() > 0 || Fill()) {
    const char c = *begin();
    if (!IsSpace(c)) return true;
    line_ += c == '\n' ? 1 : 0;
    ++pos_;
  }
  return false;
}

// To the first byte of the next line.
void JsonStream::SkipLine() {
  while (available() > 0 || Fill()) {
    const void* line_end = std::memchr(begin(), '\n', available());
    if (line_end != nullptr) {
      pos_ = static_cast<const char*>(line_end) - buffer_.data() + 1;
      ++line_;
      return;
    }
    pos_ = end_;
  }
}

void JsonStream::SkipToNextStart() {
  broken_ = false;
  SkipLine();
  while (!lines_ && (available() > 0 || Fill()) && *begin() != '{') SkipLine();
}

bool JsonStream::SetError(JsonValue* value, absl::string_view what) {
  any_ = true;
  value->error = absl::InvalidArgumentError(
      absl::StrCat(input_.name(), ":", value->line, ": ", what));
  return true;
}

absl::StatusOr<bool> JsonStream::End(JsonValue* value) {
  if (!input_status_.ok()) return input_status_;
  if (place_ != Place::kTop) {
    place_ = Place::kTop;
    return SetError(value,
                    absl::StrCat("the array that begins in line ", array_line_,
                                 " does not end, expected ',' or ']'"));
  }
  if (any_) return false;
  value->line = 1;
  return SetError(value, absl::StrCat("empty input, expected ", expected_));
}

// Takes the marks of an array before the next value. Gives what is wrong with
// them, or "".
absl::string_view JsonStream::TakePunctuation() {
  const char c = *begin();
  if (place_ == Place::kTop) {
    if (c != '[') return "";
    array_line_ = line_;
    place_ = Place::kArrayStart;
    any_ = true;
    lines_ = false;
    ++pos_;
    return "";
  }
  if (c == ']') {
    const bool after_comma = place_ == Place::kAfterComma;
    place_ = Place::kTop;
    ++pos_;
    return after_comma ? "',' before ']', expected a value" : "";
  }
  if (place_ == Place::kAfterValue) {
    place_ = Place::kAfterComma;
    if (c != ',') return "no ',' between the values of an array";
    ++pos_;
  }
  return "";
}

// Behind a broken value of an array nothing says where the next one begins.
bool JsonStream::AbandonArray(JsonValue* value) {
  const bool more = SkipSpace();
  value->line = line_;
  place_ = Place::kTop;
  at_end_ = true;
  pos_ = end_;
  if (!more) return false;
  return SetError(value,
                  absl::StrCat("the array that begins in line ", array_line_,
                               " is broken, and is not read further"));
}

absl::StatusOr<bool> JsonStream::Next(JsonValue* value) {
  Restore();
  *value = JsonValue();
  if (gave_up_ && place_ != Place::kTop) return AbandonArray(value);
  if (broken_) SkipToNextStart();
  while (SkipSpace()) {
    value->line = line_;
    const size_t before = pos_;
    const Place place = place_;
    const absl::string_view wrong = TakePunctuation();
    if (!wrong.empty()) return SetError(value, wrong);
    if (pos_ != before || place_ != place) continue;
    any_ = true;
    if (!ReadValue(value)) {
      pos_ = end_;
      return input_status_;
    }
    if (place_ != Place::kTop) place_ = Place::kAfterValue;
    return true;
  }
  value->line = line_;
  return End(value);
}

bool JsonStream::HandOut(JsonValue* value, size_t size, size_t line_ends) {
  value->data = buffer_.data() + pos_;
  value->size = size;
  pos_ += size;
  line_ += line_ends;
  terminator_ = pos_;
  replaced_ = buffer_[pos_];
  buffer_[pos_] = '\0';
  return true;
}

// Whether the next line end or the end of the input is no more than max_bytes_
// away; `*size` is how far.
bool JsonStream::FindLineEnd(size_t* size) {
  size_t seen = 0;
  while (seen <= max_bytes_) {
    const void* line_end =
        std::memchr(begin() + seen, '\n', available() - seen);
    if (line_end != nullptr) {
      *size = static_cast<const char*>(line_end) - begin();
      return *size <= max_bytes_;
    }
    *size = seen = available();
    if (seen <= max_bytes_ && !Fill()) return true;
  }
  return false;
}

bool JsonStream::ReadValue(JsonValue* value) {
  if (*begin() != '{' && *begin() != '[') return ReadToken(value);
  if (!lines_ || *begin() != '{') return ReadScanned(value);
  // The usual line of JSON Lines ends as it should and needs no scanning.
  size_t size;
  if (!FindLineEnd(&size)) {
    SkipLine();
    return ReadTooLong(value);
  }
  // What is before an error of the input may be cut anywhere.
  if (size == available() && !input_status_.ok()) return false;
  while (IsSpace(begin()[size - 1])) --size;
  if (begin()[size - 1] != '}') return ReadScanned(value);
  return HandOut(value, size, 0);
}

bool JsonStream::ReadTooLong(JsonValue* value) {
  return SetError(value,
                  absl::StrCat("more than ", max_bytes_,
                               " bytes in one value, expected no more than "
                               "--max-record-bytes allows"));
}

// What is neither an object nor an array: up to where the next value may be.
bool JsonStream::ReadToken(JsonValue* value) {
  size_t size = 0;
  while (true) {
    while (size < available() && begin()[size] != '\n' &&
           (place_ == Place::kTop ||
            (begin()[size] != ',' && begin()[size] != ']'))) {
      ++size;
    }
    if (size > max_bytes_) {
      SkipLine();
      return ReadTooLong(value);
    }
    if (size < available() || !Fill()) break;
  }
  if (size == available() && !input_status_.ok()) return false;
  // A mark that is out of place is a token of its own.
  return HandOut(value, std::max<size_t>(size, 1), 0);
}

void JsonStream::Break() {
  if (place_ == Place::kTop) {
    broken_ = true;
  } else {
    gave_up_ = true;
  }
}

// JSON Lines, if what ended has a line of its own.
void JsonStream::NoteLines(size_t size, size_t line_ends) {
  size_t at = pos_ + size;
  while (at < end_ && IsSpace(buffer_[at]) && buffer_[at] != '\n') ++at;
  const bool ends_line = at == end_ || buffer_[at] == '\n';
  lines_ = place_ == Place::kTop && line_ends == 0 && ends_line;
}

bool JsonStream::ReadScanned(JsonValue* value) {
  JsonScanner scanner(lines_);
  bool too_long = false;
  size_t size = 0;  // bytes from pos_ on that belong to the value
  auto result = JsonScanner::Result::kMore;
  while (result == JsonScanner::Result::kMore) {
    if (size == available() && !Fill()) break;
    size_t used;
    result = scanner.Scan(begin() + size, available() - size, &used);
    size += used;
    too_long = too_long || size > max_bytes_;
    if (too_long) {
      pos_ += size;
      size = 0;
    }
  }
  const bool ended = result == JsonScanner::Result::kEnd;
  if (result == JsonScanner::Result::kMore && !input_status_.ok()) return false;
  // At a line that begins anew there is nothing to look for.
  const bool cut = !ended && size < available() && begin()[size] == '{' &&
                   scanner.line_ends() > 0;
  if (!ended && !cut) Break();
  if (too_long) {
    line_ += scanner.line_ends();
    return ReadTooLong(value);
  }
  if (ended) NoteLines(size, scanner.line_ends());
  // Space behind what was cut off is not where it was.
  size_t line_ends = scanner.line_ends();
  for (; IsSpace(begin()[size - 1]); --size) {
    line_ends -= begin()[size - 1] == '\n' ? 1 : 0;
  }
  return HandOut(value, size, line_ends);
}

absl::Status ParseJsonValues(Input& input, const IngestOptions& options,
                             absl::string_view expected, JsonValueParser parse,
                             RecordSink sink) {
  JsonStream stream(input, options.max_record_bytes, expected);
  JsonValue value;
  while (true) {
    absl::StatusOr<bool> more = stream.Next(&value);
    if (!more.ok()) return more.status();
    if (!*more) return absl::OkStatus();
    if (!value.error.ok()) {
      if (auto s = sink(value.error); !s.ok()) return s;
      continue;
    }
    size_t used = value.size;
    absl::StatusOr<Record> record = parse(value, &used);
    if (used < value.size) stream.PutBack(value.size - used);
    if (auto s = sink(std::move(record)); !s.ok()) return s;
  }
}

}  // namespace entente
