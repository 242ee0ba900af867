// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>

#include "ingest/text/dates.h"
#include "ingest/text/frontmatter.h"

namespace entente {
namespace {

Document Take(std::string text) {
  Document document;
  document.text = std::move(text);
  TakeFrontMatter(&document);
  return document;
}

TEST(TakeFrontMatter, FillsInWhatTheHeaderNames) {
  const Document document = Take(
      "---\n"
      "id: a1\n"
      "Title: \"Un accord : enfin\"\n"
      "# a comment\n"
      "date: 26 juin 2012\n"
      "author: 'Ann Li'\n"
      "publisher: News\n"
      "url: https://news.example/a1\n"
      "lang: fr\n"
      "---\n"
      "\n"
      "Le texte.\n");
  EXPECT_EQ(document.id, "a1");
  EXPECT_EQ(document.title, "Un accord : enfin");
  EXPECT_EQ(document.published, "2012-06-26");
  EXPECT_EQ(document.author, "Ann Li");
  EXPECT_EQ(document.publisher, "News");
  EXPECT_EQ(document.url, "https://news.example/a1");
  EXPECT_EQ(document.language, "fr");
  EXPECT_EQ(document.extra, "");
  EXPECT_EQ(document.text, "Le texte.\n");
}

TEST(TakeFrontMatter, KeepsOtherKeysAsJson) {
  const Document document = Take(
      "---\nsection: \"A \\ B\ntags:\n  - one\n  - two\nsection: World\n"
      "text: no\n---\nText");
  EXPECT_EQ(document.extra, "\"tags\":\"- one\\n- two\",\"section\":\"World\"");
  EXPECT_EQ(document.text, "Text");
}

TEST(TakeFrontMatter, ReadsDatesWithATimeAndKeepsWhatIsNone) {
  EXPECT_EQ(Take("---\npublished: 2012-06-26T10:00:00Z\n---\n").published,
            "2012-06-26T10:00:00Z");
  EXPECT_EQ(Take("---\ndate: May 7, 2015\n---\n").published, "2015-05-07");
  const Document document = Take("---\npublished: last week\n---\n");
  EXPECT_EQ(document.published, "");
  EXPECT_EQ(document.extra, "\"date\":\"last week\"");
}

TEST(TakeFrontMatter, LeavesWhatIsNoHeader) {
  for (const char* text : {"Text.\n", "---\nA rule, then prose.\n---\nMore.\n",
                           "---\ntitle: not closed\n", "--- \n", "---",
                           "a: b\n---\n", "---\n12:30 : on a dit\n---\n"}) {
    EXPECT_EQ(Take(text).text, text);
  }
}

TEST(FindTitle, TakesAFirstLineThatStandsAlone) {
  EXPECT_EQ(FindTitle("\nUn accord à Genève\n\nLe texte."),
            "Un accord à Genève");
  EXPECT_EQ(FindTitle("Who won?\n\nNobody."), "Who won?");
}

TEST(FindTitle, TakesNoSentenceNoDatelineNoOnlyLine) {
  for (const char* text :
       {"Un accord à Genève.\n\nLe texte.", "Un accord à Genève\nLe texte.",
        "Un accord à Genève\n\n", "Un accord", "",
        "PARIS, 26 juin 2012\n\nA."}) {
    EXPECT_EQ(FindTitle(text), "") << text;
  }
  EXPECT_EQ(FindTitle(std::string(300, 'a') + "\n\nText."), "");
}

TEST(IdFromName, TakesTheFilesName) {
  const struct {
    const char* name;
    const char* id;
  } cases[] = {
      {"a.txt", "a"},
      {"news/2012/a.b.txt.gz", "a.b"},
      {"a", "a"},
      {"./x/.hidden", ".hidden"},
      {"<stdin>", "stdin"},
      {"é t.txt.zst", "é t"},
      {"a\x01\xFF.txt", "a__"},
      {"x/", "article"},
  };
  for (const auto& row : cases) EXPECT_EQ(IdFromName(row.name), row.id);
}

TEST(ParseDayAt, ReadsDaysOfBothLanguages) {
  const struct {
    const char* text;
    const char* iso;
  } cases[] = {
      {"26 juin 2012", "2012-06-26"},
      {"1er août 2012", "2012-08-01"},
      {"3 févr. 2020", "2020-02-03"},
      {"May 7, 2015 On", "2015-05-07"},
      {"Sept. 26, 2016", "2016-09-26"},
      {"May 7th 2015", "2015-05-07"},
      {"7 May 2015", "2015-05-07"},
      {"7th of May, 2015", "2015-05-07"},
      {"2012-06-26", "2012-06-26"},
      {"26/06/2012", "2012-06-26"},
      {"06/26/2012", "2012-06-26"},
      {"06/06/2012", "2012-06-06"},
      {"06/07/2012", ""},
      {"29 février 2012", "2012-02-29"},
      {"29 février 2013", ""},
      {"31 juin 2012", ""},
      {"26 juin", ""},
      {"26 juin 20123", ""},
      {"Sept. 26", ""},
      {"26 personnes 2012", ""},
      {"", ""},
  };
  for (const auto& row : cases) {
    EXPECT_EQ(ParseDayAt(row.text, 0).iso, row.iso) << row.text;
  }
}

TEST(FindDateline, FindsTheDayOfADateline) {
  const struct {
    const char* text;
    const char* iso;
  } cases[] = {
      {"PARIS, 26 juin 2012 (AFP) — Le texte.", "2012-06-26"},
      {"26 juin 2012. - Le texte.", "2012-06-26"},
      {"1er août 2012. – Le texte.", "2012-08-01"},
      {"Washington, March 3, 2023 - The text.", "2023-03-03"},
      {"Thursday, May 7, 2015 On Tuesday it began.", "2015-05-07"},
      {"Saint-Denis, le 3 mars 2023\nLe texte.", "2023-03-03"},
      {"Publié le 3 mars 2023", "2023-03-03"},
      {"A title\n\nROME, July 4, 2012 (Agency) – The text.", "2012-07-04"},
      {"Le 3 mars 2023, le président a signé.", ""},
      {"On March 3, 2023, the president signed.", ""},
      {"HEMPSTEAD, N.Y., Sept. 26 (UPI) — The text.", ""},
      {"Le texte dit que le 3 mars 2023.", ""},
      {"One.\n\nTwo.\n\n26 juin 2012. - Three.", ""},
      {"\n\n", ""},
  };
  for (const auto& row : cases) {
    EXPECT_EQ(FindDateline(row.text), row.iso) << row.text;
  }
}

}  // namespace
}  // namespace entente
