// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_PARAGRAPHS_H_
#define ENTENTE_INGEST_TEXT_PARAGRAPHS_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "graph/record.h"

namespace entente {

// The paragraphs of `text` in order, without white space at their ends. A line
// is a paragraph, unless the text is wrapped at a width: then a paragraph runs
// on to the next line that is short, blank or a list item.
std::vector<Span> SplitParagraphs(absl::string_view text);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_PARAGRAPHS_H_
