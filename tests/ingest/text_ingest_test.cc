// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "ingest/text.h"

namespace entente {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

constexpr char kText[] =
    "Le ministre a déclaré mardi que les discussions avec les partenaires du "
    "pays se poursuivraient la semaine prochaine.";

// All that IngestText gives its sink for an input of that name.
std::vector<absl::StatusOr<Record>> Ingest(const std::string& name,
                                           const std::string& bytes,
                                           const IngestOptions& options = {}) {
  std::vector<absl::StatusOr<Record>> answers;
  absl::StatusOr<Input> input = Input::FromString(name, bytes);
  EXPECT_TRUE(input.ok());
  const absl::Status status =
      IngestText(*input, options, [&](absl::StatusOr<Record> record) {
        answers.push_back(std::move(record));
        return absl::OkStatus();
      });
  EXPECT_TRUE(status.ok()) << status;
  return answers;
}

std::string ErrorOf(const std::string& bytes,
                    const IngestOptions& options = {}) {
  const auto answers = Ingest("news/a.txt", bytes, options);
  if (answers.size() != 1 || answers[0].ok()) return "no error";
  const absl::string_view message = answers[0].status().message();
  return std::string(message.data(), message.size());
}

TEST(IngestText, MakesOneRecordOfAFile) {
  const auto answers = Ingest(
      "news/a.txt", std::string("Un accord\r\n\r\n26 juin 2012. - ") + kText);
  ASSERT_EQ(answers.size(), 1U);
  ASSERT_TRUE(answers[0].ok()) << answers[0].status();
  const Document& document = answers[0]->document;
  EXPECT_EQ(document.id, "a");
  EXPECT_EQ(document.title, "Un accord");
  EXPECT_EQ(document.published, "2012-06-26");
  EXPECT_EQ(document.language, "fr");
  EXPECT_EQ(document.text,
            std::string("Un accord\n\n26 juin 2012. - ") + kText);
}

TEST(IngestText, GivesTheDocumentAloneWhereFactsAreNotWanted) {
  IngestOptions options;
  options.facts = false;
  const auto answers = Ingest("news/a.txt", kText, options);
  ASSERT_EQ(answers.size(), 1U);
  ASSERT_TRUE(answers[0].ok()) << answers[0].status();
  EXPECT_EQ(answers[0]->document.text, kText);
  EXPECT_EQ(answers[0]->document.language, "fr");
  EXPECT_TRUE(answers[0]->actors.empty());
}

TEST(IngestText, PrefersWhatFrontMatterSays) {
  const auto answers =
      Ingest("a.txt", std::string("---\nid: b\ntitle: T\ndate: 2011-01-02\n"
                                  "section: World\n---\nUn accord\n\n"
                                  "26 juin 2012. - ") +
                          kText);
  ASSERT_EQ(answers.size(), 1U);
  ASSERT_TRUE(answers[0].ok()) << answers[0].status();
  EXPECT_EQ(answers[0]->document.id, "b");
  EXPECT_EQ(answers[0]->document.title, "T");
  EXPECT_EQ(answers[0]->document.published, "2011-01-02");
  EXPECT_EQ(answers[0]->document.extra, "\"section\":\"World\"");
  EXPECT_THAT(answers[0]->document.text, StartsWith("Un accord\n\n26"));
}

TEST(IngestText, SaysWhyAFileGivesNoRecord) {
  EXPECT_THAT(ErrorOf(""), StartsWith("news/a.txt:1: empty, expected"));
  EXPECT_THAT(ErrorOf(" \r\n\t"), StartsWith("news/a.txt:1: empty, expected"));
  EXPECT_THAT(ErrorOf("---\nid: a\n---\n"),
              StartsWith("news/a.txt:1: empty, expected"));
  EXPECT_THAT(
      ErrorOf(std::string("\x7F"
                          "ELF\0\1",
                          6)),
      AllOf(StartsWith("news/a.txt:1: not text"), HasSubstr("expected UTF-8")));
  EXPECT_THAT(ErrorOf("Der Minister sagte am Dienstag, dass die Gespräche mit "
                      "den Partnern des Landes fortgesetzt würden."),
              StartsWith("news/a.txt:1: language is 'de', expected fr or en"));
}

TEST(IngestText, HoldsToTheSizeLimit) {
  IngestOptions options;
  options.max_record_bytes = sizeof kText - 1;
  EXPECT_EQ(ErrorOf(kText, options), "no error");
  options.max_record_bytes = sizeof kText - 2;
  EXPECT_THAT(ErrorOf(kText, options),
              AllOf(StartsWith("news/a.txt:1: the article is larger than"),
                    HasSubstr("--max-record-bytes")));
}

TEST(IngestText, ReturnsTheSinksError) {
  absl::StatusOr<Input> input = Input::FromString("a.txt", "");
  ASSERT_TRUE(input.ok());
  EXPECT_EQ(IngestText(*input, {},
                       [](const absl::StatusOr<Record>&) {
                         return absl::AbortedError("enough");
                       }),
            absl::AbortedError("enough"));
}

TEST(AnalyzeArticle, LeavesTheTextAsItIs) {
  Document document;
  document.id = "a";
  document.text =
      std::string("\r\nUn titre\r\n\r\n26 juin 2012. - ") + kText + " \x01\r\n";
  document.published = "2000-01-01";
  const std::string text = document.text;
  const absl::StatusOr<Record> record = AnalyzeArticle(document, {});
  ASSERT_TRUE(record.ok()) << record.status();
  EXPECT_EQ(record->document.text, text);
  EXPECT_EQ(record->document.title, "");
  EXPECT_EQ(record->document.published, "2000-01-01");
  document.published.clear();
  EXPECT_EQ(AnalyzeArticle(document, {})->document.published, "2012-06-26");
}

}  // namespace
}  // namespace entente
