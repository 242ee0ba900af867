// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The table of docs/performance.md, measured in one run:
//
//   entente_measures [--nodes N] [--edges N] [--rounds N] [--folder PATH]
//                    [--networkx tests/bench/networkx_peer.py]
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string>

#include "CLI/CLI.hpp"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "boost/range/iterator_range.hpp"
#include "graph/knowledge_graph.h"
#include "graph/names.h"
#include "graph/view.h"
#include "tests/bench/measure.h"
#include "tests/bench/memory.h"
#include "tests/bench/writer_race.h"

namespace entente {
namespace {

constexpr double kMega = 1e6;

struct Settings {
  size_t nodes = 200'000;
  size_t edges = 1'000'000;
  WriterRace race;
};

// Bytes of the distinct strings that the graph names, without the texts of
// documents, which are evidence.
size_t DistinctStringBytes(const KnowledgeGraph& knowledge) {
  absl::flat_hash_set<StringId> ids;
  const Graph& graph = knowledge.graph();
  for (const Vertex vertex :
       boost::make_iterator_range(boost::vertices(graph))) {
    ids.insert({graph[vertex].id, graph[vertex].label});
  }
  for (const auto edge : boost::make_iterator_range(boost::edges(graph))) {
    ids.insert({graph[edge].role, graph[edge].mode});
    for (const uint32_t index : {graph[edge].start, graph[edge].end}) {
      const DateNode& date = knowledge.date(index);
      ids.insert({date.text, date.from, date.to});
    }
  }
  for (const ActorNode& actor : knowledge.actors()) {
    ids.insert({actor.wikidata, actor.country});
    for (const ActorName& name : knowledge.names(actor)) ids.insert(name.text);
    for (const Merge& merge : knowledge.merges(actor)) {
      ids.insert({merge.left, merge.right, merge.detail});
    }
  }
  for (const ClaimNode& claim : knowledge.claims()) ids.insert(claim.record_id);
  for (const DocumentNode& document : knowledge.documents()) {
    ids.insert({document.id, document.title, document.url, document.publisher,
                document.published, document.language});
  }
  size_t bytes = 0;
  for (const StringId id : ids) bytes += knowledge.Text(id).size();
  return bytes;
}

// Texts of documents, and the spans that nodes and edges point into them with.
size_t EvidenceBytes(const KnowledgeGraph& knowledge) {
  size_t bytes = 0;
  for (const DocumentNode& document : knowledge.documents()) {
    bytes += knowledge.Text(document.text).size();
  }
  const Graph& graph = knowledge.graph();
  size_t spans = 0;
  for (const Vertex vertex :
       boost::make_iterator_range(boost::vertices(graph))) {
    spans += graph[vertex].evidence.size;
  }
  for (const auto edge : boost::make_iterator_range(boost::edges(graph))) {
    spans += graph[edge].evidence.size;
  }
  return bytes + spans * sizeof(Evidence);
}

void PrintMemory(const KnowledgeGraph& knowledge, size_t resident,
                 size_t allocated, size_t peak) {
  const size_t nodes = boost::num_vertices(knowledge.graph());
  const size_t edges = boost::num_edges(knowledge.graph());
  const size_t strings = DistinctStringBytes(knowledge);
  const size_t evidence = EvidenceBytes(knowledge);
  const double limit =
      1.5 * static_cast<double>(strings) + 100.0 * nodes + 150.0 * edges;
  const double held = static_cast<double>(resident) - evidence;
  std::printf("\nMemory of the graph, MB\n");
  std::printf("  resident, grown by        %9.1f\n", resident / kMega);
  std::printf("  from malloc, grown by     %9.1f\n", allocated / kMega);
  std::printf("  peak while building       %9.1f\n", peak / kMega);
  std::printf("  evidence, texts and spans %9.1f\n", evidence / kMega);
  std::printf("  distinct strings          %9.1f\n", strings / kMega);
  std::printf("  resident without evidence %9.1f\n", held / kMega);
  std::printf(
      "  the limit                 %9.1f  (1.5 x strings + 100 B a node "
      "+ 150 B an edge)\n",
      limit / kMega);
  std::printf(
      "  bytes an edge, without evidence, strings and 100 B a node: "
      "%.0f\n",
      (held - strings - 100.0 * nodes) / edges);
}

void Measure(const Settings& settings) {
  GeneratorOptions options;
  options.actors = settings.nodes;
  options.relations = settings.edges;
  const std::string records =
      absl::StrCat(settings.race.folder, "/entente_measures.jsonl");
  WriteRecordLines(options, records);
  const size_t record_bytes = FileBytes(records);

  NameTable::Default();  // the program's own, whatever it reads
  const size_t resident_before = ResidentBytes();
  const size_t allocated_before = AllocatedBytes();
  ResetPeak();
  double begin = Now();
  const KnowledgeGraph knowledge = GraphOfFile(records);
  double seconds = Now() - begin;
  const size_t peak = PeakResidentBytes();
  const size_t resident = ResidentBytes() - resident_before;
  const size_t allocated = AllocatedBytes() - allocated_before;
  std::printf("%zu nodes, %zu edges\n", boost::num_vertices(knowledge.graph()),
              boost::num_edges(knowledge.graph()));
  for (int round = 1; round < settings.race.rounds; ++round) {
    begin = Now();
    GraphOfFile(records);
    seconds = std::min(seconds, Now() - begin);
  }
  unlink(records.c_str());
  std::printf("\nRecords, JSON Lines -> graph: %.1f MB in %.2f s, %.1f MB/s\n",
              record_bytes / kMega, seconds, record_bytes / kMega / seconds);
  PrintMemory(knowledge, resident, allocated, peak);

  const View view(knowledge, ViewKind::kActors);
  RaceWriters(settings.race, view);
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  entente::Settings settings;
  CLI::App app("Measures Entente beside its peers on one generated graph.");
  app.add_option("--nodes", settings.nodes)->capture_default_str();
  app.add_option("--edges", settings.edges)->capture_default_str();
  app.add_option("--rounds", settings.race.rounds)->capture_default_str();
  app.add_option("--folder", settings.race.folder, "where files are written")
      ->capture_default_str();
  app.add_option("--networkx", settings.race.networkx,
                 "tests/bench/networkx_peer.py, to time networkx as well");
  bool processor = false;
  app.add_flag("--processor-time", processor,
               "for a busy machine: count time on a processor");
  CLI11_PARSE(app, argc, argv);
  if (processor) entente::UseProcessorTime();
  entente::Measure(settings);
  return 0;
}
