// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/conllu.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "ingest/text/characters.h"

namespace entente {
namespace {

size_t SkipSpace(absl::string_view text, size_t pos) {
  while (pos < text.size()) {
    const Character c = CharacterAt(text, pos);
    if (!IsSpace(c.code)) break;
    pos += c.size;
  }
  return pos;
}

// The end of `form` in `text` from `pos`, npos if it does not stand there.
// White space counts on neither side.
size_t MatchForm(absl::string_view text, size_t pos, absl::string_view form) {
  for (size_t i = 0; i < form.size();) {
    const Character c = CharacterAt(form, i);
    if (IsSpace(c.code)) {
      i += c.size;
      continue;
    }
    pos = SkipSpace(text, pos);
    if (text.substr(pos, c.size) != form.substr(i, c.size)) {
      return absl::string_view::npos;
    }
    pos += c.size;
    i += c.size;
  }
  return pos;
}

// Sets the spans of the tokens to where they stand in `line` and what they know
// of spaces to what is there; false if they do not make up `line`.
bool FindTokens(absl::string_view line, UdSentence* sentence) {
  size_t pos = 0;
  for (UdToken& token : sentence->tokens) {
    const size_t begin = SkipSpace(line, pos);
    pos = MatchForm(line, begin, token.form);
    if (pos == absl::string_view::npos) return false;
    token.span = {static_cast<uint32_t>(begin), static_cast<uint32_t>(pos)};
  }
  if (SkipSpace(line, pos) != line.size()) return false;
  for (size_t i = 0; i + 1 < sentence->tokens.size(); ++i) {
    sentence->tokens[i].space_after =
        sentence->tokens[i].span.end != sentence->tokens[i + 1].span.begin;
  }
  return true;
}

// The sentence's own text, as SpaceAfter makes it. Sets the tokens' spans in
// it.
std::string JoinTokens(UdSentence* sentence) {
  std::string line;
  for (size_t i = 0; i < sentence->tokens.size(); ++i) {
    if (i > 0 && sentence->tokens[i - 1].space_after) line.push_back(' ');
    UdToken& token = sentence->tokens[i];
    token.span.begin = static_cast<uint32_t>(line.size());
    line.append(token.form);
    token.span.end = static_cast<uint32_t>(line.size());
  }
  return line;
}

// Sets the spans of the words of `token`.
void PlaceWords(const UdToken& token, absl::Span<UdWord> words) {
  std::string joined;
  for (const UdWord& word : words) joined += word.form;
  const bool own = joined == token.form &&
                   joined.size() == token.span.end - token.span.begin;
  uint32_t begin = token.span.begin;
  for (UdWord& word : words) {
    const auto size = static_cast<uint32_t>(word.form.size());
    word.span = own ? Span{begin, begin + size} : token.span;
    begin += size;
  }
}

// Appends `line`, the text of `sentence` that its tokens' spans count in, to
// `text`, and makes the spans count in that. `before` is the sentence that
// precedes, if any.
void PlaceSentence(absl::string_view line, const UdSentence* before,
                   UdSentence* sentence, std::string* text) {
  if (before != nullptr) {
    if (sentence->new_paragraph) {
      text->append("\n\n");
    } else if (before->tokens.back().space_after) {
      text->push_back(' ');
    }
  }
  const auto base = static_cast<uint32_t>(text->size());
  text->append(line.data(), line.size());
  for (UdToken& token : sentence->tokens) {
    token.span = {base + token.span.begin, base + token.span.end};
    PlaceWords(token, absl::MakeSpan(sentence->words)
                          .subspan(token.first_word, token.word_count));
  }
  sentence->span = {sentence->tokens.front().span.begin,
                    sentence->tokens.back().span.end};
}

}  // namespace

void AppendSentence(ConlluSentence from, ConlluText* result) {
  UdSentence& sentence = from.sentence;
  if (from.text.empty() || !FindTokens(from.text, &sentence)) {
    from.text = JoinTokens(&sentence);
  }
  std::vector<UdSentence>& sentences = result->sentences;
  PlaceSentence(from.text, sentences.empty() ? nullptr : &sentences.back(),
                &sentence, &result->text);
  sentences.push_back(std::move(sentence));
}

absl::StatusOr<ConlluText> ReadConllu(absl::string_view conllu,
                                      absl::string_view name) {
  if (conllu.size() > std::numeric_limits<int32_t>::max()) {
    return absl::ResourceExhaustedError(
        absl::StrCat(name, ": larger than 2 GiB, the most that can be read"));
  }
  ConlluText result;
  ConlluParser parser{std::string(name)};
  for (size_t begin = 0; begin < conllu.size();) {
    size_t end = conllu.find('\n', begin);
    if (end == absl::string_view::npos) end = conllu.size();
    const absl::StatusOr<bool> ended =
        parser.ReadLine(conllu.substr(begin, end - begin));
    if (!ended.ok()) return ended.status();
    if (*ended) AppendSentence(parser.Take(), &result);
    begin = end + 1;
  }
  const absl::StatusOr<bool> ended = parser.EndSentence();
  if (!ended.ok()) return ended.status();
  if (*ended) AppendSentence(parser.Take(), &result);
  return result;
}

std::string SetSpans(std::vector<UdSentence>& sentences) {
  std::string text;
  const UdSentence* before = nullptr;
  for (UdSentence& sentence : sentences) {
    if (sentence.tokens.empty()) continue;
    const std::string line = JoinTokens(&sentence);
    PlaceSentence(line, before, &sentence, &text);
    before = &sentence;
  }
  return text;
}

}  // namespace entente
