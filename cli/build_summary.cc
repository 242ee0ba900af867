// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/build_summary.h"

#include <sys/stat.h>

#include <algorithm>
#include <map>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "cli/graph_tally.h"
#include "cli/text_table.h"
#include "graph/knowledge_graph.h"

namespace entente {
namespace {

constexpr size_t kTopActors = 8;

// "3 articles (fr 2, en 1), published from 2012-05-02 to 2012-05-04".
std::string DocumentsLine(const KnowledgeGraph& knowledge) {
  Tally languages;
  std::string first;
  std::string last;
  for (const DocumentNode& document : knowledge.documents()) {
    const absl::string_view language = knowledge.Text(document.language);
    ++languages[std::string(language.empty() ? "unknown" : language)];
    const std::string day(knowledge.Text(document.published).substr(0, 10));
    if (day.empty()) continue;
    if (first.empty() || day < first) first = day;
    last = std::max(last, day);
  }
  std::string line = Plural(knowledge.documents().size(), "article");
  if (languages.size() == 1) {
    absl::StrAppend(&line, " (", languages.begin()->first, ")");
  } else {
    absl::StrAppend(&line, " (", TallyLine(languages), ")");
  }
  if (first.empty()) return line;
  absl::StrAppend(&line, ", published ", first == last ? "" : "from ", first);
  if (first != last) absl::StrAppend(&line, " to ", last);
  return line;
}

void AddCountRow(TextTable& table, absl::string_view noun,
                 const std::map<std::string, Tally, std::less<>>& classes,
                 const std::string& name) {
  const auto found = classes.find(name);
  const Tally none;
  const Tally& tally = found == classes.end() ? none : found->second;
  const size_t total = Total(tally);
  table.AddRow({WithCommas(total), absl::StrCat(noun, total == 1 ? "" : "s"),
                TallyLine(tally)});
}

// What did not become a node or an edge of its own, one line each.
std::string FoldedLines(const View& view) {
  const BuildCounts& counts = view.knowledge().counts();
  const ViewCounts& shown = view.counts();
  std::string lines;
  if (counts.actors_in > counts.actors_out) {
    absl::StrAppend(&lines, "  ", WithCommas(counts.actors_in),
                    " actors of articles are ", WithCommas(counts.actors_out),
                    " in the graph (why: entente inspect --why NAME)\n");
  }
  if (counts.relations_in > counts.relations_out) {
    absl::StrAppend(&lines, "  ", WithCommas(counts.relations_in),
                    " relations of articles are ",
                    WithCommas(counts.relations_out), " edges\n");
  }
  if (shown.folded_claims > 0) {
    absl::StrAppend(&lines, "  ", Plural(shown.folded_claims, "claim"),
                    " drawn as edges between actors\n");
  }
  if (shown.claims_no_target > 0) {
    absl::StrAppend(&lines, "  ", Plural(shown.claims_no_target, "claim"),
                    " about nobody in particular left out of this view "
                    "(--view claims has all)\n");
  }
  return lines;
}

std::string TopActorLines(const GraphTally& tally) {
  TextTable table({TextTable::kLeft, TextTable::kLeft, TextTable::kRight});
  for (const RankedActor& actor : tally.top_actors) {
    table.AddRow({actor.label, actor.kind,
                  WithCommas(static_cast<uint64_t>(actor.mentions))});
  }
  return table.Text();
}

// "14 nodes, 19 edges (2 folded)".
std::string ReportCell(const ExportReport& report) {
  std::string cell = absl::StrCat(Plural(report.nodes, "node"), ", ",
                                  Plural(report.edges, "edge"));
  if (report.edges_folded > 0) {
    absl::StrAppend(&cell, " (", WithCommas(report.edges_folded),
                    " more folded into them)");
  }
  return cell;
}

std::string WrittenLines(absl::Span<const WrittenOutput> outputs) {
  TextTable table({TextTable::kLeft, TextTable::kRight, TextTable::kLeft});
  std::string warnings;
  for (const WrittenOutput& output : outputs) {
    const std::string& path = output.target.path;
    struct stat info = {};
    const bool known =
        path != "-" && stat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode);
    table.AddRow({path == "-" ? "standard output" : path,
                  known ? HumanBytes(info.st_size) : "",
                  ReportCell(output.report)});
    for (const std::string& warning : output.report.warnings) {
      absl::StrAppend(&warnings, "  ", path, ": ", warning, "\n");
    }
  }
  return absl::StrCat(table.Text(), warnings);
}

}  // namespace

std::string BuildSummary(const View& view, const ReadCounts& read,
                         absl::Span<const WrittenOutput> outputs, bool color) {
  const KnowledgeGraph& knowledge = view.knowledge();
  const GraphTally tally =
      CountView(View(knowledge, ViewKind::kClaims), kTopActors);
  std::string text = absl::StrCat(Bold(DocumentsLine(knowledge), color), "\n");
  TextTable counts({TextTable::kRight, TextTable::kLeft, TextTable::kLeft});
  AddCountRow(counts, "actor", tally.node_classes, "actor");
  AddCountRow(counts, "relation", tally.edge_classes, "relation");
  AddCountRow(counts, "claim", tally.node_classes, "claim");
  absl::StrAppend(&text, counts.Text());
  if (read.bad > 0) {
    absl::StrAppend(&text, "  ", Plural(read.bad, "bad input"),
                    " left out, named above\n");
  }
  if (!tally.top_actors.empty()) {
    absl::StrAppend(&text, Bold("Most mentioned", color), "\n",
                    TopActorLines(tally));
  }
  const std::string folded = FoldedLines(view);
  if (!folded.empty()) {
    absl::StrAppend(&text, Bold("Folded", color), "\n", folded);
  }
  if (!outputs.empty()) {
    absl::StrAppend(&text, Bold("Written", color), " (view ", Name(view.kind()),
                    ")\n", WrittenLines(outputs));
  }
  return text;
}

}  // namespace entente
