// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_CLI_PIPES_H_
#define ENTENTE_CLI_PIPES_H_

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace entente {

// Makes writing to a closed pipe or beyond a limit on file sizes an error that
// write() returns, instead of the program's death with half-written files.
void IgnoreWriteSignals();

// Makes an interrupt (SIGINT, SIGTERM, SIGHUP) remove half-written files before
// it ends the program. To be called before any thread is started.
void CleanUpOnInterrupt();

// Writes all of `text` to standard output at once, without a buffer.
absl::Status WriteStandardOutput(absl::string_view text);

// Whether `status` is the error of writing to a pipe that nobody reads.
bool IsBrokenPipe(const absl::Status& status);

// Ends the program as `cat` ends when `head` has read enough: silently, by
// SIGPIPE. Returns an exit code only if the signal is blocked.
int DieOfBrokenPipe();

}  // namespace entente

#endif  // ENTENTE_CLI_PIPES_H_
