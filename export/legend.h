// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_EXPORT_LEGEND_H_
#define ENTENTE_EXPORT_LEGEND_H_

#include <string>

#include "export/export.h"

namespace entente {

// The family that Graphviz draws all text in, and what stands in for it.
inline constexpr absl::string_view kFont = "DejaVu Sans,sans-serif";

// A diagram's title and the kinds, colours and lines that it has, as an
// HTML-like label of Graphviz, without its outer angle brackets.
std::string Legend(const View& view, const ExportOptions& options);

}  // namespace entente

#endif  // ENTENTE_EXPORT_LEGEND_H_
