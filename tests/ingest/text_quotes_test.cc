// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "ingest/text/quotes.h"
#include "text_helpers.h"

namespace entente {
namespace {

struct Case {
  const char* text;
  std::vector<std::string> quotes;  // see Quotations
};

const Case kCases[] = {
    // Every kind of mark.
    {"Il a dit « oui » hier.", {"oui"}},
    {"Il a dit \u00AB\u00A0oui\u00A0\u00BB hier.", {"oui"}},
    {"Il a dit «oui», puis «non».", {"oui", "non"}},
    {"He said “yes” and “no.”", {"yes", "no."}},
    {"He said \"yes\", then \"no\".", {"yes", "no"}},
    {"Er sagt „ja“ und „nein”.", {"ja", "nein"}},
    {"Er sagt »ja« dazu.", {"ja"}},
    {"Il a dit ‹ oui › hier.", {"oui"}},
    {"He said ‘yes’ twice.", {"yes"}},
    {"He said 'we agree' twice.", {"we agree"}},
    {"He said <<yes>> twice.", {"yes"}},
    {"He said ``yes'' twice.", {"yes"}},
    {"He said ''yes'' twice.", {"yes"}},
    // Apostrophes, inches and comparisons are no quotation marks.
    {"L'OTAN n'a pas d'armée, l’Europe si.", {}},
    {"The workers' rights in the '90s and Charles’ car", {}},
    {"A board of 5' 10\" is long.", {}},
    {"a < b > c", {}},
    {"'Twas the workers' day.", {}},
    {"'the workers' rights are sacred', he said",
     {"the workers' rights are sacred"}},
    // Nested.
    {"« Il a dit “non” à tous », dit-elle.", {"Il a dit “non” à tous", "*non"}},
    {"“He said ‘no’ to me,” she said.", {"He said ‘no’ to me,", "*no"}},
    {"\"He said 'no' to me,\" she said.", {"He said 'no' to me,", "*no"}},
    {"« A dit « B » puis C », dit-il.", {"A dit « B » puis C", "*B"}},
    {"“A \"B\" C” and D.", {"A \"B\" C", "*B"}},
    // Over sentences.
    {"« Non. Nous partons. » Il part.", {"Non. Nous partons."}},
    // Elision and brackets before a mark.
    {"l'« entente » (« accord »)", {"entente", "accord"}},
    // Turned the wrong way, wrongly spaced, doubled, of two kinds.
    {"d'autres »pays libres » ou « amis ».", {"pays libres", "amis"}},
    {"Il a dit ”nous partons” hier.", {"nous partons"}},
    {"Il a dit “nous partons“ hier.", {"nous partons"}},
    {"He said \" we agree \" and \"go\".", {"we agree", "go"}},
    {"kits for schools,\" For example, schools can\". So",
     {"For example, schools can"}},
    {"« Nous ne violons rien », » a-t-il dit.", {"Nous ne violons rien"}},
    {"« « Nous partons », a-t-il dit.", {"Nous partons"}},
    {"Il a dit « nous partons ” hier.", {"nous partons"}},
    {"Il a dit “nous partons\" hier.", {"nous partons"}},
    {"Il parle de « \"ce retard du maire ».", {"\"ce retard du maire"}},
    // Never closed, never opened, nothing inside.
    {"Il a dit « nous partons demain.", {"nous partons demain.~"}},
    {"Il part » et revient.", {}},
    {"Rien: « » et \"\".", {}},
};

TEST(FindQuotes, PairsMarksAsAReaderWould) {
  for (const Case& row : kCases) {
    EXPECT_EQ(Quotations(Prepare(row.text, Language::kFrench)), row.quotes)
        << row.text;
  }
}

TEST(FindQuotes, SpansHoldTheMarksOutsideAndNoneInside) {
  const Article article =
      Prepare("Il dit «\u00A0oui\u00A0» et part.", Language::kFrench);
  ASSERT_EQ(article.quotes.size(), 1U);
  EXPECT_EQ(Text(article, article.quotes[0].outer), "«\u00A0oui\u00A0»");
  EXPECT_EQ(Text(article, article.quotes[0].inner), "oui");
}

TEST(FindQuotes, MergesParagraphsThatOpenTheQuotationAgain) {
  EXPECT_EQ(Quotations(Prepare("Il a dit : « Un.\n\n« Deux.\n\n« Trois. »\n\n"
                               "Puis « quatre ».",
                               Language::kFrench)),
            (std::vector<std::string>{"Un.\n\n« Deux.\n\n« Trois.", "quatre"}));
  EXPECT_EQ(Quotations(Prepare("“One.\n\n“Two,” he said.\n\nThree.",
                               Language::kEnglish)),
            (std::vector<std::string>{"One.\n\n“Two,"}));
  EXPECT_EQ(Quotations(Prepare("\"One.\n\n\"Two,\" he said.\n\n\"Three.\"",
                               Language::kEnglish)),
            (std::vector<std::string>{"One.\n\n\"Two,", "Three."}));
}

TEST(FindQuotes, RunsOnIntoAParagraphThatOnlyCloses) {
  EXPECT_EQ(Quotations(Prepare("Il a dit : « Un.\n\nDeux. »\n\nTrois.",
                               Language::kFrench)),
            (std::vector<std::string>{"Un.\n\nDeux."}));
}

TEST(FindQuotes, EndsAtTheParagraphIfNothingCloses) {
  EXPECT_EQ(Quotations(Prepare("Il a dit « Un.\n\nDeux.\n\nTrois « quatre ».",
                               Language::kFrench)),
            (std::vector<std::string>{"Un.~", "quatre"}));
}

// A reading of marks may not cost more than a constant for each: this takes
// minutes if it does.
TEST(FindQuotes, ReadsManyMarksInOneParagraph) {
  for (const char* piece :
       {"« a » ", "\"a\" ", "“ ", "» ", "\"", "'a' “b‘ «", "«a ”b \"c "}) {
    std::string text;
    while (text.size() < 400'000) text += piece;
    const Article article = Prepare(text, Language::kFrench);
    uint32_t last = 0;
    for (const Quote& quote : article.quotes) {
      ASSERT_LE(last, quote.outer.begin);
      ASSERT_LE(quote.outer.begin, quote.inner.begin);
      ASSERT_LT(quote.inner.begin, quote.inner.end);
      ASSERT_LE(quote.inner.end, quote.outer.end);
      last = quote.outer.begin;
    }
  }
}

}  // namespace
}  // namespace entente
