// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_TESTS_EXPORT_COMMAND_H_
#define ENTENTE_TESTS_EXPORT_COMMAND_H_

#include <string>

namespace entente {

// What a command of the shell said on both outputs, and its exit status.
struct CommandResult {
  int status = 0;
  std::string output;
};
CommandResult RunCommand(const std::string& command);

bool HasProgram(const std::string& program);

std::string ReadFile(const std::string& path);
void WriteFile(const std::string& path, const std::string& bytes);

// A path below the folder for tests' files.
std::string TempPath(const std::string& name);

// Where the schemas of GraphML and GEXF are if this machine has them.
std::string SchemaFolder();

}  // namespace entente

#endif  // ENTENTE_TESTS_EXPORT_COMMAND_H_
