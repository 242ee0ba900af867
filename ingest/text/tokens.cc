// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/tokens.h"

#include <utility>

#include "absl/strings/string_view.h"
#include "ingest/text/characters.h"
#include "ingest/text/clitics.h"
#include "ingest/text/scan.h"

namespace entente {
namespace {

Token MakeToken(absl::string_view text, Span span, TokenKind kind) {
  Token token;
  token.span = span;
  token.kind = kind;
  int letters = 0;
  int capitals = 0;
  for (uint32_t pos = span.begin; pos < span.end;) {
    const Character c = CharacterAt(text, pos);
    if (IsApostrophe(c.code)) {
      token.lower.push_back('\'');
    } else {
      if (IsLetter(c.code)) {
        const bool upper = IsUpper(c.code);
        if (letters == 0) token.capitalized = upper;
        ++letters;
        capitals += upper ? 1 : 0;
      }
      AppendCharacter(ToLower(c.code), &token.lower);
    }
    pos += c.size;
  }
  token.all_caps = letters >= 2 && capitals == letters;
  return token;
}

// Appends the tokens of one sentence, one after another.
class TokenAdder {
 public:
  TokenAdder(Article& article, uint32_t sentence)
      : article_(article), sentence_(sentence) {}

  // White space stands before the next token, as it does before the first.
  void AddSpace() { space_ = true; }
  void Add(Span span, TokenKind kind) {
    Token token = MakeToken(article_.document.text, span, kind);
    token.space_before = space_;
    token.sentence = sentence_;
    token.sentence_start = !started_ && kind == TokenKind::kWord;
    started_ = started_ || token.sentence_start;
    article_.tokens.push_back(std::move(token));
    space_ = false;
  }

 private:
  Article& article_;
  uint32_t sentence_;
  bool space_ = true;
  bool started_ = false;  // the sentence has a word
};

// Appends the tokens of sentence `s`.
void TokenizeSentence(Article& article, uint32_t s) {
  const absl::string_view text = article.document.text;
  const Span span = article.sentences[s].span;
  std::vector<uint32_t> cuts;
  TokenAdder adder(article, s);
  for (uint32_t pos = span.begin; pos < span.end;) {
    const Character c = CharacterAt(text, pos);
    if (IsSpace(c.code)) {
      adder.AddSpace();
      pos += c.size;
      continue;
    }
    const Chunk chunk = ScanChunk(text, pos, span.end, article.language);
    cuts.clear();
    if (chunk.may_be_cut) {
      CutClitics(text.substr(pos, chunk.end - pos), article.language, cuts);
    }
    for (size_t i = 0; i <= cuts.size(); ++i) {
      const Span part = {i == 0 ? pos : pos + cuts[i - 1],
                         i == cuts.size() ? chunk.end : pos + cuts[i]};
      adder.Add(part, chunk.kind);
    }
    pos = chunk.end;
  }
}

// The kind of a token that others have cut: that of the first word or number in
// it ("'s", "-il"), or of its first mark.
TokenKind KindOf(const Article& article, Span span) {
  const absl::string_view text = article.document.text;
  TokenKind first = TokenKind::kWord;
  for (uint32_t pos = span.begin; pos < span.end;) {
    const Character c = CharacterAt(text, pos);
    if (IsSpace(c.code)) {
      pos += c.size;
      continue;
    }
    const Chunk chunk = ScanChunk(text, pos, span.end, article.language);
    if (chunk.kind == TokenKind::kWord || chunk.kind == TokenKind::kNumber) {
      return chunk.kind;
    }
    if (pos == span.begin) first = chunk.kind;
    pos = chunk.end;
  }
  return first;
}

// Appends the tokens of `from`, that sentence of the article.
void TakeSentence(const UdSentence& from, uint32_t sentence, Article& article) {
  TokenAdder adder(article, sentence);
  Span before = {from.span.begin, from.span.begin};
  for (const UdWord& word : from.words) {
    // Some programs leave white space in forms.
    const Span span = TrimSpace(article.document.text, word.span);
    // The words of "du" both have its span.
    if (span.begin == span.end || span == before) continue;
    if (span.begin != before.end) adder.AddSpace();
    adder.Add(span, KindOf(article, span));
    before = span;
  }
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
  article.tokens.clear();
  // A token takes about five bytes of text, with the space before it.
  article.tokens.reserve(article.document.text.size() / 5);
  for (uint32_t s = 0; s < article.sentences.size(); ++s) {
    Sentence& sentence = article.sentences[s];
    sentence.first_token = static_cast<uint32_t>(article.tokens.size());
    TokenizeSentence(article, s);
    sentence.end_token = static_cast<uint32_t>(article.tokens.size());
  }
  LinkQuotes(article);
}

void TakeTokens(Article& article) {
  article.sentences.clear();
  article.tokens.clear();
  std::vector<UdSentence> kept;
  kept.reserve(article.analysis.size());
  uint32_t paragraph = 0;
  for (UdSentence& from : article.analysis) {
    Sentence sentence;
    sentence.first_token = static_cast<uint32_t>(article.tokens.size());
    TakeSentence(from, static_cast<uint32_t>(article.sentences.size()),
                 article);
    sentence.end_token = static_cast<uint32_t>(article.tokens.size());
    if (sentence.first_token == sentence.end_token) continue;
    sentence.span = {article.tokens[sentence.first_token].span.begin,
                     article.tokens.back().span.end};
    while (paragraph + 1 < article.paragraphs.size() &&
           article.paragraphs[paragraph + 1].begin <= sentence.span.begin) {
      ++paragraph;
    }
    sentence.paragraph = paragraph;
    article.sentences.push_back(sentence);
    kept.push_back(std::move(from));
  }
  article.analysis = std::move(kept);
  LinkQuotes(article);
}

}  // namespace entente
