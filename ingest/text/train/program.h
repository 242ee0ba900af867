// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_TRAIN_PROGRAM_H_
#define ENTENTE_INGEST_TEXT_TRAIN_PROGRAM_H_

#include <CLI/CLI.hpp>
#include <exception>
#include <functional>
#include <iostream>

#include "absl/status/status.h"

namespace entente {

// Parses the command line of `app` and does `run`: the exit status of a
// program, whose errors stand on standard error after its name.
inline int RunProgram(CLI::App& app, int argc, char** argv,
                      const std::function<absl::Status()>& run) {
  try {
    CLI11_PARSE(app, argc, argv);
    const absl::Status status = run();
    if (status.ok()) return 0;
    std::cerr << app.get_name() << ": " << status.message() << "\n";
  } catch (const std::exception& error) {  // no memory: nothing else throws
    std::cerr << app.get_name() << ": " << error.what() << "\n";
  }
  return 1;
}

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_TRAIN_PROGRAM_H_
