// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "tests/bench/writer_race.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <functional>
#include <limits>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "boost/range/iterator_range.hpp"
#include "export/export.h"
#include "tests/bench/measure.h"
#include "tests/bench/peer_attributes.h"
#include "tests/bench/peers.h"

namespace entente {
namespace {

constexpr double kMega = 1e6;

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

void RunRounds(const WriterRace& race, const std::string& path,
               std::vector<Contender>& contenders) {
  for (int round = 0; round < race.rounds; ++round) {
    for (Contender& contender : contenders) {
      const WriteTime time = contender.write(path);
      if (path != "/dev/null") unlink(path.c_str());
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

// The nodes and edges as networkx_peer.py reads them.
void WriteTable(const View& view, const std::string& path) {
  std::ofstream table(path);
  const Graph& graph = view.graph();
  for (const Vertex vertex :
       boost::make_iterator_range(boost::vertices(graph))) {
    table << "n\t" << absl::StrJoin(Attributes(view, graph[vertex]), "\t")
          << '\n';
  }
  for (const auto edge : boost::make_iterator_range(boost::edges(graph))) {
    table << "e\t" << view.Text(graph[boost::source(edge, graph)].id) << '\t'
          << view.Text(graph[boost::target(edge, graph)].id) << '\t'
          << absl::StrJoin(Attributes(view, graph[edge]), "\t") << '\n';
  }
}

std::vector<Contender> RunNetworkx(const WriterRace& race, const View& view) {
  const std::string table = absl::StrCat(race.folder, "/entente_measures.tsv");
  WriteTable(view, table);
  std::FILE* const pipe =
      popen(absl::StrCat("python3 '", race.networkx, "' '", table, "' '",
                         race.folder, "/entente_measures.out'")
                .c_str(),
            "r");
  std::vector<Contender> contenders;
  std::array<char, 64> name{};
  Contender contender;
  while (std::fscanf(pipe, " %63[^\t] %zu %lf", name.data(), &contender.bytes,
                     &contender.seconds) == 3) {
    contender.name = name.data();
    contender.sync_seconds = 0;
    contenders.push_back(contender);
  }
  pclose(pipe);
  unlink(table.c_str());
  return contenders;
}

std::vector<Contender> OurWriters(const View& view) {
  std::vector<Contender> writers;
  for (const char* name : {"graphml", "gexf", "dot", "json"}) {
    const ExportFormat* format = *FindExportFormatByName(name);
    writers.push_back({absl::StrCat("entente ", name),
                       [&view, format](const std::string& path) {
                         return TimeWrite(view, *format, path);
                       }});
  }
  return writers;
}

// The first is the one that rates are compared with. The peers outlive them.
std::vector<Contender> PeerWriters(const IgraphPeer& igraph,
                                   const BoostPeer& boost) {
  return {{"igraph C graphml",
           [&igraph](const std::string& path) {
             return TimeStdio(path, [&igraph](std::FILE* file) {
               igraph.WriteGraphMl(file);
             });
           }},
          {"igraph C dot",
           [&igraph](const std::string& path) {
             return TimeStdio(
                 path, [&igraph](std::FILE* file) { igraph.WriteDot(file); });
           }},
          {"Boost write_graphml",
           [&boost](const std::string& path) {
             return TimeStream(path, [&boost](std::ostream& stream) {
               boost.WriteGraphMl(stream);
             });
           }},
          {"Boost write_graphviz", [&boost](const std::string& path) {
             return TimeStream(path, [&boost](std::ostream& stream) {
               boost.WriteGraphviz(stream);
             });
           }}};
}

}  // namespace

void RaceWriters(const WriterRace& race, const View& view) {
  const IgraphPeer igraph(view);
  const BoostPeer boost(view);
  std::vector<Contender> writers = OurWriters(view);
  const size_t first_peer = writers.size();
  for (Contender& peer : PeerWriters(igraph, boost)) {
    writers.push_back(std::move(peer));
  }
  RunRounds(race, absl::StrCat(race.folder, "/entente_measures.out"), writers);
  std::vector<Contender> printed = writers;
  if (!race.networkx.empty()) {
    for (Contender& peer : RunNetworkx(race, view)) {
      printed.push_back(std::move(peer));
    }
  }
  std::printf("\nWriters, to a file in %s, fastest of %d rounds\n",
              race.folder.c_str(), race.rounds);
  PrintWriters(printed, writers[first_peer].rate());

  for (Contender& writer : writers) {
    writer.seconds = std::numeric_limits<double>::infinity();
    writer.sync_seconds = std::numeric_limits<double>::infinity();
  }
  RunRounds(race, "/dev/null", writers);
  std::printf("\nWriters, to /dev/null\n");
  PrintWriters(writers, writers[first_peer].rate());
}

}  // namespace entente
