// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// entente inspect: what is in a graph file, in records or in articles.
#include <unistd.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/graph_file.h"
#include "cli/graph_options.h"
#include "cli/inspect_report.h"
#include "cli/pipes.h"
#include "cli/read_records.h"
#include "export/export.h"
#include "graph/knowledge_graph.h"
#include "graph/view.h"
#include "ingest/input.h"

namespace entente {
namespace {

constexpr size_t kSniffedBytes = 4096;

constexpr char kExamples[] = R"(Examples:
  entente inspect graph.graphml
  entente inspect news/ --why "Corée du Nord"
  entente inspect graph.gexf.gz --json | jq .nodes.count

Graph files (GraphML, GEXF, node-link JSON) are told of one by one, articles
and records all together. Exit status: 0 all good; 1 some input was bad, or
no actor has the name asked for; 2 the command line is wrong.)";

struct InspectOptions {
  ReadOptions read;
  GraphChoices graph;
  size_t top = 10;
  std::string why;
  bool json = false;
};

// One run: what is found goes out as it is found.
class Inspecting {
 public:
  Inspecting(const InspectOptions& options, Console& console)
      : options_(options), console_(console) {}

  int Run();

 private:
  // Whether `path` is a graph file, by content or name; if so, tells of it.
  // Standard input and what --from names are articles.
  bool TryGraphFile(const std::string& path);
  void TellGraphFile(Input& input, GraphFileFormat format);
  void TellArticles(const std::vector<std::string>& inputs);
  void Tell(const Inspection& inspection);
  void Bad(const absl::Status& why) {
    console_.End();
    console_.Error(why.message());
    exit_code_ = kExitFailed;
  }

  const InspectOptions& options_;
  Console& console_;
  int exit_code_ = kExitOk;
  bool found_name_ = false;
  absl::Status written_;
};

void Inspecting::Tell(const Inspection& inspection) {
  found_name_ = found_name_ || !inspection.why.empty();
  written_.Update(WriteStandardOutput(
      options_.json ? absl::StrCat(InspectJson(inspection), "\n")
                    : InspectText(inspection, UsesColor(STDOUT_FILENO))));
}

void Inspecting::TellGraphFile(Input& input, GraphFileFormat format) {
  console_.Begin(absl::StrCat("reading ", input.name()), 0);
  absl::StatusOr<GraphFile> file = ReadGraphFile(input, format);
  console_.End();
  if (!file.ok()) return Bad(file.status());
  Inspection inspection;
  inspection.name = input.name();
  inspection.format = file->format;
  inspection.tally = CountFile(*file, options_.top);
  inspection.asked_why = !options_.why.empty();
  if (inspection.asked_why) inspection.why = FindActors(*file, options_.why);
  Tell(inspection);
}

bool Inspecting::TryGraphFile(const std::string& path) {
  if (path == "-" || !options_.read.format.empty()) return false;
  absl::StatusOr<Input> input = Input::Open(path);
  if (!input.ok()) return false;  // a folder; or told when it is read
  absl::StatusOr<absl::string_view> start = input->Peek(kSniffedBytes);
  if (!start.ok()) return false;
  const GraphFileFormat format = GuessGraphFile(*start);
  if (format == GraphFileFormat::kNone) {
    // A name that only outputs have: .json may be records.
    if (HasInputExtension(path) || !FindExportFormat(path).ok()) return false;
    Bad(absl::InvalidArgumentError(absl::StrCat(
        path,
        ": not a graph in GraphML, GEXF or JSON, which are the graph "
        "files that are read")));
    return true;
  }
  TellGraphFile(*input, format);
  return true;
}

void Inspecting::TellArticles(const std::vector<std::string>& inputs) {
  ReadOptions read_options = options_.read;
  read_options.inputs = inputs;
  absl::StatusOr<GraphOptions> graph_options = MakeGraphOptions(options_.graph);
  if (!graph_options.ok()) return Bad(graph_options.status());
  GraphBuilder builder;
  ReadCounts read;
  const absl::Status status = ReadRecords(
      read_options, console_, &read,
      [&builder](const Record& record) { return builder.Add(record); });
  if (!status.ok()) return Bad(status);
  if (read.bad > 0) exit_code_ = kExitFailed;
  if (!CanGoOn(options_.read, read, console_)) {
    exit_code_ = kExitFailed;
    return;
  }
  absl::StatusOr<KnowledgeGraph> knowledge =
      std::move(builder).Build(*graph_options);
  if (!knowledge.ok()) return Bad(knowledge.status());
  const View view(*knowledge, ParseView(options_.graph));
  Inspection inspection;
  inspection.name = Plural(knowledge->documents().size(), "article");
  inspection.format = absl::StrCat("view ", Name(view.kind()));
  inspection.tally = CountView(view, options_.top);
  inspection.asked_why = !options_.why.empty();
  if (inspection.asked_why) {
    inspection.why = FindActors(*knowledge, options_.why);
  }
  Tell(inspection);
}

int Inspecting::Run() {
  std::vector<std::string> articles;
  for (const std::string& path : options_.read.inputs) {
    if (!TryGraphFile(path)) articles.push_back(path);
  }
  if (!articles.empty()) TellArticles(articles);
  if (IsBrokenPipe(written_)) return DieOfBrokenPipe();
  if (!written_.ok()) Bad(written_);
  if (!options_.why.empty() && !found_name_ && exit_code_ == kExitOk) {
    Bad(absl::NotFoundError(absl::StrCat(
        "entente inspect: no actor has the name '", options_.why, "'")));
  }
  return exit_code_;
}

int RunInspect(InspectOptions& options) {
  Console console(options.read.quiet);
  const absl::Status usage = CheckReadOptions(&options.read);
  if (!usage.ok())
    return UsageError(console, "entente inspect", usage.message());
  return Inspecting(options, console).Run();
}

}  // namespace

Command AddInspectCommand(CLI::App& app) {
  auto options = std::make_shared<InspectOptions>();
  CLI::App* inspect = app.add_subcommand(
      "inspect", "Tells what is in a graph file, in records or in articles");
  AddReadOptions(*inspect, &options->read);
  AddGraphOptions(*inspect, &options->graph);
  options->graph.view = std::string(Name(ViewKind::kClaims));
  inspect->get_option("--view")->default_str(options->graph.view);
  inspect
      ->add_option("--why", options->why,
                   "Tell why names are one actor: the one of this name or id")
      ->option_text("NAME");
  inspect
      ->add_option("--top", options->top,
                   "So many of the most mentioned actors")
      ->option_text("N")
      ->capture_default_str();
  inspect->add_flag("--json", options->json,
                    "One JSON object a line, for programs");
  inspect->footer(
      [] { return absl::StrCat(InputFormatsHelp(), "\n", kExamples); });
  return {inspect, [options] { return RunInspect(*options); }};
}

}  // namespace entente
