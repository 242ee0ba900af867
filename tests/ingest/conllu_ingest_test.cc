// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "ingest/conllu.h"
#include "ingest/text/article.h"
#include "read_all.h"

namespace entente {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

// Spaces stand for tabs, so that tables can be read; '~' for a space.
std::string Tabs(absl::string_view lines) {
  return absl::StrReplaceAll(lines, {{" ", "\t"}, {"~", " "}});
}

// What a file gives, its articles as the later stages see them.
struct Read {
  Harvest harvest;
  std::vector<Article> articles;
};

Read ReadFile(absl::string_view lines, IngestOptions options = {}) {
  Read read;
  if (options.language == "auto") options.language = "fr";
  options.show_article = [&read](const Article& article) {
    read.articles.push_back(article);
  };
  read.harvest = ReadAll(IngestConllu, "news/a.conllu", Tabs(lines), options);
  EXPECT_TRUE(read.harvest.status.ok()) << read.harvest.status;
  return read;
}

// The tokens, '_' for the space before one, '*' after the first of a sentence.
std::string Tokens(const Article& article) {
  std::string tokens;
  for (const Token& token : article.tokens) {
    const absl::string_view text = article.Text(token.span);
    absl::StrAppend(&tokens, tokens.empty() ? "" : " ",
                    token.space_before ? "_" : "", text,
                    token.sentence_start ? "*" : "");
  }
  return tokens;
}

std::vector<std::string> Ids(const Harvest& harvest) {
  std::vector<std::string> ids;
  for (const Record& record : harvest.records) {
    ids.push_back(record.document.id);
  }
  return ids;
}

struct ShapeCase {
  const char* what;
  const char* language;
  const char* lines;
  const char* text;
  const char* tokens;
};

constexpr ShapeCase kShapes[] = {
    {"all columns, ranges and an empty node", "fr",
     "#~newdoc~id~=~d\n#~sent_id~=~1\n#~text~=~Il~va~au~port.\n"
     "1 Il il PRON PRO _ 2 nsubj 2:nsubj _\n"
     "2 va aller VERB V _ 0 root 0:root _\n"
     "3-4 au _ _ _ _ _ _ _ _\n"
     "3 à à ADP P _ 5 case 5:case _\n"
     "4 le le DET D _ 5 det 5:det _\n"
     "4.1 rien rien X _ _ _ _ 2:dep _\n"
     "5 port port NOUN N _ 2 obl 2:obl:à SpaceAfter=No\n"
     "6 . . PUNCT . _ 2 punct 2:punct _\n",
     "Il va au port.", "_Il* _va _au _port ."},
    {"words that share their token's letters out", "en",
     "1-2 Don't _ _ _ _ _ _ _ SpaceAfter=No|start_char=0\n1 Do do AUX\n"
     "2 n't not PART\n3 ! ! PUNCT\n4-5 John's\n4 John\n5 's\n",
     "Don't! John's", "_Do* n't ! _John 's"},
    {"no comments, few columns, no line at the end, CR LF", "fr",
     "1 Oui\r\n2 !\r\n\r\n1 Non", "Oui ! Non", "_Oui* _! _Non*"},
    {"a range that is no contraction of ours", "fr",
     "1-3 dámelo\n1 da\n2 me\n3 lo\n", "dámelo", "_dámelo*"},
    {"comments that tell the spaces, tokens that hold some", "fr",
     "#~text~=~«\u00A01~200\u00A0»\n1 «\n2 1~200\n3 »\n", "«\u00A01 200\u00A0»",
     "_« _1 200 _»"},
    {"a form of white space alone", "fr",
     "1 Oui\n2 \u00A0\n3 non\n\n1 \u00A0\n", "Oui \u00A0 non \u00A0",
     "_Oui* _non"},
    {"columns of programs of their own", "fr",
     "#~global.columns~=~ID~FORM\n#~newpar~id~=~p1\n"
     "1 Oui oui INTJ I _ 0 ROOT _ start_char=0|end_char=3 B-PER\n",
     "Oui", "_Oui*"},
};

TEST(IngestConllu, TakesTheWordsOfForeignPrograms) {
  for (const ShapeCase& row : kShapes) {
    SCOPED_TRACE(row.what);
    IngestOptions options;
    options.language = row.language;
    const Read read = ReadFile(row.lines, options);
    EXPECT_THAT(read.harvest.errors, IsEmpty());
    ASSERT_EQ(read.articles.size(), 1U);
    const Article& article = read.articles[0];
    EXPECT_EQ(article.document.text, row.text);
    EXPECT_EQ(Tokens(article), row.tokens);
    EXPECT_EQ(article.analysis.size(), article.sentences.size());
  }
}

TEST(IngestConllu, KeepsTagsAndTreesForLaterStages) {
  const Read read = ReadFile(kShapes[0].lines);
  ASSERT_EQ(read.articles.size(), 1U);
  const UdSentence& sentence = read.articles[0].analysis.at(0);
  ASSERT_EQ(sentence.words.size(), 6U);
  EXPECT_EQ(sentence.words[1].lemma, "aller");
  EXPECT_EQ(sentence.words[1].upos, Upos::kVerb);
  EXPECT_EQ(sentence.words[1].xpos, "V");
  EXPECT_EQ(sentence.words[4].head, 2U);
  EXPECT_EQ(sentence.words[4].deprel, "obl");
}

TEST(IngestConllu, FindsParagraphsQuotationsAndKindsOfTokensItself) {
  const Read read = ReadFile(
      "#~newpar\n1 Il\n2 dit\n3 «\n4 Oui\n5 »\n6 12\n7 -il\n\n#~newpar\n"
      "1 Fin\n");
  ASSERT_EQ(read.articles.size(), 1U);
  const Article& article = read.articles[0];
  EXPECT_EQ(article.document.text, "Il dit « Oui » 12 -il\n\nFin");
  EXPECT_EQ(article.paragraphs.size(), 2U);
  EXPECT_EQ(article.sentences.at(1).paragraph, 1U);
  ASSERT_EQ(article.quotes.size(), 1U);
  EXPECT_EQ(article.Text(article.quotes[0].inner), "Oui");
  EXPECT_EQ(article.tokens.at(3).quote, 0U);
  EXPECT_EQ(article.tokens[4].kind, TokenKind::kPunctuation);
  EXPECT_EQ(article.tokens[5].kind, TokenKind::kNumber);
  EXPECT_EQ(article.tokens[6].kind, TokenKind::kWord);
}

TEST(IngestConllu, MakesARecordOfEachDocument) {
  const Read read = ReadFile(
      "1 Un\n\n#~newdoc~id~=~b\n1 Deux\n\n1 Trois\n\n#~newdoc\n1 Quatre\n"
      "#~newdoc\n#~newdoc~id~=~d\n1 Cinq\n");
  EXPECT_THAT(read.harvest.errors, IsEmpty());
  EXPECT_THAT(Ids(read.harvest), ElementsAre("a", "b", "a-2", "d"));
  EXPECT_EQ(read.harvest.records[1].document.text, "Deux Trois");
  EXPECT_EQ(read.articles.at(1).analysis.at(0).words.at(0).span, (Span{0, 4}));
}

TEST(IngestConllu, ReadsWhatCommentsSayOfADocument) {
  const Read read = ReadFile(
      "#~meta::genre~=~news\n#~newdoc~id~=~d\n#~newdoc~date~=~2012-06-26\n"
      "#~meta::title~=~Un~titre\n#~language~=~en\n#~meta::sourceURL~=~http://"
      "x\n"
      "1 Oui\n\n#~title~=~Non\n#~date~=~demain\n1 Oui\n\n"
      "#~newdoc~id~=~e\n#~date~=~demain\n1 Oui\n",
      {});
  ASSERT_EQ(read.harvest.records.size(), 2U);
  const Document& first = read.harvest.records[0].document;
  EXPECT_EQ(first.published, "2012-06-26");
  EXPECT_EQ(first.title, "Un titre");
  EXPECT_EQ(first.url, "http://x");
  const Document& second = read.harvest.records[1].document;
  EXPECT_EQ(second.published, "");
  EXPECT_EQ(second.title, "");
}

TEST(IngestConllu, TakesTheLanguageOfCommentsUnlessOneIsForced) {
  const std::string lines = Tabs("#~newdoc\n#~language~=~en\n1 Oui\n");
  Harvest harvest = ReadAll(IngestConllu, "a.conllu", lines);
  ASSERT_EQ(harvest.records.size(), 1U);
  EXPECT_EQ(harvest.records[0].document.language, "en");
  IngestOptions options;
  options.language = "fr";
  harvest = ReadAll(IngestConllu, "a.conllu", lines, options);
  EXPECT_EQ(harvest.records.at(0).document.language, "fr");
}

TEST(IngestConllu, ReadsLatin1AndLeavesControlCharactersOut) {
  const Read read = ReadFile("\xEF\xBB\xBF#~newdoc~id~=~d\n1 d\xE9j\xE0\x01\n");
  EXPECT_THAT(Ids(read.harvest), ElementsAre("d"));
  EXPECT_EQ(read.harvest.records.at(0).document.text, "déjà");
}

struct ErrorCase {
  const char* bad;  // lines between two good documents, from line 5
  const char* message;
};

constexpr ErrorCase kErrors[] = {
    {"1 a\n3 b\n\n1 c\n\n", "news/a.conllu:6: the ID '3', expected 2"},
    {"1 a\n3 b\n", "news/a.conllu:6: the ID '3', expected 2"},
    {"1 a _ _ _ _ 9 x\n",
     "news/a.conllu:6: word 1 has the head 9 in the sentence above, expected "
     "no more than its 1 words"},
    {"1-2 a\n1 a\n\n",
     "news/a.conllu:7: the sentence ends with word 1, expected word 2 of the "
     "last token"},
    {"Le~NOUN\n\n",
     "news/a.conllu:5: a line without a form, expected the columns ID and FORM "
     "at least, tabs between them"},
    {"#~a~comment\n\n",
     "news/a.conllu:4: a document without words, expected sentences"},
    {"#~language~=~de\n1 a\n\n",
     "news/a.conllu:4: language is 'de', expected fr or en; --language fr|en "
     "overrides"},
};

TEST(IngestConllu, KeepsTheGoodDocumentsAroundABadOne) {
  for (const ErrorCase& row : kErrors) {
    const Harvest harvest =
        ReadAll(IngestConllu, "news/a.conllu",
                Tabs(absl::StrCat("#~newdoc~id~=~a\n#~language~=~fr\n1 Oui\n",
                                  "#~newdoc~id~=~b\n", row.bad,
                                  "#~text~=~Non~!\n#~newdoc~id~=~c\n"
                                  "#~language~=~fr\n1 Non\n2 !\n")));
    EXPECT_THAT(harvest.errors, ElementsAre(row.message)) << row.bad;
    EXPECT_THAT(Ids(harvest), ElementsAre("a", "c")) << row.bad;
    EXPECT_EQ(harvest.records.at(1).document.text, "Non !") << row.bad;
  }
}

TEST(IngestConllu, SaysThatAFileIsEmpty) {
  for (const char* lines : {"", "\n\n", "#~a~comment\n"}) {
    EXPECT_THAT(
        ReadFile(lines).harvest.errors,
        ElementsAre("news/a.conllu:1: empty, expected sentences as CoNLL-U"));
  }
}

TEST(IngestConllu, HoldsToTheSizeLimit) {
  IngestOptions options;
  options.language = "fr";
  options.max_record_bytes = 100;
  std::string many = "#~newdoc~id~=~b\n";
  for (int i = 0; i < 50; ++i) many += "1 a\n\n";
  const std::string long_line = "1 " + std::string(300000, 'a') + "\n\n";
  for (const std::string& large :
       {many, "#~newdoc~id~=~b\n" + long_line,
        "#~newdoc~id~=~b\n#~" + long_line + long_line}) {
    const Read read = ReadFile(
        "#~newdoc~id~=~a\n1 Oui\n\n" + large + "#~newdoc~id~=~c\n1 Non\n",
        options);
    EXPECT_THAT(Ids(read.harvest), ElementsAre("a", "c"));
    EXPECT_THAT(read.harvest.errors,
                ElementsAre(AllOf(StartsWith("news/a.conllu:4: the document is "
                                             "larger than the 100 bytes"),
                                  HasSubstr("--max-record-bytes"))));
  }
}

TEST(IngestConllu, ReturnsTheSinksErrorAtOnce) {
  const std::string lines = Tabs("1 Oui\n#~newdoc\n1 Non\n");
  absl::StatusOr<Input> input = Input::FromString("a.conllu", lines);
  ASSERT_TRUE(input.ok());
  int calls = 0;
  EXPECT_EQ(IngestConllu(*input, {},
                         [&calls](const absl::StatusOr<Record>&) {
                           ++calls;
                           return absl::AbortedError("enough");
                         }),
            absl::AbortedError("enough"));
  EXPECT_EQ(calls, 1);
}

TEST(LooksLikeConllu, GoesByTheFirstLineThatIsNoComment) {
  for (const char* first :
       {"1 a _ _ _ _ _ _ _ _", "#~x\n\n1-2 a _ _ _ _ _ _ _ _\r\n",
        "\xEF\xBB\xBF#\n0.1 a _ _ _ _ _ _ _ _\n"}) {
    EXPECT_TRUE(LooksLikeConllu(Tabs(first))) << first;
  }
  for (const char* first :
       {"", "#~Title\n\nText", "1 a", "1~a", "2 a _ _ _ _ _ _ _ _",
        "1 a _ _ _ _ _ _ _ _ _", "12 a _ _ _ _ _ _ _ _"}) {
    EXPECT_FALSE(LooksLikeConllu(Tabs(first))) << first;
  }
}

}  // namespace
}  // namespace entente
