// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Other programs read what is written, and find all of it.
#include <sstream>
#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/export/command.h"
#include "tests/export/sample.h"

namespace entente {
namespace {

constexpr char kPython[] = "/usr/bin/python3";

// All records of the tests in one graph.
const KnowledgeGraph& TestGraph() {
  static const KnowledgeGraph* const graph = [] {
    std::vector<Record> records = SampleRecords();
    for (const Record& record : HostileRecords()) records.push_back(record);
    return new KnowledgeGraph(BuildGraph(records));
  }();
  return *graph;
}

constexpr ViewKind kViews[] = {ViewKind::kActors, ViewKind::kClaims,
                               ViewKind::kFull};

std::string WriteView(ViewKind kind, const std::string& format) {
  const View view(TestGraph(), kind);
  const std::string path =
      TempPath(absl::StrCat("consumers_", Name(kind), ".", format));
  WriteFile(path, Export(view, format));
  return path;
}

bool HasModule(const std::string& module) {
  return RunCommand(absl::StrCat(kPython, " -c 'import ", module, "'"))
             .status == 0;
}

// Runs a script with the path as argv[1] and expects it to print the numbers
// of nodes and edges of the view.
void ExpectCounts(const std::string& script, const std::string& format,
                  ViewKind kind) {
  const View view(TestGraph(), kind);
  const std::string path = WriteView(kind, format);
  const CommandResult result =
      RunCommand(absl::StrCat(kPython, " -c '", script, "' ", path));
  EXPECT_EQ(result.status, 0) << result.output;
  EXPECT_EQ(result.output, absl::StrCat(boost::num_vertices(view.graph()), " ",
                                        boost::num_edges(view.graph()), "\n"))
      << format << " of view " << Name(kind);
}

TEST(GraphMl, KeepsToItsSchema) {
  const std::string schema = SchemaFolder() + "/graphml.xsd";
  if (!HasProgram("xmllint")) GTEST_SKIP() << "xmllint is not installed";
  if (ReadFile(schema).empty()) GTEST_SKIP() << schema << " is not here";
  for (const ViewKind kind : kViews) {
    const CommandResult result =
        RunCommand(absl::StrCat("xmllint --huge --nonet --noout --schema ",
                                schema, " ", WriteView(kind, "graphml")));
    EXPECT_EQ(result.status, 0) << result.output;
  }
}

TEST(Gexf, KeepsToItsSchema) {
  const std::string schema = SchemaFolder() + "/gexf-1.3/gexf.rng";
  if (!HasProgram("xmllint")) GTEST_SKIP() << "xmllint is not installed";
  if (ReadFile(schema).empty()) GTEST_SKIP() << schema << " is not here";
  for (const ViewKind kind : kViews) {
    const CommandResult result =
        RunCommand(absl::StrCat("xmllint --huge --nonet --noout --relaxng ",
                                schema, " ", WriteView(kind, "gexf")));
    EXPECT_EQ(result.status, 0) << result.output;
  }
}

TEST(GraphMl, IsReadWholeByNetworkx) {
  if (!HasModule("networkx")) GTEST_SKIP() << "python3-networkx is missing";
  for (const ViewKind kind : kViews) {
    ExpectCounts(
        "import sys, networkx as nx\n"
        "g = nx.read_graphml(sys.argv[1], force_multigraph=True)\n"
        "assert g.is_directed()\n"
        "assert all(d[\"weight\"] > 0 for _, _, d in g.edges(data=True))\n"
        "assert all(d[\"label\"] for _, d in g.nodes(data=True))\n"
        "print(len(g), g.number_of_edges())",
        "graphml", kind);
  }
}

TEST(GraphMl, IsReadWholeByIgraph) {
  if (!HasModule("igraph")) GTEST_SKIP() << "python3-igraph is missing";
  for (const ViewKind kind : kViews) {
    ExpectCounts(
        "import sys, igraph\n"
        "g = igraph.Graph.Read_GraphML(sys.argv[1])\n"
        "assert g.is_directed()\n"
        "assert min(g.es[\"weight\"]) > 0\n"
        "print(g.vcount(), g.ecount())",
        "graphml", kind);
  }
}

TEST(Json, IsReadWholeByNetworkx) {
  if (!HasModule("networkx")) GTEST_SKIP() << "python3-networkx is missing";
  for (const ViewKind kind : kViews) {
    ExpectCounts(
        "import sys, json, networkx as nx\n"
        "d = json.load(open(sys.argv[1], encoding=\"utf-8\"))\n"
        "g = nx.node_link_graph(d)\n"
        "assert g.is_directed() and g.is_multigraph()\n"
        "print(len(g), g.number_of_edges())",
        "json", kind);
  }
}

TEST(Json, HasOffsetsInCodePointsIntoTheText) {
  if (!HasModule("json")) GTEST_SKIP() << "there is no " << kPython;
  const std::string path = WriteView(ViewKind::kClaims, "json");
  const std::string text_path = TempPath("consumers_text.txt");
  WriteFile(text_path, SampleRecords()[0].document.text);
  const CommandResult result = RunCommand(
      absl::StrCat(kPython,
                   " -c 'import sys, json\n"
                   "d = json.load(open(sys.argv[1], encoding=\"utf-8\"))\n"
                   "t = open(sys.argv[2], encoding=\"utf-8\").read()\n"
                   "n = 0\n"
                   "for x in d[\"links\"] + d[\"nodes\"]:\n"
                   "  for e in x.get(\"evidence\", []):\n"
                   "    if e[\"document\"] != \"oslo.txt\": continue\n"
                   "    assert t[e[\"begin\"]:e[\"end\"]] == e[\"text\"], e\n"
                   "    n += 1\n"
                   "print(n > 10)' ",
                   path, " ", text_path));
  EXPECT_EQ(result.output, "True\n");
}

TEST(Gexf12, IsReadByNetworkx) {
  if (!HasModule("networkx")) GTEST_SKIP() << "python3-networkx is missing";
  const View view(TestGraph(), ViewKind::kClaims);
  ExportReport report;
  ExportOptions options;
  options.report = &report;
  const std::string path = TempPath("consumers.gexf12");
  WriteFile(path, Export(view, "gexf12", options));
  const CommandResult result = RunCommand(
      absl::StrCat(kPython,
                   " -c 'import sys, networkx as nx\n"
                   "g = nx.read_gexf(sys.argv[1], version=\"1.2draft\")\n"
                   "assert g.is_directed()\n"
                   "print(len(g), g.number_of_edges())' ",
                   path));
  EXPECT_EQ(result.output, absl::StrCat(report.nodes, " ", report.edges, "\n"));
}

TEST(Dot, IsReadWholeAndDrawnByGraphviz) {
  if (!HasProgram("dot")) GTEST_SKIP() << "graphviz is not installed";
  for (const ViewKind kind : kViews) {
    const View view(TestGraph(), kind);
    const std::string path = WriteView(kind, "dot");
    const CommandResult counts = RunCommand("gc -n -e " + path);
    std::istringstream numbers(counts.output);
    size_t nodes = 0, edges = 0;
    numbers >> nodes >> edges;
    EXPECT_EQ(nodes, boost::num_vertices(view.graph())) << counts.output;
    EXPECT_EQ(edges, boost::num_edges(view.graph())) << counts.output;
    const CommandResult drawn =
        RunCommand("dot -Tsvg -o " + path + ".svg " + path);
    EXPECT_EQ(drawn.status, 0) << drawn.output;
    if (!HasProgram("xmllint")) continue;
    const CommandResult lint =
        RunCommand("xmllint --huge --nonet --noout " + path + ".svg");
    EXPECT_EQ(lint.status, 0) << lint.output;
  }
}

}  // namespace
}  // namespace entente
