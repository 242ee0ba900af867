// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/escape.h"

#include <cstdlib>
#include <functional>
#include <limits>
#include <string>

#include "gtest/gtest.h"

namespace entente {
namespace {

std::string Written(const std::function<void(OutputFile&)>& write) {
  std::string bytes;
  const auto output = OutputFile::ToString(&bytes);
  write(*output);
  EXPECT_TRUE(output->Commit().ok());
  return bytes;
}

struct Case {
  std::string text;
  std::string written;
};

TEST(XmlText, UsesCdataWhereMarkupWouldBe) {
  const Case cases[] = {
      {"", ""},
      {"plain é 😀", "plain é 😀"},
      {"a > b", "a > b"},
      {"a < b", "<![CDATA[a < b]]>"},
      {"A & B", "<![CDATA[A & B]]>"},
      {"]]>", "<![CDATA[]]]]><![CDATA[>]]>"},
      {"x]]>y]]>", "<![CDATA[x]]]]><![CDATA[>y]]]]><![CDATA[>]]>"},
      {"12345678<", "<![CDATA[12345678<]]>"},
      {"a\r\nb", "a&#13;\nb"},
      {"a&\r<", "<![CDATA[a&]]>&#13;<![CDATA[<]]>"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Written([&](OutputFile& o) { AppendXmlText(c.text, o); }),
              c.written);
  }
}

TEST(XmlAttribute, EscapesMarkupQuotesAndWhitespace) {
  const Case cases[] = {
      {"plain é 😀 'x'", "plain é 😀 'x'"},
      {"<a b=\"c\">&", "&lt;a b=&quot;c&quot;&gt;&amp;"},
      {"a\tb\nc\rd", "a&#9;b&#10;c&#13;d"},
      {"seven c&", "seven c&amp;"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Written([&](OutputFile& o) { AppendXmlAttribute(c.text, o); }),
              c.written);
  }
}

TEST(JsonString, EscapesWhatJsonMustEscape) {
  const Case cases[] = {
      {"", "\"\""},
      {"é 😀 /", "\"é 😀 /\""},
      {"\"\\\b\f\n\r\t", R"("\"\\\b\f\n\r\t")"},
      {std::string("\0\x1f", 2), R"("\u0000\u001f")"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Written([&](OutputFile& o) { AppendJsonString(c.text, o); }),
              c.written);
  }
}

TEST(DotText, EscapesBackslashesQuotesAndEntitiesOfLabels) {
  const auto written = [](const std::string& text, DotText use) {
    return Written([&](OutputFile& o) { AppendDotText(text, use, o); });
  };
  EXPECT_EQ(written("a\\", DotText::kData), R"(a\\)");
  EXPECT_EQ(written("\\N \"x\" & y", DotText::kData), R"(\\N \"x\" & y)");
  EXPECT_EQ(written("\\N \"x\" & y", DotText::kLabel), R"(\\N \"x\" &amp; y)");
  EXPECT_EQ(written("a\nb\r\nc", DotText::kLabel), R"(a\nb \nc)");
}

TEST(DotText, StaysBelowTheLimitOfReadersInWholeCharacters) {
  const auto length = [](const std::string& text) {
    return Written(
        [&](OutputFile& o) { AppendDotText(text, DotText::kLabel, o); });
  };
  for (const std::string part : {"x", "é", "😀", "&", "\\", "a&\\\"é😀"}) {
    std::string text;
    while (text.size() < 40000) text += part;
    const std::string written = length(text);
    EXPECT_LT(written.size(), 16000u) << part;
    EXPECT_GT(written.size(), 15800u) << part;
    EXPECT_EQ(written.substr(written.size() - 3), "…") << part;
  }
  EXPECT_EQ(length(std::string(15900, 'x')), std::string(15900, 'x'));
}

TEST(Numbers, ReadBackAsTheSameDouble) {
  for (const double value :
       {0.0, 1.0, 0.1, 1.0 / 3, 1e-300, 1e300, 123456789.125, -2.5,
        std::numeric_limits<double>::denorm_min(),
        std::numeric_limits<double>::max()}) {
    const std::string written =
        Written([&](OutputFile& o) { AppendDouble(value, o); });
    EXPECT_EQ(std::strtod(written.c_str(), nullptr), value) << written;
  }
}

TEST(Numbers, AreWrittenShort) {
  EXPECT_EQ(Written([](OutputFile& o) { AppendDouble(10, o); }), "10");
  EXPECT_EQ(Written([](OutputFile& o) { AppendDouble(17.32, o); }), "17.32");
  EXPECT_EQ(Written([](OutputFile& o) {
              AppendDouble(std::numeric_limits<double>::infinity(), o);
            }),
            "INF");
  EXPECT_EQ(Written([](OutputFile& o) {
              AppendInteger(std::numeric_limits<int64_t>::min(), o);
            }),
            "-9223372036854775808");
  EXPECT_EQ(Written([](OutputFile& o) { AppendHex(0x1f, o); }),
            "000000000000001f");
}

}  // namespace
}  // namespace entente
