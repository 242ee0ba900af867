// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/syntax/models.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

#include "Models_embedded.h"

namespace entente {
namespace {

struct LanguageModel {
  Language language;
  absl::string_view code;
  absl::string_view path;
};
constexpr std::array<LanguageModel, 2> kModels = {{
    {Language::kFrench, "fr", "text/models/fr.model"},
    {Language::kEnglish, "en", "text/models/en.model"},
}};

[[noreturn]] void Die(absl::string_view path, absl::string_view why) {
  std::fprintf(stderr, "entente: the compiled-in %s: %s\n",
               std::string(path).c_str(), std::string(why).c_str());
  std::abort();
}

const UdModel* Open(const LanguageModel& row) {
  absl::StatusOr<UdModel> model = UdModel::FromBytes(ModelsEmbedded(row.path));
  if (!model.ok()) Die(row.path, model.status().message());
  if (model->language() != row.code) {
    Die(row.path, "a model of another language");
  }
  return new UdModel(*std::move(model));
}

}  // namespace

absl::string_view ModelBytes(Language language) {
  for (const LanguageModel& row : kModels) {
    if (row.language == language) return ModelsEmbedded(row.path);
  }
  return {};
}

const UdModel& ModelOf(Language language) {
  if (language == Language::kFrench) {
    static const UdModel* const french = Open(kModels[0]);
    return *french;
  }
  static const UdModel* const english = Open(kModels[1]);
  return *english;
}

}  // namespace entente
