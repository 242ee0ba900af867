// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "ingest/text/decode.h"

namespace entente {
namespace {

using testing::HasSubstr;

// A literal with NUL bytes.
template <size_t kSize>
std::string Bytes(const char (&literal)[kSize]) {
  return std::string(literal, kSize - 1);
}

struct Case {
  const char* what;
  std::string bytes;
  std::string text;
};

const Case kCases[] = {
    {"nothing", "", ""},
    {"ASCII", "a b\n", "a b\n"},
    {"UTF-8", "l’été « où »", "l’été « où »"},
    {"UTF-8 with a mark", "\xEF\xBB\xBFl’été", "l’été"},
    {"UTF-16LE", Bytes("\xFF\xFE\xE9\0t\0\xE9\0\x19\x20"), "été’"},
    {"UTF-16BE", Bytes("\xFE\xFF\0\xE9\0t\xD8\x3D\xDC\x4D"), "ét👍"},
    {"UTF-32LE", Bytes("\xFF\xFE\0\0\xE9\0\0\0"), "é"},
    {"Latin-1",
     "Elle a \xE9t\xE9 \xE0 l'\xE9"
     "cole",
     "Elle a été à l'école"},
    {"Windows-1252", "l\x92\xE9t\xE9 \x93o\xF9\x94, \x80 9, et la suite\x85",
     "l’été “où”, € 9, et la suite…"},
    {"UTF-8 with one bad byte", "été, hiver, prévu, No\xEBl",
     "été, hiver, prévu, Noël"},
    {"CR LF", "a\r\nb\r\n", "a\nb\n"},
    {"CR", "a\rb", "a\nb"},
    {"form feed", "a\fb", "a\nb"},
    {"controls", Bytes("a\x1B[1mb\t\x7F") + std::string(200, 'c') + "\x01",
     Bytes("a[1mb\t\x7F") + std::string(200, 'c')},
    {"U+FFFF",
     "a\xEF\xBF\xBF\xEF\xBF\xBE"
     "b",
     "ab"},
    {"U+FFFD",
     "a\xEF\xBF\xBD"
     "b",
     "a\xEF\xBF\xBD"
     "b"},
};

TEST(DecodeText, ReadsWhatFilesHold) {
  for (const Case& row : kCases) {
    const absl::StatusOr<std::string> text = DecodeText(row.bytes);
    ASSERT_TRUE(text.ok()) << row.what << ": " << text.status();
    EXPECT_EQ(*text, row.text) << row.what;
  }
}

TEST(DecodeText, RefusesWhatIsNoText) {
  const Case cases[] = {
      {"NUL", Bytes("GIF89a\0\1"), "NUL"},
      {"UTF-16 without a mark", Bytes("a\0b\0"), "NUL"},
      {"controls", "\x01\x02\x03 abc", "control characters"},
      {"a byte that Windows-1252 lacks", "abc\x81 def", "no encoding"},
      {"mostly high bytes", "\xC8\xC9\xCA\xCB\xCC\xCD", "no encoding"},
  };
  for (const Case& row : cases) {
    const absl::StatusOr<std::string> text = DecodeText(row.bytes);
    ASSERT_FALSE(text.ok()) << row.what;
    EXPECT_THAT(std::string(text.status().message()),
                testing::AllOf(HasSubstr("not text: "), HasSubstr(row.text),
                               HasSubstr("expected UTF-8")))
        << row.what;
  }
}

TEST(DecodeText, GivesUtf8ForAnyByteAmongLetters) {
  for (int byte = 0x80; byte < 0x100; ++byte) {
    const std::string bytes =
        "some letters " + std::string(1, static_cast<char>(byte)) + " and more";
    const absl::StatusOr<std::string> text = DecodeText(bytes);
    if (!text.ok()) continue;
    const absl::StatusOr<std::string> again = DecodeText(*text);
    ASSERT_TRUE(again.ok()) << byte;
    EXPECT_EQ(*again, *text) << byte;
  }
}

}  // namespace
}  // namespace entente
