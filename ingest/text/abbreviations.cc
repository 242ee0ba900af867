// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/abbreviations.h"

#include <initializer_list>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_split.h"
#include "ingest/text/characters.h"

namespace entente {
namespace {

// A word in lower case stands for its capitalised form too; one with a capital
// only for itself: "MM." are gentlemen, "mm." ends a sentence.
struct Row {
  Language language;
  Abbreviation kind;
  absl::string_view words;
};

constexpr Row kRows[] = {
    {Language::kFrench, Abbreviation::kBeforeName,
     "M MM Mme Mmes Mlle Mlles Dr Drs Pr Me Mgr St Ste Cdt Cne Col Gal Gén Lt "
     "Mr cf"},
    {Language::kFrench, Abbreviation::kBeforeNumber,
     "p pp art n no vol chap fig t tél tel fax alin sept"},
    {Language::kFrench, Abbreviation::kAnywhere,
     "etc ex env éd coll hab janv févr avr juil oct nov déc av apr bd boul "
     "vs al sq suiv réf Cie Sté Inc Ltd Corp Co Bros"},
    {Language::kEnglish, Abbreviation::kBeforeName,
     "Mr Mrs Ms Messrs Dr Drs Prof Rev Hon Sen Sens Rep Reps Gov Govs Gen Col "
     "Lt Capt Cpt Sgt Cpl Maj Cmdr Adm Pres Supt Det Insp Msgr Fr St Ste Mt "
     "Ft Mme Mlle Amb Atty Brig Pvt Spc Cllr v cf"},
    {Language::kEnglish, Abbreviation::kBeforeNumber,
     "no nos p pp vol fig art sec sect ch para ext pop b c d Mar Apr Jun Jul "
     "Wed Sat Sun"},
    {Language::kEnglish, Abbreviation::kAnywhere,
     "etc vs Inc Ltd Corp Co Bros Jr Sr Jan Feb Aug Sep Sept Oct Nov Dec Mon "
     "Tue Tues Thu Thur Thurs Fri approx dept est al eg ie ca Ph.D Ave Blvd Rd "
     "Assn Intl Calif Fla Ariz Ala Ark "
     "Colo Conn Ga Kan Ky Md Mich Minn Neb Nev Okla Ore Pa Tenn Tex Va Vt "
     "Wash Wis Wyo"},
};

using Table = absl::flat_hash_map<absl::string_view, Abbreviation>;

const Table& TableOf(Language language) {
  static const auto make = [](Language wanted) {
    auto* table = new Table;
    for (const Row& row : kRows) {
      if (row.language != wanted) continue;
      for (absl::string_view word : absl::StrSplit(row.words, ' ')) {
        table->emplace(word, row.kind);
      }
    }
    return table;
  };
  static const Table& french = *make(Language::kFrench);
  static const Table& english = *make(Language::kEnglish);
  return language == Language::kFrench ? french : english;
}

// Whether `word` is single letters parted by points: "U.S", "J.-P", "p.m".
// No more than ten, so that a look is never long.
Abbreviation ByForm(absl::string_view word) {
  size_t pos = 0;
  for (int letters = 1; letters <= 10; ++letters) {
    const Character c = CharacterAt(word, pos);
    if (!IsLetter(c.code)) return Abbreviation::kWord;
    pos += c.size;
    if (pos == word.size()) {
      if (letters > 1) return Abbreviation::kInitials;
      return IsUpper(c.code) ? Abbreviation::kInitial : Abbreviation::kWord;
    }
    if (word[pos] != '.') return Abbreviation::kWord;
    ++pos;
    if (pos < word.size() && word[pos] == '-') ++pos;
  }
  return Abbreviation::kWord;
}

}  // namespace

Abbreviation FindAbbreviation(absl::string_view word, Language language) {
  constexpr size_t kLongest = 32;  // bytes; longer than any row and any form
  if (word.empty() || word.size() > kLongest) return Abbreviation::kWord;
  const Table& table = TableOf(language);
  auto found = table.find(word);
  // A capital by itself is an initial, whatever its small letter stands for.
  if (found == table.end() && word.size() > 1 && absl::ascii_isupper(word[0])) {
    std::string lower(word);
    lower[0] = absl::ascii_tolower(lower[0]);
    found = table.find(lower);
  }
  return found != table.end() ? found->second : ByForm(word);
}

bool BeginsNumber(absl::string_view text, size_t pos) {
  if (IsDigit(CharacterAt(text, pos).code)) return true;
  constexpr size_t kLongest = 8;  // "XXXVIII"
  size_t end = pos;
  while (end < text.size() && end - pos < kLongest &&
         absl::string_view("IVXLC").find(text[end]) !=
             absl::string_view::npos) {
    ++end;
  }
  return end > pos && !IsWordCharacter(CharacterAt(text, end).code);
}

}  // namespace entente
