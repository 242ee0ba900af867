// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The program `entente`: a command is one file of this folder.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/help_formatter.h"
#include "cli/pipes.h"

namespace entente {
namespace {

constexpr char kDescription[] =
    "entente reads news and builds a knowledge graph of actors, alliances and "
    "claims";

constexpr char kExamples[] = R"(Examples:
  entente build article.txt -o graph.graphml -o graph.svg
  entente extract news/ | jq -c '.claims[]'
  entente inspect graph.graphml

`entente COMMAND --help` tells more. Exit status: 0 all good; 1 some input was
bad or something could not be written; 2 the command line is wrong.)";

// The command that the user named, or "".
std::string NamedCommand(const CLI::App& app) {
  const std::vector<const CLI::App*> named = app.get_subcommands(
      [](const CLI::App* command) { return command->count_all() > 0; });
  return named.empty() ? "" : named.front()->get_name();
}

std::string CommandNames(const CLI::App& app) {
  std::string names;
  for (const CLI::App* command : app.get_subcommands(nullptr)) {
    names += (names.empty() ? "" : ", ") + command->get_name();
  }
  return names;
}

int ReportParseError(const CLI::App& app, const CLI::ParseError& error,
                     absl::Span<char* const> arguments) {
  const bool is_wrong = error.get_exit_code() != 0;
  if (!is_wrong) return app.exit(error);  // --help or --version was asked for
  Console console(/*quiet=*/false);
  const std::string command = NamedCommand(app);
  if (!command.empty()) {
    return UsageError(console, "entente " + command, error.what());
  }
  const auto word =
      std::find_if(arguments.begin(), arguments.end(),
                   [](const char* argument) { return argument[0] != '-'; });
  if (word == arguments.end() && !arguments.empty()) {
    return UsageError(console, "entente", error.what());
  }
  const std::string what = word == arguments.end()
                               ? std::string("no command")
                               : absl::StrCat("unknown command '", *word, "'");
  return UsageError(
      console, "entente",
      absl::StrCat(what, ", expected one of ", CommandNames(app)));
}

int Main(int argc, char** argv) {
  IgnoreWriteSignals();
  CleanUpOnInterrupt();
  CLI::App app(kDescription, "entente");
  app.set_version_flag("-V,--version", "entente " ENTENTE_VERSION,
                       "Print the version and exit");
  app.set_help_flag("-h,--help", "Print this help and exit");
  app.require_subcommand(1);
  const auto formatter = std::make_shared<HelpFormatter>();
  formatter->label("Positionals", "Arguments");
  formatter->label("SUBCOMMAND", "COMMAND");
  formatter->label("Subcommands", "Commands");
  app.formatter(formatter);
  const std::vector<Command> commands = {
      AddBuildCommand(app), AddExtractCommand(app), AddInspectCommand(app),
      AddAnalyzeCommand(app), AddCompletionCommand(app)};
  app.footer(kExamples);  // not before: commands would inherit it
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return ReportParseError(
        app, error, absl::MakeSpan(argv + 1, static_cast<size_t>(argc - 1)));
  }
  for (const Command& command : commands) {
    if (command.app->parsed()) return command.run();
  }
  return kExitUsage;
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  try {
    return entente::Main(argc, argv);
  } catch (const std::exception& error) {  // no memory: nothing else throws
    std::cerr << "entente: " << error.what() << "\n";
    return entente::kExitFailed;
  }
}
