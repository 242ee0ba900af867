// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/sentences.h"

#include <algorithm>
#include <string>

#include "ingest/text/abbreviations.h"
#include "ingest/text/addresses.h"
#include "ingest/text/characters.h"
#include "ingest/text/function_words.h"
#include "ingest/text/sentence_words.h"

namespace entente {
namespace {

bool IsStop(char32_t c) {
  return c == U'.' || c == U'!' || c == U'?' || c == 0x2026 || c == 0x203C ||
         (c >= 0x2047 && c <= 0x2049) || c == 0x3002 || c == 0xFF01 ||
         c == 0xFF1F;
}

bool IsClosingBracket(char32_t c) {
  return c == U')' || c == U']' || c == U'}';
}

// Marks that may stand before a sentence's first letter.
bool IsOpening(char32_t c) {
  return c == U'(' || c == U'[' || c == 0xAB || c == 0x201C || c == 0x201E ||
         c == 0x2039 || c == 0x2018 || c == U'"' || c == U'\'' || c == U'-' ||
         c == U'*' || c == 0x2022 || c == 0xBB || IsDash(c) || c == 0xBF ||
         c == 0xA1 || c == U'<' || c == U'`';
}

// Splits one paragraph. Looks a bounded way back and ahead at each stop, so
// that the whole is linear.
class Splitter {
 public:
  Splitter(absl::string_view text, Language language,
           const std::vector<Span>& closing_marks)
      : text_(text), language_(language), closing_marks_(closing_marks) {}

  void Split(Span paragraph, uint32_t index, std::vector<Sentence>* sentences);

 private:
  // A run of stops with the closing marks after it, and what follows.
  struct Stop {
    uint32_t begin = 0;
    uint32_t end = 0;  // after the closing marks
    bool single_point = false;
    bool closes = false;  // closing marks follow the run
    bool space_after = false;
  };

  Stop ReadStop(uint32_t begin, uint32_t limit);
  bool EndsSentence(const Stop& stop, uint32_t sentence, uint32_t limit) const;
  bool PointEndsSentence(const Stop& stop, uint32_t sentence, uint32_t next,
                         bool opens) const;
  bool EndsBeforeSmallLetter(const Stop& stop, uint32_t sentence,
                             uint32_t next) const;
  bool BeginsWithoutStop(uint32_t sentence, uint32_t pos, uint32_t limit) const;
  bool SemicolonEndsSentence(uint32_t pos, uint32_t limit) const;
  bool EndsWithoutSpace(const Stop& stop, uint32_t limit) const;
  // The end of the closing mark at `pos`, or `pos`. Asked of growing places.
  uint32_t SkipClosingMark(uint32_t pos);
  uint32_t SkipNote(uint32_t pos, uint32_t limit) const;
  uint32_t SkipSpace(uint32_t pos, uint32_t limit) const;
  uint32_t EndBefore(uint32_t pos, uint32_t sentence) const;
  absl::string_view WordBefore(uint32_t pos, uint32_t sentence) const;
  std::string LowerWordAt(uint32_t pos, uint32_t limit) const;

  absl::string_view text_;
  Language language_;
  const std::vector<Span>& closing_marks_;  // sorted
  size_t next_closing_ = 0;
};

uint32_t Splitter::SkipSpace(uint32_t pos, uint32_t limit) const {
  while (pos < limit) {
    const Character c = CharacterAt(text_, pos);
    if (!IsSpace(c.code)) break;
    pos += c.size;
  }
  return pos;
}

// `pos` without the white space before it.
uint32_t Splitter::EndBefore(uint32_t pos, uint32_t sentence) const {
  while (pos > sentence) {
    const Character c = CharacterBefore(text_, pos);
    if (!IsSpace(c.code)) break;
    pos -= c.size;
  }
  return pos;
}

uint32_t Splitter::SkipClosingMark(uint32_t pos) {
  while (next_closing_ < closing_marks_.size() &&
         closing_marks_[next_closing_].begin < pos) {
    ++next_closing_;
  }
  if (next_closing_ == closing_marks_.size() ||
      closing_marks_[next_closing_].begin != pos) {
    return pos;
  }
  return closing_marks_[next_closing_].end;
}

// The end of the number of a note at `pos`, "[17]", or `pos`.
uint32_t Splitter::SkipNote(uint32_t pos, uint32_t limit) const {
  if (text_[pos] != '[') return pos;
  uint32_t end = pos + 1;
  while (end < limit && end - pos <= 4 &&
         IsDigit(CharacterAt(text_, end).code)) {
    ++end;
  }
  return end > pos + 1 && end < limit && text_[end] == ']' ? end + 1 : pos;
}

Splitter::Stop Splitter::ReadStop(uint32_t begin, uint32_t limit) {
  Stop stop;
  stop.begin = begin;
  uint32_t pos = begin;
  int stops = 0;
  while (pos < limit && IsStop(CharacterAt(text_, pos).code)) {
    pos += CharacterAt(text_, pos).size;
    ++stops;
  }
  stop.single_point = stops == 1 && text_[begin] == '.';
  stop.end = pos;
  for (;;) {
    // French sets its closing guillemet after a space.
    const uint32_t mark = SkipSpace(pos, limit);
    if (mark >= limit) break;
    const Character c = CharacterAt(text_, mark);
    uint32_t mark_end = SkipClosingMark(mark);
    if (mark == pos && IsClosingBracket(c.code)) mark_end = mark + c.size;
    if (mark_end == mark) mark_end = SkipNote(mark, limit);
    if (mark_end == mark) break;
    pos = mark_end;
    // A second stop after the mark: '! ».'
    while (pos < limit && IsStop(CharacterAt(text_, pos).code)) {
      pos += CharacterAt(text_, pos).size;
    }
    stop.end = pos;
    stop.closes = true;
  }
  stop.space_after = IsSpace(CharacterAt(text_, stop.end).code);
  return stop;
}

// What stands between white space, an opening mark or an apostrophe and `pos`;
// "" if that is longer than any abbreviation.
absl::string_view Splitter::WordBefore(uint32_t pos, uint32_t sentence) const {
  constexpr uint32_t kLongest = 32;
  uint32_t begin = pos;
  while (begin > sentence && pos - begin <= kLongest) {
    const Character c = CharacterBefore(text_, begin);
    if (!IsWordCharacter(c.code) && c.code != U'.' && c.code != U'-') break;
    begin -= c.size;
  }
  return pos - begin > kLongest ? absl::string_view()
                                : text_.substr(begin, pos - begin);
}

// The letters from `pos`, in lower case, an apostrophe ending them.
std::string Splitter::LowerWordAt(uint32_t pos, uint32_t limit) const {
  constexpr size_t kLongest = 20;
  std::string word;
  while (pos < limit && word.size() < kLongest) {
    const Character c = CharacterAt(text_, pos);
    if (!IsLetter(c.code)) break;
    AppendCharacter(ToLower(c.code), &word);
    pos += c.size;
  }
  return word;
}

// "La fin.Le début": a point between a small letter and a capitalised word,
// the space forgotten. Addresses and abbreviations look otherwise.
bool Splitter::EndsWithoutSpace(const Stop& stop, uint32_t limit) const {
  const absl::string_view before = WordBefore(stop.begin, 0);
  if (before.find('.') != absl::string_view::npos) return false;
  const Character last = CharacterBefore(text_, stop.begin);
  const Character second = CharacterBefore(text_, stop.begin - last.size);
  if (!IsLower(last.code) || !IsLower(second.code)) return false;
  const Character next = CharacterAt(text_, stop.end);
  if (stop.end >= limit || !IsUpper(next.code)) return false;
  if (IsMailbox(text_, stop.end, limit)) return false;
  const char32_t after = CharacterAt(text_, stop.end + next.size).code;
  return IsLower(after) || IsSpace(after) || IsApostrophe(after);
}

// Whether the point at stop.begin ends a sentence although a capital, a figure
// or an opening mark follows at `next`: not where it belongs to an
// abbreviation. `opens` says that marks stood between.
bool Splitter::PointEndsSentence(const Stop& stop, uint32_t sentence,
                                 uint32_t next, bool opens) const {
  const absl::string_view word = WordBefore(stop.begin, sentence);
  const char32_t follower = CharacterAt(text_, next).code;
  // "1. The first item", "A. The first item": a number of a list.
  if (word.data() == text_.data() + sentence && word.size() <= 3 &&
      (IsDigit(CharacterAt(word, 0).code) || word.size() == 1)) {
    return false;
  }
  switch (FindAbbreviation(word, language_)) {
    case Abbreviation::kWord:
      return true;
    case Abbreviation::kBeforeName:
      return false;
    case Abbreviation::kBeforeNumber:
      return !BeginsNumber(text_, next);
    case Abbreviation::kAnywhere:
    case Abbreviation::kInitial:
    case Abbreviation::kInitials:
      break;
  }
  if (IsDigit(follower)) return false;
  // "the U.S. (with Canada)"
  if (CharacterBefore(text_, next).code == U'(') return false;
  return opens || IsFunctionWord(LowerWordAt(next, text_.size()), language_);
}

// "...la fin. à la maison", "the end. it was": a sentence without a capital,
// told by a word that begins sentences, after one that is no abbreviation.
// Other stops may end what is only said or named: "Who? they asked".
bool Splitter::EndsBeforeSmallLetter(const Stop& stop, uint32_t sentence,
                                     uint32_t next) const {
  if (!stop.single_point) {
    return language_ == Language::kEnglish && text_[stop.begin] != '.' &&
           IsBeginningAfterCry(LowerWordAt(next, text_.size()));
  }
  constexpr int kLetters = 4;
  uint32_t pos = stop.begin;
  for (int i = 0; i < kLetters; ++i) {
    const Character c = CharacterBefore(text_, pos);
    if (pos <= sentence || !IsLower(c.code)) return false;
    pos -= c.size;
  }
  return FindAbbreviation(WordBefore(stop.begin, sentence), language_) ==
             Abbreviation::kWord &&
         IsSmallBeginning(LowerWordAt(next, text_.size()), language_);
}

// Whether a French sentence begins at `pos`, at a capital after a space,
// although the one before has no stop, as headings run into a text have none.
bool Splitter::BeginsWithoutStop(uint32_t sentence, uint32_t pos,
                                 uint32_t limit) const {
  const std::string word = LowerWordAt(pos, limit);
  // French letters take as many bytes in either case.
  const uint32_t next = pos + static_cast<uint32_t>(word.size());
  const bool elided = IsApostrophe(CharacterAt(text_, next).code);
  const uint32_t follower =
      elided ? next + CharacterAt(text_, next).size : SkipSpace(next, limit);
  if (follower == next || !IsLower(CharacterAt(text_, follower).code) ||
      (word.size() == 1) != elided) {
    return false;
  }
  const uint32_t end = EndBefore(pos, sentence);
  const char32_t last = CharacterBefore(text_, end).code;
  if (last == U')') {
    return CharacterBefore(text_, end - 1).code != U'.' &&  // "(...) Les"
           IsFrenchBeginning(word, true);
  }
  if (!IsLetter(last) && !IsDigit(last)) return false;
  const absl::string_view before = WordBefore(end, sentence);
  const char32_t first = CharacterAt(before, 0).code;
  // "Kim Jong Il": Korean names are of short syllables.
  if (word == "il" && IsUpper(first) && before.size() < 6) return false;
  return IsFrenchBeginning(word, IsUpper(first) || IsDigit(first)) &&
         !IsBeforeTitle(before) &&
         !IsFunctionWord(
             LowerWordAt(end - static_cast<uint32_t>(before.size()), end),
             language_);
}

// Whether the semicolon before `pos` ends a sentence: the next begins with a
// word that has a capital nowhere else.
bool Splitter::SemicolonEndsSentence(uint32_t pos, uint32_t limit) const {
  if (language_ != Language::kFrench) return false;
  const uint32_t next = SkipSpace(pos, limit);
  return next > pos && next < limit && IsUpper(CharacterAt(text_, next).code) &&
         IsFunctionWord(LowerWordAt(next, limit), language_);
}

bool Splitter::EndsSentence(const Stop& stop, uint32_t sentence,
                            uint32_t limit) const {
  if (stop.end >= limit) return true;
  // "(...)", "[…]": words left out.
  if (stop.closes && !stop.single_point &&
      IsClosingBracket(CharacterBefore(text_, stop.end).code)) {
    const char32_t before = CharacterBefore(text_, stop.begin).code;
    if (before == U'(' || before == U'[') return false;
  }
  if (!stop.space_after) {
    return stop.single_point && !stop.closes && EndsWithoutSpace(stop, limit);
  }
  uint32_t next = SkipSpace(stop.end, limit);
  bool opens = false;
  // A bounded look: a row of marks is no beginning.
  for (int marks = 0; marks < 6 && next < limit; ++marks) {
    const Character c = CharacterAt(text_, next);
    if (!IsOpening(c.code)) break;
    opens = opens || !IsDash(c.code);
    next = SkipSpace(next + c.size, limit);
  }
  const Character first = CharacterAt(text_, next);
  const char32_t c = first.code;
  if (IsStop(c)) return opens;  // ". . ." does not, "(...) But" does
  // "eBay" begins a sentence, too.
  if (IsLower(c) && !IsUpper(CharacterAt(text_, next + first.size).code)) {
    return !stop.closes && !opens &&
           EndsBeforeSmallLetter(stop, sentence, next);
  }
  if (!IsLetter(c) && !IsDigit(c)) {
    return stop.closes || !stop.single_point || opens;
  }
  if (stop.single_point && !stop.closes) {
    return PointEndsSentence(stop, sentence, next, opens);
  }
  return true;
}

void Splitter::Split(Span paragraph, uint32_t index,
                     std::vector<Sentence>* sentences) {
  uint32_t begin = paragraph.begin;
  const auto add = [&](uint32_t end) {
    Sentence sentence;
    sentence.span = {begin, end};
    sentence.paragraph = index;
    sentences->push_back(sentence);
    begin = SkipSpace(end, paragraph.end);
  };
  for (uint32_t pos = paragraph.begin; pos < paragraph.end;) {
    const Character c = CharacterAt(text_, pos);
    if (!IsStop(c.code)) {
      if (language_ == Language::kFrench && pos > begin && IsUpper(c.code) &&
          IsSpace(CharacterBefore(text_, pos).code) &&
          BeginsWithoutStop(begin, pos, paragraph.end)) {
        add(EndBefore(pos, begin));
      }
      pos += c.size;
      if (c.code == U';' && SemicolonEndsSentence(pos, paragraph.end)) add(pos);
      continue;
    }
    const Stop stop = ReadStop(pos, paragraph.end);
    if (EndsSentence(stop, begin, paragraph.end)) add(stop.end);
    pos = stop.end;
  }
  if (begin < paragraph.end) add(paragraph.end);
}

// The closing marks, in order.
std::vector<Span> ClosingMarks(absl::string_view text,
                               absl::Span<const Quote> quotes) {
  std::vector<Span> marks;
  for (const Quote& quote : quotes) {
    if (!quote.closed) continue;
    uint32_t begin = quote.inner.end;
    while (begin < quote.outer.end) {
      const Character c = CharacterAt(text, begin);
      if (!IsSpace(c.code)) break;
      begin += c.size;
    }
    marks.push_back({begin, quote.outer.end});
  }
  std::sort(marks.begin(), marks.end());
  return marks;
}

}  // namespace

std::vector<Sentence> SplitSentences(absl::string_view text,
                                     absl::Span<const Span> paragraphs,
                                     absl::Span<const Quote> quotes,
                                     Language language) {
  const std::vector<Span> closing_marks = ClosingMarks(text, quotes);
  Splitter splitter(text, language, closing_marks);
  std::vector<Sentence> sentences;
  for (uint32_t p = 0; p < paragraphs.size(); ++p) {
    splitter.Split(paragraphs[p], p, &sentences);
  }
  return sentences;
}

}  // namespace entente
