// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// entente build: articles in, a graph and pictures of it out.
#include <unistd.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "cli/build_summary.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/graph_options.h"
#include "cli/pipes.h"
#include "cli/read_records.h"
#include "cli/write_outputs.h"
#include "graph/knowledge_graph.h"
#include "graph/view.h"

namespace entente {
namespace {

constexpr char kExamples[] = R"(Examples:
  entente build article.txt -o graph.graphml -o graph.svg
  entente build news/ more.jsonl.gz --view claims -o claims.gexf
  pdftotext report.pdf - | entente build -f text -o report.svg
  entente build news/                     (only tells what is in it)

Outputs appear when all are complete; after an error the old files are as
they were. Exit status: 0 all good; 1 some input was bad (the rest is in the
graph) or nothing could be written; 2 the command line is wrong.)";

struct BuildOptions {
  ReadOptions read;
  GraphChoices graph;
  std::vector<std::string> outputs;
  std::string to;
  std::string title;
};

int Fail(Console& console, const absl::Status& why) {
  console.End();
  console.Error(why.message());
  return kExitFailed;
}

// French where most of the documents are.
Language MainLanguage(const KnowledgeGraph& knowledge) {
  size_t french = 0;
  for (const DocumentNode& document : knowledge.documents()) {
    if (absl::StartsWith(knowledge.Text(document.language), "fr")) ++french;
  }
  return 2 * french > knowledge.documents().size() ? Language::kFrench
                                                   : Language::kEnglish;
}

ExportOptions MakeExportOptions(const BuildOptions& options,
                                const KnowledgeGraph& knowledge) {
  ExportOptions made;
  const Language labels = LabelLanguage(options.graph);
  made.language = labels == Language::kAny ? MainLanguage(knowledge) : labels;
  made.title = options.title;
  if (made.title.empty() && knowledge.documents().size() == 1) {
    made.title = std::string(knowledge.Text(knowledge.documents()[0].title));
  }
  return made;
}

// To standard error, or to standard output where there is nothing else to put
// there because no output was asked for.
absl::Status TellSummary(const BuildOptions& options,
                         const std::vector<WrittenOutput>& outputs,
                         const View& view, const ReadCounts& read,
                         Console& console) {
  if (outputs.empty()) {
    return WriteStandardOutput(
        BuildSummary(view, read, outputs, UsesColor(STDOUT_FILENO)));
  }
  if (!options.read.quiet) {
    console.Say(BuildSummary(view, read, outputs, console.color()));
  }
  return absl::OkStatus();
}

int RunBuild(BuildOptions& options) {
  Console console(options.read.quiet);
  absl::Status usage = CheckReadOptions(&options.read);
  if (!usage.ok()) return UsageError(console, "entente build", usage.message());
  absl::StatusOr<std::vector<OutputTarget>> targets =
      FindOutputTargets(options.outputs, options.to);
  if (!targets.ok())
    return UsageError(console, "entente build", targets.status().message());
  absl::Status writable = CheckOutputTargets(*targets);
  if (!writable.ok()) return Fail(console, writable);
  absl::StatusOr<GraphOptions> graph_options = MakeGraphOptions(options.graph);
  if (!graph_options.ok()) return Fail(console, graph_options.status());

  GraphBuilder builder;
  ReadCounts read;
  absl::Status status = ReadRecords(
      options.read, console, &read,
      [&builder](const Record& record) { return builder.Add(record); });
  if (!status.ok()) return Fail(console, status);
  if (!CanGoOn(options.read, read, console)) return kExitFailed;

  console.Begin("joining actors", 0);
  absl::StatusOr<KnowledgeGraph> knowledge =
      std::move(builder).Build(*graph_options);
  if (!knowledge.ok()) return Fail(console, knowledge.status());
  const View view(*knowledge, ParseView(options.graph));
  absl::StatusOr<std::vector<WrittenOutput>> outputs = WriteOutputs(
      view, MakeExportOptions(options, *knowledge), *targets, console);
  status = outputs.ok() ? TellSummary(options, *outputs, view, read, console)
                        : outputs.status();
  if (IsBrokenPipe(status)) return DieOfBrokenPipe();
  if (!status.ok()) return Fail(console, status);
  return read.bad == 0 ? kExitOk : kExitFailed;
}

}  // namespace

Command AddBuildCommand(CLI::App& app) {
  auto options = std::make_shared<BuildOptions>();
  CLI::App* build = app.add_subcommand(
      "build", "Builds a graph of actors and claims, and pictures of it");
  AddReadOptions(*build, &options->read);
  build
      ->add_option("-o,--output", options->outputs,
                   "A file to write, in the format of its extension; may be "
                   "given several times; - is standard output. Without -o "
                   "and --to only the summary is printed")
      ->allow_extra_args(false)
      ->type_name("FILE")
      ->option_text("FILE");
  build
      ->add_option("-t,--to", options->to,
                   "The format of standard output, or of a single FILE "
                   "whatever its extension")
      ->option_text("NAME");
  AddGraphOptions(*build, &options->graph);
  build
      ->add_option("--title", options->title,
                   "The title of diagrams; else that of a single article")
      ->option_text("TEXT");
  build->footer([] {
    return absl::StrCat(OutputFormatsHelp(), "\n", InputFormatsHelp(), "\n",
                        kExamples);
  });
  return {build, [options] { return RunBuild(*options); }};
}

}  // namespace entente
