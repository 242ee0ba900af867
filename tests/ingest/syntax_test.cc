// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The parts of the linear models: tables, files, transitions, rules, labels.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "ingest/text/syntax/arc_hybrid.h"
#include "ingest/text/syntax/gazetteer.h"
#include "ingest/text/syntax/hash_table.h"
#include "ingest/text/syntax/lemma_rules.h"
#include "ingest/text/syntax/linear_model.h"
#include "ingest/text/syntax/model_file.h"
#include "ingest/text/syntax/name_finder.h"
#include "ingest/text/syntax/ud_model.h"
#include "ingest/text/syntax/word_shape.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<int32_t> ScoresOf(const LinearModel& model,
                              const FeatureList& features) {
  std::vector<int32_t> scores(static_cast<size_t>(model.class_count()));
  model.Score(features, absl::MakeSpan(scores));
  return scores;
}

TEST(LinearModel, AddsUpTheSignedSquaresOfItsRoots) {
  FeatureList features;
  features.Add(7);
  features.Add(8);
  features.Add(9);  // has no weights
  const std::string bytes = LinearModelBytes(
      3, {{.feature = features.begin()[0], .roots = {{0, 3}, {2, -2}}},
          {.feature = features.begin()[1],
           .roots = {{0, -1}, {1, 127}, {2, -1}}}});
  const absl::StatusOr<LinearModel> model = LinearModel::FromBytes(bytes);
  ASSERT_TRUE(model.ok()) << model.status();
  EXPECT_THAT(ScoresOf(*model, features), ElementsAre(8, 16129, -5));
}

TEST(LinearModel, FindsEachOfThousandsOfFeatures) {
  std::vector<WeightRow> rows;
  for (uint64_t i = 0; i < 5000; ++i) {
    rows.push_back({.feature = MixBits(i + 1),
                    .roots = {{static_cast<uint8_t>(i % 5), 1}}});
  }
  const std::string bytes = LinearModelBytes(5, rows);
  const LinearModel model = *LinearModel::FromBytes(bytes);
  std::vector<int32_t> sums(5, 0);
  for (uint64_t i = 0; i < 5000; ++i) {
    FeatureList one;
    one.AddHashed(MixBits(i + 1));
    const std::vector<int32_t> scores = ScoresOf(model, one);
    for (size_t c = 0; c < 5; ++c) sums[c] += scores[c];
  }
  EXPECT_THAT(sums, ElementsAre(1000, 1000, 1000, 1000, 1000));
}

TEST(LinearModel, RefusesBytesThatAreCutOff) {
  const std::string bytes =
      LinearModelBytes(2, {{.feature = 1, .roots = {{1, 1}}}});
  for (size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_FALSE(LinearModel::FromBytes(bytes.substr(0, size)).ok()) << size;
  }
}

TEST(HashTable, FindsWhatWasPutInAndNothingElse) {
  std::vector<std::pair<uint64_t, uint16_t>> entries;
  for (uint64_t i = 1; i <= 1000; ++i) {
    entries.emplace_back(MixBits(i), static_cast<uint16_t>(i));
  }
  const std::string bytes = HashTableBytes(entries);
  const HashTable table = *HashTable::FromBytes(bytes);
  for (uint64_t i = 1; i <= 1000; ++i) EXPECT_EQ(table.Find(MixBits(i)), i);
  for (uint64_t i = 1001; i < 2000; ++i) EXPECT_EQ(table.Find(MixBits(i)), 0);
  EXPECT_FALSE(HashTable::FromBytes(bytes.substr(0, bytes.size() - 8)).ok());
  EXPECT_FALSE(HashTable::FromBytes("").ok());
}

TEST(ModelFile, GivesItsSectionsBack) {
  const std::string bytes = ModelFileBytes(
      "fr", {{"one", "abc"}, {"two", ""}, {"three", "12345678"}});
  const absl::StatusOr<ModelFile> file = ModelFile::Open(bytes);
  ASSERT_TRUE(file.ok()) << file.status();
  EXPECT_EQ(file->language(), "fr");
  EXPECT_EQ(*file->Section("one"), "abc");
  EXPECT_EQ(*file->Section("two"), "");
  EXPECT_EQ(*file->Section("three"), "12345678");
  EXPECT_THAT(std::string(file->Section("four").status().message()),
              HasSubstr("without a section \"four\""));
}

TEST(ModelFile, SaysWhatIsWrongWithForeignOldAndDamagedFiles) {
  const std::string good = ModelFileBytes("en", {{"one", "abcdefgh"}});
  const auto message = [](const std::string& bytes) {
    return std::string(ModelFile::Open(bytes).status().message());
  };
  EXPECT_THAT(message("GIF89a and more bytes than the header of a model has"),
              HasSubstr("not a model"));
  EXPECT_THAT(message(""), HasSubstr("not a model"));
  std::string old = good;
  old[8] = 99;
  EXPECT_THAT(message(old), HasSubstr("version 99, expected version 1"));
  EXPECT_THAT(message(good.substr(0, good.size() - 1)), HasSubstr("cut off"));
  std::string damaged = good;
  damaged.back() ^= 1;
  EXPECT_THAT(message(damaged), HasSubstr("damaged"));
}

TEST(UdModel, RefusesAModelThatLacksAPart) {
  const std::string bytes =
      ModelFileBytes("fr", {{"classes", "relation\tx\n"}});
  EXPECT_FALSE(UdModel::FromBytes(bytes).ok());
}

TEST(ArcHybrid, BuildsATreeByItsThreeTransitions) {
  // "Kim attaque Séoul": the verb is the root.
  ArcHybrid state;
  state.Reset(3);
  state.Shift();
  state.Left(1);  // Kim <- attaque
  state.Shift();
  state.Shift();
  state.Right(2);  // attaque -> Séoul
  EXPECT_FALSE(state.MayShift());
  EXPECT_FALSE(state.MayGoRight());
  state.Left(0);
  EXPECT_TRUE(state.done());
  EXPECT_EQ(state.head(1), 2u);
  EXPECT_EQ(state.head(2), state.root());
  EXPECT_EQ(state.head(3), 2u);
  EXPECT_EQ(state.relation(1), 1);
  EXPECT_EQ(state.relation(3), 2);
  EXPECT_EQ(state.dependents(2).left.last, 1u);
  EXPECT_EQ(state.dependents(2).right.last, 3u);
}

TEST(ArcHybrid, LetsOneWordAloneHangOnTheRoot) {
  ArcHybrid state;
  state.Reset(2);
  state.Shift();
  state.Shift();
  EXPECT_FALSE(state.MayGoLeft()) << "two words would be left for the root";
  EXPECT_TRUE(state.MayGoRight());
}

struct LemmaCase {
  const char* form;
  Upos upos;
  const char* lemma;
  const char* rule;
};

TEST(LemmaRules, LeadFromAFormToItsLemma) {
  const LemmaCase cases[] = {
      {"affirmait", Upos::kVerb, "affirmer", "3+er"},
      {"Alliés", Upos::kNoun, "allié", "1+"},
      {"est", Upos::kAux, "être", "=être"},
      {"Poutine", Upos::kPropn, "Poutine", "0+"},
      {"été", Upos::kAux, "être", "=être"},
      {"met", Upos::kVerb, "meet", "1+et"},
      {"l’", Upos::kDet, "le", "1+e"},
  };
  for (const LemmaCase& c : cases) {
    const std::string rule = LemmaRule(c.form, c.lemma, c.upos);
    EXPECT_EQ(ApplyLemmaRule(rule, LemmaBase(c.form, c.upos)), c.lemma);
    EXPECT_EQ(rule, c.rule) << c.form;
  }
}

TEST(LemmaRules, KeysGoFromTheWholeFormToItsShortestEnding) {
  const std::vector<uint64_t> long_form = EndingKeys("affirmait", 1);
  const std::vector<uint64_t> other = EndingKeys("déclarait", 1);
  EXPECT_NE(long_form.front(), other.front());
  EXPECT_EQ(long_form[long_form.size() - 4], other[other.size() - 4]) << "ait";
  EXPECT_NE(EndingKeys("ait", 1).back(), EndingKeys("ait", 2).back());
}

TEST(WordShape, TellsKindsOfLettersAndIgnoresCaseWhereItSaysSo) {
  EXPECT_EQ(ShapeOf("États").lower, ShapeOf("états").lower);
  EXPECT_NE(ShapeOf("États").exact, ShapeOf("états").exact);
  EXPECT_EQ(ShapeOf("1998").lower, ShapeOf("2025").lower);
  EXPECT_EQ(ShapeOf("l’").lower, ShapeOf("l'").lower);
  EXPECT_EQ(ShapeOf("Poutine").pattern, ShapeOf("Élysée").pattern);
  EXPECT_NE(ShapeOf("OTAN").pattern, ShapeOf("Otan").pattern);
  EXPECT_TRUE(ShapeOf("Élysée").capitalized);
  EXPECT_FALSE(ShapeOf("élysée").capitalized);
  EXPECT_EQ(ShapeOf("x").suffix[0], 0u) << "an ending is not the whole word";
}

TEST(NameLabels, SayTheSameAsSpans) {
  const std::vector<EntitySpan> spans = {{0, 1, EntityKind::kPlace},
                                         {2, 5, EntityKind::kOrganization},
                                         {5, 7, EntityKind::kPerson}};
  const std::vector<uint8_t> labels = name_labels::FromSpans(spans, 8);
  EXPECT_EQ(name_labels::ToSpans(labels), spans);
  uint8_t before = 0;
  for (size_t i = 0; i < labels.size(); ++i) {
    EXPECT_TRUE(name_labels::MayFollow(before, labels[i], i == 7)) << i;
    before = labels[i];
  }
}

TEST(NameLabels, NeverLeaveANameOpen) {
  using name_labels::Label;
  const uint8_t begin = Label(EntityKind::kPerson, name_labels::kBegin);
  const uint8_t last_of_other = Label(EntityKind::kPlace, name_labels::kLast);
  EXPECT_FALSE(name_labels::MayFollow(0, begin, /*is_last=*/true));
  EXPECT_FALSE(name_labels::MayFollow(begin, 0, false));
  EXPECT_FALSE(name_labels::MayFollow(begin, last_of_other, false));
}

std::vector<WordShape> ShapesOf(const std::vector<std::string>& words) {
  std::vector<WordShape> shapes;
  for (const std::string& word : words) shapes.push_back(ShapeOf(word));
  return shapes;
}

TEST(Gazetteer, TakesTheLongestEntryAtEachPlace) {
  Gazetteer gazetteer;
  gazetteer.Add("Corée", kPlacesName);
  gazetteer.Add("Corée du Nord", kStatesName);
  gazetteer.Add("Côte d'Ivoire", kStatesName);
  constexpr uint32_t kFollowing = kStatesName << kFollowingShift;
  EXPECT_THAT(gazetteer.Match(ShapesOf({"la", "Corée", "du", "Nord"})),
              ElementsAre(0u, kStatesName, kFollowing, kFollowing));
  EXPECT_THAT(gazetteer.Match(ShapesOf({"Corée", "du", "Sud"})),
              ElementsAre(kPlacesName, 0u, 0u));
  EXPECT_THAT(gazetteer.Match(ShapesOf({"Côte", "d’", "Ivoire"})),
              ElementsAre(kStatesName, kFollowing, kFollowing));
}

TEST(Gazetteer, KnowsCountriesPeopleAndListedWords) {
  const std::vector<uint32_t> bits = Gazetteer::Default().Match(
      ShapesOf({"Ukraine", "président", "Vladimir", "Poutine", "ministère"}));
  EXPECT_TRUE(bits[0] & kStatesName);
  EXPECT_TRUE(bits[1] & kPersonWord);
  EXPECT_TRUE(bits[2] & kPersonsName);
  EXPECT_TRUE(bits[3] & (kPersonsName << kFollowingShift));
  EXPECT_TRUE(bits[4] & kBodyWord);
}

}  // namespace
}  // namespace entente
