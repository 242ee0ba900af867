// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "tests/export/command.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <sstream>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace entente {

CommandResult RunCommand(const std::string& command) {
  CommandResult result;
  FILE* pipe = popen(("(" + command + ") 2>&1").c_str(), "r");
  if (pipe == nullptr) return {-1, "popen failed"};
  char buffer[4096];
  for (size_t n; (n = fread(buffer, 1, sizeof buffer, pipe)) > 0;) {
    result.output.append(buffer, n);
  }
  const int status = pclose(pipe);
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return result;
}

bool HasProgram(const std::string& program) {
  return RunCommand("command -v " + program).status == 0;
}

std::string ReadFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

void WriteFile(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

std::string TempPath(const std::string& name) {
  // Tests run side by side, each in a process of its own.
  return absl::StrCat(testing::TempDir(), "/entente-", getpid(), "-", name);
}

std::string SchemaFolder() {
  return std::string(ENTENTE_SOURCE_DIR) + "/../shared/schemas";
}

}  // namespace entente
