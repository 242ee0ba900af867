// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/clitics.h"

#include <algorithm>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "ingest/text/characters.h"

namespace entente {
namespace {

using WordSet = absl::flat_hash_set<absl::string_view>;

const WordSet& MakeSet(absl::string_view words) {
  return *new WordSet(absl::StrSplit(words, ' '));
}

bool IsFrenchElision(absl::string_view lower) {
  static const WordSet& words =
      MakeSet("l d j m t s n c ç y qu jusqu lorsqu puisqu quoiqu presqu entr");
  return words.contains(lower);
}

// Words that an apostrophe or a hyphen does not part. None begins with an
// elision that could also stand before another word of this list.
bool IsFrenchWhole(absl::string_view lower) {
  static const WordSet& words = MakeSet(
      "aujourd'hui l'on quelqu'un quelqu'une c'est-à-dire presqu'île "
      "presqu'îles "
      "rendez-vous celui-ci celui-là celle-ci celle-là ceux-ci ceux-là "
      "celles-ci celles-là là-bas là-haut peut-être chez-moi chez-lui "
      "chez-nous chez-vous garde-à-vous couci-couça par-ci "
      "par-là de-ci de-là ci-là au-dessous sauve-qui-peut on-dit");
  return words.contains(lower);
}

// Pronouns and particles that follow their verb or noun after a hyphen.
bool IsFrenchEnclitic(absl::string_view lower) {
  static const WordSet& words = MakeSet(
      "je tu il elle on nous vous ils elles ce ci là moi toi lui leur y en le "
      "la les");
  return words.contains(lower);
}

// The word in lower case with ' and - for their typographic kin, and for each
// byte of it the offset in the word that it came from.
struct Folded {
  std::string text;
  std::vector<uint32_t> offset;
};

Folded Fold(absl::string_view word) {
  Folded folded;
  for (size_t pos = 0; pos < word.size();) {
    const Character c = CharacterAt(word, pos);
    const size_t before = folded.text.size();
    AppendCharacter(IsApostrophe(c.code) ? U'\''
                    : IsHyphen(c.code)   ? U'-'
                                         : ToLower(c.code),
                    &folded.text);
    folded.offset.insert(folded.offset.end(), folded.text.size() - before,
                         static_cast<uint32_t>(pos));
    pos += c.size;
  }
  folded.offset.push_back(static_cast<uint32_t>(word.size()));
  return folded;
}

// "N'Djamena", "M'Bala": these pronouns stand before verbs, never before a
// capital, unless everything is in capitals.
bool IsNamePrefix(absl::string_view word, const Folded& folded, size_t begin,
                  size_t after) {
  const char letter = folded.text[begin];
  if (after - begin != 2 || (letter != 'n' && letter != 'm' && letter != 't')) {
    return false;
  }
  const size_t next = folded.offset[after];
  const Character first = CharacterAt(word, next);
  const Character second = CharacterAt(word, next + first.size);
  return IsUpper(first.code) && IsLower(second.code);
}

// Appends cuts after elisions from the left; returns where the rest begins.
size_t CutElisions(absl::string_view word, const Folded& folded,
                   std::vector<uint32_t>& cuts) {
  const absl::string_view text = folded.text;
  size_t begin = 0;
  while (!IsFrenchWhole(text.substr(begin))) {
    const size_t apostrophe = text.find('\'', begin);
    if (apostrophe == absl::string_view::npos ||
        apostrophe + 1 == text.size() ||
        !IsFrenchElision(text.substr(begin, apostrophe - begin)) ||
        IsNamePrefix(word, folded, begin, apostrophe + 1)) {
      break;
    }
    begin = apostrophe + 1;
    cuts.push_back(folded.offset[begin]);
  }
  return begin;
}

// Appends cuts before enclitics: "donnez|-le|-moi", "a|-t-il". A capitalised
// stem with an enclitic that is also a name's part ("Fort-la", "Aire-le") is
// cut all the same: at the end of a word these are hardly ever names.
void CutEnclitics(const Folded& folded, size_t begin,
                  std::vector<uint32_t>& cuts) {
  const absl::string_view text = folded.text;
  size_t end = text.size();
  size_t places[2];
  int count = 0;
  while (count < 2 && !IsFrenchWhole(text.substr(begin, end - begin))) {
    size_t hyphen = text.substr(0, end).rfind('-');
    if (hyphen == absl::string_view::npos || hyphen <= begin ||
        !IsFrenchEnclitic(text.substr(hyphen + 1, end - hyphen - 1))) {
      break;
    }
    if (hyphen >= begin + 3 && text.substr(hyphen - 2, 2) == "-t") hyphen -= 2;
    places[count++] = hyphen;
    end = hyphen;
  }
  while (count > 0) cuts.push_back(folded.offset[places[--count]]);
}

// Where two English words that are written as one, without an apostrophe, part:
// "cannot", "gonna", "dont"; 0 if `lower` is no such word. Those that are words
// of their own as well ("its", "lets", "ill") are left out.
size_t FindFusion(absl::string_view lower) {
  static const auto& fusions =
      *new absl::flat_hash_map<absl::string_view, size_t>({
          {"cannot", 3},   {"gonna", 3}, {"gotta", 3},   {"wanna", 3},
          {"gimme", 3},    {"lemme", 3}, {"dont", 2},    {"wont", 2},
          {"cant", 2},     {"didnt", 3}, {"doesnt", 4},  {"isnt", 2},
          {"arent", 3},    {"wasnt", 3}, {"werent", 4},  {"havent", 4},
          {"hasnt", 3},    {"hadnt", 3}, {"couldnt", 5}, {"wouldnt", 5},
          {"shouldnt", 6}, {"im", 1},    {"ive", 1},     {"youre", 3},
          {"youve", 3},    {"youll", 3}, {"theyre", 4},  {"theyve", 4},
          {"thats", 4},    {"whats", 4}, {"theres", 5},
      });
  const auto found = fusions.find(lower);
  return found == fusions.end() ? 0 : found->second;
}

// Whether a word of that length and end may be one of them; most are not.
bool MayBeFusion(absl::string_view word) {
  if (word.size() < 2 || word.size() > 8) return false;
  switch (word.back() | 0x20) {
    case 't':
    case 'a':
    case 'e':
    case 's':
    case 'l':
      return true;
    default:
      return word.size() == 2 && word[1] == 'm';
  }
}

void CutEnglish(const Folded& folded, std::vector<uint32_t>& cuts) {
  static const WordSet& clitics = MakeSet("'s 'm 're 've 'd 'll");
  const absl::string_view text = folded.text;
  if (const size_t cut = FindFusion(text); cut > 0) {
    cuts.push_back(folded.offset[cut]);
    return;
  }
  size_t end = text.size();
  size_t places[3];  // "who'd've", "shouldn't've"
  int count = 0;
  while (count < 3) {
    const absl::string_view rest = text.substr(0, end);
    if (rest.size() > 3 && absl::EndsWith(rest, "n't")) {
      end -= 3;
    } else {
      const size_t apostrophe = rest.rfind('\'');
      if (apostrophe == absl::string_view::npos || apostrophe == 0 ||
          !clitics.contains(rest.substr(apostrophe))) {
        break;
      }
      end = apostrophe;
    }
    places[count++] = end;
  }
  while (count > 0) cuts.push_back(folded.offset[places[--count]]);
}

// Whether the word holds what any cut needs; most words do not.
bool MayHaveClitics(absl::string_view word, Language language) {
  if (language == Language::kEnglish && MayBeFusion(word)) return true;
  for (char byte : word) {
    const auto b = static_cast<uint8_t>(byte);
    if (byte == '\'' || byte == '-' || byte == '`' || b == 0xC2 || b == 0xCA ||
        b == 0xE2 || b == 0xEF) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool IsElided(absl::string_view word) {
  return word.size() <= 6 && IsFrenchElision(Fold(word).text);
}

void CutClitics(absl::string_view word, Language language,
                std::vector<uint32_t>& cuts) {
  // No word is longer than this; what is, is data.
  constexpr size_t kLongest = 128;
  if (word.size() > kLongest || !MayHaveClitics(word, language)) return;
  const Folded folded = Fold(word);
  if (language == Language::kFrench) {
    CutEnclitics(folded, CutElisions(word, folded, cuts), cuts);
  } else {
    CutEnglish(folded, cuts);
  }
}

}  // namespace entente
