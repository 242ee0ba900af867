// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/conllu_parser.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "absl/types/optional.h"
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

// The kinds of names that programs write, as the three there are here.
absl::optional<EntityKind> KindOfName(absl::string_view kind) {
  if (kind == "PER" || kind == "PERSON") return EntityKind::kPerson;
  if (kind == "LOC" || kind == "LOCATION" || kind == "GPE" || kind == "FAC") {
    return EntityKind::kPlace;
  }
  if (kind == "ORG" || kind == "ORGANIZATION") return EntityKind::kOrganization;
  return absl::nullopt;
}

// Takes the label of word `w`, "B-PER" or "I-PER" (or "S-", "E-", "U-", "L-"),
// as Stanza writes it, into `names`.
void AddNameLabel(absl::string_view label, uint32_t w,
                  std::vector<EntitySpan>* names) {
  if (label.size() < 3 || label[1] != '-') return;
  const absl::optional<EntityKind> kind = KindOfName(label.substr(2));
  if (!kind) return;
  const bool goes_on = label[0] == 'I' || label[0] == 'E' || label[0] == 'L';
  if (goes_on && !names->empty() && names->back().end == w &&
      names->back().kind == *kind) {
    names->back().end = w + 1;
  } else {
    names->push_back({w, w + 1, *kind});
  }
}

bool IsBlank(absl::string_view line) {
  for (size_t pos = 0; pos < line.size();) {
    const Character c = CharacterAt(line, pos);
    if (!IsSpace(c.code)) return false;
    pos += c.size;
  }
  return true;
}

}  // namespace

absl::optional<ConlluComment> ParseConlluComment(absl::string_view line) {
  if (!absl::ConsumePrefix(&line, "#")) return absl::nullopt;
  const size_t equals = line.find('=');
  ConlluComment comment;
  comment.key = absl::StripAsciiWhitespace(line.substr(0, equals));
  if (equals != absl::string_view::npos) {
    comment.value = absl::StripAsciiWhitespace(line.substr(equals + 1));
  }
  return comment;
}

bool BeginsDocument(const ConlluComment& comment) {
  return comment.key == "newdoc" || comment.key == "newdoc id";
}

void ConlluParser::Reset() {
  current_ = {};
  range_end_ = 0;
}

void ConlluParser::ReadComment(const ConlluComment& comment) {
  if (BeginsDocument(comment) || comment.key == "newpar" ||
      comment.key == "newpar id") {
    sentence().new_paragraph = true;
  }
  if (comment.key == "sent_id") sentence().id = std::string(comment.value);
  if (comment.key == "text") current_.text = std::string(comment.value);
}

absl::Status ConlluParser::Error(size_t line, absl::string_view what,
                                 absl::string_view expected) const {
  return absl::InvalidArgumentError(
      absl::StrCat(name_, ":", line, ": ", what, ", expected ", expected));
}

// "3-4  du": the token that the words 3 and 4 are parts of.
absl::Status ConlluParser::ReadRange(
    absl::Span<const absl::string_view> columns, size_t dash) {
  const absl::string_view id = columns[kId];
  const size_t next = sentence().words.size() + 1;
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
  token.space_after = Feature(columns[kMisc], "SpaceAfter") != "No";
  sentence().tokens.push_back(std::move(token));
  range_end_ = last;
  return absl::OkStatus();
}

absl::Status ConlluParser::ReadHead(absl::string_view column, UdWord* word) {
  if (column == "_" || column.empty()) return absl::OkStatus();
  if (absl::SimpleAtoi(column, &word->head)) return absl::OkStatus();
  return Error(line_, absl::StrCat("the head '", column, "'"),
               "the number of a word, 0 or _");
}

absl::Status ConlluParser::ReadWord(
    absl::Span<const absl::string_view> columns) {
  const size_t next = sentence().words.size() + 1;
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
  word.xpos = ValueOf(columns[kXpos]);
  word.feats = ValueOf(columns[kFeats]);
  word.deprel = ValueOf(columns[kDeprel]);
  if (next > range_end_) {
    UdToken token;
    token.form = word.form;
    token.first_word = id - 1;
    token.space_after = Feature(columns[kMisc], "SpaceAfter") != "No";
    sentence().tokens.push_back(std::move(token));
  }
  word.token = static_cast<uint32_t>(sentence().tokens.size() - 1);
  const absl::string_view label = Feature(columns[kMisc], "ner");
  if (!label.empty()) sentence().names_known = true;
  AddNameLabel(label, id - 1, &sentence().names);
  absl::Status status = ReadHead(columns[kHead], &word);
  sentence().words.push_back(std::move(word));
  return status;
}

absl::StatusOr<bool> ConlluParser::EndSentence() {
  const size_t words = sentence().words.size();
  if (sentence().tokens.empty()) return false;
  if (words < range_end_) {
    return Error(line_, absl::StrCat("the sentence ends with word ", words),
                 absl::StrCat("word ", range_end_, " of the last token"));
  }
  for (size_t i = 0; i < words; ++i) {
    const uint32_t head = sentence().words[i].head;
    if (head <= words) continue;
    return Error(line_,
                 absl::StrCat("word ", i + 1, " has the head ", head,
                              " in the sentence above"),
                 absl::StrCat("no more than its ", words, " words"));
  }
  return true;
}

absl::StatusOr<bool> ConlluParser::ReadLine(absl::string_view line) {
  if (++line_ == 1) absl::ConsumePrefix(&line, kByteOrderMark);
  absl::ConsumeSuffix(&line, "\r");
  if (IsBlank(line)) return EndSentence();
  // A form may begin with '#', but an ID stands before it.
  if (const absl::optional<ConlluComment> comment = ParseConlluComment(line)) {
    ReadComment(*comment);
    return false;
  }
  Columns columns;
  const size_t count = SplitColumns(line, &columns);
  if (count < 2 || columns[kForm].empty()) {
    return Error(line_, "a line without a form",
                 "the columns ID and FORM at least, tabs between them");
  }
  const absl::string_view id = columns[kId];
  if (absl::StrContains(id, '.')) return false;
  const size_t dash = id.find('-');
  const absl::Status status = dash == absl::string_view::npos
                                  ? ReadWord(columns)
                                  : ReadRange(columns, dash);
  if (!status.ok()) return status;
  return false;
}

}  // namespace entente
