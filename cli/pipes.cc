// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/pipes.h"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "cli/command.h"

namespace entente {

void IgnoreWriteSignals() {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
}

absl::Status WriteStandardOutput(absl::string_view text) {
  while (!text.empty()) {
    const ssize_t size = write(STDOUT_FILENO, text.data(), text.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) {
      return absl::UnavailableError(
          absl::StrCat("standard output: ", std::strerror(errno)));
    }
    text.remove_prefix(size);
  }
  return absl::OkStatus();
}

bool IsBrokenPipe(const absl::Status& status) {
  return !status.ok() &&
         absl::StrContains(status.message(), std::strerror(EPIPE));
}

int DieOfBrokenPipe() {
  std::signal(SIGPIPE, SIG_DFL);
  std::raise(SIGPIPE);
  return kExitFailed;
}

}  // namespace entente
