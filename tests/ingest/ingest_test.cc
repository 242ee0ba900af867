// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The table of formats, and how the format of an input is found.
#include "ingest/ingest.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "absl/strings/str_cat.h"

namespace entente {
namespace {

std::string FormatOf(const std::string& name, absl::string_view bytes) {
  absl::StatusOr<Input> input = Input::FromString(name, bytes);
  if (!input.ok()) return std::string(input.status().message());
  absl::StatusOr<const IngestFormat*> format = FindFormat(*input);
  if (!format.ok()) return std::string(format.status().message());
  // Finding the format takes nothing away.
  EXPECT_EQ(input->Peek(bytes.size() + 1).value(), bytes);
  return std::string((*format)->name);
}

TEST(Formats, HaveNamesAndDescriptionsOfOneLine) {
  std::set<std::string> names;
  for (const IngestFormat& format : Formats()) {
    EXPECT_TRUE(names.insert(std::string(format.name)).second);
    EXPECT_FALSE(format.description.empty());
    EXPECT_EQ(format.description.find('\n'), absl::string_view::npos);
    EXPECT_NE(format.ingest, nullptr);
    EXPECT_EQ(FindFormatByName(format.name).value(), &format);
  }
}

TEST(Formats, AreFoundByName) {
  EXPECT_EQ(FindFormatByName("csv").status().message(),
            "unknown input format 'csv', expected one of records, articles, "
            "text, conllu");
}

TEST(Formats, ClaimExtensions) {
  for (const char* path :
       {"a.json", "a.jsonl", "a.txt", "x/a.b.text", "a.md", "a.JSON",
        "a.json.gz", "a.txt.ZST", "../a.txt", "a.conllu"}) {
    EXPECT_TRUE(HasInputExtension(path)) << path;
  }
  for (const char* path : {"a", "json", ".json", "a.gz", "a.json.bz2", "a.js",
                           "a.json/b", "", "a.json.gz.gz"}) {
    EXPECT_FALSE(HasInputExtension(path)) << path;
  }
  EXPECT_EQ(InputExtensions(),
            ".json, .jsonl, .txt, .text, .md, .conllu, .conll");
}

TEST(FindFormat, GoesByExtensionThenByContent) {
  const std::string long_title(100000, 'x');
  constexpr char kConlluLine[] = "1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n";
  const struct {
    const char* name;
    std::string bytes;
    const char* format;
  } cases[] = {
      {"a.txt", "{\"document\":{}}", "text"},
      {"a.md.gz", "# T", "text"},
      {"a.json", R"({"document":{"id":"d","text":"x"}})", "records"},
      {"a.json", "{\n \"document\": {\n  \"text\": \"x\"\n }\n}\n", "records"},
      {"a.json", R"({"note":{"text":"y"},"document":{"text":"x"}})", "records"},
      {"a.json", R"({"id":"d","text":"x"})", "articles"},
      {"a.jsonl", R"({"title":"\"text\": {","text":"x"})", "articles"},
      {"a.jsonl", "\xef\xbb\xbf \n[\n {\"text\" : \"x\"}]", "articles"},
      {"a.jsonl", R"({"x":{"text":1},"y":["text"],"claims":[]})", "records"},
      {"a.jsonl", R"({"x":"text","actors":[]})", "records"},
      {"a.json", "[]", "records"},
      {"a.json", "{}", "records"},
      {"a.json", "", "records"},
      {"a.json", "hello", "records"},
      {"a.json", R"({"x":"unended)", "records"},
      {"a.json", "{\"x\":\"unended\\", "records"},
      {"a.json", absl::StrCat("{\"title\":\"", long_title, "\",\"text\":\"\"}"),
       "records"},
      {"<stdin>", R"({"document":{}})", "records"},
      {"<stdin>", R"([{"text":""}])", "articles"},
      {"<stdin>", "Paris, le 3 mars. - ...", "text"},
      {"<stdin>", "[Paris] {x}", "text"},
      {"<stdin>", "{x} [Paris]", "text"},
      {"<stdin>", "", "text"},
      {"<stdin>",
       std::string("\xff\xfe"
                   "a\0b\0",
                   6),
       "text"},
      {"dir.d/article", "Paris", "text"},
      {".article", "Paris", "text"},
      {"a.facts", R"({"document":{}})", "records"},
      {"a.conllu", "", "conllu"},
      {"a.CoNLL.gz", "{}", "conllu"},
      {"a.txt", kConlluLine, "text"},
      {"a.tsv", kConlluLine, "conllu"},
      {"<stdin>", absl::StrCat("# newdoc\n", kConlluLine), "conllu"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(FormatOf(c.name, c.bytes), c.format)
        << c.name << " " << c.bytes.substr(0, 50);
  }
}

TEST(FindFormat, SaysWhatItDoesNotKnow) {
  constexpr char kExpected[] =
      ", expected one of the formats records, articles, text, conllu (.json, "
      ".jsonl, .txt, .text, .md, .conllu, .conll)";
  EXPECT_EQ(FormatOf("a.csv", "x,y\n"),
            absl::StrCat("a.csv: unknown extension '.csv'", kExpected));
  EXPECT_EQ(FormatOf("d/a.html.gz", "<html>"),
            absl::StrCat("d/a.html.gz: unknown extension '.html'", kExpected));
  EXPECT_EQ(FormatOf("<stdin>", absl::string_view("\x7f"
                                                  "ELF\0\0",
                                                  6)),
            absl::StrCat("<stdin>: binary data", kExpected));
  EXPECT_EQ(FormatOf("a.png", absl::string_view("\x89PNG\r\n\x1a\n\0", 9)),
            absl::StrCat("a.png: binary data", kExpected));
}

TEST(FindFormat, TellsThatAnInputCannotBeRead) {
  EXPECT_EQ(FormatOf("a.json", "\x1f\x8b\x08"),
            "a.json: the gzip data is cut off, expected more bytes");
}

}  // namespace
}  // namespace entente
