// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/sentences.h"

#include "ingest/text/characters.h"

namespace entente {

std::vector<Sentence> SplitSentences(absl::string_view text,
                                     absl::Span<const Span> paragraphs,
                                     absl::Span<const Quote> /*quotes*/,
                                     Language /*language*/) {
  std::vector<Sentence> sentences;
  for (uint32_t p = 0; p < paragraphs.size(); ++p) {
    uint32_t begin = paragraphs[p].begin;
    for (uint32_t pos = begin; pos < paragraphs[p].end;) {
      const Character c = CharacterAt(text, pos);
      const uint32_t after = pos + c.size;
      if ((c.code == U'.' || c.code == U'!' || c.code == U'?') &&
          IsSpace(CharacterAt(text, after).code)) {
        Sentence sentence;
        sentence.span = {begin, after};
        sentence.paragraph = p;
        sentences.push_back(sentence);
        begin = after;
        while (begin < paragraphs[p].end &&
               IsSpace(CharacterAt(text, begin).code)) {
          begin += CharacterAt(text, begin).size;
        }
        pos = begin;
        continue;
      }
      pos = after;
    }
    if (begin < paragraphs[p].end) {
      Sentence sentence;
      sentence.span = {begin, paragraphs[p].end};
      sentence.paragraph = p;
      sentences.push_back(sentence);
    }
  }
  return sentences;
}

}  // namespace entente
