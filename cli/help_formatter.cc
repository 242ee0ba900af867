// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/help_formatter.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"

namespace entente {
namespace {

constexpr size_t kWidth = 80;
constexpr size_t kIndent = 26;  // where descriptions begin

// "  NAME      description", broken between words.
std::string Entry(absl::string_view name, absl::string_view description) {
  std::string text;
  std::string line = absl::StrCat("  ", name);
  if (line.size() + 2 > kIndent) {
    text = absl::StrCat(line, "\n");
    line.clear();
  }
  line.resize(kIndent, ' ');
  bool has_words = false;
  for (const absl::string_view word : absl::StrSplit(description, ' ')) {
    if (has_words && line.size() + 1 + word.size() > kWidth) {
      absl::StrAppend(&text, line, "\n");
      line.assign(kIndent, ' ');
      has_words = false;
    }
    absl::StrAppend(&line, has_words ? " " : "", word);
    has_words = true;
  }
  return absl::StrCat(text, line, "\n");
}

}  // namespace

std::string HelpFormatter::make_option(const CLI::Option* option,
                                       bool is_positional) const {
  std::string name = option->get_name(is_positional, !is_positional);
  name = absl::StrReplaceAll(name, {{",", ", "}});
  if (!option->get_option_text().empty()) {
    absl::StrAppend(&name, " ", option->get_option_text());
  }
  std::string description = option->get_description();
  if (!option->get_default_str().empty()) {
    absl::StrAppend(&description, " (default: ", option->get_default_str(),
                    ")");
  }
  return Entry(name, description);
}

std::string HelpFormatter::make_subcommand(const CLI::App* command) const {
  return Entry(command->get_name(), command->get_description());
}

}  // namespace entente
