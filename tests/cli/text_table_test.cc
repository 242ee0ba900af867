// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/text_table.h"

#include <gtest/gtest.h>

#include "cli/console.h"

namespace entente {
namespace {

TEST(TextTable, AlignsWhatATerminalShows) {
  TextTable table({TextTable::kLeft, TextTable::kRight, TextTable::kLeft});
  table.AddRow({"Corée", "7", "pays"});
  table.AddRow(
      {"Core\xCC\x81"
       "e",
       "1,234", ""});  // the accent is a character of its own
  table.AddRow({"日本", "12", "x"});
  EXPECT_EQ(table.Text(),
            "  Corée      7  pays\n"
            "  Core\xCC\x81"
            "e  1,234\n"
            "  日本      12  x\n");
}

TEST(Console, WritesNumbersForPeople) {
  EXPECT_EQ(WithCommas(0), "0");
  EXPECT_EQ(WithCommas(999), "999");
  EXPECT_EQ(WithCommas(1000), "1,000");
  EXPECT_EQ(WithCommas(1234567), "1,234,567");
  EXPECT_EQ(HumanBytes(1), "1 byte");
  EXPECT_EQ(HumanBytes(999), "999 bytes");
  EXPECT_EQ(HumanBytes(1000), "1.0 kB");
  EXPECT_EQ(HumanBytes(999'960), "1.0 MB");
  EXPECT_EQ(HumanBytes(1'540'000'000), "1.5 GB");
  EXPECT_EQ(Plural(1, "claim"), "1 claim");
  EXPECT_EQ(Plural(1200, "claim"), "1,200 claims");
}

}  // namespace
}  // namespace entente
