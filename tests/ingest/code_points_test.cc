// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/code_points.h"

#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"

namespace entente {
namespace {

TEST(CodePointIndex, AgreesWithCountingOneByOne) {
  std::string mixed;
  for (int i = 0; i < 300; ++i) {
    const char* parts[] = {"a", "é", "’", "🕊", "plain text ", "ÉÉÉ", "中文"};
    absl::StrAppend(&mixed, parts[i * i % 7], parts[i % 5]);
  }
  for (const std::string& text :
       {std::string(), std::string("a"), std::string("é"), std::string("🕊"),
        std::string("Élysée"), std::string(100, 'x'), mixed,
        std::string(17, 'x') + "é" + std::string(16, 'y')}) {
    const CodePointIndex index(text);
    uint32_t code_point = 0;
    for (uint32_t byte = 0; byte < text.size(); ++byte) {
      const bool begins = (text[byte] & 0xC0) != 0x80;
      if (begins) {
        EXPECT_EQ(index.ByteOf(code_point), byte) << text;
      }
      EXPECT_EQ(index.CodePointOf(byte), code_point) << text << byte;
      if (begins) ++code_point;
    }
    EXPECT_EQ(index.size(), code_point) << text;
    EXPECT_EQ(index.ByteOf(code_point), text.size()) << text;
    EXPECT_EQ(index.CodePointOf(text.size()), code_point) << text;
    EXPECT_EQ(index.ByteOf(code_point + 5), text.size()) << text;
    EXPECT_EQ(index.CodePointOf(text.size() + 5), code_point) << text;
  }
}

}  // namespace
}  // namespace entente
