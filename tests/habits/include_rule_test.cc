// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Arrows between the rooms go ingest -> graph <- export, and cli sees all. This
// reads the #include lines of the tree and fails on any other arrow.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace entente {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// Path from the root of the tree -> contents.
using Tree = std::map<std::string, std::string>;

constexpr absl::string_view kRooms[] = {"graph", "ingest", "export", "cli"};

// What a room may include of the other rooms.
const std::map<std::string, std::set<std::string>>& AllowedRooms() {
  static const auto* const kAllowed =
      new std::map<std::string, std::set<std::string>>{
          {"graph", {}},
          {"ingest", {"graph"}},
          {"export", {"graph"}},
          {"cli", {"graph", "ingest", "export"}}};
  return *kAllowed;
}

// Programs of a room's own, for its makers: they have a command line.
constexpr absl::string_view kPrograms = "ingest/text/train/";

// The headers of graph that ingest may name; what they include comes with them.
constexpr absl::string_view kIngestDoor[] = {
    "graph/record.h", "graph/vocabulary.h", "graph/names.h"};

// Libraries that a room has no business with, by the first part of the path.
const std::map<std::string, std::set<std::string>>& ForeignLibraries() {
  static const auto* const kForeign =
      new std::map<std::string, std::set<std::string>>{
          // The graph knows no file format and no drawing.
          {"graph",
           {"rapidjson", "expat.h", "graphviz", "zlib.h", "zstd.h", "cld2",
            "CLI"}},
          {"ingest", {"boost", "graphviz", "CLI"}},
          {"export", {"cld2", "CLI"}},
          {"cli", {}}};
  return *kForeign;
}

std::string FirstPart(absl::string_view path) {
  return std::string(path.substr(0, path.find('/')));
}

// The paths that the file includes, with either kind of brackets.
std::vector<std::string> Includes(absl::string_view contents) {
  std::vector<std::string> paths;
  for (absl::string_view line : absl::StrSplit(contents, '\n')) {
    line = absl::StripLeadingAsciiWhitespace(line);
    if (!absl::ConsumePrefix(&line, "#")) continue;
    line = absl::StripLeadingAsciiWhitespace(line);
    if (!absl::ConsumePrefix(&line, "include")) continue;
    line = absl::StripAsciiWhitespace(line);
    if (line.size() < 2) continue;
    const size_t end = line.find(line[0] == '<' ? '>' : '"', 1);
    paths.emplace_back(line.substr(1, end - 1));
  }
  return paths;
}

// kIngestDoor and all headers of graph that these include, near and far.
std::set<std::string> HeadersBehindTheDoor(const Tree& tree) {
  std::set<std::string> headers;
  std::vector<std::string> pending(std::begin(kIngestDoor),
                                   std::end(kIngestDoor));
  while (!pending.empty()) {
    const std::string header = pending.back();
    pending.pop_back();
    const auto file = tree.find(header);
    if (file == tree.end() || !headers.insert(header).second) continue;
    for (std::string& next : Includes(file->second)) {
      pending.push_back(std::move(next));
    }
  }
  return headers;
}

// What is wrong with the tree, one line each: "path: includes x: why".
std::vector<std::string> Violations(const Tree& tree) {
  const std::set<std::string> door = HeadersBehindTheDoor(tree);
  std::vector<std::string> violations;
  for (const auto& file : tree) {
    const std::string& path = file.first;
    const std::string room = FirstPart(path);
    for (const std::string& include : Includes(file.second)) {
      const std::string target = FirstPart(include);
      const auto report = [&](absl::string_view why) {
        violations.push_back(
            absl::StrCat(path, ": includes ", include, ": ", why));
      };
      if (AllowedRooms().contains(target) && target != room) {
        if (!AllowedRooms().at(room).contains(target)) {
          report(absl::StrCat(room, " must not know ", target));
        } else if (room == "ingest" && !door.contains(include)) {
          report("ingest knows graph by its records, words and names alone");
        }
      } else if (ForeignLibraries().at(room).contains(target) &&
                 !(target == "CLI" && absl::StartsWith(path, kPrograms))) {
        report(absl::StrCat("no library for ", room));
      }
    }
  }
  // Ingest must not see Boost through the door either.
  for (const std::string& header : door) {
    for (const std::string& include : Includes(tree.at(header))) {
      if (FirstPart(include) == "boost") {
        violations.push_back(
            absl::StrCat(header, ": includes ", include, ": ingest sees it"));
      }
    }
  }
  return violations;
}

Tree ReadRooms() {
  Tree tree;
  const std::filesystem::path root(ENTENTE_SOURCE_DIR);
  for (const absl::string_view room : kRooms) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(
             root / std::string(room))) {
      const std::string extension = entry.path().extension();
      if (extension != ".h" && extension != ".cc") continue;
      std::ifstream stream(entry.path(), std::ios::binary);
      tree[entry.path().lexically_relative(root)] =
          std::string(std::istreambuf_iterator<char>(stream), {});
    }
  }
  return tree;
}

TEST(IncludeRule, HoldsInTheTree) {
  EXPECT_THAT(Violations(ReadRooms()), IsEmpty());
}

TEST(IncludeRule, SeesTheFilesOfEveryRoom) {
  const Tree tree = ReadRooms();
  for (const absl::string_view room : kRooms) {
    EXPECT_TRUE(std::any_of(tree.begin(), tree.end(), [&](const auto& file) {
      return FirstPart(file.first) == room && !Includes(file.second).empty();
    })) << room;
  }
}

TEST(IncludeRule, ReadsIncludesHoweverTheyAreWritten) {
  EXPECT_THAT(Includes("#include <a/b.h>\n  #  include \"c.h\"  // why\n"
                       "// #include \"no.h\"\nint include;\n#include \"d.h\""),
              ElementsAre("a/b.h", "c.h", "d.h"));
}

TEST(IncludeRule, LetsTheDrawnArrowsPass) {
  EXPECT_THAT(
      Violations({{"graph/a.cc", "#include <boost/graph/a.hpp>\n"},
                  {"graph/record.h", "#include \"graph/vocabulary.h\"\n"},
                  {"graph/vocabulary.h", "#include \"graph/words.h\"\n"},
                  {"graph/words.h", "#include <string>\n"},
                  {"ingest/text/a.cc", "#include \"graph/words.h\"\n"},
                  {"export/a.cc", "#include \"graph/knowledge_graph.h\"\n"},
                  {"ingest/text/train/a.cc", "#include <CLI/CLI.hpp>\n"},
                  {"cli/a.cc", "#include \"ingest/a.h\"\n"}}),
      IsEmpty());
}

TEST(IncludeRule, FailsOnEveryOtherArrow) {
  const Tree sound = {{"graph/record.h", "#include <string>\n"}};
  struct Case {
    std::string path;
    std::string include;
  };
  const Case cases[] = {
      {"graph/a.cc", "ingest/ingest.h"},
      {"graph/a.h", "export/export.h"},
      {"graph/a.cc", "cli/command.h"},
      {"graph/a.cc", "rapidjson/reader.h"},
      {"ingest/a.cc", "export/export.h"},
      {"ingest/a.cc", "cli/command.h"},
      {"ingest/a.cc", "graph/knowledge_graph.h"},
      {"ingest/text/a.cc", "graph/resolver.h"},
      {"ingest/a.cc", "boost/graph/adjacency_list.hpp"},
      {"ingest/text/a.cc", "CLI/CLI.hpp"},
      {"export/a.cc", "ingest/ingest.h"},
      {"export/a.cc", "cli/command.h"},
      {"graph/record.h", "boost/graph/adjacency_list.hpp"},
  };
  for (const Case& c : cases) {
    for (const absl::string_view form :
         {"#include \"%\"\n", "# include <%>\n"}) {
      Tree tree = sound;
      tree[c.path] = absl::StrReplaceAll(form, {{"%", c.include}});
      const std::vector<std::string> found = Violations(tree);
      EXPECT_THAT(found, SizeIs(1)) << c.path << " " << c.include;
      EXPECT_THAT(found, Contains(HasSubstr(c.include)));
    }
  }
}

}  // namespace
}  // namespace entente
