// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_EXPORT_CODE_POINTS_H_
#define ENTENTE_EXPORT_CODE_POINTS_H_

#include <cstdint>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

// Offsets of evidence as files have them: code points into a document's text.
// Takes one pass over all texts, then a look-up reads at most 1 KiB; holds 4
// bytes for each KiB of text.
class CodePointOffsets {
 public:
  explicit CodePointOffsets(const KnowledgeGraph& knowledge);

  // Where a document has no text, `span` as it is.
  Span Of(DocumentIndex document, Span span) const;

 private:
  uint32_t Of(DocumentIndex document, uint32_t byte) const;

  const KnowledgeGraph& knowledge_;
  std::vector<uint64_t> first_;  // of each document, into counts_
  // Code points before each multiple of kStride bytes.
  std::vector<uint32_t> counts_;
};

}  // namespace entente

#endif  // ENTENTE_EXPORT_CODE_POINTS_H_
