// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/country_names.h"

#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <string>

#include "absl/strings/string_view.h"

namespace entente {

CountryNames::CountryNames()
    : french_(icu::LocaleDisplayNames::createInstance(icu::Locale("fr"))),
      english_(icu::LocaleDisplayNames::createInstance(icu::Locale("en"))) {
  for (const char* const* code = icu::Locale::getISOCountries();
       *code != nullptr; ++code) {
    codes_.insert(*code);
  }
  codes_.insert("XK");
  // ICU counts these among the countries; they are reserved codes of parts.
  for (const char* part : {"DG", "EA", "IC"}) codes_.erase(part);
}

std::string CountryNames::Get(absl::string_view code, Language language) const {
  const icu::LocaleDisplayNames& names =
      language == Language::kFrench ? *french_ : *english_;
  icu::UnicodeString name;
  names.regionDisplayName(std::string(code).c_str(), name);
  std::string result;
  return name.toUTF8String(result);
}

}  // namespace entente
