// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_CLI_HELP_FORMATTER_H_
#define ENTENTE_CLI_HELP_FORMATTER_H_

#include <CLI/CLI.hpp>
#include <string>

namespace entente {

// CLI11's help with descriptions broken into lines of 80 columns, and defaults
// told behind them.
class HelpFormatter : public CLI::Formatter {
 public:
  std::string make_option(const CLI::Option* option,
                          bool is_positional) const override;
  std::string make_subcommand(const CLI::App* command) const override;
};

}  // namespace entente

#endif  // ENTENTE_CLI_HELP_FORMATTER_H_
