// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/code_points.h"

#include <algorithm>

#include "export/excerpt.h"

namespace entente {
namespace {

constexpr size_t kStride = 1024;

}  // namespace

CodePointOffsets::CodePointOffsets(const KnowledgeGraph& knowledge)
    : knowledge_(knowledge) {
  first_.reserve(knowledge.documents().size());
  for (const DocumentNode& document : knowledge.documents()) {
    const absl::string_view text = knowledge.Text(document.text);
    first_.push_back(counts_.size());
    uint32_t count = 0;
    for (size_t at = 0; at <= text.size(); at += kStride) {
      counts_.push_back(count);
      // A character that a stride cuts counts where its first byte is.
      count += static_cast<uint32_t>(CodePoints(text.substr(at, kStride)));
    }
  }
}

uint32_t CodePointOffsets::Of(DocumentIndex document, uint32_t byte) const {
  const absl::string_view text =
      knowledge_.Text(knowledge_.documents()[document].text);
  const size_t stride = byte / kStride;
  const size_t begin = stride * kStride;
  return counts_[first_[document] + stride] +
         static_cast<uint32_t>(CodePoints(text.substr(begin, byte - begin)));
}

Span CodePointOffsets::Of(DocumentIndex document, Span span) const {
  if (knowledge_.documents()[document].text == StringId::kEmpty) return span;
  return Span{Of(document, span.begin), Of(document, span.end)};
}

}  // namespace entente
