// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/excerpt.h"

#include <algorithm>

namespace entente {
namespace {

constexpr absl::string_view kSpaces = " \t\n\r\f\v";
constexpr absl::string_view kEllipsis = "…";

bool IsContinuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// Takes the first word of `*text` (and the spaces around it) out; "" at the
// end.
absl::string_view TakeWord(absl::string_view* text) {
  const size_t begin = text->find_first_not_of(kSpaces);
  if (begin == absl::string_view::npos) return absl::string_view();
  text->remove_prefix(begin);
  const size_t size = std::min(text->find_first_of(kSpaces), text->size());
  const absl::string_view word = text->substr(0, size);
  text->remove_prefix(size);
  return word;
}

}  // namespace

size_t CodePoints(absl::string_view text) {
  return text.size() - static_cast<size_t>(std::count_if(
                           text.begin(), text.end(), IsContinuation));
}

absl::string_view FirstCodePoints(absl::string_view text, size_t count) {
  size_t at = 0;
  while (at < text.size() && (count > 0 || IsContinuation(text[at]))) {
    if (!IsContinuation(text[at])) --count;
    ++at;
  }
  return text.substr(0, at);
}

void AppendOnOneLine(absl::string_view text, std::string* out) {
  bool first = true;
  for (absl::string_view word; !(word = TakeWord(&text)).empty();) {
    if (!first) *out += ' ';
    first = false;
    out->append(word.data(), word.size());
  }
}

std::string Shorten(absl::string_view text, size_t max) {
  // No more is looked at than can be shown, however long the text is.
  const absl::string_view head = FirstCodePoints(text, 4 * max + 64);
  std::string line;
  AppendOnOneLine(head, &line);
  if (head.size() == text.size() && CodePoints(line) <= max) return line;
  absl::string_view kept = FirstCodePoints(line, max == 0 ? 0 : max - 1);
  const size_t space = kept.rfind(' ');
  // A word is cut only where the text has no space in its second half.
  if (kept.size() < line.size() && line[kept.size()] != ' ' &&
      space != absl::string_view::npos && space >= kept.size() / 2) {
    kept = kept.substr(0, space);
  }
  const size_t last = kept.find_last_not_of(" ,;:.");
  kept = kept.substr(0, last == absl::string_view::npos ? 0 : last + 1);
  std::string result(kept);
  result.append(kEllipsis.data(), kEllipsis.size());
  return result;
}

std::string WrapWords(absl::string_view text, size_t width) {
  std::string lines;
  size_t used = 0;  // code points of the last line
  for (absl::string_view word; !(word = TakeWord(&text)).empty();) {
    size_t size = CodePoints(word);
    if (used > 0) {
      const bool fits = used + 1 + size <= width;
      lines += fits ? ' ' : '\n';
      used = fits ? used + 1 : 0;
    }
    while (size > 2 * width) {
      const absl::string_view head = FirstCodePoints(word, width);
      lines.append(head.data(), head.size());
      lines += '\n';
      word.remove_prefix(head.size());
      size -= width;
    }
    lines.append(word.data(), word.size());
    used += size;
  }
  return lines;
}

}  // namespace entente
