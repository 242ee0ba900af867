// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/conllu.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "absl/types/span.h"
#include "ingest/text/characters.h"

namespace entente {
namespace {

constexpr absl::string_view kByteOrderMark = "\xef\xbb\xbf";

enum Column { kId, kForm, kLemma, kUpos, kXpos, kFeats, kHead, kDeprel, kDeps };
constexpr size_t kMisc = 9;
constexpr size_t kColumns = 10;

using Columns = std::array<absl::string_view, kColumns>;

// The columns of a line; those that it does not have are "_". What follows the
// tenth belongs to it.
size_t SplitColumns(absl::string_view line, Columns* columns) {
  size_t count = 0;
  while (count + 1 < kColumns) {
    const size_t tab = line.find('\t');
    if (tab == absl::string_view::npos) break;
    (*columns)[count++] = line.substr(0, tab);
    line.remove_prefix(tab + 1);
  }
  (*columns)[count++] = line;
  for (size_t i = count; i < kColumns; ++i) (*columns)[i] = "_";
  return count;
}

std::string ValueOf(absl::string_view column) {
  return column == "_" ? std::string() : std::string(column);
}

// Whether `misc`, "A=1|SpaceAfter=No", says that no space follows.
bool SaysNoSpace(absl::string_view misc) {
  constexpr absl::string_view kNoSpace = "SpaceAfter=No";
  const size_t pos = misc.find(kNoSpace);
  if (pos == absl::string_view::npos) return false;
  const size_t end = pos + kNoSpace.size();
  return (pos == 0 || misc[pos - 1] == '|') &&
         (end == misc.size() || misc[end] == '|');
}

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

class Reader {
 public:
  explicit Reader(absl::string_view name) : name_(name) {}

  absl::Status ReadLine(absl::string_view line);
  absl::StatusOr<ConlluText> Finish();

 private:
  absl::Status Error(size_t line, absl::string_view what,
                     absl::string_view expected) const;
  void ReadComment(absl::string_view comment);
  absl::Status ReadRange(const Columns& columns, size_t dash);
  absl::Status ReadWord(const Columns& columns);
  absl::Status ReadHead(absl::string_view column, UdWord* word);
  absl::Status EndSentence();

  absl::string_view name_;
  ConlluText result_;
  UdSentence sentence_;
  std::string text_;      // of the comment
  size_t line_ = 0;       // from 1
  size_t range_end_ = 0;  // the last word of the last token of several words
};

absl::Status Reader::Error(size_t line, absl::string_view what,
                           absl::string_view expected) const {
  return absl::InvalidArgumentError(
      absl::StrCat(name_, ":", line, ": ", what, ", expected ", expected));
}

void Reader::ReadComment(absl::string_view comment) {
  comment.remove_prefix(1);
  comment = absl::StripAsciiWhitespace(comment);
  const size_t equals = comment.find('=');
  const absl::string_view key =
      absl::StripAsciiWhitespace(comment.substr(0, equals));
  if (key == "newpar" || key == "newdoc" || key == "newpar id" ||
      key == "newdoc id") {
    sentence_.new_paragraph = true;
  }
  if (equals == absl::string_view::npos) return;
  const absl::string_view value =
      absl::StripAsciiWhitespace(comment.substr(equals + 1));
  if (key == "sent_id") sentence_.id = std::string(value);
  if (key == "text") text_ = std::string(value);
}

// "3-4  du": the token that the words 3 and 4 are parts of.
absl::Status Reader::ReadRange(const Columns& columns, size_t dash) {
  const absl::string_view id = columns[kId];
  const size_t next = sentence_.words.size() + 1;
  uint32_t first = 0;
  uint32_t last = 0;
  if (!absl::SimpleAtoi(id.substr(0, dash), &first) ||
      !absl::SimpleAtoi(id.substr(dash + 1), &last) || first != next ||
      last < first || next <= range_end_) {
    return Error(line_, absl::StrCat("the range ", id),
                 absl::StrCat("a range of words that begins with ",
                              std::max(next, range_end_ + 1)));
  }
  UdToken token;
  token.form = std::string(columns[kForm]);
  token.first_word = first - 1;
  token.word_count = last - first + 1;
  token.space_after = !SaysNoSpace(columns[kMisc]);
  sentence_.tokens.push_back(std::move(token));
  range_end_ = last;
  return absl::OkStatus();
}

absl::Status Reader::ReadHead(absl::string_view column, UdWord* word) {
  if (column == "_" || column.empty()) return absl::OkStatus();
  if (absl::SimpleAtoi(column, &word->head)) return absl::OkStatus();
  return Error(line_, absl::StrCat("the head '", column, "'"),
               "the number of a word, 0 or _");
}

absl::Status Reader::ReadWord(const Columns& columns) {
  const size_t next = sentence_.words.size() + 1;
  uint32_t id = 0;
  if (!absl::SimpleAtoi(columns[kId], &id) || id != next) {
    return Error(line_, absl::StrCat("the ID '", columns[kId], "'"),
                 absl::StrCat(next));
  }
  UdWord word;
  word.form = std::string(columns[kForm]);
  // An underscore is its own lemma.
  word.lemma = columns[kForm] == "_" ? std::string(columns[kLemma])
                                     : ValueOf(columns[kLemma]);
  word.upos = UposOf(columns[kUpos]);
  if (word.upos == Upos::kUnset && !ValueOf(columns[kUpos]).empty()) {
    word.upos = Upos::kX;
  }
  word.feats = ValueOf(columns[kFeats]);
  word.deprel = ValueOf(columns[kDeprel]);
  if (next > range_end_) {
    UdToken token;
    token.form = word.form;
    token.first_word = id - 1;
    token.space_after = !SaysNoSpace(columns[kMisc]);
    sentence_.tokens.push_back(std::move(token));
  }
  word.token = static_cast<uint32_t>(sentence_.tokens.size() - 1);
  absl::Status status = ReadHead(columns[kHead], &word);
  sentence_.words.push_back(std::move(word));
  return status;
}

absl::Status Reader::EndSentence() {
  const size_t words = sentence_.words.size();
  if (sentence_.tokens.empty()) return absl::OkStatus();
  if (words < range_end_) {
    return Error(line_, absl::StrCat("the sentence ends with word ", words),
                 absl::StrCat("word ", range_end_, " of the last token"));
  }
  for (size_t i = 0; i < words; ++i) {
    if (sentence_.words[i].head <= words) continue;
    return Error(
        line_,
        absl::StrCat("word ", i + 1, " has the head ", sentence_.words[i].head,
                     " in the sentence above"),
        absl::StrCat("no more than its ", words, " words"));
  }
  if (text_.empty() || !FindTokens(text_, &sentence_)) {
    text_ = JoinTokens(&sentence_);
  }
  std::vector<UdSentence>& sentences = result_.sentences;
  PlaceSentence(text_, sentences.empty() ? nullptr : &sentences.back(),
                &sentence_, &result_.text);
  sentences.push_back(std::exchange(sentence_, {}));
  text_.clear();
  range_end_ = 0;
  return absl::OkStatus();
}

absl::Status Reader::ReadLine(absl::string_view line) {
  ++line_;
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  if (SkipSpace(line, 0) == line.size()) return EndSentence();
  // A form may begin with '#', but an ID stands before it.
  if (line[0] == '#') {
    ReadComment(line);
    return absl::OkStatus();
  }
  Columns columns;
  const size_t count = SplitColumns(line, &columns);
  if (count < 2 || columns[kForm].empty()) {
    return Error(line_, "a line without a form",
                 "the columns ID and FORM at least, tabs between them");
  }
  const absl::string_view id = columns[kId];
  if (id.find('.') != absl::string_view::npos) return absl::OkStatus();
  const size_t dash = id.find('-');
  return dash == absl::string_view::npos ? ReadWord(columns)
                                         : ReadRange(columns, dash);
}

absl::StatusOr<ConlluText> Reader::Finish() {
  absl::Status status = EndSentence();
  if (!status.ok()) return status;
  return std::move(result_);
}

}  // namespace

absl::StatusOr<ConlluText> ReadConllu(absl::string_view conllu,
                                      absl::string_view name) {
  if (conllu.size() > std::numeric_limits<int32_t>::max()) {
    return absl::ResourceExhaustedError(
        absl::StrCat(name, ": larger than 2 GiB, the most that can be read"));
  }
  absl::ConsumePrefix(&conllu, kByteOrderMark);
  Reader reader(name);
  for (size_t begin = 0; begin < conllu.size();) {
    size_t end = conllu.find('\n', begin);
    if (end == absl::string_view::npos) end = conllu.size();
    absl::Status status = reader.ReadLine(conllu.substr(begin, end - begin));
    if (!status.ok()) return status;
    begin = end + 1;
  }
  return reader.Finish();
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
