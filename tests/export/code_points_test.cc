// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/code_points.h"

#include <string>

#include "export/excerpt.h"
#include "gtest/gtest.h"

namespace entente {
namespace {

KnowledgeGraph GraphOf(const std::string& text) {
  Record record;
  record.document.id = "a";
  record.document.text = text;
  GraphBuilder builder;
  EXPECT_TRUE(builder.Add(record).ok());
  record.document.id = "b";
  record.document.text = "";
  EXPECT_TRUE(builder.Add(record).ok());
  auto graph = std::move(builder).Build({});
  EXPECT_TRUE(graph.ok());
  return *std::move(graph);
}

TEST(CodePointOffsets, CountsWhatStandsBefore) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "aé€😀";
  const KnowledgeGraph graph = GraphOf(text);
  const CodePointOffsets offsets(graph);
  for (const uint32_t character : {0u, 1u, 1000u, 1023u, 1024u, 7999u, 8000u}) {
    const auto byte =
        static_cast<uint32_t>(FirstCodePoints(text, character).size());
    EXPECT_EQ(offsets.Of(0, Span{0, byte}), (Span{0, character}));
  }
}

TEST(CodePointOffsets, LeavesNumbersAloneWithoutAText) {
  const KnowledgeGraph graph = GraphOf("é");
  const CodePointOffsets offsets(graph);
  EXPECT_EQ(offsets.Of(1, Span{5, 70000}), (Span{5, 70000}));
}

}  // namespace
}  // namespace entente
