// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/conllu.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

namespace entente {
namespace {

using ::testing::ElementsAre;

// Spaces stand for tabs, so that tables can be read; '~' for a space.
std::string Tabs(absl::string_view lines) {
  return absl::StrReplaceAll(lines, {{" ", "\t"}, {"~", " "}});
}

ConlluText Read(absl::string_view lines) {
  absl::StatusOr<ConlluText> read = ReadConllu(Tabs(lines), "a.conllu");
  EXPECT_TRUE(read.ok()) << read.status();
  return read.ok() ? *read : ConlluText();
}

std::string Text(const ConlluText& read, Span span) {
  return read.text.substr(span.begin, span.end - span.begin);
}

std::vector<std::string> Tokens(const ConlluText& read) {
  std::vector<std::string> tokens;
  for (const UdSentence& sentence : read.sentences) {
    for (const UdToken& token : sentence.tokens) {
      tokens.push_back(Text(read, token.span));
    }
  }
  return tokens;
}

constexpr char kSentence[] =
    "#~newdoc~id~=~d1\n"
    "#~sent_id~=~d1-1\n"
    "#~text~=~Elle~parle~du~port.\n"
    "1 Elle lui PRON _ Gender=Fem|Number=Sing 2 nsubj _ _\n"
    "2 parle parler VERB V _ 0 root _ _\n"
    "3-4 du _ _ _ _ _ _ _ _\n"
    "3 de de ADP _ _ 5 case _ _\n"
    "4 le le DET _ _ 5 det _ _\n"
    "4.1 rien _ _ _ _ _ _ _ _\n"
    "5 port port NOUN _ Number=Sing 2 obl:arg _ X=1|SpaceAfter=No\n"
    "6 . . PUNCT _ _ 2 punct _ _\n"
    "\n";

TEST(ReadConllu, FillsTokensAndWords) {
  const ConlluText read = Read(kSentence);
  ASSERT_EQ(read.sentences.size(), 1U);
  const UdSentence& sentence = read.sentences[0];
  EXPECT_EQ(sentence.id, "d1-1");
  EXPECT_TRUE(sentence.new_paragraph);
  EXPECT_EQ(read.text, "Elle parle du port.");
  EXPECT_THAT(Tokens(read), ElementsAre("Elle", "parle", "du", "port", "."));
  ASSERT_EQ(sentence.words.size(), 6U) << "the empty node is left out";
  EXPECT_EQ(sentence.tokens[2].first_word, 2U);
  EXPECT_EQ(sentence.tokens[2].word_count, 2U);
  EXPECT_EQ(sentence.words[3].form, "le");
  EXPECT_EQ(sentence.words[3].token, 2U);
  EXPECT_EQ(Text(read, sentence.words[3].span), "du");
  EXPECT_EQ(sentence.words[0].feats, "Gender=Fem|Number=Sing");
  EXPECT_EQ(sentence.words[4].upos, Upos::kNoun);
  EXPECT_EQ(sentence.words[4].head, 2U);
  EXPECT_EQ(sentence.words[4].deprel, "obl:arg");
  EXPECT_EQ(sentence.words[5].feats, "");
  EXPECT_FALSE(sentence.tokens[3].space_after);
  EXPECT_EQ(Text(read, sentence.span), "Elle parle du port.");
}

TEST(AppendConllu, WritesWhatWasRead) {
  const ConlluText read = Read(kSentence);
  std::string written;
  AppendConllu(read.sentences.at(0), &written);
  EXPECT_EQ(written,
            absl::StrReplaceAll(Tabs(kSentence),
                                {{"# newdoc id = d1", "# newpar"},
                                 {"4.1\trien\t_\t_\t_\t_\t_\t_\t_\t_\n", ""},
                                 {"X=1|", ""}}));
}

TEST(ReadConllu, TakesNamesFromTheLabelsOfOtherPrograms) {
  const ConlluText read = Read(
      "1 Angela _ _ _ _ _ _ _ ner=B-PERSON\n"
      "2 Merkel _ _ _ _ _ _ _ start_char=7|ner=E-PERSON\n"
      "3 , _ _ _ _ _ _ _ ner=O\n"
      "4 Berlin _ _ _ _ _ _ _ ner=S-GPE|SpaceAfter=No\n"
      "5 Rome _ _ _ _ _ _ _ ner=S-GPE\n"
      "6 ONU _ _ _ _ _ _ _ ner=I-ORG\n"
      "7 mardi _ _ _ _ _ _ _ ner=S-DATE\n");
  ASSERT_EQ(read.sentences.size(), 1U);
  EXPECT_THAT(read.sentences[0].names,
              ElementsAre(EntitySpan{0, 2, EntityKind::kPerson},
                          EntitySpan{3, 4, EntityKind::kPlace},
                          EntitySpan{4, 5, EntityKind::kPlace},
                          EntitySpan{5, 6, EntityKind::kOrganization}));
}

TEST(AppendConllu, WritesNamesThatAreReadAgain) {
  ConlluText read = Read(kSentence);
  UdSentence& sentence = read.sentences[0];
  sentence.names = {{3, 5, EntityKind::kPlace}};
  std::string conllu;
  AppendConllu(sentence, &conllu);
  EXPECT_NE(conllu.find("\tner=B-LOC\n"), std::string::npos);
  EXPECT_NE(conllu.find("\tSpaceAfter=No|ner=I-LOC\n"), std::string::npos);
  EXPECT_EQ(ReadConllu(conllu, "b")->sentences[0].names, sentence.names);
}

TEST(AppendConllu, WritesUnderscoresForWhatIsNotKnown) {
  UdSentence sentence;
  sentence.tokens.resize(1);
  sentence.tokens[0].form = "1\n200";
  sentence.words.resize(1);
  sentence.words[0].form = "1\n200";
  std::string written;
  AppendConllu(sentence, &written);
  EXPECT_EQ(written, "# text = 1 200\n1\t1 200\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
}

TEST(AppendConllu, WritesHeadsWithoutRelations) {
  const ConlluText read = Read("1 a _ _ _ _ 2 _ _ _\n2 b _ _ _ _ 0 _ _ _\n");
  std::string written;
  AppendConllu(read.sentences.at(0), &written);
  EXPECT_EQ(written, Tabs("#~text~=~a~b\n1 a _ _ _ _ 2 _ _ _\n"
                          "2 b _ _ _ _ _ _ _ _\n\n"));
}

struct TextCase {
  const char* lines;
  const char* text;
};

constexpr TextCase kTexts[] = {
    // Sentences are joined as the last token of the first says.
    {"1 Oui\n\n1 Non\n", "Oui Non"},
    {"1 Oui _ _ _ _ _ _ _ SpaceAfter=No\n\n1 Non\n", "OuiNon"},
    {"1 Oui _ _ _ _ _ _ _ NoSpaceAfter=No\n\n1 Non\n", "Oui Non"},
    {"1 Oui\n\n#~newpar\n1 Non\n", "Oui\n\nNon"},
    {"#~newpar~id~=~p1\n1 Oui\n\n\n\n#newdoc\n1 Non\n\n\n", "Oui\n\nNon"},
    // The comment tells spaces that SpaceAfter does not.
    {"#~text~=~Oui,~~non\n1 Oui\n2 ,\n3 non\n", "Oui,  non"},
    {"#~text~=~1\u00A0200\n1 1~200\n", "1\u00A0200"},
    // A comment that tells of other words does not count.
    {"#~text~=~Oui~et~non\n1 Oui\n2 non\n", "Oui non"},
    {"#~text~=~Oui\n1 Oui\n2 non\n", "Oui non"},
    // Line ends, a byte order mark, no line end.
    {"\xEF\xBB\xBF#~text~=~Oui!\r\n1 Oui\r\n2 !", "Oui!"},
};

TEST(ReadConllu, RebuildsTheText) {
  for (const TextCase& row : kTexts) {
    EXPECT_EQ(Read(row.lines).text, row.text) << row.lines;
  }
}

TEST(ReadConllu, GivesEachTokenItsPlaceWhereverTheTextComesFrom) {
  const ConlluText read = Read(
      "#~text~=~Oui,~~1~200\n1 Oui\n2 ,\n3 1\u00A0200\n\n"
      "#~newpar\n1 Hé\n2 !\n");
  EXPECT_THAT(Tokens(read), ElementsAre("Oui", ",", "1 200", "Hé", "!"));
  EXPECT_EQ(read.sentences[1].span.begin, 13U);
}

TEST(SetSpans, GivesPartsOfATokenTheirOwnLetters) {
  const ConlluText read = Read("1-2 don't\n1 do\n2 n't\n3-4 du\n3 de\n4 le\n");
  const std::vector<UdWord>& words = read.sentences.at(0).words;
  EXPECT_EQ(Text(read, words[0].span), "do");
  EXPECT_EQ(Text(read, words[1].span), "n't");
  EXPECT_EQ(Text(read, words[2].span), "du");
  EXPECT_EQ(Text(read, words[3].span), "du");
}

TEST(SetSpans, GivesTheTextThatTheSpansCountIn) {
  ConlluText read = Read("1 Oui\n\n#~newpar\n1-2 du\n1 de\n2 le\n");
  read.sentences[0].tokens[0].form = "Non !";
  read.text = SetSpans(read.sentences);
  EXPECT_EQ(read.text, "Non !\n\ndu");
  EXPECT_THAT(Tokens(read), ElementsAre("Non !", "du"));
  EXPECT_EQ(read.sentences[1].words[1].span, (Span{7, 9}));
}

TEST(ReadConllu, KeepsUnderscoresThatAreWords) {
  const ConlluText read = Read("1 _ _ SYM\n2 # # SPACE\n3 a _ _\n");
  ASSERT_EQ(read.sentences.at(0).words.size(), 3U);
  EXPECT_EQ(read.sentences[0].words[0].form, "_");
  EXPECT_EQ(read.sentences[0].words[0].lemma, "_");
  EXPECT_EQ(read.sentences[0].words[1].upos, Upos::kX);
  EXPECT_EQ(read.sentences[0].words[2].lemma, "");
}

struct ErrorCase {
  const char* lines;
  const char* message;
};

constexpr ErrorCase kErrors[] = {
    {"#~a\nOui\n",
     "a.conllu:2: a line without a form, expected the columns ID and FORM at "
     "least, tabs between them"},
    {"1  Oui\n",
     "a.conllu:1: a line without a form, expected the columns ID and FORM at "
     "least, tabs between them"},
    {"1 a\n3 b\n", "a.conllu:2: the ID '3', expected 2"},
    {"x a\n", "a.conllu:1: the ID 'x', expected 1"},
    {"1 a _ _ _ _ two x\n",
     "a.conllu:1: the head 'two', expected the number of a word, 0 or _"},
    {"1 a _ _ _ _ 2 x\n\n1 b\n",
     "a.conllu:2: word 1 has the head 2 in the sentence above, expected no "
     "more than its 1 words"},
    {"2-3 au\n",
     "a.conllu:1: the range 2-3, expected a range of words that begins with 1"},
    {"1-2 au\n1 à\n2-3 le\n",
     "a.conllu:3: the range 2-3, expected a range of words that begins with 3"},
    {"1-2 au\n1 à\n",
     "a.conllu:2: the sentence ends with word 1, expected word 2 of the last "
     "token"},
};

TEST(ReadConllu, TellsWhereAndWhatIsWrong) {
  for (const ErrorCase& row : kErrors) {
    const absl::StatusOr<ConlluText> read =
        ReadConllu(Tabs(row.lines), "a.conllu");
    EXPECT_EQ(read.status().message(), row.message) << row.lines;
  }
}

TEST(ReadConllu, ReadsNothingFromNothing) {
  EXPECT_TRUE(Read("").sentences.empty());
  EXPECT_TRUE(Read("\n\n#~only~a~comment\n\n").sentences.empty());
}

}  // namespace
}  // namespace entente
