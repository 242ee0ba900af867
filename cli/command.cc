// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include "absl/strings/str_cat.h"

namespace entente {

int UsageError(Console& console, absl::string_view command,
               absl::string_view what) {
  console.Error(absl::StrCat(command, ": ", what));
  console.Error(absl::StrCat("Try '", command, " --help'."));
  return kExitUsage;
}

}  // namespace entente
