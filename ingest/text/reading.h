// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// An article with what the lexicon knows of each token: what the stages that
// look for names, phrases and claims read.
#ifndef ENTENTE_INGEST_TEXT_READING_H_
#define ENTENTE_INGEST_TEXT_READING_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "ingest/text/article.h"
#include "ingest/text/lexicon.h"

namespace entente {

// A half-open range of tokens.
struct TokenRange {
  uint32_t first = 0;
  uint32_t end = 0;

  bool empty() const { return first >= end; }
  friend bool operator==(const TokenRange&, const TokenRange&) = default;
};

// Every question about a token that does not exist is answered with no.
class Reading {
 public:
  explicit Reading(const Article& article);

  const Article& article() const { return article_; }
  const Lexicon& lexicon() const { return lexicon_; }
  bool french() const { return lexicon_.language() == Language::kFrench; }
  uint32_t size() const { return static_cast<uint32_t>(words_.size()); }

  const Token& token(uint32_t t) const { return article_.tokens[t]; }
  const Word* word(uint32_t t) const {
    return t < words_.size() ? words_[t] : nullptr;
  }
  bool Has(uint32_t t, WordClass c) const {
    return t < words_.size() && words_[t] != nullptr && words_[t]->Is(c);
  }
  bool Is(uint32_t t, absl::string_view lower) const {
    return t < words_.size() && token(t).lower == lower;
  }
  bool IsWord(uint32_t t) const {
    return t < words_.size() && token(t).kind == TokenKind::kWord;
  }
  bool IsNumber(uint32_t t) const {
    return t < words_.size() && token(t).kind == TokenKind::kNumber;
  }
  bool IsPunctuation(uint32_t t) const {
    return t < words_.size() && token(t).kind == TokenKind::kPunctuation;
  }
  // "agence", "groupe": a noun of a body or of people together.
  bool IsCollective(uint32_t t) const {
    return Has(t, WordClass::kBody) || Has(t, WordClass::kGroupNoun);
  }
  bool Capitalized(uint32_t t) const {
    return t < words_.size() && token(t).capitalized;
  }
  // A dash that stands free, between words.
  bool IsDash(uint32_t t) const;

  // The quotation whose opening or closing mark this token is, or kNone.
  uint32_t Opens(uint32_t t) const {
    return t < opens_.size() ? opens_[t] : kNone;
  }
  uint32_t Closes(uint32_t t) const {
    return t < closes_.size() ? closes_[t] : kNone;
  }
  // Tokens of the sentence of t; a dateline ("Paris, 4 mai 2012. –") is left
  // out.
  uint32_t SentenceBegin(uint32_t t) const {
    return begins_[token(t).sentence];
  }
  uint32_t SentenceEnd(uint32_t t) const {
    return article_.sentences[token(t).sentence].end_token;
  }
  // Token t or, where it is within a quotation, the outermost one around it.
  uint32_t OuterQuote(uint32_t t) const;

  // Bytes from the first to the last token of a range.
  Span SpanOf(TokenRange range) const;
  absl::string_view Text(TokenRange range) const {
    return article_.Text(SpanOf(range));
  }

 private:
  uint32_t AfterDateline(const Sentence& sentence) const;

  const Article& article_;
  const Lexicon& lexicon_;
  std::vector<const Word*> words_;
  std::vector<uint32_t> opens_;
  std::vector<uint32_t> closes_;
  std::vector<uint32_t> begins_;  // of sentences, after datelines
};

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_READING_H_
