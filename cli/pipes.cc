// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/pipes.h"

#include <signal.h>  // NOLINT(modernize-deprecated-headers): POSIX's sigwait
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <thread>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "cli/command.h"
#include "export/output.h"

namespace entente {

void IgnoreWriteSignals() {
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
}

void CleanUpOnInterrupt() {
  sigset_t waited;
  sigemptyset(&waited);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction action = {};
    sigaction(signal, nullptr, &action);
    // What the caller has the program ignore (nohup) stays ignored.
    if (action.sa_handler != SIG_IGN) sigaddset(&waited, signal);
  }
  pthread_sigmask(SIG_BLOCK, &waited, nullptr);
  std::thread([waited] {
    int signal = 0;
    if (sigwait(&waited, &signal) != 0) return;
    RemoveUnfinishedOutputs();
    sigset_t caught;
    sigemptyset(&caught);
    sigaddset(&caught, signal);
    pthread_sigmask(SIG_UNBLOCK, &caught, nullptr);
    raise(signal);  // so that the caller sees what ended the program
  }).detach();
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
  signal(SIGPIPE, SIG_DFL);
  raise(SIGPIPE);
  return kExitFailed;
}

}  // namespace entente
