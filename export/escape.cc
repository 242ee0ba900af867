// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/escape.h"

#include <array>
#include <charconv>
#include <cmath>

namespace entente {
namespace {

// For each byte what stands in its place; an empty one stands for itself.
class EscapeTable {
 public:
  struct Row {
    unsigned char byte;
    absl::string_view instead;
  };

  template <size_t N>
  explicit constexpr EscapeTable(const Row (&rows)[N]) {
    for (const Row& row : rows) {
      special_[row.byte] = 1;
      instead_[row.byte] = row.instead;
    }
  }

  // Length of the run from `pos` that needs no escape.
  size_t SafeRun(absl::string_view text, size_t pos) const {
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    size_t at = pos;
    for (; at + 8 <= text.size(); at += 8) {
      const unsigned char* b = bytes + at;
      if (special_[b[0]] | special_[b[1]] | special_[b[2]] | special_[b[3]] |
          special_[b[4]] | special_[b[5]] | special_[b[6]] | special_[b[7]]) {
        break;
      }
    }
    while (at < text.size() && special_[bytes[at]] == 0) ++at;
    return at - pos;
  }

  absl::string_view Instead(char byte) const {
    return instead_[static_cast<unsigned char>(byte)];
  }

  void Append(absl::string_view text, OutputFile& output) const {
    size_t pos = 0;
    while (true) {
      const size_t run = SafeRun(text, pos);
      output.Append(text.substr(pos, run));
      pos += run;
      if (pos == text.size()) return;
      output.Append(Instead(text[pos]));
      ++pos;
    }
  }

  size_t EscapedSize(char byte) const {
    const absl::string_view instead = Instead(byte);
    return instead.empty() ? 1 : instead.size();
  }

 private:
  std::array<unsigned char, 256> special_{};
  std::array<absl::string_view, 256> instead_{};
};

// What stops the copying of element content; '>' only within "]]>".
constexpr EscapeTable kXmlText({{'<', ""}, {'&', ""}, {'>', ""}, {'\r', ""}});

constexpr EscapeTable kXmlAttribute({{'<', "&lt;"},
                                     {'>', "&gt;"},
                                     {'&', "&amp;"},
                                     {'"', "&quot;"},
                                     {'\t', "&#9;"},
                                     {'\n', "&#10;"},
                                     {'\r', "&#13;"}});

constexpr EscapeTable kDotData(
    {{'\\', "\\\\"}, {'"', "\\\""}, {'\n', "\\n"}, {'\r', " "}});
constexpr EscapeTable kDotLabel({{'\\', "\\\\"},
                                 {'"', "\\\""},
                                 {'\n', "\\n"},
                                 {'\r', " "},
                                 {'&', "&amp;"}});

constexpr EscapeTable kJson({
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

bool IsContinuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// The longest part of `text`, in whole characters, that has up to `limit` bytes
// once it is escaped.
size_t FittingPrefix(const EscapeTable& table, absl::string_view text,
                     size_t limit) {
  size_t bytes = 0;
  size_t end = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    if (!IsContinuation(text[at])) end = at;
    bytes += table.EscapedSize(text[at]);
    if (bytes > limit) return end;
  }
  return text.size();
}

}  // namespace

void AppendXmlText(absl::string_view text, OutputFile& output) {
  if (kXmlText.SafeRun(text, 0) == text.size()) {
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

void AppendDotString(absl::string_view text, DotText use, OutputFile& output) {
  constexpr absl::string_view kEllipsis = "…";
  constexpr size_t kLongestEscape = 5;  // &amp;
  const EscapeTable& table = use == DotText::kLabel ? kDotLabel : kDotData;
  output.Append("\"");
  if (text.size() * kLongestEscape <= kMaxDotBytes) {
    table.Append(text, output);
  } else {
    const size_t fitting = FittingPrefix(table, text, kMaxDotBytes);
    table.Append(text.substr(0, fitting), output);
    if (fitting < text.size()) output.Append(kEllipsis);
  }
  output.Append("\"");
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
