// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/tokens.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>

#include <string>
#include <utility>

#include "absl/strings/string_view.h"
#include "ingest/text/characters.h"

namespace entente {
namespace {

// Lower case of `word`, with ' for every apostrophe.
std::string Lower(absl::string_view word) {
  std::string lower;
  lower.reserve(word.size());
  for (size_t pos = 0; pos < word.size();) {
    const Character c = CharacterAt(word, pos);
    if (IsApostrophe(c.code)) {
      lower.push_back('\'');
    } else if (c.code < 0x80) {
      lower.push_back(
          static_cast<char>(IsUpper(c.code) ? c.code | 0x20 : c.code));
    } else {
      char bytes[4];
      int32_t size = 0;
      U8_APPEND_UNSAFE(bytes, size, u_tolower(static_cast<UChar32>(c.code)));
      lower.append(bytes, static_cast<size_t>(size));
    }
    pos += c.size;
  }
  return lower;
}

// The end of the token that begins at `pos`.
uint32_t TokenEnd(absl::string_view text, uint32_t pos, uint32_t end) {
  Character c = CharacterAt(text, pos);
  if (!IsLetter(c.code) && !IsDigit(c.code)) return pos + c.size;
  while (pos < end) {
    c = CharacterAt(text, pos);
    if (IsApostrophe(c.code)) return pos + c.size;
    const bool joins = (c.code == U'-' || c.code == U'.' || c.code == U',') &&
                       (IsLetter(CharacterAt(text, pos + 1).code) ||
                        IsDigit(CharacterAt(text, pos + 1).code));
    if (!IsLetter(c.code) && !IsDigit(c.code) && !IsMark(c.code) && !joins) {
      break;
    }
    pos += c.size;
  }
  return pos;
}

Token MakeToken(absl::string_view text, Span span) {
  Token token;
  token.span = span;
  const absl::string_view word = text.substr(span.begin, span.end - span.begin);
  const char32_t first = CharacterAt(word, 0).code;
  if (IsDigit(first)) {
    token.kind = TokenKind::kNumber;
  } else if (!IsLetter(first)) {
    token.kind = u_ispunct(static_cast<UChar32>(first))
                     ? TokenKind::kPunctuation
                     : TokenKind::kSymbol;
  }
  int letters = 0;
  token.all_caps = true;
  for (size_t pos = 0; pos < word.size();) {
    const Character c = CharacterAt(word, pos);
    if (IsLetter(c.code)) {
      if (letters++ == 0) token.capitalized = IsUpper(c.code);
      token.all_caps = token.all_caps && IsUpper(c.code);
    }
    pos += c.size;
  }
  token.all_caps = token.all_caps && letters >= 2;
  token.lower = Lower(word);
  return token;
}

// Sets what tokens and quotations know of each other. The innermost quotation
// at a place is the last that began and has not ended.
void LinkQuotes(Article& article) {
  std::vector<uint32_t> open;
  uint32_t next = 0;
  uint32_t last_seen = kNone;
  for (uint32_t t = 0; t < article.tokens.size(); ++t) {
    Token& token = article.tokens[t];
    while (!open.empty() &&
           article.quotes[open.back()].inner.end <= token.span.begin) {
      article.quotes[open.back()].end_token = t;
      open.pop_back();
    }
    while (next < article.quotes.size() &&
           article.quotes[next].inner.begin <= token.span.begin) {
      article.quotes[next].first_token = t;
      article.quotes[next].end_token = t;
      if (article.quotes[next].inner.end > token.span.begin) {
        open.push_back(next);
      }
      ++next;
    }
    if (!open.empty()) token.quote = open.back();
    if (token.kind == TokenKind::kWord && !open.empty() &&
        open.back() != last_seen) {
      token.sentence_start = true;
      last_seen = open.back();
    }
  }
  const auto count = static_cast<uint32_t>(article.tokens.size());
  for (uint32_t quote : open) article.quotes[quote].end_token = count;
  for (; next < article.quotes.size(); ++next) {
    article.quotes[next].first_token = article.quotes[next].end_token = count;
  }
}

}  // namespace

void Tokenize(Article& article) {
  const absl::string_view text = article.document.text;
  for (uint32_t s = 0; s < article.sentences.size(); ++s) {
    Sentence& sentence = article.sentences[s];
    sentence.first_token = static_cast<uint32_t>(article.tokens.size());
    bool space = true;
    bool start = true;
    for (uint32_t pos = sentence.span.begin; pos < sentence.span.end;) {
      const Character c = CharacterAt(text, pos);
      if (IsSpace(c.code)) {
        space = true;
        pos += c.size;
        continue;
      }
      const uint32_t end = TokenEnd(text, pos, sentence.span.end);
      Token token = MakeToken(text, {pos, end});
      token.space_before = space;
      token.sentence = s;
      if (start && token.kind == TokenKind::kWord) {
        token.sentence_start = true;
        start = false;
      }
      article.tokens.push_back(std::move(token));
      space = false;
      pos = end;
    }
    sentence.end_token = static_cast<uint32_t>(article.tokens.size());
  }
  LinkQuotes(article);
}

}  // namespace entente
