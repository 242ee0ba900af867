// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// entente completion bash: a script that completes commands and options, made
// from the tables that the command line is parsed with.
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "cli/command.h"
#include "cli/pipes.h"

namespace entente {
namespace {

constexpr char kHelp[] = R"(Examples:
  source <(entente completion bash)              for this shell
  entente completion bash >~/.local/share/bash-completion/completions/entente)";

// The names of a command's options: "--output -o ...".
std::string OptionNames(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options()) {
    for (const std::string& name : option->get_lnames()) {
      names.push_back(absl::StrCat("--", name));
    }
    for (const std::string& name : option->get_snames()) {
      names.push_back(absl::StrCat("-", name));
    }
  }
  return absl::StrJoin(names, " ");
}

// For each option that takes one of a few words, a case of what to offer.
std::string ValueCases(const CLI::App& command) {
  std::string cases;
  for (const CLI::Option* option : command.get_options()) {
    // A validator may have put its own description behind a colon.
    const std::string words = std::string(absl::string_view(
        *absl::StrSplit(option->get_type_name(), ':').begin()));
    if (words.find('|') == std::string::npos) continue;
    for (const std::string& name : option->get_lnames()) {
      absl::StrAppend(&cases, "    ", command.get_name(), ":--", name,
                      ") words=\"", absl::StrReplaceAll(words, {{"|", " "}}),
                      "\" ;;\n");
    }
  }
  return cases;
}

std::string BashScript(const CLI::App& app) {
  std::vector<std::string> commands;
  std::string option_cases;
  std::string value_cases;
  for (const CLI::App* command : app.get_subcommands(nullptr)) {
    commands.push_back(command->get_name());
    absl::StrAppend(&option_cases, "    ", command->get_name(), ") options=\"",
                    OptionNames(*command), "\" ;;\n");
    absl::StrAppend(&value_cases, ValueCases(*command));
  }
  return absl::StrReplaceAll(
      R"(# bash completion for entente
_entente() {
  local current=${COMP_WORDS[COMP_CWORD]}
  local previous=${COMP_WORDS[COMP_CWORD-1]}
  local command=${COMP_WORDS[1]}
  local words="" options=""
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "@COMMANDS@ --help --version" -- "$current"))
    return
  fi
  case $command:$previous in
@VALUES@  esac
  case $command in
@OPTIONS@  esac
  if [[ -n $words ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  elif [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  else
    compopt -o filenames
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -F _entente entente
)",
      {{"@COMMANDS@", absl::StrJoin(commands, " ")},
       {"@VALUES@", value_cases},
       {"@OPTIONS@", option_cases}});
}

}  // namespace

Command AddCompletionCommand(CLI::App& app) {
  auto shell = std::make_shared<std::string>();
  CLI::App* completion = app.add_subcommand(
      "completion", "Prints a script that completes commands in a shell");
  completion->add_option("SHELL", *shell, "The shell")
      ->required()
      ->check(CLI::IsMember({"bash"}))
      ->type_name("bash")
      ->option_text("");
  completion->footer(kHelp);
  return {completion, [&app, shell] {
            const bool written = WriteStandardOutput(BashScript(app)).ok();
            return static_cast<int>(written ? kExitOk : kExitFailed);
          }};
}

}  // namespace entente
