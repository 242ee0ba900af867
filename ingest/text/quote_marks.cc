// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/quote_marks.h"

#include <algorithm>
#include <array>

#include "absl/strings/match.h"
#include "ingest/text/characters.h"

namespace entente {
namespace {

enum class Shape : uint8_t { kNeutral, kOpens, kCloses };

struct Glyph {
  char32_t code;
  MarkLook look;
  Shape shape;
};

constexpr Glyph kGlyphs[] = {
    {0xAB, MarkLook::kGuillemet, Shape::kOpens},
    {0xBB, MarkLook::kGuillemet, Shape::kCloses},
    {0x201C, MarkLook::kCurly, Shape::kOpens},
    {0x201D, MarkLook::kCurly, Shape::kCloses},
    {0x201E, MarkLook::kLow, Shape::kOpens},
    {0x201F, MarkLook::kCurly, Shape::kOpens},
    {0x2039, MarkLook::kSingleGuillemet, Shape::kOpens},
    {0x203A, MarkLook::kSingleGuillemet, Shape::kCloses},
    {0x2033, MarkLook::kStraight, Shape::kNeutral},
    {0xFF02, MarkLook::kStraight, Shape::kNeutral},
    {U'"', MarkLook::kStraight, Shape::kNeutral},
    {0x2018, MarkLook::kSingle, Shape::kOpens},
    {0x201A, MarkLook::kSingle, Shape::kOpens},
    {U'`', MarkLook::kSingle, Shape::kOpens},
    {0x2019, MarkLook::kSingle, Shape::kCloses},
    {U'\'', MarkLook::kSingle, Shape::kNeutral},
};

const Glyph* FindGlyph(char32_t code) {
  const auto* found =
      std::find_if(std::begin(kGlyphs), std::end(kGlyphs),
                   [code](const Glyph& glyph) { return glyph.code == code; });
  return found == std::end(kGlyphs) ? nullptr : found;
}

// The first bytes of all glyphs and of << and >>.
constexpr std::array<bool, 256> MakeFirstBytes() {
  std::array<bool, 256> first{};
  for (unsigned char byte : {'"', '\'', '`', '<', '>'}) first[byte] = true;
  for (int byte : {0xC2, 0xE2, 0xEF}) first[byte] = true;
  return first;
}
constexpr std::array<bool, 256> kFirstBytes = MakeFirstBytes();

// Marks of two ASCII characters: << >> '' ``. Not part of a longer run.
bool IsDouble(absl::string_view text, uint32_t pos, uint32_t end) {
  const char byte = text[pos];
  if (byte != '<' && byte != '>' && byte != '\'' && byte != '`') return false;
  return pos + 1 < end && text[pos + 1] == byte &&
         (pos + 2 >= text.size() || text[pos + 2] != byte) &&
         (pos == 0 || text[pos - 1] != byte);
}

struct Surroundings {
  char32_t before = 0;  // 0 at the paragraph's ends
  char32_t after = 0;
  bool ellipsis_after = false;
};

bool IsGap(char32_t c) { return c == 0 || IsSpace(c); }
bool IsAlnum(char32_t c) { return IsLetter(c) || IsDigit(c); }
bool IsOpeningBracket(char32_t c) {
  return c == U'(' || c == U'[' || c == U'{';
}
bool IsPause(char32_t c) {
  return c == U'.' || c == U',' || c == U';' || c == U':' || c == U'!' ||
         c == U'?' || c == U')' || c == U']' || c == U'}' || c == 0x2026;
}
bool IsGlyph(char32_t c) { return FindGlyph(c) != nullptr; }

// Whether a word may begin after `c`: white space, a bracket, a dash, another
// mark, the apostrophe of an elision ("l'« Europe »").
bool LetsBegin(char32_t c) {
  return IsGap(c) || IsOpeningBracket(c) || IsDash(c) || c == U'-' ||
         c == U'/' || c == U'<' || c == U'>' || IsGlyph(c);
}

// French sets guillemets off with spaces inside: these tell nothing there.
bool IsSpaced(MarkLook look) {
  return look == MarkLook::kGuillemet || look == MarkLook::kSingleGuillemet;
}

int OpenSpacingCost(const Surroundings& around, MarkLook look) {
  int cost = LetsBegin(around.before) ? 0 : 2 * kPoint;
  if (IsGap(around.after)) {
    if (!IsSpaced(look)) cost += kPoint;
  } else if (IsPause(around.after) && !around.ellipsis_after) {
    cost += 2 * kPoint;
  }
  return cost;
}

int CloseSpacingCost(const Surroundings& around, MarkLook look) {
  int cost = 0;
  if (around.before == 0) {
    cost += 4 * kPoint;
  } else if (IsSpace(around.before) && !IsSpaced(look)) {
    cost += kPoint;
  }
  if (IsAlnum(around.after) || IsOpeningBracket(around.after)) {
    cost += 2 * kPoint;
  }
  return cost;
}

// "'90s", "'em", "'Tis": what an apostrophe at the start of a word shortens.
bool IsShortening(absl::string_view rest) {
  if (IsDigit(CharacterAt(rest, 0).code)) return true;
  for (absl::string_view word : {"em", "til", "tis", "twas", "cause", "n"}) {
    if (absl::StartsWithIgnoreCase(rest, word) &&
        !IsAlnum(CharacterAt(rest, word.size()).code)) {
      return true;
    }
  }
  return false;
}

// Single marks are apostrophes first: they count as quotation marks only in
// places where a word begins or ends, and close weakly after a letter s, which
// may be a genitive ("the workers' rights").
void JudgeSingle(absl::string_view text, const Surroundings& around,
                 Shape shape, QuoteMark* mark) {
  const bool begins = LetsBegin(around.before) && !IsGap(around.after) &&
                      !IsPause(around.after);
  const bool ends = !IsGap(around.before) && !IsAlnum(around.after);
  mark->open_cost = mark->close_cost = kNever;
  mark->skip_cost = kPoint / 4;
  if (begins) {
    mark->open_cost = shape == Shape::kCloses ? 2 * kPoint : kPoint / 2;
    mark->skip_cost = shape == Shape::kCloses                     ? kPoint / 2
                      : IsShortening(text.substr(mark->span.end)) ? kPoint / 2
                                                                  : 2 * kPoint;
  } else if (ends && shape != Shape::kOpens) {
    const bool strong = !IsAlnum(around.before) || IsPause(around.after);
    const bool genitive = (around.before | 0x20) == U's';
    mark->close_cost = strong ? 0 : genitive ? kPoint : kPoint / 4;
    mark->skip_cost = strong     ? 3 * kPoint / 2
                      : genitive ? kPoint / 4
                                 : 3 * kPoint / 4;
  }
}

void JudgeDouble(const Surroundings& around, Shape shape, QuoteMark* mark) {
  mark->open_cost = OpenSpacingCost(around, mark->look) +
                    (shape == Shape::kCloses ? 2 * kPoint : 0);
  mark->close_cost = CloseSpacingCost(around, mark->look) +
                     (shape == Shape::kOpens ? 2 * kPoint : 0);
  // Inches, minutes: 5' 10".
  const bool unit = mark->look == MarkLook::kStraight && IsDigit(around.before);
  mark->skip_cost = unit ? 3 * kPoint / 2 : 3 * kPoint;
}

Surroundings Look(absl::string_view text, Span paragraph, Span mark) {
  Surroundings around;
  if (mark.begin > paragraph.begin) {
    around.before = CharacterBefore(text, mark.begin).code;
  }
  if (mark.end < paragraph.end) {
    const Character after = CharacterAt(text, mark.end);
    around.after = after.code;
    const char32_t second = CharacterAt(text, mark.end + after.size).code;
    around.ellipsis_after =
        after.code == 0x2026 || (after.code == U'.' && second == U'.');
  }
  return around;
}

// Of two marks with only spaces, a comma or a point between, one is likely too
// many ('», »'): each may be skipped for less.
void EaseDoubled(absl::string_view text, size_t first,
                 std::vector<QuoteMark>* marks) {
  constexpr int kDoubled = 3 * kPoint / 2;
  for (size_t i = first + 1; i < marks->size(); ++i) {
    QuoteMark& left = (*marks)[i - 1];
    QuoteMark& right = (*marks)[i];
    if (right.span.begin - left.span.end > 4) continue;
    bool adjacent = true;
    for (uint32_t pos = left.span.end; pos < right.span.begin;) {
      const Character c = CharacterAt(text, pos);
      adjacent =
          adjacent && (IsSpace(c.code) || c.code == U',' || c.code == U'.');
      pos += c.size;
    }
    if (!adjacent) continue;
    // Rather the outer one of the two.
    const bool opens = left.open_cost <= left.close_cost;
    left.skip_cost = std::min(left.skip_cost, opens ? kDoubled - 1 : kDoubled);
    right.skip_cost =
        std::min(right.skip_cost, opens ? kDoubled : kDoubled - 1);
  }
}

}  // namespace

void FindQuoteMarks(absl::string_view text, Span paragraph,
                    std::vector<QuoteMark>* marks) {
  const size_t first = marks->size();
  for (uint32_t pos = paragraph.begin; pos < paragraph.end; ++pos) {
    if (!kFirstBytes[static_cast<uint8_t>(text[pos])]) continue;
    QuoteMark mark;
    Shape shape = Shape::kNeutral;
    if (IsDouble(text, pos, paragraph.end)) {
      mark.span = {pos, pos + 2};
      if (text[pos] == '<' || text[pos] == '>') {
        mark.look = MarkLook::kGuillemet;
        shape = text[pos] == '<' ? Shape::kOpens : Shape::kCloses;
      } else if (text[pos] == '`') {
        shape = Shape::kOpens;
      }
    } else {
      const Character c = CharacterAt(text, pos);
      const Glyph* glyph = FindGlyph(c.code);
      if (glyph == nullptr) continue;
      mark.span = {pos, pos + c.size};
      mark.look = glyph->look;
      mark.low_closer = c.code == 0x201C;
      shape = glyph->shape;
    }
    const Surroundings around = Look(text, paragraph, mark.span);
    if (mark.look == MarkLook::kSingle) {
      if (IsAlnum(around.before) && IsAlnum(around.after)) continue;
      JudgeSingle(text, around, shape, &mark);
    } else {
      JudgeDouble(around, shape, &mark);
    }
    if (mark.look == MarkLook::kGuillemet && shape == Shape::kCloses) {
      mark.look = MarkLook::kReversed;
    }
    marks->push_back(mark);
    pos = mark.span.end - 1;
  }
  EaseDoubled(text, first, marks);
}

}  // namespace entente
