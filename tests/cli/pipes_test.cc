// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/pipes.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "absl/strings/str_cat.h"
#include "export/output.h"

namespace entente {
namespace {

// Begins a file, says so through `ready` and waits to be ended.
[[noreturn]] void WriteForEver(const std::string& path, int ready) {
  // Whoever runs the tests may have them ignored.
  for (const int each : {SIGINT, SIGTERM, SIGHUP}) signal(each, SIG_DFL);
  CleanUpOnInterrupt();
  const auto file = OutputFile::Create(path);
  if (!file.ok()) _exit(1);
  (*file)->Append("half");
  if (write(ready, "x", 1) != 1) _exit(1);
  for (;;) pause();
}

TEST(CleanUpOnInterrupt, LeavesNoHalfFileAndDiesOfTheSignal) {
  const std::string folder =
      absl::StrCat(testing::TempDir(), "entente_pipes_test_", getpid());
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    std::filesystem::create_directories(folder);
    int ready[2];
    ASSERT_EQ(pipe(ready), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) WriteForEver(folder + "/out.graphml", ready[1]);
    close(ready[1]);
    char byte = 0;
    ASSERT_EQ(read(ready[0], &byte, 1), 1);
    close(ready[0]);
    EXPECT_FALSE(std::filesystem::is_empty(folder));
    ASSERT_EQ(kill(child, signal), 0);
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(WTERMSIG(status), signal);
    EXPECT_TRUE(std::filesystem::is_empty(folder));
    std::filesystem::remove_all(folder);
  }
}

}  // namespace
}  // namespace entente
