// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/container/inlined_vector.h"
#include "absl/strings/string_view.h"
#include "graph/names.h"

namespace entente {
namespace {

// One word of the output while it is being made: bytes [begin, end) of `text`.
struct Word {
  size_t begin = 0;
  size_t end = 0;
  int length = 0;             // characters
  bool digits = false;        // not only letters
  bool capitals = true;       // no lower-case letter in it
  bool initials = false;      // made of dotted letters: "U.S."
  char32_t separator = 0;     // the first character after it, 0 at the end
  bool one_separator = true;  // and whether it is the only one
};

bool IsApostrophe(char32_t c) {
  return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x2032 ||
         c == 0x02BC || c == 0x00B4;
}

bool IsSpace(char32_t c) {
  return c == ' ' || c == 0xA0 || ('\t' <= c && c <= '\r');
}

// Latin letters that Unicode does not decompose but that one newspaper writes
// plain and the next does not ("Wałęsa", "Walesa"). Also sharp s, the only
// letter left by NFKD whose full case folding is longer than itself.
absl::string_view PlainLatin(char32_t folded) {
  switch (folded) {
    case 0x00DF:
    case 0x1E9E:
      return "ss";
    case 0x00E6:
      return "ae";
    case 0x00F0:
    case 0x0111:
      return "d";
    case 0x00F8:
      return "o";
    case 0x00FE:
      return "th";
    case 0x0127:
      return "h";
    case 0x0131:
      return "i";
    case 0x0142:
      return "l";
    case 0x0153:
      return "oe";
    default:
      return "";
  }
}

enum class Role : uint8_t { kWord, kNothing, kSeparator };

// What a character of NFKD text is good for. Accents and vowel points go;
// marks that make another letter (nukta, kana voicing, virama: combining
// classes 7, 8 and 9, and vowel signs, class 0) stay.
Role RoleOf(char32_t c) {
  if (c == 0x02BC) return Role::kSeparator;  // an apostrophe, says Unicode
  if (c == 0x02BB || c == 0x02BE || c == 0x02BF) return Role::kNothing;
  const auto point = static_cast<UChar32>(c);
  if (u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) {
    return Role::kNothing;
  }
  if (u_isalnum(point)) return Role::kWord;
  if ((U_GET_GC_MASK(point) & U_GC_M_MASK) == 0) return Role::kSeparator;
  const int combining = u_getCombiningClass(point);
  const bool letter = combining == 0 || (7 <= combining && combining <= 9);
  return letter && u_charType(point) != U_ENCLOSING_MARK ? Role::kWord
                                                         : Role::kNothing;
}

// A character of a name as the normalised name has it.
struct Folded {
  std::array<char, 4> bytes = {};  // of one character, or "oe"
  uint8_t size = 0;                // of `bytes`; 0 where role is not kWord
  Role role = Role::kSeparator;
  bool lower = false;  // a lower-case letter before folding
  bool digit = false;
};

// `c` is a character of NFKD text.
Folded Fold(char32_t c) {
  Folded folded;
  folded.role = RoleOf(c);
  if (folded.role != Role::kWord) return folded;
  const auto point = static_cast<UChar32>(c);
  folded.lower = u_islower(point) != 0;
  folded.digit = u_isdigit(point) != 0;
  const UChar32 simple = u_foldCase(point, U_FOLD_CASE_DEFAULT);
  const absl::string_view plain = PlainLatin(static_cast<char32_t>(simple));
  int32_t size = 0;
  if (plain.empty()) {
    U8_APPEND_UNSAFE(folded.bytes, size, simple);
  } else {
    size = static_cast<int32_t>(
        plain.copy(folded.bytes.data(), folded.bytes.size()));
  }
  folded.size = static_cast<uint8_t>(size);
  return folded;
}

// Collects the words of a name from its characters, in order.
class WordCollector {
 public:
  explicit WordCollector(size_t bytes) { text_.reserve(bytes); }

  void AddAscii(char c) {
    const bool lower = 'a' <= c && c <= 'z';
    const bool upper = 'A' <= c && c <= 'Z';
    if (!lower && !upper && !('0' <= c && c <= '9')) {
      return Separate(static_cast<char32_t>(static_cast<unsigned char>(c)));
    }
    BeginCharacter(lower, !lower && !upper);
    text_.push_back(upper ? static_cast<char>(c + 32) : c);
  }

  void Add(char32_t c, const Folded& folded) {
    if (folded.role == Role::kNothing) return;
    if (folded.role == Role::kSeparator) return Separate(c);
    BeginCharacter(folded.lower, folded.digit);
    text_.append(folded.bytes.data(), folded.size);
  }

  void Separate(char32_t c) {
    if (in_word_) {
      in_word_ = false;
      word_.end = text_.size();
      word_.separator = c;
      words_.push_back(word_);
      plus_ = c == '+';
    } else if (!words_.empty()) {
      words_.back().one_separator = false;
      EndPlus();
    }
  }

  std::string Finish() {
    if (in_word_) Separate(0);
    EndPlus();
    JoinInitials();
    std::string result;
    result.reserve(text_.size() + words_.size());
    for (size_t i = FirstWordThatIsNoArticle(); i < words_.size(); ++i) {
      if (!result.empty()) result.push_back(' ');
      result.append(text_, words_[i].begin, words_[i].end - words_[i].begin);
    }
    return result;
  }

 private:
  void BeginCharacter(bool lower, bool digit) {
    plus_ = false;
    if (!in_word_) {
      in_word_ = true;
      word_ = Word();
      word_.begin = text_.size();
    }
    ++word_.length;
    if (digit) word_.digits = true;
    if (lower) {
      word_.capitals = false;
      any_lower_ = true;
    }
  }

  // A "+" that ends a word is a word: "OPEC+" is not OPEC.
  void EndPlus() {
    if (!plus_) return;
    plus_ = false;
    Word plus;
    plus.begin = text_.size();
    text_.append("plus");
    plus.end = text_.size();
    plus.length = 4;
    plus.separator = ' ';
    words_.push_back(plus);
  }

  // "U.S." is one word, "us"; "J.-C." and "J. C." stay two.
  void JoinInitials() {
    size_t kept = 0;
    bool open = false;  // the last kept word ends in a letter and a dot
    for (const Word& word : words_) {
      const bool initial = word.length == 1 && !word.digits;
      if (open && initial) {
        Word& joined = words_[kept - 1];
        joined.end = word.end;
        joined.initials = true;
        joined.separator = word.separator;
        joined.one_separator = word.one_separator;
      } else {
        words_[kept++] = word;
      }
      open = initial && word.separator == '.' && word.one_separator;
    }
    words_.resize(kept);
  }

  bool IsArticle(const Word& word) const {
    const absl::string_view text(text_.data() + word.begin,
                                 word.end - word.begin);
    if (text == "l" || text == "d") return IsApostrophe(word.separator);
    static constexpr absl::string_view kArticles[] = {
        "a", "an", "de", "des", "du", "la", "le", "les", "the", "un", "une"};
    if (std::find(std::begin(kArticles), std::end(kArticles), text) ==
        std::end(kArticles)) {
      return false;
    }
    // "UN Women" and "LA Times" begin with no article, "UN HOMME" does.
    const bool acronym = word.length > 1 && word.capitals && any_lower_;
    return !word.initials && !acronym && IsSpace(word.separator);
  }

  size_t FirstWordThatIsNoArticle() const {
    size_t i = 0;
    while (i + 1 < words_.size() && IsArticle(words_[i])) ++i;
    return i;
  }

  std::string text_;  // the words, folded, with nothing between them
  absl::InlinedVector<Word, 8> words_;
  Word word_;  // the one that is being read, if in_word_
  bool in_word_ = false;
  bool plus_ = false;  // the last character was a "+" right after a word
  bool any_lower_ = false;
};

const icu::Normalizer2* Nfkd() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
  return U_SUCCESS(status) ? nfkd : nullptr;
}

// The characters of most names: Latin letters with their accents. What NFKD
// makes of each is looked up once, so that French costs little more than ASCII.
constexpr char32_t kLatinEnd = 0x180;

using LatinTable = std::array<Folded, kLatinEnd>;

// A row of role kWord and size 0 is for a character that is not one letter
// with or without an accent ("½", "ŉ"): those take the long way.
LatinTable MakeLatinTable() {
  LatinTable table;
  const icu::Normalizer2* nfkd = Nfkd();
  for (char32_t c = 0; c < kLatinEnd; ++c) {
    icu::UnicodeString parts;
    const auto point = static_cast<UChar32>(c);
    if (nfkd == nullptr || !nfkd->getDecomposition(point, parts)) {
      table[c] = Fold(c);
      continue;
    }
    table[c] = Fold(parts[0]);
    for (int32_t i = 1; i < parts.length(); ++i) {
      if (Fold(parts[i]).role != Role::kNothing)
        table[c] = {.role = Role::kWord};
    }
  }
  return table;
}

// Adds the characters of a name that has none beyond Latin letters and the
// punctuation of newspapers; false, with some of them added, if it has.
bool AddLatin(absl::string_view name, WordCollector& words) {
  static const LatinTable* const latin = new LatinTable(MakeLatinTable());
  const auto size = static_cast<int32_t>(name.size());
  for (int32_t i = 0; i < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(name.data(), i, size, c);
    if (c < 0x80) {
      words.AddAscii(static_cast<char>(c));
    } else if (c < static_cast<UChar32>(kLatinEnd)) {
      const Folded& folded = (*latin)[static_cast<size_t>(c)];
      if (folded.role == Role::kWord && folded.size == 0) return false;
      words.Add(static_cast<char32_t>(c), folded);
    } else if (0x2010 <= c && c <= 0x201F) {  // dashes and quotation marks
      words.Separate(static_cast<char32_t>(c));
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace

std::string NormalizeName(absl::string_view name) {
  {
    WordCollector words(name.size());
    if (AddLatin(name, words)) return words.Finish();
  }
  WordCollector words(name.size());
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(name.data(), static_cast<int32_t>(name.size())));
  // Without ICU's data the text stays as it is: names then meet less often.
  if (const icu::Normalizer2* nfkd = Nfkd()) {
    UErrorCode status = U_ZERO_ERROR;
    text = nfkd->normalize(text, status);
  }
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const auto c = static_cast<char32_t>(text.char32At(i));
    words.Add(c, Fold(c));
  }
  return words.Finish();
}

}  // namespace entente
