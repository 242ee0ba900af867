// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Training gives the same weights each time, and weights that have learned.
#include <gtest/gtest.h>
#include <xxhash.h>

#include <filesystem>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "ingest/text/conllu.h"
#include "ingest/text/syntax/parser.h"
#include "ingest/text/syntax/ud_model.h"
#include "ingest/text/train/corpus.h"
#include "ingest/text/train/names_corpus.h"
#include "ingest/text/train/train_names.h"
#include "ingest/text/train/train_parser.h"
#include "ingest/text/train/train_tagger.h"

namespace entente {
namespace {

// Subject, verb, object and their articles, in all combinations.
std::vector<UdSentence> SmallTreebank() {
  std::string conllu;
  for (const char* subject : {"ministre", "juge", "maire"}) {
    for (const char* verb : {"accuse", "nomme", "cite"}) {
      for (const char* object : {"Kiev", "Rome"}) {
        absl::StrAppend(
            &conllu, "1\tle\tle\tDET\t_\t_\t2\tdet\t_\t_\n2\t", subject, "\t",
            subject, "\tNOUN\t_\tNumber=Sing\t3\tnsubj\t_\t_\n3\t", verb, "\t",
            verb, "r\tVERB\t_\tNumber=Sing\t0\troot\t_\t_\n4\t", object, "\t",
            object, "\tPROPN\t_\t_\t3\tobj\t_\t_\n\n");
      }
    }
  }
  return ReadConllu(conllu, "small")->sentences;
}

struct Trained {
  Inventory inventory;
  TaggerBytes tagger;
  std::string parser;
};

Trained Train(const std::vector<UdSentence>& sentences) {
  Trained trained;
  trained.inventory = MakeInventory(sentences);
  const std::vector<TaggedWords> tagged =
      TagByOthers(sentences, 2, 2, trained.inventory);
  trained.tagger = TrainTagger(sentences, 5, trained.inventory, 1);
  std::vector<ParsedSentence> examples;
  for (size_t s = 0; s < sentences.size(); ++s) {
    examples.push_back(WithTree(tagged[s], sentences[s], trained.inventory));
  }
  trained.parser = TrainParser(examples, {.epochs = 5, .min_updates = 1},
                               trained.inventory.transitions,
                               [](int, const std::string&) {});
  return trained;
}

std::string AllBytes(const Trained& trained) {
  return absl::StrCat(trained.inventory.Bytes(), trained.tagger.known,
                      trained.tagger.endings, trained.tagger.upos,
                      trained.tagger.morphology, trained.parser);
}

TEST(TrainModel, LearnsWhatItIsShown) {
  const std::vector<UdSentence> sentences = SmallTreebank();
  const Trained trained = Train(sentences);
  const TaggerModel tagger = trained.tagger.Model();
  const LinearModel parser = *LinearModel::FromBytes(trained.parser);
  ArcHybrid state;
  for (const UdSentence& sentence : sentences) {
    const TaggedWords tagged = tagger.Tag(trained.inventory, sentence.words);
    ParseWords(MakeParseInput(tagged), trained.inventory.transitions, parser,
               &state);
    for (uint32_t w = 0; w < sentence.words.size(); ++w) {
      const UdWord& gold = sentence.words[w];
      EXPECT_EQ(tagged.tags.upos[w], static_cast<uint8_t>(gold.upos));
      EXPECT_EQ(tagged.lemmas[w], gold.lemma);
      EXPECT_EQ(state.head(w + 1) % (sentence.words.size() + 1), gold.head);
    }
  }
}

TEST(TrainModel, GivesTheSameBytesTwice) {
  const std::vector<UdSentence> sentences = SmallTreebank();
  EXPECT_EQ(AllBytes(Train(sentences)), AllBytes(Train(sentences)));
}

// The weights that are checked in were trained by the code as it is: what
// changes this hash (features, tables, the order of examples) asks for new
// ones.
TEST(TrainModel, GivesTheBytesThatItGaveOnASliceOfATreebank) {
  const std::string path = ENTENTE_SOURCE_DIR
      "/../shared/data/treebanks/fr/fr_sequoia-ud-train.conllu";
  if (!std::filesystem::exists(path)) GTEST_SKIP() << path << " is missing";
  absl::StatusOr<std::vector<UdSentence>> sentences = ReadTreebanks({path});
  ASSERT_TRUE(sentences.ok()) << sentences.status();
  sentences->resize(300);
  const std::string bytes = AllBytes(Train(*sentences));
  EXPECT_EQ(XXH3_64bits(bytes.data(), bytes.size()), 12103327979443484065u);
}

TEST(TrainNames, LearnsNamesOfThreeKinds) {
  const std::vector<UdSentence> sentences = SmallTreebank();
  const Trained trained = Train(sentences);
  const TaggerModel tagger = trained.tagger.Model();
  std::vector<NameExample> examples;
  for (const UdSentence& sentence : sentences) {
    TaggedWords tagged = tagger.Tag(trained.inventory, sentence.words);
    examples.push_back(
        {MakeNameInput(std::move(tagged.input), std::move(tagged.tags.upos)),
         name_labels::FromSpans({{3, 4, EntityKind::kPlace}}, 4)});
  }
  const std::string bytes = TrainNames(examples, 5, 1);
  const NameScore score = ScoreNames(examples, *LinearModel::FromBytes(bytes));
  EXPECT_EQ(score.F1(), 100);
  EXPECT_EQ(score.found[static_cast<size_t>(EntityKind::kPlace)], 18);
}

}  // namespace
}  // namespace entente
