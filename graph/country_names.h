// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_GRAPH_COUNTRY_NAMES_H_
#define ENTENTE_GRAPH_COUNTRY_NAMES_H_

#include <unicode/locdspnm.h>

#include <memory>
#include <string>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "graph/names.h"

namespace entente {

// Names of countries as ICU's CLDR data has them, in French and English. Only
// for name_tables.cc.
class CountryNames {
 public:
  CountryNames();

  // Whether `code` is a country's alpha-2 code: ISO 3166-1, and XK for Kosovo,
  // which CLDR and the European Union use.
  bool Has(absl::string_view code) const { return codes_.contains(code); }

  // "Corée du Nord" of ("KP", kFrench). `code` is one that Has() knows.
  std::string Get(absl::string_view code, Language language) const;

 private:
  std::unique_ptr<icu::LocaleDisplayNames> french_;
  std::unique_ptr<icu::LocaleDisplayNames> english_;
  absl::flat_hash_set<absl::string_view> codes_;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_COUNTRY_NAMES_H_
