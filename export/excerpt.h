// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Shorter forms of an article's words, for people to read. Lengths are in code
// points; text is UTF-8.
#ifndef ENTENTE_EXPORT_EXCERPT_H_
#define ENTENTE_EXPORT_EXCERPT_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"

namespace entente {

// Number of code points.
size_t CodePoints(absl::string_view text);

// The first `count` code points.
absl::string_view FirstCodePoints(absl::string_view text, size_t count);

// Appends `text` on one line: each run of spaces, tabs and line breaks becomes
// one space, none at the ends. Spaces that do not break stay as they are.
void AppendOnOneLine(absl::string_view text, std::string* out);

// `text` on one line and, if it is longer than `max`, cut after a word with an
// ellipsis: "a dénoncé une hostilité…". No longer than `max` either way.
std::string Shorten(absl::string_view text, size_t max);

// Lines of up to `width`, broken at spaces and joined by line feeds. A longer
// word has a line of its own; one of more than two lines' length is broken.
std::string WrapWords(absl::string_view text, size_t width);

}  // namespace entente

#endif  // ENTENTE_EXPORT_EXCERPT_H_
