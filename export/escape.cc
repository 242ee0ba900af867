// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/escape.h"

#include <array>
#include <charconv>
#include <cmath>

namespace entente {
namespace {

// For each byte what stands in its place; an empty one stands for itself.
// `IsSpecial` says of a byte whether it may have to be replaced. It is asked of
// 16 bytes at once, in a form that compilers make vector instructions of.
template <bool (*IsSpecial)(unsigned char)>
class EscapeTable {
 public:
  struct Row {
    unsigned char byte;
    absl::string_view instead;
  };

  template <size_t N>
  explicit constexpr EscapeTable(const Row (&rows)[N]) {
    for (const Row& row : rows) instead_[row.byte] = row.instead;
  }

  // Length of the run from `pos` that has no special byte.
  static size_t SafeRun(absl::string_view text, size_t pos) {
    constexpr size_t kBlock = 16;
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    size_t at = pos;
    for (; at + kBlock <= text.size(); at += kBlock) {
      unsigned char found = 0;
      for (size_t i = 0; i < kBlock; ++i) {
        found |= static_cast<unsigned char>(IsSpecial(bytes[at + i]));
      }
      if (found != 0) break;
    }
    while (at < text.size() && !IsSpecial(bytes[at])) ++at;
    return at - pos;
  }

  void Append(absl::string_view text, OutputFile& output) const {
    size_t pos = 0;
    while (true) {
      const size_t run = SafeRun(text, pos);
      output.Append(text.substr(pos, run));
      pos += run;
      if (pos == text.size()) return;
      output.Append(Instead(text, pos));
      ++pos;
    }
  }

  // The longest part of `text`, in whole characters, that has up to `limit`
  // bytes once it is escaped.
  size_t FittingPrefix(absl::string_view text, size_t limit) const {
    size_t bytes = 0;
    size_t end = 0;
    for (size_t at = 0; at < text.size(); ++at) {
      if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) end = at;
      bytes += Instead(text, at).size();
      if (bytes > limit) return end;
    }
    return text.size();
  }

 private:
  absl::string_view Instead(absl::string_view text, size_t at) const {
    const absl::string_view instead =
        instead_[static_cast<unsigned char>(text[at])];
    return instead.empty() ? text.substr(at, 1) : instead;
  }

  std::array<absl::string_view, 256> instead_{};
};

constexpr bool IsControl(unsigned char c) { return c < 0x20; }
constexpr bool IsXmlMark(unsigned char c) {
  return (c == '<') | (c == '>') | (c == '&');
}
constexpr bool IsQuoteOrBackslash(unsigned char c) {
  return (c == '"') | (c == '\\');
}

// What stops the copying of element content; '>' only within "]]>".
constexpr bool IsXmlTextSpecial(unsigned char c) {
  return IsXmlMark(c) || (c == '\r');
}
constexpr bool IsXmlAttributeSpecial(unsigned char c) {
  return IsXmlMark(c) || IsControl(c) || (c == '"');
}
constexpr bool IsJsonSpecial(unsigned char c) {
  return IsQuoteOrBackslash(c) || IsControl(c);
}
constexpr bool IsDotSpecial(unsigned char c) {
  return IsJsonSpecial(c) || (c == '&');
}

using XmlText = EscapeTable<IsXmlTextSpecial>;

constexpr EscapeTable<IsXmlAttributeSpecial> kXmlAttribute({{'<', "&lt;"},
                                                            {'>', "&gt;"},
                                                            {'&', "&amp;"},
                                                            {'"', "&quot;"},
                                                            {'\t', "&#9;"},
                                                            {'\n', "&#10;"},
                                                            {'\r', "&#13;"}});

using DotTable = EscapeTable<IsDotSpecial>;
constexpr DotTable kDotData(
    {{'\\', "\\\\"}, {'"', "\\\""}, {'\n', "\\n"}, {'\r', " "}});
constexpr DotTable kDotLabel({{'\\', "\\\\"},
                              {'"', "\\\""},
                              {'\n', "\\n"},
                              {'\r', " "},
                              {'&', "&amp;"}});

constexpr EscapeTable<IsJsonSpecial> kJson({
    {'"', "\\\""},       {'\\', "\\\\"},      {'\b', "\\b"},
    {'\f', "\\f"},       {'\n', "\\n"},       {'\r', "\\r"},
    {'\t', "\\t"},       {'\x00', "\\u0000"}, {'\x01', "\\u0001"},
    {'\x02', "\\u0002"}, {'\x03', "\\u0003"}, {'\x04', "\\u0004"},
    {'\x05', "\\u0005"}, {'\x06', "\\u0006"}, {'\x07', "\\u0007"},
    {'\x0b', "\\u000b"}, {'\x0e', "\\u000e"}, {'\x0f', "\\u000f"},
    {'\x10', "\\u0010"}, {'\x11', "\\u0011"}, {'\x12', "\\u0012"},
    {'\x13', "\\u0013"}, {'\x14', "\\u0014"}, {'\x15', "\\u0015"},
    {'\x16', "\\u0016"}, {'\x17', "\\u0017"}, {'\x18', "\\u0018"},
    {'\x19', "\\u0019"}, {'\x1a', "\\u001a"}, {'\x1b', "\\u001b"},
    {'\x1c', "\\u001c"}, {'\x1d', "\\u001d"}, {'\x1e', "\\u001e"},
    {'\x1f', "\\u001f"},
});

constexpr absl::string_view kCdataBegin = "<![CDATA[";
constexpr absl::string_view kCdataEnd = "]]>";

// One or more CDATA sections; "]]>" ends one after its brackets.
void AppendCdata(absl::string_view text, OutputFile& output) {
  while (!text.empty()) {
    const size_t end = text.find(kCdataEnd);
    const size_t size = end == absl::string_view::npos ? text.size() : end + 2;
    output.Append(kCdataBegin);
    output.Append(text.substr(0, size));
    output.Append(kCdataEnd);
    text.remove_prefix(size);
  }
}

void AppendXmlTextWithSpecials(absl::string_view text, OutputFile& output) {
  while (true) {
    const size_t size = text.find('\r');
    const absl::string_view piece = text.substr(0, size);
    if (piece.find_first_of("<&") == absl::string_view::npos &&
        piece.find(kCdataEnd) == absl::string_view::npos) {
      output.Append(piece);
    } else {
      AppendCdata(piece, output);
    }
    if (size == absl::string_view::npos) return;
    output.Append("&#13;");
    text.remove_prefix(size + 1);
  }
}

}  // namespace

void AppendXmlText(absl::string_view text, OutputFile& output) {
  if (XmlText::SafeRun(text, 0) == text.size()) {
    output.Append(text);
  } else {
    AppendXmlTextWithSpecials(text, output);
  }
}

void AppendXmlAttribute(absl::string_view text, OutputFile& output) {
  kXmlAttribute.Append(text, output);
}

void AppendJsonString(absl::string_view text, OutputFile& output) {
  output.Append("\"");
  kJson.Append(text, output);
  output.Append("\"");
}

void AppendDotText(absl::string_view text, DotText use, OutputFile& output) {
  constexpr absl::string_view kEllipsis = "…";
  constexpr size_t kLongestEscape = 5;  // &amp;
  const DotTable& table = use == DotText::kLabel ? kDotLabel : kDotData;
  if (text.size() * kLongestEscape <= kMaxDotBytes) {
    table.Append(text, output);
    return;
  }
  const size_t fitting = table.FittingPrefix(text, kMaxDotBytes);
  table.Append(text.substr(0, fitting), output);
  if (fitting < text.size()) output.Append(kEllipsis);
}

void AppendInteger(int64_t value, OutputFile& output) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  output.Append(absl::string_view(digits, end - digits));
}

void AppendDouble(double value, OutputFile& output) {
  if (!std::isfinite(value)) {
    output.Append(std::isnan(value) ? "NaN" : value > 0 ? "INF" : "-INF");
    return;
  }
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  output.Append(absl::string_view(digits, end - digits));
}

void AppendHex(uint64_t value, OutputFile& output) {
  static constexpr char kDigits[] = "0123456789abcdef";
  char text[16];
  for (int i = 15; i >= 0; --i, value >>= 4) text[i] = kDigits[value & 15];
  output.Append(absl::string_view(text, sizeof text));
}

}  // namespace entente
