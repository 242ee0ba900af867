// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// How text and numbers become bytes of a format. All of it goes straight into
// the output's buffer: what needs no escape is copied in runs. Text is valid
// UTF-8 without the characters that XML 1.0 forbids (GraphBuilder::Add let no
// other in).
#ifndef ENTENTE_EXPORT_ESCAPE_H_
#define ENTENTE_EXPORT_ESCAPE_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "export/output.h"

namespace entente {

// Content of an XML element. Text with < or & goes into CDATA sections, split
// at "]]>": Gephi loses the space beside an entity. Only a carriage return,
// which a parser would turn into a line feed, is written as a reference.
void AppendXmlText(absl::string_view text, OutputFile& output);

// Value of an XML attribute, without its double quotes. Line feeds and tabs
// become references, as a parser would read them as spaces.
void AppendXmlAttribute(absl::string_view text, OutputFile& output);

// A JSON string with its quotes (RFC 8259); only what must be escaped is.
void AppendJsonString(absl::string_view text, OutputFile& output);

// What Graphviz does with a string of its language.
enum class DotText {
  kData,   // nothing: a backslash and a quote are escaped
  kLabel,  // it reads entities as well (labels, tooltips, URLs): & is escaped
};

// No token of a DOT file may have 16,000 bytes (Graphviz's and Gephi's readers
// have buffers of that size): a longer string ends in an ellipsis.
inline constexpr size_t kMaxDotBytes = 15900;

// What stands between the quotes of a string of the DOT language. A line break
// is written as \n, which labels break at.
void AppendDotText(absl::string_view text, DotText use, OutputFile& output);

// In decimal.
void AppendInteger(int64_t value, OutputFile& output);

// The shortest digits that read back as the same double; "INF", "-INF" and
// "NaN" as XML Schema has them.
void AppendDouble(double value, OutputFile& output);

// 16 hexadecimal digits.
void AppendHex(uint64_t value, OutputFile& output);

}  // namespace entente

#endif  // ENTENTE_EXPORT_ESCAPE_H_
