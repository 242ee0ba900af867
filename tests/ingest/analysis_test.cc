// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What the compiled-in models make of plain sentences of both languages.
#include "ingest/text/analysis.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "ingest/text/analyze.h"
#include "ingest/text/syntax/models.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<UdSentence> Analyze(std::string text, Language language) {
  Document document;
  document.text = std::move(text);
  return AnalyzeSentences(PrepareArticle(std::move(document), language));
}

// What becomes of sentences that came with the text.
std::vector<UdSentence> Complete(std::vector<UdSentence> analysis) {
  Article article;
  article.language = Language::kFrench;
  article.analysis = std::move(analysis);
  return AnalyzeSentences(article);
}

// "accuse(nsubj président, obj Ukraine)" as "nsubj:président obj:Ukraine": the
// dependents of the root that are no function words.
std::string Arguments(const UdSentence& sentence) {
  std::string arguments;
  uint32_t root = 0;
  for (uint32_t w = 0; w < sentence.words.size(); ++w) {
    if (sentence.words[w].head == 0) root = w + 1;
  }
  for (const UdWord& word : sentence.words) {
    const absl::string_view relation = UniversalRelation(word.deprel);
    if (word.head != root || (relation != "nsubj" && relation != "obj")) {
      continue;
    }
    absl::StrAppend(&arguments, arguments.empty() ? "" : " ", relation, ":",
                    word.form);
  }
  return absl::StrCat(sentence.words[root - 1].lemma, "(", arguments, ")");
}

std::vector<std::string> Names(const UdSentence& sentence) {
  std::vector<std::string> names;
  for (const EntitySpan& name : sentence.names) {
    std::string text;
    for (uint32_t w = name.first; w < name.end; ++w) {
      absl::StrAppend(&text, text.empty() ? "" : " ", sentence.words[w].form);
    }
    names.push_back(absl::StrCat(EntityKindName(name.kind), " ", text));
  }
  return names;
}

struct TreeCase {
  Language language;
  const char* text;
  const char* arguments;
};

TEST(AnalyzeSentences, KnowsWhoDoesWhatToWhom) {
  const TreeCase cases[] = {
      {Language::kFrench, "Le ministre russe accuse l'Ukraine.",
       "accuser(nsubj:ministre obj:Ukraine)"},
      {Language::kFrench, "Les deux présidents ont signé un accord à Paris.",
       "signer(nsubj:présidents obj:accord)"},
      {Language::kFrench, "Le gouvernement a condamné cette attaque.",
       "condamner(nsubj:gouvernement obj:attaque)"},
      {Language::kEnglish, "The minister rejected the accusation on Monday.",
       "reject(nsubj:minister obj:accusation)"},
      {Language::kEnglish, "Russian forces attacked the city.",
       "attack(nsubj:forces obj:city)"},
  };
  for (const TreeCase& c : cases) {
    const std::vector<UdSentence> sentences = Analyze(c.text, c.language);
    ASSERT_EQ(sentences.size(), 1u) << c.text;
    EXPECT_EQ(Arguments(sentences[0]), c.arguments) << c.text;
  }
}

TEST(AnalyzeSentences, FindsNamesAndTheirKinds) {
  EXPECT_THAT(
      Names(Analyze("Emmanuel Macron a rencontré Angela Merkel à Berlin.",
                    Language::kFrench)[0]),
      ElementsAre("PER Emmanuel Macron", "PER Angela Merkel", "LOC Berlin"));
  EXPECT_THAT(
      Names(Analyze("Barack Obama met Angela Merkel in Berlin.",
                    Language::kEnglish)[0]),
      ElementsAre("PER Barack Obama", "PER Angela Merkel", "LOC Berlin"));
  EXPECT_THAT(Names(Analyze("Il a plu toute la nuit.", Language::kFrench)[0]),
              IsEmpty());
}

TEST(AnalyzeSentences, GivesEachSentenceOneTree) {
  for (const char* text :
       {"Non.", "« Oui », dit-il ; puis il s'en va, sans un mot.", "12 % !",
        "Qui l'a vu ? Personne n'a rien dit."}) {
    for (const UdSentence& sentence : Analyze(text, Language::kFrench)) {
      int roots = 0;
      for (uint32_t w = 1; w <= sentence.words.size(); ++w) {
        roots += sentence.words[w - 1].head == 0 ? 1 : 0;
        uint32_t at = w;
        for (size_t step = 0; at != 0; ++step) {
          ASSERT_LE(step, sentence.words.size()) << "a circle in " << text;
          at = sentence.words[at - 1].head;
        }
      }
      EXPECT_EQ(roots, 1) << text;
    }
  }
}

TEST(AnalyzeSentences, FillsInOnlyWhatAnAnalysisLacks) {
  UdSentence with_tree;
  with_tree.tokens = {{.span = {0, 4}, .form = "Oui."}};
  UdWord word;
  word.span = {0, 4};
  word.form = "Oui.";
  word.lemma = "theirs";
  word.upos = Upos::kX;
  word.deprel = "root";
  with_tree.words = {word};
  UdSentence bare = with_tree;
  bare.words[0].upos = Upos::kUnset;
  const std::vector<UdSentence> sentences = Complete({with_tree, bare});
  EXPECT_EQ(sentences[0].words[0].lemma, "theirs");
  EXPECT_NE(sentences[1].words[0].lemma, "theirs");
}

TEST(AnalyzeSentences, KeepsNamesThatItCameWith) {
  UdSentence sentence;
  sentence.tokens = {{.span = {0, 6}, .form = "Berlin"}};
  UdWord word;
  word.span = {0, 6};
  word.form = "Berlin";
  sentence.words = {word};
  sentence.names_known = true;
  UdSentence named = sentence;
  named.names = {{0, 1, EntityKind::kPerson}};
  const std::vector<UdSentence> sentences = Complete({sentence, named});
  EXPECT_NE(sentences[0].words[0].upos, Upos::kUnset);
  EXPECT_THAT(Names(sentences[0]), IsEmpty());
  EXPECT_THAT(Names(sentences[1]), ElementsAre("PER Berlin"));
}

TEST(AnalyzeSentences, ParsesAnewWhatIsNoTree) {
  UdSentence circle;
  circle.tokens = {{.span = {0, 3}, .form = "Oui"},
                   {.span = {4, 7}, .form = "Non", .first_word = 1}};
  UdWord word;
  word.form = "Oui";
  word.upos = Upos::kX;
  word.deprel = "dep";
  word.head = 2;
  circle.words = {word, word};
  circle.words[1].head = 1;
  const UdSentence parsed = Complete({circle})[0];
  EXPECT_EQ((parsed.words[0].head == 0) + (parsed.words[1].head == 0), 1);
}

TEST(AnalyzeSentences, TakesNoDashForAVerb) {
  const std::vector<UdSentence> sentences =
      Analyze("Paris, 12 mars 2024 (AFP) — Le président a accusé son voisin.",
              Language::kFrench);
  for (const UdSentence& sentence : sentences) {
    for (const UdWord& word : sentence.words) {
      if (word.form != "—") continue;
      EXPECT_NE(word.upos, Upos::kVerb);
      EXPECT_NE(word.upos, Upos::kAux);
    }
  }
}

TEST(AnalyzeSentences, GoesOnThroughASentenceOfTenThousandWords) {
  std::string text;
  for (int i = 0; i < 10000; ++i) absl::StrAppend(&text, "mot", i, " et ");
  const std::vector<UdSentence> sentences = Analyze(text, Language::kFrench);
  size_t words = 0;
  for (const UdSentence& sentence : sentences) words += sentence.words.size();
  EXPECT_EQ(words, 20000u);
}

TEST(ModelOf, TellsACompiledInModelFromADamagedOne) {
  for (const Language language : {Language::kFrench, Language::kEnglish}) {
    const absl::string_view bytes = ModelBytes(language);
    ASSERT_GT(bytes.size(), 1000000u);
    EXPECT_TRUE(UdModel::FromBytes(bytes).ok());
    EXPECT_FALSE(UdModel::FromBytes(bytes.substr(0, bytes.size() / 2)).ok());
  }
}

}  // namespace
}  // namespace entente
