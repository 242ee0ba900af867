// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_replace.h"
#include "ingest/text/conllu.h"
#include "ingest/text/train/score.h"

namespace entente {
namespace {

// Columns are parted by spaces; ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL.
ConlluText Read(absl::string_view lines) {
  absl::StatusOr<ConlluText> read =
      ReadConllu(absl::StrReplaceAll(lines, {{" ", "\t"}}), "test");
  EXPECT_TRUE(read.ok()) << read.status();
  return read.ok() ? *std::move(read) : ConlluText();
}

ConlluScores ScoreOf(absl::string_view gold, absl::string_view system) {
  const ConlluText a = Read(gold);
  const ConlluText b = Read(system);
  absl::StatusOr<ConlluScores> scores = ScoreConllu(a.sentences, b.sentences);
  EXPECT_TRUE(scores.ok()) << scores.status();
  return scores.ok() ? *scores : ConlluScores();
}

// "correct/gold/system".
std::string Counts(const Score& score) {
  return std::to_string(score.correct) + "/" + std::to_string(score.gold) +
         "/" + std::to_string(score.system);
}

constexpr char kGold[] =
    "1 Elle lui PRON _ Gender=Fem|Number[psor]=Sing 2 nsubj\n"
    "2 parle parler VERB _ _ 0 root\n"
    "3-4 du\n"
    "3 de _ ADP _ _ 5 case\n"
    "4 le le DET _ _ 5 det\n"
    "5 port port NOUN _ _ 2 obl:arg\n"
    "6 . . PUNCT _ _ 2 punct\n";

TEST(ScoreConllu, GivesAllPointsToTheTreebankItself) {
  const ConlluScores scores = ScoreOf(kGold, kGold);
  EXPECT_EQ(Counts(scores.tokens), "5/5/5");
  EXPECT_EQ(Counts(scores.sentences), "1/1/1");
  EXPECT_EQ(scores.las.AlignedAccuracy(), 100);
  for (const Score* score : {&scores.words, &scores.upos, &scores.ufeats,
                             &scores.lemmas, &scores.uas, &scores.las}) {
    EXPECT_EQ(Counts(*score), "6/6/6");
    EXPECT_EQ(score->F1(), 100);
  }
}

TEST(ScoreConllu, CountsColumnsOfAlignedWords) {
  // A feature of the language's own, a lemma that the treebank does not have
  // and a subtype cost nothing; a tag, a lemma, a relation and a head do.
  const ConlluScores scores = ScoreOf(kGold,
                                      "1 Elle elle PRON _ Gender=Fem 2 obj\n"
                                      "2 parle parler VERB _ _ 0 root\n"
                                      "3-4 du\n"
                                      "3 de de DET _ _ 4 case\n"
                                      "4 le le DET _ _ 5 det\n"
                                      "5 port port NOUN _ _ 2 obl\n"
                                      "6 . . PUNCT _ Case=Nom 2 punct\n");
  EXPECT_EQ(Counts(scores.words), "6/6/6");
  EXPECT_EQ(Counts(scores.upos), "5/6/6");
  EXPECT_EQ(Counts(scores.ufeats), "5/6/6");
  EXPECT_EQ(Counts(scores.lemmas), "5/6/6");
  EXPECT_EQ(Counts(scores.uas), "5/6/6");
  EXPECT_EQ(Counts(scores.las), "4/6/6");
}

TEST(ScoreConllu, AlignsPartsOfATokenByTheirForms) {
  // "du" whole is none of its parts; its head is not aligned either.
  const ConlluScores scores = ScoreOf(kGold,
                                      "1 Elle lui PRON _ Gender=Fem 2 nsubj\n"
                                      "2 parle parler VERB _ _ 0 root\n"
                                      "3 du du DET _ _ 4 det\n"
                                      "4 port port NOUN _ _ 2 obl\n"
                                      "5 . . PUNCT _ _ 2 punct\n");
  EXPECT_EQ(Counts(scores.tokens), "5/5/5");
  EXPECT_EQ(Counts(scores.words), "4/6/5");
  EXPECT_EQ(Counts(scores.las), "4/6/5");
  EXPECT_EQ(scores.las.AlignedAccuracy(), 100);
  EXPECT_NEAR(scores.las.Recall(), 66.67, 0.01);
  EXPECT_NEAR(scores.las.Precision(), 80, 0.01);
  EXPECT_NEAR(scores.las.F1(), 72.73, 0.01);
}

struct AlignCase {
  const char* gold;
  const char* system;
  const char* words;
  const char* tokens;
};

constexpr AlignCase kAlign[] = {
    // Case does not count within a token of several words.
    {"1-2 DU\n1 DE\n2 LE\n", "1-2 DU\n1 de\n2 le\n", "2/2/2", "1/1/1"},
    {"1-2 du\n1 de\n2 le\n", "1-2 du\n1 à\n2 le\n", "1/2/2", "1/1/1"},
    // A plain word is aligned with the part that is like it.
    {"1-2 don't\n1 do\n2 n't\n", "1 do\n2 n't\n", "2/2/2", "0/1/2"},
    // Tokens of several words that overlap are one region.
    {"1-2 abcd\n1 ab\n2 cd\n3 ef\n", "1 ab\n2-3 cdef\n2 cd\n3 ef\n", "3/3/3",
     "0/2/2"},
    // What reaches over the region's edge is aligned with nothing.
    {"1-2 ab\n1 a\n2 b\n3 cd\n", "1 a\n2 bcd\n", "1/3/2", "0/2/2"},
    {"1 a\n2 b\n3 c\n", "1 ab\n2 c\n", "1/3/2", "1/3/2"},
    // Spaces within a form do not count.
    {"1 1\u00A0200\n", "1 1200\n", "1/1/1", "1/1/1"},
    {"1 a\n\n1 b\n", "1 a\n2 b\n", "2/2/2", "2/2/2"},
};

TEST(ScoreConllu, AlignsWords) {
  for (const AlignCase& row : kAlign) {
    const ConlluScores scores = ScoreOf(row.gold, row.system);
    EXPECT_EQ(Counts(scores.words), row.words) << row.gold << row.system;
    EXPECT_EQ(Counts(scores.tokens), row.tokens) << row.gold << row.system;
  }
}

TEST(ScoreConllu, CountsSentencesByBothEnds) {
  EXPECT_EQ(
      Counts(ScoreOf("1 a\n\n1 b\n\n1 c\n", "1 a\n\n1 b\n2 c\n").sentences),
      "1/3/2");
}

TEST(ScoreConllu, RefusesAnotherText) {
  const ConlluText a = Read("1 oui\n");
  const ConlluText b = Read("1 non\n");
  EXPECT_EQ(ScoreConllu(a.sentences, b.sentences).status().message(),
            "the system's text goes on with 'non' after 0 bytes without white "
            "space, expected the treebank's 'oui'");
}

TEST(ScoreTable, HasALineForEachMeasure) {
  EXPECT_EQ(ScoreTable(ScoreOf("1 a _ X\n", "1 a _ NOUN\n")),
            "Metric     | Precision |    Recall |  F1 Score | AligndAcc\n"
            "-----------+-----------+-----------+-----------+-----------\n"
            "Tokens     |    100.00 |    100.00 |    100.00 |\n"
            "Sentences  |    100.00 |    100.00 |    100.00 |\n"
            "Words      |    100.00 |    100.00 |    100.00 |\n"
            "UPOS       |      0.00 |      0.00 |      0.00 |      0.00\n"
            "UFeats     |    100.00 |    100.00 |    100.00 |    100.00\n"
            "Lemmas     |    100.00 |    100.00 |    100.00 |    100.00\n"
            "UAS        |    100.00 |    100.00 |    100.00 |    100.00\n"
            "LAS        |    100.00 |    100.00 |    100.00 |    100.00\n");
}

}  // namespace
}  // namespace entente
