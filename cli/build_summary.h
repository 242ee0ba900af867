// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_CLI_BUILD_SUMMARY_H_
#define ENTENTE_CLI_BUILD_SUMMARY_H_

#include <string>

#include "absl/types/span.h"
#include "cli/read_records.h"
#include "cli/write_outputs.h"
#include "graph/view.h"

namespace entente {

// What a person likes to know after a build: what was read, what is in the
// graph, what was folded or left out on the way, who matters most, what was
// written. Several lines; headings bold where `color`.
std::string BuildSummary(const View& view, const ReadCounts& read,
                         absl::Span<const WrittenOutput> outputs, bool color);

}  // namespace entente

#endif  // ENTENTE_CLI_BUILD_SUMMARY_H_
