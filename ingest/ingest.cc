// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/ingest.h"

#include <array>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "ingest/articles.h"
#include "ingest/conllu.h"
#include "ingest/json_sniff.h"
#include "ingest/records.h"
#include "ingest/text.h"

namespace entente {
namespace {

constexpr std::array<IngestFormat, 4> kFormats = {{
    {"records", ".json .jsonl", "facts of articles: JSON Lines, or JSON",
     IngestRecords},
    {"articles", ".json .jsonl",
     "documents with their text: JSON Lines, or JSON", IngestArticles},
    {"text", ".txt .text .md", "one article as plain text", IngestText},
    {"conllu", ".conllu .conll", "articles with their words' analysis: CoNLL-U",
     IngestConllu},
}};
constexpr const IngestFormat* kRecords = &kFormats[0];
constexpr const IngestFormat* kArticles = &kFormats[1];
constexpr const IngestFormat* kText = &kFormats[2];
constexpr const IngestFormat* kConllu = &kFormats[3];

// What is looked at to tell formats apart.
constexpr size_t kPeekBytes = size_t{64} << 10;

// ".jsonl" of "dir/a.facts.JSONL.gz"; "" if the name has no extension.
std::string Extension(absl::string_view path) {
  const size_t slash = path.rfind('/');
  if (slash != absl::string_view::npos) path.remove_prefix(slash + 1);
  std::string name = absl::AsciiStrToLower(path);
  for (absl::string_view packed : {".gz", ".zst"}) {
    if (absl::EndsWith(name, packed)) {
      name.resize(name.size() - packed.size());
      break;
    }
  }
  const size_t dot = name.rfind('.');
  // A hidden file's first dot begins its name.
  if (dot == std::string::npos || dot == 0) return "";
  return name.substr(dot);
}

bool Claims(const IngestFormat& format, absl::string_view extension) {
  return absl::c_linear_search(absl::StrSplit(format.extensions, ' '),
                               extension);
}

std::string FormatNames() {
  return absl::StrJoin(kFormats, ", ",
                       [](std::string* out, const IngestFormat& format) {
                         absl::StrAppend(out, format.name);
                       });
}

absl::Status Unknown(const Input& input, absl::string_view what) {
  return absl::InvalidArgumentError(
      absl::StrCat(input.name(), ": ", what, ", expected one of the formats ",
                   FormatNames(), " (", InputExtensions(), ")"));
}

// UTF-16 has NUL bytes too, but says what it is.
bool IsBinary(absl::string_view first) {
  return absl::StrContains(first, absl::string_view("\0", 1)) &&
         !absl::StartsWith(first, "\xff\xfe") &&
         !absl::StartsWith(first, "\xfe\xff");
}

const IngestFormat* FormatOf(JsonContent content) {
  return content == JsonContent::kArticle ? kArticles : kRecords;
}

}  // namespace

absl::Span<const IngestFormat> Formats() { return kFormats; }

bool HasInputExtension(absl::string_view path) {
  const std::string extension = Extension(path);
  return !extension.empty() &&
         absl::c_any_of(kFormats, [&](const IngestFormat& format) {
           return Claims(format, extension);
         });
}

std::string InputExtensions() {
  std::vector<absl::string_view> all;
  for (const IngestFormat& format : kFormats) {
    for (absl::string_view extension : absl::StrSplit(format.extensions, ' ')) {
      if (!absl::c_linear_search(all, extension)) all.push_back(extension);
    }
  }
  return absl::StrJoin(all, ", ");
}

absl::StatusOr<const IngestFormat*> FindFormatByName(absl::string_view name) {
  for (const IngestFormat& format : kFormats) {
    if (format.name == name) return &format;
  }
  return absl::InvalidArgumentError(absl::StrCat(
      "unknown input format '", name, "', expected one of ", FormatNames()));
}

absl::StatusOr<const IngestFormat*> FindFormat(Input& input) {
  const std::string extension =
      input.name() == "<stdin>" ? "" : Extension(input.name());
  for (const IngestFormat* format : {kText, kConllu}) {
    if (Claims(*format, extension)) return format;
  }
  absl::StatusOr<absl::string_view> first = input.Peek(kPeekBytes);
  if (!first.ok()) return first.status();
  const JsonContent content = SniffJson(*first);
  if (content != JsonContent::kNotJson) return FormatOf(content);
  // Says what is wrong with JSON that is none better than could be said here.
  if (Claims(*kRecords, extension)) return kRecords;
  if (LooksLikeConllu(*first)) return kConllu;
  if (IsBinary(*first)) return Unknown(input, "binary data");
  if (!extension.empty()) {
    return Unknown(input, absl::StrCat("unknown extension '", extension, "'"));
  }
  return kText;
}

}  // namespace entente
