// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Records to graph, and graph to each format, at growing sizes; the peers do
// the same work on the same graphs. The argument is the number of edges, five
// times that of nodes.
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>

#include "benchmark/benchmark.h"
#include "boost/graph/graph_traits.hpp"
#include "tests/bench/measure.h"
#include "tests/bench/memory.h"
#include "tests/bench/peers.h"

namespace entente {
namespace {

GeneratorOptions Sized(const benchmark::State& state) {
  GeneratorOptions options;
  options.relations = static_cast<size_t>(state.range(0));
  options.actors = options.relations / 5;
  return options;
}

void CountGraph(const Graph& graph, benchmark::State& state) {
  const auto runs = static_cast<double>(state.iterations());
  state.counters["nodes/s"] =
      benchmark::Counter(static_cast<double>(boost::num_vertices(graph)) * runs,
                         benchmark::Counter::kIsRate);
  state.counters["edges/s"] =
      benchmark::Counter(static_cast<double>(boost::num_edges(graph)) * runs,
                         benchmark::Counter::kIsRate);
}

void CountBytes(size_t bytes, benchmark::State& state) {
  state.SetBytesProcessed(static_cast<int64_t>(bytes) * state.iterations());
}

void RecordsToGraph(benchmark::State& state) {
  const std::string lines = MakeRecordLines(Sized(state));
  const size_t before = AllocatedBytes();
  ResetPeak();
  for (auto _ : state) {
    const KnowledgeGraph graph = GraphOfLines(lines);
    state.PauseTiming();
    CountGraph(graph.graph(), state);
    state.counters["malloc_B/edge"] =
        static_cast<double>(AllocatedBytes() - before) /
        static_cast<double>(boost::num_edges(graph.graph()));
    state.ResumeTiming();
  }
  state.counters["peak_MB"] = static_cast<double>(PeakResidentBytes()) / 1e6;
  CountBytes(lines.size(), state);
}
BENCHMARK(RecordsToGraph)
    ->RangeMultiplier(10)
    ->Range(1'000, 100'000)
    ->Unit(benchmark::kMillisecond);

void ToNull(benchmark::State& state, const std::string& name) {
  const KnowledgeGraph graph = GraphOfLines(MakeRecordLines(Sized(state)));
  const View view(graph, ViewKind::kActors);
  const ExportFormat& format = **FindExportFormatByName(name);
  const size_t bytes = WriteToString(view, format).size();
  for (auto _ : state) WriteToNull(view, format);
  CountGraph(view.graph(), state);
  CountBytes(bytes, state);
}

#define ENTENTE_WRITER(name)             \
  BENCHMARK_CAPTURE(ToNull, name, #name) \
      ->RangeMultiplier(10)              \
      ->Range(1'000, 100'000)            \
      ->Unit(benchmark::kMillisecond)
ENTENTE_WRITER(graphml);
ENTENTE_WRITER(gexf);
ENTENTE_WRITER(dot);
ENTENTE_WRITER(json);
#undef ENTENTE_WRITER

void IgraphGraphMlToNull(benchmark::State& state) {
  const KnowledgeGraph graph = GraphOfLines(MakeRecordLines(Sized(state)));
  const View view(graph, ViewKind::kActors);
  const IgraphPeer peer(view);
  std::FILE* const null = std::fopen("/dev/null", "w");
  std::FILE* const counted = std::tmpfile();
  peer.WriteGraphMl(counted);
  CountBytes(static_cast<size_t>(std::ftell(counted)), state);
  std::fclose(counted);
  for (auto _ : state) peer.WriteGraphMl(null);
  CountGraph(view.graph(), state);
  std::fclose(null);
}
BENCHMARK(IgraphGraphMlToNull)
    ->RangeMultiplier(10)
    ->Range(1'000, 100'000)
    ->Unit(benchmark::kMillisecond);

void BoostGraphMlToNull(benchmark::State& state) {
  const KnowledgeGraph graph = GraphOfLines(MakeRecordLines(Sized(state)));
  const View view(graph, ViewKind::kActors);
  const BoostPeer peer(view);
  std::ofstream null("/dev/null");
  size_t bytes = 0;
  {
    std::ostringstream counted;
    peer.WriteGraphMl(counted);
    bytes = counted.str().size();
  }
  for (auto _ : state) peer.WriteGraphMl(null);
  CountGraph(view.graph(), state);
  CountBytes(bytes, state);
}
BENCHMARK(BoostGraphMlToNull)
    ->RangeMultiplier(10)
    ->Range(1'000, 100'000)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace entente
