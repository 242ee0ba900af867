// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Any bytes as an article: the record's text is UTF-8, and every span lies in
// it, begins before it ends, and cuts no character.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "absl/strings/string_view.h"
#include "ingest/text.h"
#include "ingest/text/characters.h"

namespace entente {
namespace {

void Expect(bool holds) {
  if (!holds) std::abort();
}

bool IsBoundary(absl::string_view text, uint32_t pos) {
  return pos == text.size() || (text[pos] & 0xC0) != 0x80;
}

void CheckSpan(absl::string_view text, Span span) {
  Expect(span.begin < span.end && span.end <= text.size());
  Expect(IsBoundary(text, span.begin) && IsBoundary(text, span.end));
}

void CheckText(absl::string_view text) {
  for (size_t pos = 0; pos < text.size();) {
    const Character c = CharacterAt(text, pos);
    Expect(c.size > 1 || c.code != 0xFFFD);
    Expect(c.code >= 0x20 || c.code == U'\t' || c.code == U'\n');
    pos += c.size;
  }
}

void CheckRecord(const Record& record) {
  const absl::string_view text = record.document.text;
  CheckText(text);
  Expect(!record.document.id.empty());
  for (const Actor& actor : record.actors) {
    for (Span span : actor.mentions) CheckSpan(text, span);
  }
  for (const Relation& relation : record.relations) {
    for (Span span : relation.evidence) CheckSpan(text, span);
  }
  for (const Claim& claim : record.claims) {
    if (claim.cue.span != Span{}) CheckSpan(text, claim.cue.span);
    for (Span span : claim.content) CheckSpan(text, span);
    for (Span span : claim.evidence) CheckSpan(text, span);
  }
}

}  // namespace
}  // namespace entente

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using entente::Expect;
  const absl::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const char* language : {"auto", "fr", "en"}) {
    absl::StatusOr<entente::Input> input =
        entente::Input::FromString("fuzz.txt", bytes);
    // Bytes that begin like a compressed file and are none.
    if (!input.ok()) return 0;
    entente::IngestOptions options;
    options.language = language;
    options.max_record_bytes = size_t{1} << 20;
    int answers = 0;
    const absl::Status status = entente::IngestText(
        *input, options, [&answers](absl::StatusOr<entente::Record> record) {
          ++answers;
          if (record.ok()) {
            entente::CheckRecord(*record);
          } else {
            Expect(!record.status().message().empty());
          }
          return absl::OkStatus();
        });
    // One answer for an input, unless its bytes could not be read.
    Expect(status.ok() ? answers == 1 : answers == 0);
  }
  return 0;
}
