// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/words.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "absl/strings/string_view.h"
#include "ingest/text/characters.h"
#include "ingest/text/contractions.h"
#include "ingest/text/ud_cuts.h"

namespace entente {
namespace {

// `part` as a token of several words has it in small letters, in the case of
// that token: "Du" is "De" and "le", "DU" is "DE" and "LE".
std::string InCaseOf(const Token& token, absl::string_view part, bool first) {
  if (!token.capitalized || (!first && !token.all_caps)) {
    return std::string(part);
  }
  std::string cased;
  for (size_t pos = 0; pos < part.size();) {
    const Character c = CharacterAt(part, pos);
    AppendCharacter(
        pos == 0 || token.all_caps
            ? static_cast<char32_t>(u_toupper(static_cast<UChar32>(c.code)))
            : c.code,
        &cased);
    pos += c.size;
  }
  return cased;
}

class WordSplitter {
 public:
  explicit WordSplitter(const Article& article);

  UdSentence Split(uint32_t index);

 private:
  std::string Form(Span span) const { return std::string(article_.Text(span)); }
  bool IsClosingMark(uint32_t end);
  bool Continues(uint32_t t, uint32_t first);
  void AddToken(Span span);
  void AddWord(Span span, std::string form);
  void AddEnglish(uint32_t t, uint32_t first, bool is_last);
  void AddFrench(uint32_t t);
  void AddParts(uint32_t t, bool is_last);
  bool IsContracted(uint32_t t);

  const Article& article_;
  std::vector<uint32_t> closing_ends_;  // of quotations' marks, sorted
  // Of the sentence at hand:
  UdSentence sentence_;
  uint32_t first_token_ = 0;
  std::vector<absl::string_view> lower_;
  std::vector<bool> contracted_;  // the tokens that were taken for two words
  std::vector<uint32_t> cuts_;
};

WordSplitter::WordSplitter(const Article& article) : article_(article) {
  for (const Quote& quote : article.quotes) {
    if (quote.closed) closing_ends_.push_back(quote.outer.end);
  }
  std::sort(closing_ends_.begin(), closing_ends_.end());
}

bool WordSplitter::IsClosingMark(uint32_t end) {
  return std::binary_search(closing_ends_.begin(), closing_ends_.end(), end);
}

// Whether token `t` of an English text is a word of the same treebank token as
// the one before it: "do" and "n't", "workers" and its apostrophe.
bool WordSplitter::Continues(uint32_t t, uint32_t first) {
  if (t == first) return false;
  const Token& token = article_.tokens[t];
  const Token& before = article_.tokens[t - 1];
  if (token.space_before || before.kind != TokenKind::kWord) return false;
  if (token.kind == TokenKind::kWord) return true;
  return token.lower == "'" && before.lower.back() == 's' &&
         !IsClosingMark(token.span.end);
}

void WordSplitter::AddToken(Span span) {
  UdToken token;
  token.span = span;
  token.form = Form(span);
  token.first_word = static_cast<uint32_t>(sentence_.words.size());
  token.word_count = 0;
  sentence_.tokens.push_back(std::move(token));
}

void WordSplitter::AddWord(Span span, std::string form) {
  UdWord word;
  word.span = span;
  word.form = std::move(form);
  word.token = static_cast<uint32_t>(sentence_.tokens.size() - 1);
  sentence_.words.push_back(std::move(word));
  ++sentence_.tokens.back().word_count;
}

// Adds the token `t` as the treebank tokens that it is cut into.
void WordSplitter::AddParts(uint32_t t, bool is_last) {
  const Token& token = article_.tokens[t];
  cuts_.clear();
  CutAsTreebanks(article_.Text(token.span), token.kind, article_.language,
                 is_last, cuts_);
  cuts_.push_back(token.span.end - token.span.begin);
  uint32_t begin = 0;
  for (uint32_t end : cuts_) {
    const Span part = {token.span.begin + begin, token.span.begin + end};
    AddToken(part);
    AddWord(part, sentence_.tokens.back().form);
    begin = end;
  }
}

void WordSplitter::AddEnglish(uint32_t t, uint32_t first, bool is_last) {
  if (!Continues(t, first)) return AddParts(t, is_last);
  const Span span = article_.tokens[t].span;
  UdToken& whole = sentence_.tokens.back();
  whole.span.end = span.end;
  whole.form = Form(whole.span);
  AddWord(span, Form(span));
}

bool WordSplitter::IsContracted(uint32_t t) {
  if (article_.tokens[t].lower != "des") return true;
  return IsDesContracted(lower_, t - first_token_,
                         [this](size_t i) { return contracted_[i]; });
}

void WordSplitter::AddFrench(uint32_t t) {
  const Token& token = article_.tokens[t];
  const Contraction* parts = FindContraction(token.lower);
  if (parts == nullptr || !IsContracted(t)) return AddParts(t, false);
  contracted_[t - first_token_] = true;
  AddToken(token.span);
  AddWord(token.span, InCaseOf(token, parts->first, true));
  AddWord(token.span, InCaseOf(token, parts->second, false));
}

UdSentence WordSplitter::Split(uint32_t index) {
  const Sentence& from = article_.sentences[index];
  sentence_ = {};
  sentence_.new_paragraph =
      index == 0 || from.paragraph != article_.sentences[index - 1].paragraph;
  sentence_.tokens.reserve(from.end_token - from.first_token);
  sentence_.words.reserve(from.end_token - from.first_token);
  first_token_ = from.first_token;
  if (article_.language == Language::kFrench) {
    lower_.clear();
    for (uint32_t t = from.first_token; t < from.end_token; ++t) {
      lower_.emplace_back(article_.tokens[t].lower);
    }
    contracted_.assign(lower_.size(), false);
  }
  for (uint32_t t = from.first_token; t < from.end_token; ++t) {
    if (article_.language == Language::kFrench) {
      AddFrench(t);
    } else {
      AddEnglish(t, from.first_token, t + 1 == from.end_token);
    }
  }
  for (UdToken& token : sentence_.tokens) {
    token.space_after =
        token.span.end >= article_.document.text.size() ||
        IsSpace(CharacterAt(article_.document.text, token.span.end).code);
  }
  if (!sentence_.tokens.empty()) {
    sentence_.span = {sentence_.tokens.front().span.begin,
                      sentence_.tokens.back().span.end};
  }
  return std::move(sentence_);
}

}  // namespace

std::vector<UdSentence> SplitWords(const Article& article) {
  WordSplitter splitter(article);
  std::vector<UdSentence> sentences;
  sentences.reserve(article.sentences.size());
  for (uint32_t s = 0; s < article.sentences.size(); ++s) {
    UdSentence sentence = splitter.Split(s);
    if (!sentence.tokens.empty()) sentences.push_back(std::move(sentence));
  }
  return sentences;
}

}  // namespace entente
