// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "tests/bench/generator.h"

#include <set>
#include <string>
#include <tuple>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"
#include "graph/knowledge_graph.h"
#include "graph/names.h"
#include "gtest/gtest.h"
#include "tests/bench/random.h"

namespace entente {
namespace {

TEST(Random, GivesTheSameNumbersEverywhere) {
  // The first values of SplitMix64 with seed 1234567, as its author's C code
  // (https://prng.di.unimi.it/splitmix64.c) gives them.
  Random random(1234567);
  EXPECT_EQ(random.Next(), 6457827717110365317U);
  EXPECT_EQ(random.Next(), 3203168211198807973U);
  EXPECT_EQ(random.Next(), 9817491932198370423U);
}

TEST(Random, DrawsSmallNumbersMoreOften) {
  Random random(1);
  size_t zeros = 0;
  size_t above_half = 0;
  for (int i = 0; i < 10'000; ++i) {
    const size_t value = random.Zipf(1'000);
    ASSERT_LT(value, 1'000U);
    zeros += value == 0;
    above_half += value >= 500;
  }
  EXPECT_GT(zeros, 800U);
  EXPECT_LT(above_half, 1'500U);
  EXPECT_GT(above_half, 100U);
}

TEST(MakeActor, GivesEachIndexAnotherNameThatNoTableKnows) {
  std::set<std::string> names;
  for (size_t i = 0; i < 20'000; ++i) {
    const std::string name = NormalizeName(MakeActor(i).name);
    EXPECT_TRUE(names.insert(name).second) << name;
    EXPECT_TRUE(NameTable::Default().Lookup(name).empty()) << name;
  }
}

TEST(RecordGenerator, MakesTheGraphOfTheSizeAskedFor) {
  GeneratorOptions options;
  options.actors = 500;
  options.relations = 2'503;
  options.claims_per_record = 2;
  RecordGenerator generator(options);
  GraphBuilder builder;
  Record record;
  size_t records = 0;
  while (generator.Next(record)) {
    ASSERT_TRUE(builder.Add(record).ok());
    ++records;
  }
  EXPECT_EQ(records, generator.size());
  const absl::StatusOr<KnowledgeGraph> graph = std::move(builder).Build({});
  ASSERT_TRUE(graph.ok()) << graph.status();
  EXPECT_EQ(graph->counts().actors_out, 500U);
  EXPECT_EQ(graph->counts().relations_out, 2'503U);
  EXPECT_EQ(graph->counts().claims, records * 2);
}

TEST(RecordGenerator, RestsFactsOnWordsThatNameTheirActors) {
  RecordGenerator generator({});
  Record record;
  ASSERT_TRUE(generator.Next(record));
  for (const Relation& relation : record.relations) {
    ASSERT_EQ(relation.evidence.size(), 1U);
    const Span span = relation.evidence[0];
    const std::string words =
        record.document.text.substr(span.begin, span.end - span.begin);
    for (const Actor& actor : record.actors) {
      if (actor.id == relation.source || actor.id == relation.target) {
        EXPECT_TRUE(absl::StrContains(words, actor.name)) << words;
      }
    }
  }
}

TEST(ArticleGenerator, DependsOnTheSeedAlone) {
  const auto text = [](uint64_t seed) {
    ArticleGenerator generator(seed, Language::kAny);
    generator.Next(5);
    return generator.Next(50).text;
  };
  EXPECT_EQ(text(1), text(1));
  EXPECT_NE(text(1), text(2));
  EXPECT_FALSE(absl::StrContains(text(1), "$"));
}

}  // namespace
}  // namespace entente
