// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/json_sniff.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"

namespace entente {
namespace {

void SkipSpace(absl::string_view* bytes) {
  *bytes = absl::StripLeadingAsciiWhitespace(*bytes);
}

// Takes the string at whose opening quotation mark `bytes` stands, and gives
// what is between its marks, escapes as they are.
absl::string_view TakeString(absl::string_view* bytes) {
  size_t end = 1;
  while (end < bytes->size() && (*bytes)[end] != '"') {
    end += (*bytes)[end] == '\\' ? 2 : 1;
  }
  const absl::string_view inside = bytes->substr(1, end - 1);
  bytes->remove_prefix(end < bytes->size() ? end + 1 : bytes->size());
  return inside;
}

// Takes one bracket, mark or character of another token; `depth` counts the
// open brackets.
void TakeOther(absl::string_view* bytes, int* depth) {
  const char c = bytes->front();
  if (c == '{' || c == '[') ++*depth;
  if (c == '}' || c == ']') --*depth;
  bytes->remove_prefix(1);
}

JsonContent SniffMembers(absl::string_view bytes) {
  int depth = 1;
  while (!bytes.empty() && depth > 0) {
    if (bytes.front() != '"') {
      TakeOther(&bytes, &depth);
      continue;
    }
    const absl::string_view string = TakeString(&bytes);
    SkipSpace(&bytes);
    const bool is_key = depth == 1 && absl::ConsumePrefix(&bytes, ":");
    if (!is_key) continue;
    if (string == "text") return JsonContent::kArticle;
    if (string == "document" || string == "actors" || string == "relations" ||
        string == "claims") {
      return JsonContent::kRecord;
    }
  }
  return JsonContent::kRecord;
}

}  // namespace

JsonContent SniffJson(absl::string_view first_bytes) {
  absl::string_view bytes = first_bytes;
  absl::ConsumePrefix(&bytes, "\xef\xbb\xbf");
  SkipSpace(&bytes);
  if (absl::ConsumePrefix(&bytes, "[")) {
    SkipSpace(&bytes);
    if (absl::StartsWith(bytes, "]")) return JsonContent::kRecord;
  }
  if (!absl::ConsumePrefix(&bytes, "{")) return JsonContent::kNotJson;
  SkipSpace(&bytes);
  // "{" may open a text too, but no text goes on as an object does.
  const bool object =
      bytes.empty() || bytes.front() == '"' || bytes.front() == '}';
  return object ? SniffMembers(bytes) : JsonContent::kNotJson;
}

}  // namespace entente
