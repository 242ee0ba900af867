// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/dot_syntax.h"

#include <xxhash.h>

#include "absl/strings/str_cat.h"

namespace entente {
namespace {

// A longer id is cut and told apart by its hash: an actor's comes from its
// name, which may be of any length, and a token of DOT may not.
constexpr size_t kMaxIdBytes = 4000;

bool IsContinuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

}  // namespace

void DotSyntax::AppendId(absl::string_view id) {
  if (id.size() <= kMaxIdBytes) {  // an NMTOKEN: nothing to escape
    output_.Append("\"");
    output_.Append(id);
    output_.Append("\"");
    return;
  }
  size_t size = kMaxIdBytes;
  while (IsContinuation(id[size])) --size;
  output_.Append("\"");
  output_.Append(id.substr(0, size));
  output_.Append("~");
  AppendHex(XXH3_64bits(id.data(), id.size()), output_);
  output_.Append("\"");
}

void DotSyntax::Node(absl::string_view id) { AppendId(id); }

void DotSyntax::Edge(absl::string_view source, absl::string_view target) {
  AppendId(source);
  output_.Append(" -> ");
  AppendId(target);
}

void DotSyntax::AttributeName(absl::string_view name) {
  output_.Append(has_attributes_ ? ", " : " [");
  has_attributes_ = true;
  output_.Append(name);
  output_.Append("=");
}

std::string DotSyntax::Before(absl::string_view name) {
  return absl::StrCat(", ", name, "=\"");
}

void DotSyntax::Data(absl::string_view name, absl::string_view value) {
  AttributeName(name);
  output_.Append("\"");
  AppendDotText(value, DotText::kData, output_);
  output_.Append("\"");
}

void DotSyntax::Label(absl::string_view name, absl::string_view value) {
  AttributeName(name);
  output_.Append("\"");
  AppendDotText(value, DotText::kLabel, output_);
  output_.Append("\"");
}

void DotSyntax::Number(absl::string_view name, double value) {
  AttributeName(name);
  output_.Append("\"");
  AppendDouble(value, output_);
  output_.Append("\"");
}

void DotSyntax::Integer(absl::string_view name, int64_t value) {
  AttributeName(name);
  output_.Append("\"");
  AppendInteger(value, output_);
  output_.Append("\"");
}

void DotSyntax::Id(absl::string_view name, uint64_t edge_id) {
  AttributeName(name);
  output_.Append("\"e");
  AppendHex(edge_id, output_);
  output_.Append("\"");
}

void DotSyntax::Html(absl::string_view name, absl::string_view value) {
  AttributeName(name);
  output_.Append("<");
  output_.Append(value);
  output_.Append(">");
}

void DotSyntax::End() {
  output_.Append(has_attributes_ ? "];\n" : ";\n");
  has_attributes_ = false;
}

}  // namespace entente
