// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The commands of the program: one file each.
#ifndef ENTENTE_CLI_COMMAND_H_
#define ENTENTE_CLI_COMMAND_H_

#include <CLI/CLI.hpp>
#include <functional>

#include "absl/strings/string_view.h"
#include "cli/console.h"

namespace entente {

// What a command's run returns, and the program with it.
enum ExitCode {
  kExitOk = 0,
  kExitFailed = 1,  // some input was bad, or something could not be written
  kExitUsage = 2,   // the command line is wrong; nothing was done
};

// Tells that the command line is wrong; `command` is "entente build".
int UsageError(Console& console, absl::string_view command,
               absl::string_view what);

// One subcommand: CLI11 fills its options, then `run` does the work.
struct Command {
  CLI::App* app = nullptr;
  std::function<int()> run;
};

// Each adds its subcommand with options and help to `app`.
Command AddBuildCommand(CLI::App& app);
Command AddExtractCommand(CLI::App& app);
Command AddInspectCommand(CLI::App& app);
Command AddAnalyzeCommand(CLI::App& app);
Command AddCompletionCommand(CLI::App& app);

}  // namespace entente

#endif  // ENTENTE_CLI_COMMAND_H_
