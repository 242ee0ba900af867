// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/language.h"

#include <cld2/public/compact_lang_det.h>

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "ingest/text/characters.h"
#include "ingest/text/function_words.h"

namespace entente {
namespace {

// Almost any news text shows its language in its first kilobyte, which costs
// CLD2 a tenth of a millisecond; the rest is asked only where that leaves a
// doubt.
constexpr size_t kFirstLook = size_t{1} << 10;
constexpr size_t kSecondLook = size_t{64} << 10;

// CLD2 is often wrong on fewer bytes of letters than this.
constexpr int kFewestBytes = 60;
// Of a text that is in one language; quotations may be in others.
constexpr int kFewestPercent = 70;

// The first bytes of `text`, whole characters, up to the first that is none.
absl::string_view Beginning(absl::string_view text, size_t size) {
  size_t end = 0;
  while (end < std::min(text.size(), size)) {
    const Character c = CharacterAt(text, end);
    if (c.size == 1 && c.code == 0xFFFD) break;
    end += c.size;
  }
  return text.substr(0, end);
}

// Which of the two has more function words; kAny where neither has more.
Language CountFunctionWords(absl::string_view text) {
  int french = 0;
  int english = 0;
  std::string word;
  const auto count = [&] {
    french += IsFunctionWord(word, Language::kFrench) ? 1 : 0;
    english += IsFunctionWord(word, Language::kEnglish) ? 1 : 0;
    word.clear();
  };
  for (size_t pos = 0; pos < text.size();) {
    const Character c = CharacterAt(text, pos);
    if (IsLetter(c.code)) {
      AppendCharacter(ToLower(c.code), &word);
    } else if (IsApostrophe(c.code)) {
      // "l'", "qu'": the elided words; "it's", "don't" have letters before.
      french += word.size() == 1 || word == "qu" ? 1 : 0;
      word.clear();
    } else {
      count();
    }
    pos += c.size;
  }
  count();
  if (french == english) return Language::kAny;
  return french > english ? Language::kFrench : Language::kEnglish;
}

DetectedLanguage Look(absl::string_view text) {
  CLD2::Language top[3];
  int percent[3];
  int bytes = 0;
  bool reliable = false;
  CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()),
                                 /*is_plain_text=*/true, top, percent, &bytes,
                                 &reliable);
  DetectedLanguage detected;
  if (reliable && bytes >= kFewestBytes && percent[0] >= kFewestPercent) {
    detected.code = CLD2::LanguageCode(top[0]);
  }
  for (CLD2::Language language : top) {
    if (language != CLD2::FRENCH && language != CLD2::ENGLISH) continue;
    detected.language =
        language == CLD2::FRENCH ? Language::kFrench : Language::kEnglish;
    break;
  }
  if (detected.code.empty()) {
    const Language counted = CountFunctionWords(text);
    if (counted != Language::kAny) detected.language = counted;
  }
  return detected;
}

}  // namespace

DetectedLanguage DetectLanguage(absl::string_view text) {
  DetectedLanguage detected = Look(Beginning(text, kFirstLook));
  if (text.size() > kFirstLook && detected.code != "fr" &&
      detected.code != "en") {
    detected = Look(Beginning(text, kSecondLook));
  }
  return detected;
}

absl::StatusOr<Language> ChooseLanguage(const Document& document,
                                        absl::string_view forced) {
  std::string code(forced.empty() || forced == "auto"
                       ? absl::string_view(document.language)
                       : forced);
  if (code.empty()) {
    DetectedLanguage detected = DetectLanguage(document.text);
    if (detected.code.empty()) return detected.language;
    code = std::move(detected.code);
  }
  const std::string primary =
      absl::AsciiStrToLower(code.substr(0, code.find_first_of("-_")));
  if (primary == "fr") return Language::kFrench;
  if (primary == "en") return Language::kEnglish;
  return absl::InvalidArgumentError(
      absl::StrCat("language is '", code,
                   "', expected fr or en; --language fr|en overrides"));
}

}  // namespace entente
