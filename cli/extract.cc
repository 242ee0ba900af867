// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// entente extract: articles in, records as JSON Lines out.
#include <memory>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/pipes.h"
#include "cli/read_records.h"
#include "cli/text_output.h"
#include "ingest/record_json.h"

namespace entente {
namespace {

constexpr char kExamples[] = R"(Examples:
  entente extract article.txt | jq .claims
  entente extract news/ -o news.jsonl
  entente extract news/ | entente build - -o graph.svg

Each line is what one article says: its actors, relations and claims, with the
places of the words that say so. Exit status: 0 all good; 1 some input was bad
(the rest was written) or nothing could be written; 2 the command line is wrong.)";

struct ExtractOptions {
  ReadOptions read;
  std::string output = "-";
};

int Fail(Console& console, const absl::Status& why) {
  if (IsBrokenPipe(why)) return DieOfBrokenPipe();
  console.Error(why.message());
  return kExitFailed;
}

void TellCounts(const ExtractOptions& options, const ReadCounts& read,
                Console& console) {
  if (options.output == "-") return;
  console.Say(
      absl::StrCat(Plural(read.good, "record"), " in ", options.output, "\n"));
}

int RunExtract(ExtractOptions& options) {
  Console console(options.read.quiet);
  absl::Status usage = CheckReadOptions(&options.read);
  if (!usage.ok())
    return UsageError(console, "entente extract", usage.message());
  absl::StatusOr<TextOutput> sink = TextOutput::Open(options.output);
  if (!sink.ok()) return Fail(console, sink.status());

  ReadCounts read;
  std::string line;
  absl::Status status =
      ReadRecords(options.read, console, &read, [&](const Record& record) {
        line.clear();
        AppendRecordJson(record, &line);
        line.push_back('\n');
        return sink->Write(line);
      });
  if (!status.ok()) return Fail(console, status);
  if (!CanGoOn(options.read, read, console)) return kExitFailed;
  status = sink->Commit();
  if (!status.ok()) return Fail(console, status);
  TellCounts(options, read, console);
  return read.bad == 0 ? kExitOk : kExitFailed;
}

}  // namespace

Command AddExtractCommand(CLI::App& app) {
  auto options = std::make_shared<ExtractOptions>();
  CLI::App* extract = app.add_subcommand(
      "extract", "Writes what articles say as records, JSON Lines");
  AddReadOptions(*extract, &options->read);
  extract
      ->add_option("-o,--output", options->output,
                   "A file to write; - is standard output")
      ->type_name("FILE")
      ->option_text("FILE")
      ->capture_default_str();
  extract->footer(
      [] { return absl::StrCat(InputFormatsHelp(), "\n", kExamples); });
  return {extract, [options] { return RunExtract(*options); }};
}

}  // namespace entente
