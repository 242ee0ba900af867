// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Records and articles of any number, made up from a seed: the same options
// give the same bytes everywhere.
#ifndef ENTENTE_TESTS_BENCH_GENERATOR_H_
#define ENTENTE_TESTS_BENCH_GENERATOR_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/container/flat_hash_set.h"
#include "graph/names.h"
#include "graph/record.h"
#include "tests/bench/random.h"

namespace entente {

struct GeneratorOptions {
  uint64_t seed = 1;
  // The graph that the records make has exactly this many actor nodes (at most
  // 4,000,000) and relation edges: names are distinct, as are relations.
  size_t actors = 2'000;
  size_t relations = 10'000;
  size_t relations_per_record = 10;
  size_t claims_per_record = 0;
};

// The name and kind of the `index`th actor of the generated world. Distinct
// indices below 2^22 give distinct names, also without case and accents, none
// of which a table of known actors has.
Actor MakeActor(size_t index);

// A number of records whose facts rest on sentences of their text, French and
// English by turns. Every actor is in some record; those of small index are in
// many.
class RecordGenerator {
 public:
  explicit RecordGenerator(const GeneratorOptions& options);

  // How many records there are.
  size_t size() const { return size_; }

  // Makes the next one; false once there is none left.
  bool Next(Record& record);

 private:
  size_t LocalActor(size_t index, Record& record);
  size_t DrawActor(size_t first_new, size_t end_new);
  void AddRelation(size_t source, size_t target, RelationType type,
                   Record& record);
  void AddClaim(Record& record);

  GeneratorOptions options_;
  Random random_;
  size_t size_ = 0;
  size_t made_ = 0;
  size_t relations_made_ = 0;
  absl::flat_hash_set<uint64_t> facts_;  // what was related already
};

// News articles with datelines, offices, quotations and cue verbs.
class ArticleGenerator {
 public:
  // kAny gives both languages by turns.
  ArticleGenerator(uint64_t seed, Language language)
      : random_(seed), language_(language) {}

  // `sentences` sentences, of some 120 bytes each, in paragraphs of three.
  Document Next(size_t sentences);

 private:
  std::string Sentence(bool french);

  Random random_;
  Language language_;
  size_t made_ = 0;
};

}  // namespace entente

#endif  // ENTENTE_TESTS_BENCH_GENERATOR_H_
