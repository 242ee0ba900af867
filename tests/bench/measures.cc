// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The table of docs/performance.md, measured in one run:
//
//   entente_measures [--nodes N] [--edges N] [--rounds N] [--folder PATH]
//
// Writers take turns, round by round, so that what else the machine does falls
// on all of them; the fastest round of each counts.
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "CLI/CLI.hpp"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "boost/range/iterator_range.hpp"
#include "export/export.h"
#include "graph/knowledge_graph.h"
#include "graph/view.h"
#include "tests/bench/measure.h"
#include "tests/bench/memory.h"
#include "tests/bench/peers.h"

namespace entente {
namespace {

constexpr double kMega = 1e6;

struct Settings {
  size_t nodes = 200'000;
  size_t edges = 1'000'000;
  int rounds = 3;
  std::string folder = "/tmp";
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

// One way of writing the graph, and its fastest round.
struct Contender {
  std::string name;
  std::function<WriteTime(const std::string& path)> write;
  double seconds = std::numeric_limits<double>::infinity();
  double sync_seconds = std::numeric_limits<double>::infinity();
  size_t bytes = 0;

  double rate() const { return bytes / kMega / seconds; }
};

// A writer of the C library's or C++'s streams: closing hands over the rest.
template <typename Write>
WriteTime TimeStdio(const std::string& path, const Write& write) {
  WriteTime time;
  const double begin = Now();
  std::FILE* const file = std::fopen(path.c_str(), "w");
  write(file);
  std::fflush(file);
  time.write_seconds = Now() - begin;
  fsync(fileno(file));
  time.sync_seconds = Now() - begin - time.write_seconds;
  time.bytes = static_cast<size_t>(std::ftell(file));
  std::fclose(file);
  return time;
}

template <typename Write>
WriteTime TimeStream(const std::string& path, const Write& write) {
  WriteTime time;
  const double begin = Now();
  std::ofstream stream(path);
  write(stream);
  stream.flush();
  time.write_seconds = Now() - begin;
  time.sync_seconds = 0;
  time.bytes = static_cast<size_t>(stream.tellp());
  return time;
}

void RunRounds(const Settings& settings, std::vector<Contender>& contenders) {
  for (int round = 0; round < settings.rounds; ++round) {
    for (Contender& contender : contenders) {
      const std::string path =
          absl::StrCat(settings.folder, "/entente_measures.out");
      const WriteTime time = contender.write(path);
      unlink(path.c_str());
      contender.bytes = std::max(contender.bytes, time.bytes);
      contender.seconds = std::min(contender.seconds, time.write_seconds);
      contender.sync_seconds =
          std::min(contender.sync_seconds, time.sync_seconds);
    }
  }
}

// `peer`: the rate that the others are compared with.
void PrintWriters(const std::vector<Contender>& contenders, double peer) {
  std::printf("  %-28s %8s %8s %8s %8s %8s\n", "", "MB", "s", "MB/s", "fsync s",
              "/ igraph");
  for (const Contender& contender : contenders) {
    std::printf("  %-28s %8.1f %8.2f %8.1f %8.2f %8.2f\n",
                contender.name.c_str(), contender.bytes / kMega,
                contender.seconds, contender.rate(), contender.sync_seconds,
                contender.rate() / peer);
  }
  std::fflush(stdout);
}

void CompareWriters(const Settings& settings, const View& view) {
  std::vector<Contender> writers;
  for (const char* name : {"graphml", "gexf", "dot", "json"}) {
    const ExportFormat* format = *FindExportFormatByName(name);
    writers.push_back({absl::StrCat("entente ", name),
                       [&view, format](const std::string& path) {
                         return TimeWrite(view, *format, path);
                       }});
  }
  const IgraphPeer igraph(view);
  writers.push_back({"igraph C graphml", [&igraph](const std::string& path) {
                       return TimeStdio(path, [&igraph](std::FILE* file) {
                         igraph.WriteGraphMl(file);
                       });
                     }});
  writers.push_back({"igraph C dot", [&igraph](const std::string& path) {
                       return TimeStdio(path, [&igraph](std::FILE* file) {
                         igraph.WriteDot(file);
                       });
                     }});
  const BoostPeer boost(view);
  writers.push_back({"Boost write_graphml", [&boost](const std::string& path) {
                       return TimeStream(path, [&boost](std::ostream& stream) {
                         boost.WriteGraphMl(stream);
                       });
                     }});
  writers.push_back({"Boost write_graphviz", [&boost](const std::string& path) {
                       return TimeStream(path, [&boost](std::ostream& stream) {
                         boost.WriteGraphviz(stream);
                       });
                     }});
  RunRounds(settings, writers);
  const double igraph_rate = writers[4].rate();
  std::printf("\nWriters, to a file in %s, fastest of %d rounds\n",
              settings.folder.c_str(), settings.rounds);
  PrintWriters(writers, igraph_rate);

  // The same without a file system.
  std::vector<Contender> to_null;
  for (Contender& writer : writers) {
    Contender null{writer.name, [write = writer.write](const std::string&) {
                     return write("/dev/null");
                   }};
    null.bytes = writer.bytes;
    to_null.push_back(std::move(null));
  }
  for (int round = 0; round < settings.rounds; ++round) {
    for (Contender& contender : to_null) {
      contender.seconds =
          std::min(contender.seconds, contender.write("").write_seconds);
    }
  }
  std::printf("\nWriters, to /dev/null\n");
  for (Contender& contender : to_null) contender.sync_seconds = 0;
  PrintWriters(to_null, to_null[4].rate());
}

void Measure(const Settings& settings) {
  GeneratorOptions options;
  options.actors = settings.nodes;
  options.relations = settings.edges;
  const std::string records =
      absl::StrCat(settings.folder, "/entente_measures.jsonl");
  WriteRecordLines(options, records);
  const size_t record_bytes = FileBytes(records);

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
  for (int round = 1; round < settings.rounds; ++round) {
    begin = Now();
    GraphOfFile(records);
    seconds = std::min(seconds, Now() - begin);
  }
  unlink(records.c_str());
  std::printf("\nRecords, JSON Lines -> graph: %.1f MB in %.2f s, %.1f MB/s\n",
              record_bytes / kMega, seconds, record_bytes / kMega / seconds);
  PrintMemory(knowledge, resident, allocated, peak);

  const View view(knowledge, ViewKind::kActors);
  CompareWriters(settings, view);
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  entente::Settings settings;
  CLI::App app("Measures Entente beside its peers on one generated graph.");
  app.add_option("--nodes", settings.nodes)->capture_default_str();
  app.add_option("--edges", settings.edges)->capture_default_str();
  app.add_option("--rounds", settings.rounds)->capture_default_str();
  app.add_option("--folder", settings.folder, "where files are written")
      ->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  entente::Measure(settings);
  return 0;
}
