// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "graph/resolver.h"

namespace entente {

absl::StatusOr<Judgements> ParseJudgements(absl::string_view file,
                                           absl::string_view text) {
  Judgements judgements;
  judgements.file = std::string(file);
  int number = 0;
  for (absl::string_view line : absl::StrSplit(text, '\n')) {
    ++number;
    line = absl::StripAsciiWhitespace(line);
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string> fields;
    for (absl::string_view field : absl::StrSplit(line, '\t')) {
      field = absl::StripAsciiWhitespace(field);
      if (!field.empty()) fields.emplace_back(field);
    }
    const auto error = [&](absl::string_view what) {
      return absl::InvalidArgumentError(absl::StrCat(
          file, ":", number, ": ", what,
          ", expected same or different and two actors, separated by tabs"));
    };
    if (fields.size() != 3) {
      return error(absl::StrCat(fields.size(), " fields"));
    }
    if (fields[0] != "same" && fields[0] != "different") {
      return error(absl::StrCat("unknown judgement '", fields[0], "'"));
    }
    judgements.lines.push_back(
        {fields[0] == "same", fields[1], fields[2], number});
  }
  return judgements;
}

}  // namespace entente
