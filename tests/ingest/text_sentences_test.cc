// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "ingest/text/sentences.h"
#include "text_helpers.h"

namespace entente {
namespace {

constexpr Language kFr = Language::kFrench;
constexpr Language kEn = Language::kEnglish;

struct Case {
  Language language;
  std::vector<std::string> sentences;  // joined by spaces, they are the text
};

const Case kCases[] = {
    {kFr, {"Il pleut.", "Elle rit !", "Où va-t-il ?", "Fin"}},
    // Abbreviations.
    {kFr, {"M. Durand et Mme. Roy ont vu le Dr. Li.", "Il est parti."}},
    {kFr, {"Des fruits, des légumes, etc. ont été vendus."}},
    {kFr, {"Voir p. ex. la p. 12 ou cf. Durand.", "Non."}},
    {kFr, {"Ils étaient sept.", "Personne n'a parlé."}},
    {kFr, {"J.-P. Roy et J. Kirby sont venus.", "Ils ont lu."}},
    {kEn, {"Mr. Smith met Gen. Lee at St. Mary's.", "They spoke."}},
    {kEn, {"The U.S. President left the U.S. on Friday."}},
    {kEn, {"He came from the U.S.", "The trip was long."}},
    {kEn, {"It rose at No. 5 to 3.5 points.", "It fell later."}},
    {kEn, {"Acme Inc. said so on Sept. 26 at 5 p.m. in Rome."}},
    {kEn, {"George W. Bush spoke.", "No.", "Nobody did."}},
    // Ellipses.
    {kFr, {"Il hésite… et part.", "Il attend...", "Puis rien."}},
    {kFr, {"« C'est [...] une offense. »", "Il se tait."}},
    // Quotations: the sentence holds its closing mark.
    {kFr, {"« Nous partons. »", "Elle a souri."}},
    {kFr, {"« Nous partons. » a déclaré Paul Roy.", "Puis il est parti."}},
    {kFr, {"Il a dit : « Nous partons.", "Nous reviendrons ! »", "Fin."}},
    {kFr, {"« Vraiment ? », a-t-elle demandé."}},
    {kEn, {"\"We are leaving.\"", "She smiled."}},
    {kEn, {"“Really?” she asked.", "“Yes!”", "He left."}},
    {kEn, {"He said, \"Go. \"", "She left."}},
    {kEn, {"(He left.)", "She stayed (for a while).", "Good."}},
    {kEn, {"He died in 2014. [4] [7]", "She did not."}},
    {kFr, {"Charles P. Durand est là.", "Non."}},
    {kFr, {"Il a tout lu (...).", "Puis (...) Il a tout dit."}},
    {kEn, {"It is in the U.S. (with its lake), not here."}},
    // A semicolon before a word that has a capital nowhere else.
    {kFr, {"Le maire viendra ;", "Les élus aussi ; Paul non ; on verra."}},
    // No capital.
    {kFr, {"Il est parti à pied.", "à la gare, personne."}},
    {kEn, {"it was very long.", "i liked it!", "is it over?"}},
    {kEn, {"Send it to Mary.Roe@mail.example now."}},
    // No stop: a heading in the same line, but no names and titles.
    {kFr, {"Les nouvelles de la région", "Cette semaine, il a plu."}},
    {kFr, {"Un accord avec Oslo (2012)", "Les élus sont contents."}},
    {kFr, {"Le diplomate Im Chon Il a parlé."}},
    {kFr, {"Il a vu le film Cette nuit et lit Le monde."}},
    // No space after the point, no capital after it.
    {kFr, {"29 mai 2012.", "- Un homme est venu."}},
    {kEn, {"Yahoo! won it.", "eBay did not? no."}},
};

TEST(SplitSentences, SplitsWhereAReaderWould) {
  for (const Case& row : kCases) {
    std::string text;
    for (const std::string& sentence : row.sentences) {
      text += (text.empty() ? "" : " ") + sentence;
    }
    EXPECT_EQ(Sentences(Prepare(text, row.language)), row.sentences) << text;
  }
}

TEST(SplitSentences, SplitsWhereTheSpaceIsForgotten) {
  EXPECT_EQ(
      Sentences(Prepare("C'est fini.Le reste suit. Voir lemonde.fr ici.", kFr)),
      (std::vector<std::string>{"C'est fini.", "Le reste suit.",
                                "Voir lemonde.fr ici."}));
}

TEST(SplitSentences, EndsAtLinesWithoutAFullStop) {
  const Article article = Prepare(
      "Un accord à Genève\n\nLes parties signent:\n- la France\n- le Japon\n\n"
      "1. Le premier point. Il est long.",
      kFr);
  EXPECT_EQ(Sentences(article),
            (std::vector<std::string>{
                "Un accord à Genève", "Les parties signent:", "- la France",
                "- le Japon", "1. Le premier point.", "Il est long."}));
  EXPECT_EQ(article.sentences.back().paragraph, 4U);
}

TEST(SplitSentences, JoinsWrappedLines) {
  const Article article = Prepare(
      "The committee of the region met on Monday\n"
      "in the old town hall to talk about bridges\n"
      "and roads. It decided nothing at all today\n"
      "because half of its members had stayed away\n"
      "at home.\n\nThe next meeting will be held in the first\n"
      "week of June.\n",
      kEn);
  EXPECT_EQ(article.paragraphs.size(), 2U);
  EXPECT_EQ(article.sentences.size(), 3U);
}

TEST(SplitSentences, GoesOnThroughVeryLongSentences) {
  std::string text;
  while (text.size() < 1'000'000) text += "mot, (etc. ";
  const Article article = Prepare(text, kFr);
  EXPECT_EQ(article.sentences.size(), 1U);
  EXPECT_GT(article.tokens.size(), 300'000U);
}

}  // namespace
}  // namespace entente
