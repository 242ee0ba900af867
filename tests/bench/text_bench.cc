// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// An article's text to its record, at growing lengths. The argument is the
// number of sentences.
#include <string>

#include "benchmark/benchmark.h"
#include "ingest/text/analysis.h"
#include "ingest/text/analyze.h"
#include "tests/bench/generator.h"
#include "tests/bench/measure.h"
#include "tests/bench/memory.h"

namespace entente {
namespace {

void GrowingArticles(benchmark::internal::Benchmark* bench) {
  bench->RangeMultiplier(10)->Range(10, 10'000)->Unit(benchmark::kMillisecond);
}

void TextToRecord(benchmark::State& state, Language language) {
  ArticleGenerator generator(1, language);
  const Document document = generator.Next(static_cast<size_t>(state.range(0)));
  size_t claims = 0;
  ResetPeak();
  for (auto _ : state) claims = ClaimsOfArticle(document.text);
  state.counters["claims"] = static_cast<double>(claims);
  state.counters["peak_MB"] = static_cast<double>(PeakResidentBytes()) / 1e6;
  state.SetBytesProcessed(static_cast<int64_t>(document.text.size()) *
                          state.iterations());
}
BENCHMARK_CAPTURE(TextToRecord, french, Language::kFrench)
    ->Apply(GrowingArticles);
BENCHMARK_CAPTURE(TextToRecord, english, Language::kEnglish)
    ->Apply(GrowingArticles);

// Text to sentences with trees and names: the whole analysis, output dropped.
void TextToTrees(benchmark::State& state, Language language) {
  ArticleGenerator generator(1, language);
  const Document document = generator.Next(static_cast<size_t>(state.range(0)));
  int64_t words = 0;
  for (auto _ : state) {
    for (const UdSentence& sentence :
         AnalyzeSentences(PrepareArticle(document, language))) {
      words += static_cast<int64_t>(sentence.words.size());
    }
  }
  state.SetItemsProcessed(words);
}
BENCHMARK_CAPTURE(TextToTrees, french, Language::kFrench)
    ->Apply(GrowingArticles);
BENCHMARK_CAPTURE(TextToTrees, english, Language::kEnglish)
    ->Apply(GrowingArticles);

}  // namespace
}  // namespace entente
