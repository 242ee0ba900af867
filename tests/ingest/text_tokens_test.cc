// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "ingest/text/tokens.h"
#include "text_helpers.h"

namespace entente {
namespace {

struct Case {
  Language language;
  const char* text;
  const char* words;  // parted by spaces
};
constexpr Language kFr = Language::kFrench;
constexpr Language kEn = Language::kEnglish;

constexpr Case kCases[] = {
    // Elisions, with every kind of apostrophe.
    {kFr, "L'OTAN n'a pas qu'un but", "L' OTAN n' a pas qu' un but"},
    {kFr, "jusqu’à l’île d’Oléron", "jusqu’ à l’ île d’ Oléron"},
    {kFr, "d‘éviter lʼaffaire s`il", "d‘ éviter lʼ affaire s` il"},
    {kFr, "aujourd'hui, quelqu’un", "aujourd'hui , quelqu’un"},
    {kFr, "d'aujourd'hui c'est-à-dire", "d' aujourd'hui c'est-à-dire"},
    {kFr, "l'« Europe » d'\"alliés\"", "l' « Europe » d' \" alliés \""},
    {kFr, "M. N'Diaye à N'Djamena", "M. N'Diaye à N'Djamena"},
    {kFr, "ELLE N'EST PAS LÀ", "ELLE N' EST PAS LÀ"},
    {kFr, "Moody's et O'Hara", "Moody's et O'Hara"},
    // Pronouns after a hyphen.
    {kFr, "dit-il, a-t-il, explique-t-elle",
     "dit -il , a -t-il , explique -t-elle"},
    {kFr, "Qu'a-t-on vu ? Donnez-le-moi", "Qu' a -t-on vu ? Donnez -le -moi"},
    {kFr, "n'est-ce pas ce jour-là", "n' est -ce pas ce jour -là"},
    {kFr, "celui-ci, un rendez-vous", "celui-ci , un rendez-vous"},
    {kFr, "Noyal-sur-Vilaine, États-Unis", "Noyal-sur-Vilaine , États-Unis"},
    {kFr, "il y'a des élu(e)s, traité(e)", "il y' a des élu(e)s , traité(e)"},
    {kFr, "un appel(à suivre)", "un appel ( à suivre )"},
    // English clitics.
    {kEn, "I don't; she can't; won’t", "I do n't ; she ca n't ; wo n’t"},
    {kEn, "Bush's we'll they've I'd", "Bush 's we 'll they 've I 'd"},
    {kEn, "shouldn't've cannot o'clock", "should n't 've can not o'clock"},
    {kEn, "I dont, im gonna", "I do nt , i m gon na"},
    {kEn, "its ants want a hat", "its ants want a hat"},
    {kEn, "the workers' rights", "the workers ' rights"},
    {kEn, "\"Today\"'s guest", "\" Today \" 's guest"},
    {kEn, "a well-known US-led bloc", "a well-known US-led bloc"},
    // Numbers.
    {kFr, "1 200,50 euros, 12,5 %", "1 200,50 euros , 12,5 %"},
    {kFr, "12\u202F345\u00A0678 voix", "12\u202F345\u00A0678 voix"},
    {kFr, "En 2012 200 élus", "En 2012 200 élus"},
    {kEn, "12.5% of $1,200.50 in 2012.", "12.5 % of $ 1,200.50 in 2012 ."},
    {kEn, "9/11 at 5:30 on the 20th", "9/11 at 5:30 on the 20th"},
    {kEn, "from 20 300 came", "from 20 300 came"},
    {kFr, "à 20h45 le 1er, la 2ème", "à 20 h 45 le 1er , la 2ème"},
    {kFr, "de -1 à +2,5 °C", "de -1 à +2,5 °C"},
    {kEn, "a 2-1 win, 3 -2", "a 2-1 win , 3 -2"},
    {kEn, "in the '60s, the ’08 vote", "in the '60s , the ’08 vote"},
    {kEn, "$.04 or .5; it is '5 of 6'", "$ .04 or .5 ; it is ' 5 of 6 '"},
    // Addresses and handles.
    {kEn, "See https://a.example/b(c)?d=e.",
     "See https://a.example/b(c)?d=e ."},
    {kEn, "(www.govt.example), go", "( www.govt.example ) , go"},
    {kFr, "lemonde.fr, jean.dupont@mail.example.",
     "lemonde.fr , jean.dupont@mail.example ."},
    {kEn, "[http://a.example/b[1]], c", "[ http://a.example/b[1] ] , c"},
    {kEn, "REPORT.PDF in comp.sources.games",
     "REPORT.PDF in comp.sources.games"},
    {kEn, "<j.r...@mail.example> so...", "< j.r...@mail.example > so ..."},
    {kEn, "Thurs. Sept. 26, Sat. 5; he sat.",
     "Thurs. Sept. 26 , Sat. 5 ; he sat ."},
    {kEn, "@who said #climate #5", "@who said #climate # 5"},
    // Points that belong to a word, and points that do not.
    {kEn, "the U.S. and Mr. J. Kirby.", "the U.S. and Mr. J. Kirby ."},
    {kEn, "No. 5, no. Sept. 26", "No. 5 , no . Sept. 26"},
    {kEn, "at 5 p.m. in Washington, D.C.", "at 5 p.m. in Washington , D.C."},
    {kFr, "M. J.-P. Durand, p. 12, etc.", "M. J.-P. Durand , p. 12 , etc."},
    {kFr, "fini.Le reste", "fini . Le reste"},
    {kEn, "AT&T and R&D", "AT&T and R&D"},
    // Marks.
    {kFr, "Ah... oui… non ?! -- si", "Ah ... oui … non ?! -- si"},
    {kEn, "Good :) and :-( or ;D", "Good :) and :-( or ;D"},
    {kEn, "‘‘So’’ (see: below)", "‘‘ So ’’ ( see : below )"},
    {kFr, "(«oui»)–“non”", "( « oui » ) – “ non ”"},
    // Other scripts, accents as characters of their own.
    {kEn, "Владимир Путин, 習近平", "Владимир Путин , 習近平"},
    {kFr, "e\u0301te\u0301 \U0001F44D\U0001F3FD",
     "e\u0301te\u0301 \U0001F44D\U0001F3FD"},
};

TEST(Tokenize, CutsAsTreebanksDo) {
  for (const Case& row : kCases) {
    EXPECT_EQ(Words(Prepare(row.text, row.language)), row.words) << row.text;
  }
}

TEST(Tokenize, ToldKindsAndCase) {
  const Article article = Prepare("L’ONU a 15 sièges, M. Li", kFr);
  ASSERT_EQ(Words(article), "L’ ONU a 15 sièges , M. Li");
  const std::vector<Token>& t = article.tokens;
  EXPECT_EQ(t[0].lower, "l'");
  EXPECT_TRUE(t[0].capitalized);
  EXPECT_FALSE(t[0].all_caps) << "a single letter is no acronym";
  EXPECT_TRUE(t[0].sentence_start);
  EXPECT_TRUE(t[1].all_caps);
  EXPECT_FALSE(t[1].space_before);
  EXPECT_FALSE(t[1].sentence_start);
  EXPECT_TRUE(t[2].space_before);
  EXPECT_EQ(t[3].kind, TokenKind::kNumber);
  EXPECT_EQ(t[4].lower, "sièges");
  EXPECT_EQ(t[5].kind, TokenKind::kPunctuation);
  EXPECT_EQ(t[7].kind, TokenKind::kWord);
}

TEST(Tokenize, LowersAccentedLetters) {
  const Article article = Prepare("ÉLYSÉE Œuvre ÇA", kFr);
  ASSERT_EQ(article.tokens.size(), 3U);
  EXPECT_EQ(article.tokens[0].lower, "élysée");
  EXPECT_EQ(article.tokens[1].lower, "œuvre");
  EXPECT_EQ(article.tokens[2].lower, "ça");
}

TEST(Tokenize, LinksTokensWithTheInnermostQuotation) {
  const Article article =
      Prepare("Il a dit : « Elle a dit “non” hier. » Fin.", kFr);
  ASSERT_EQ(article.quotes.size(), 2U);
  EXPECT_EQ(article.quotes[1].parent, 0U);
  std::string inside;
  for (const Token& token : article.tokens) {
    inside += token.quote == kNone ? '-' : static_cast<char>('0' + token.quote);
  }
  // Il a dit : « Elle a dit “ non ” hier . » Fin .
  EXPECT_EQ(inside,
            "-----0000100"
            "0---");
  for (const Quote& quote : article.quotes) {
    EXPECT_EQ(article.tokens[quote.first_token].span.begin, quote.inner.begin);
    EXPECT_EQ(article.tokens[quote.end_token - 1].span.end, quote.inner.end);
  }
  EXPECT_TRUE(article.tokens[5].sentence_start) << "first of a quotation";
}

TEST(Tokenize, CoversEverythingButWhiteSpaceOnce) {
  const std::string text =
      "“Don’t” l'« État ».Hé\u00A0! 1 200\u00A0000,5 % — a@b.example\n\n"
      "\xFF\xFE bytes \xC3 that are no UTF-8 \xE2\x80 …";
  for (Language language : {kFr, kEn}) {
    const Article article = Prepare(text, language);
    uint32_t last = 0;
    for (const Token& token : article.tokens) {
      EXPECT_LT(token.span.begin, token.span.end);
      for (uint32_t i = last; i < token.span.begin; ++i) {
        EXPECT_TRUE(std::string(" \n\xC2\xA0").find(text[i]) !=
                    std::string::npos)
            << "byte " << i << " is in no token";
      }
      EXPECT_LE(last, token.span.begin);
      last = token.span.end;
    }
    EXPECT_EQ(last, text.size());
  }
}

}  // namespace
}  // namespace entente
