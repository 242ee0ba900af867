// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/articles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "ingest/record_json.h"
#include "tests/ingest/read_all.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr char kText[] =
    "Le ministre a dit mardi que le traité serait signé à Paris.";

// An article with `members` before its text.
std::string Article(absl::string_view members) {
  return absl::StrCat("{", members, members.empty() ? "" : ",",
                      R"("language":"fr","text":")", kText, "\"}");
}

Harvest Read(absl::string_view json, const IngestOptions& options = {}) {
  return ReadAll(IngestArticles, "in.jsonl", json, options);
}

TEST(Articles, BecomeRecordsOfTheirText) {
  const Harvest harvest = Read(Article(
      R"("id":"a","title":"T","published":"2012-05-29","section":"monde")"));
  ASSERT_TRUE(harvest.status.ok()) << harvest.status;
  EXPECT_THAT(harvest.errors, IsEmpty());
  ASSERT_EQ(harvest.records.size(), 1u);
  const Document& document = harvest.records[0].document;
  EXPECT_EQ(document.id, "a");
  EXPECT_EQ(document.title, "T");
  EXPECT_EQ(document.published, "2012-05-29");
  EXPECT_EQ(document.text, kText);
  EXPECT_EQ(document.extra, R"("section":"monde")");
}

TEST(Articles, MayStandInADocumentMember) {
  const std::string alone = Article(R"("id":"a","note":1)");
  const Harvest wrapped = Read(absl::StrCat("{\"document\":", alone, "}"));
  const Harvest plain = Read(alone);
  ASSERT_EQ(wrapped.records.size(), 1u);
  ASSERT_EQ(plain.records.size(), 1u);
  std::string json[2];
  AppendRecordJson(wrapped.records[0], &json[0]);
  AppendRecordJson(plain.records[0], &json[1]);
  EXPECT_EQ(json[0], json[1]);
}

TEST(Articles, GetTheirPlaceAsIdWhereTheyHaveNone) {
  const std::string a = Article("");
  EXPECT_EQ(DocumentIds(Read(absl::StrCat(a, "\n", a, "\n\n", a))),
            "in.jsonl:1 in.jsonl:2 in.jsonl:4");
  EXPECT_EQ(DocumentIds(Read(absl::StrCat("[", a, ",", a, ",\n", a, "]"))),
            "in.jsonl:1 in.jsonl:1.2 in.jsonl:2");
  EXPECT_EQ(DocumentIds(Read(Article("\n\"id\":null,\n\"title\":\"T\""))),
            "in.jsonl:1");
}

TEST(Articles, AreRefusedWithAReasonAndTheNextOneRead) {
  const struct {
    const char* bad;
    const char* error;
  } cases[] = {
      {R"({"id":"a","title":"T"})",
       "the article has no text, expected a member \"text\""},
      {R"({"document":{"id":"a","text":""}})",
       "the article has no text, expected a member \"text\""},
      {R"({"document":{"id":"a","text":"x"},"claims":[]})",
       "'claims' in an article, expected a document without facts; what has "
       "facts is read as records"},
      {R"({"text":7})", "text is a number, expected a string"},
      {R"({"text":"x","text":"y"})",
       "the article has two members 'text', expected one"},
      {R"(17)", "the article is a number, expected an object"},
  };
  for (const auto& c : cases) {
    const Harvest harvest =
        Read(absl::StrCat("\n", c.bad, "\n", Article("\"id\":\"z\"")));
    EXPECT_THAT(harvest.errors,
                ElementsAre(absl::StrCat("in.jsonl:2: ", c.error)));
    EXPECT_EQ(DocumentIds(harvest), "z");
  }
}

TEST(Articles, ThatCannotBeAnalysedAreErrorsWithTheirLine) {
  const Harvest harvest =
      Read(absl::StrCat(Article("\"id\":\"a\""), "\n",
                        R"({"id":"b","language":"de","text":"Er kommt."})"));
  EXPECT_EQ(DocumentIds(harvest), "a");
  EXPECT_THAT(harvest.errors,
              ElementsAre(testing::StartsWith(
                  "in.jsonl:2: language is 'de', expected fr or en")));
}

TEST(Articles, AreExpectedInAnEmptyInput) {
  EXPECT_THAT(Read("").errors,
              ElementsAre("in.jsonl:1: empty input, expected articles as JSON "
                          "Lines or JSON"));
}

TEST(Articles, AreNoLargerThanTheLimit) {
  IngestOptions options;
  options.max_record_bytes = 60;
  EXPECT_THAT(Read(Article("\"id\":\"a\""), options).errors,
              ElementsAre("in.jsonl:1: more than 60 bytes in one value, "
                          "expected no more than --max-record-bytes allows"));
}

}  // namespace
}  // namespace entente
