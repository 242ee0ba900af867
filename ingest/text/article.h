// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What the stages of text analysis hand to each other: plain structs. Every
// span is a range of bytes of Article::document.text.
#ifndef ENTENTE_INGEST_TEXT_ARTICLE_H_
#define ENTENTE_INGEST_TEXT_ARTICLE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "graph/names.h"
#include "graph/record.h"
#include "ingest/text/ud.h"

namespace entente {

inline constexpr uint32_t kNone = 0xffffffff;

enum class TokenKind : uint8_t { kWord, kNumber, kPunctuation, kSymbol };

// A syntactic word or a mark, as Universal Dependencies cuts them: "l'" and
// "OTAN", "a", "-t-", "il". Contractions ("du") stay one token here.
struct Token {
  Span span;
  TokenKind kind = TokenKind::kWord;
  bool capitalized = false;     // its first letter is upper case
  bool all_caps = false;        // has two letters or more, all upper case
  bool space_before = false;    // white space stands before it
  bool sentence_start = false;  // first word of its sentence or quotation
  uint32_t sentence = 0;        // index into Article::sentences
  uint32_t quote = kNone;       // innermost quotation that holds it, or kNone
  std::string lower;            // lower case, typographic ' as '
};

struct Sentence {
  Span span;  // without white space at its ends
  uint32_t first_token = 0;
  uint32_t end_token = 0;
  uint32_t paragraph = 0;
};

// A stretch between quotation marks. Nested ones come after the one that holds
// them; the order is that of `outer.begin`.
struct Quote {
  Span outer;                // with its marks
  Span inner;                // without them and without white space at its ends
  uint32_t parent = kNone;   // the quotation that holds this one, or kNone
  bool closed = true;        // false where the closing mark is missing: it then
                             // ends at the paragraph
  uint32_t first_token = 0;  // of `inner`
  uint32_t end_token = 0;
};

struct Article {
  Document document;
  Language language = Language::kAny;
  std::vector<Span> paragraphs;
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<Quote> quotes;
  // The words with their tags and trees: one for each of `sentences`, in order,
  // or none at all where nobody has analysed the article.
  std::vector<UdSentence> analysis;

  absl::string_view Text(Span span) const {
    return absl::string_view(document.text)
        .substr(span.begin, span.end - span.begin);
  }
};

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_ARTICLE_H_
