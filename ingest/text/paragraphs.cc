// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/paragraphs.h"

#include <algorithm>
#include <cstdint>

#include "ingest/text/characters.h"

namespace entente {
namespace {

// Text is wrapped by hand or program at widths in this range, in characters.
constexpr uint32_t kMinWrap = 30;
constexpr uint32_t kMaxWrap = 120;

struct Line {
  Span span;  // without white space at its ends; empty for a blank line
  uint32_t width = 0;       // in characters
  uint32_t first_word = 0;  // width of the first word
  bool is_item = false;     // begins as an item of a list
};

// "- ", "• ", "1. ", "2) ": what begins an item of a list. A dash also begins
// a line of dialogue, which is a paragraph of its own as well.
bool BeginsItem(absl::string_view line) {
  const Character first = CharacterAt(line, 0);
  size_t pos = first.size;
  if (IsDigit(first.code)) {
    while (pos < line.size() && pos < 4 &&
           IsDigit(CharacterAt(line, pos).code)) {
      ++pos;
    }
    if (pos >= line.size() || (line[pos] != '.' && line[pos] != ')')) {
      return false;
    }
    ++pos;
  } else if (first.code != U'-' && first.code != U'*' && first.code != 0x2022 &&
             first.code != 0x2013 && first.code != 0x2014 &&
             first.code != 0x25AA) {
    return false;
  }
  return IsSpace(CharacterAt(line, pos).code);
}

Line MeasureLine(absl::string_view text, uint32_t begin, uint32_t end) {
  Line line;
  while (begin < end) {
    const Character c = CharacterAt(text, begin);
    if (!IsSpace(c.code)) break;
    begin += c.size;
  }
  while (end > begin) {
    const Character c = CharacterBefore(text, end);
    if (!IsSpace(c.code)) break;
    end -= c.size;
  }
  line.span = {begin, end};
  bool in_first_word = true;
  for (uint32_t i = begin; i < end; ++i) {
    if ((text[i] & 0xC0) == 0x80) continue;
    in_first_word = in_first_word && text[i] != ' ';
    ++line.width;
    if (in_first_word) ++line.first_word;
  }
  line.is_item = BeginsItem(text.substr(begin, end - begin));
  return line;
}

std::vector<Line> SplitLines(absl::string_view text) {
  std::vector<Line> lines;
  for (size_t begin = 0; begin < text.size();) {
    size_t end = text.find('\n', begin);
    if (end == absl::string_view::npos) end = text.size();
    lines.push_back(MeasureLine(text, static_cast<uint32_t>(begin),
                                static_cast<uint32_t>(end)));
    begin = end + 1;
  }
  return lines;
}

bool IsBlank(const Line& line) { return line.span.begin == line.span.end; }

// Whether the next line's first word had no room on `line`.
bool IsFull(const Line& line, const Line& next, uint32_t wrap) {
  return line.width + 1 + next.first_word > wrap;
}

// The width at which the text is wrapped; 0 if it is not: its longest line, if
// most lines that another follows directly have no room for its first word.
uint32_t FindWrap(const std::vector<Line>& lines) {
  uint32_t longest = 0;
  for (const Line& line : lines) longest = std::max(longest, line.width);
  if (longest < kMinWrap || longest > kMaxWrap) return 0;
  size_t followed = 0;
  size_t full = 0;
  for (size_t i = 1; i < lines.size(); ++i) {
    if (IsBlank(lines[i - 1]) || IsBlank(lines[i]) || lines[i].is_item)
      continue;
    ++followed;
    if (IsFull(lines[i - 1], lines[i], longest)) ++full;
  }
  return followed >= 2 && full * 10 >= followed * 7 ? longest : 0;
}

}  // namespace

std::vector<Span> SplitParagraphs(absl::string_view text) {
  const std::vector<Line> lines = SplitLines(text);
  const uint32_t wrap = FindWrap(lines);
  std::vector<Span> paragraphs;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (IsBlank(lines[i])) continue;
    if (wrap != 0 && i > 0 && !IsBlank(lines[i - 1]) && !lines[i].is_item &&
        IsFull(lines[i - 1], lines[i], wrap)) {
      paragraphs.back().end = lines[i].span.end;
    } else {
      paragraphs.push_back(lines[i].span);
    }
  }
  return paragraphs;
}

}  // namespace entente
