// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Text that is not meant for any format arrives as it was.
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/export/command.h"
#include "tests/export/sample.h"

namespace entente {
namespace {

std::set<std::string> HostileNames() {
  std::set<std::string> names;
  const std::vector<Record> records = HostileRecords();
  for (const Actor& actor : records[0].actors) {
    names.insert(actor.name);
  }
  return names;
}

// The names that a Python expression over `d` gives, after reading the file by
// `reader`; they are printed as JSON strings, one a line, to survive the pipe.
void ExpectNamesKept(const std::string& format, const std::string& reader) {
  const KnowledgeGraph graph = BuildGraph(HostileRecords());
  const std::string path = TempPath("hostile." + format);
  WriteFile(path, Export(View(graph, ViewKind::kActors), format));
  const std::string expected = TempPath("hostile_names");
  std::string joined;
  for (const std::string& name : HostileNames()) joined += name + '\x1e';
  WriteFile(expected, joined);
  const CommandResult result = RunCommand(absl::StrCat(
      "/usr/bin/python3 -c '", reader,
      "\nraw = open(sys.argv[2], \"rb\").read().decode(\"utf-8\")\n"
      "expected = set(raw.split(\"\\x1e\")) - {\"\"}\n"
      "print(sorted(x[:60] for x in expected - set(found)))' ",
      path, " ", expected));
  EXPECT_EQ(result.output, "[]\n") << format;
}

bool HasNetworkx() {
  return RunCommand("/usr/bin/python3 -c 'import networkx'").status == 0;
}

TEST(HostileText, SurvivesGraphMl) {
  if (!HasNetworkx()) GTEST_SKIP() << "python3-networkx is missing";
  ExpectNamesKept("graphml",
                  "import sys, networkx as nx\n"
                  "g = nx.read_graphml(sys.argv[1], force_multigraph=True)\n"
                  "found = [d[\"label\"] for _, d in g.nodes(data=True)]");
}

TEST(HostileText, SurvivesGexf) {
  if (RunCommand("/usr/bin/python3 -c ''").status != 0) {
    GTEST_SKIP() << "there is no /usr/bin/python3";
  }
  ExpectNamesKept("gexf",
                  "import sys, xml.etree.ElementTree as et\n"
                  "t = et.parse(sys.argv[1])\n"
                  "found = [n.get(\"label\") for n in "
                  "t.iter(\"{http://gexf.net/1.3}node\")]");
}

TEST(HostileText, SurvivesJson) {
  if (RunCommand("/usr/bin/python3 -c ''").status != 0) {
    GTEST_SKIP() << "there is no /usr/bin/python3";
  }
  ExpectNamesKept("json",
                  "import sys, json\n"
                  "d = json.load(open(sys.argv[1], encoding=\"utf-8\"))\n"
                  "found = [n[\"label\"] for n in d[\"nodes\"]]");
}

TEST(HostileText, HasNoTokenInDotThatReadersCannotHold) {
  const KnowledgeGraph graph = BuildGraph(HostileRecords());
  const std::string dot = Export(View(graph, ViewKind::kActors), "dot");
  size_t longest = 0;
  size_t begin = std::string::npos;
  size_t strings = 0;
  for (size_t i = 0; i < dot.size(); ++i) {
    if (begin != std::string::npos && dot[i] == '\\') {
      ++i;
    } else if (dot[i] == '"') {
      if (begin == std::string::npos) {
        begin = i;
      } else {
        longest = std::max(longest, i + 1 - begin);
        begin = std::string::npos;
        ++strings;
      }
    } else if (begin != std::string::npos) {
      EXPECT_NE(dot[i], '\n') << "Gephi ends a string at the end of a line";
    }
  }
  EXPECT_EQ(begin, std::string::npos) << "an open string";
  EXPECT_GT(strings, 100u);
  EXPECT_LT(longest, 16000u);
  EXPECT_GT(longest, 15000u) << "a long name is cut, not dropped";
}

TEST(Dot, KeepsToWhatGephiReads) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  const std::string dot = Export(View(graph, ViewKind::kFull), "dot");
  EXPECT_FALSE(std::regex_search(dot, std::regex("\n(node|edge|subgraph)")));
  const size_t attributes = dot.find("\ngraph [");
  ASSERT_NE(attributes, std::string::npos);
  EXPECT_EQ(dot.find('\n', attributes + 1), dot.size() - 3) << "not last";
}

}  // namespace
}  // namespace entente
