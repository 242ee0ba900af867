// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/language.h"

#include <cld2/public/compact_lang_det.h>

#include <algorithm>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace entente {
namespace {

constexpr size_t kMaxBytesRead = size_t{256} << 10;

}  // namespace

DetectedLanguage DetectLanguage(absl::string_view text) {
  CLD2::Language top[3];
  int percent[3];
  int bytes = 0;
  bool reliable = false;
  text = text.substr(0, kMaxBytesRead);
  bool dummy = false;
  int valid = 0;
  CLD2::DetectLanguageCheckUTF8(text.data(), static_cast<int>(text.size()),
                                /*is_plain_text=*/true, &dummy, &valid);
  CLD2::ExtDetectLanguageSummary(text.data(), valid, /*is_plain_text=*/true,
                                 top, percent, &bytes, &reliable);
  DetectedLanguage detected;
  if (reliable) detected.code = CLD2::LanguageCode(top[0]);
  detected.language =
      top[0] == CLD2::FRENCH ? Language::kFrench : Language::kEnglish;
  return detected;
}

absl::StatusOr<Language> ChooseLanguage(const Document& document,
                                        absl::string_view forced) {
  std::string code(forced == "auto" ? absl::string_view(document.language)
                                    : forced);
  if (code.empty()) {
    const DetectedLanguage detected = DetectLanguage(document.text);
    if (detected.code.empty()) return detected.language;
    code = detected.code;
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
