// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/node_id.h"

#include <unicode/utf8.h>

#include "absl/strings/str_cat.h"
#include "graph/names.h"

namespace entente {
namespace {

// NameChar of XML 1.0, fifth edition, as ranges.
bool IsNameChar(UChar32 c) {
  if (c < 0x80) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' ||
           c == ':';
  }
  static constexpr struct {
    UChar32 first, last;
  } kRanges[] = {{0xB7, 0xB7},      {0xC0, 0xD6},     {0xD8, 0xF6},
                 {0xF8, 0x37D},     {0x37F, 0x1FFF},  {0x200C, 0x200D},
                 {0x203F, 0x2040},  {0x2070, 0x218F}, {0x2C00, 0x2FEF},
                 {0x3001, 0xD7FF},  {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD},
                 {0x10000, 0xEFFFF}};
  for (const auto& range : kRanges) {
    if (c >= range.first && c <= range.last) return true;
  }
  return false;
}

}  // namespace

std::string NmToken(absl::string_view text) {
  std::string token;
  token.reserve(text.size());
  bool gap = false;
  const auto size = static_cast<int32_t>(text.size());
  for (int32_t at = 0; at < size;) {
    const int32_t start = at;
    UChar32 c;
    U8_NEXT(text.data(), at, size, c);
    if (c < 0 || !IsNameChar(c)) {
      gap = !token.empty();
      continue;
    }
    if (gap) token += '-';
    gap = false;
    token.append(text.data() + start, at - start);
  }
  return token.empty() ? "x" : token;
}

std::string ActorNodeId(ActorKind kind, absl::string_view name) {
  return absl::StrCat(Name(kind), ".", NmToken(NormalizeName(name)));
}

}  // namespace entente
