// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/excerpt.h"

#include "absl/strings/ascii.h"

namespace entente {
namespace {

// Appends `part` in one line; of a long one no more than can be needed.
void AppendFolded(absl::string_view part, size_t most_bytes,
                  std::string* line) {
  bool gap = false;
  for (const char byte : part) {
    if (line->size() > most_bytes) return;
    if (absl::ascii_isspace(byte)) {
      gap = true;
      continue;
    }
    if (gap && !line->empty() && line->back() != ' ') *line += ' ';
    gap = false;
    *line += byte;
  }
}

// Where the character after the first `most` ones begins; npos if there is
// none.
size_t OffsetAfter(absl::string_view text, size_t most) {
  size_t characters = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool starts_character = (text[i] & 0xC0) != 0x80;
    if (starts_character && characters++ == most) return i;
  }
  return absl::string_view::npos;
}

}  // namespace

std::string Excerpt(const std::vector<absl::string_view>& parts, size_t most) {
  const size_t most_bytes = 4 * (most + 1);  // of UTF-8
  std::string line;
  for (const absl::string_view part : parts) {
    if (!line.empty()) line += " […] ";
    AppendFolded(part, most_bytes, &line);
  }
  const size_t cut = OffsetAfter(line, most);
  if (cut == std::string::npos) return line;
  const size_t word_end = line.rfind(' ', cut);
  // A first word that is longer than the line is cut inside.
  const bool has_word = word_end != std::string::npos && word_end > 0;
  line.resize(has_word ? word_end : cut);
  return line + "…";
}

}  // namespace entente
