// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/syntax/models.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "Models_embedded.h"

namespace entente {
namespace {

// Another language is a row here, a model and a folder of the lexicon.
struct LanguageModel {
  Language language;
  absl::string_view path;
};
constexpr std::array<LanguageModel, 2> kModels = {{
    {Language::kFrench, "text/models/fr.model"},
    {Language::kEnglish, "text/models/en.model"},
}};

const UdModel* Open(Language language) {
  absl::StatusOr<UdModel> model = UdModel::FromBytes(ModelBytes(language));
  if (!model.ok()) {
    std::fprintf(stderr, "entente: the compiled-in model: %s\n",
                 std::string(model.status().message()).c_str());
    std::abort();
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
    static const UdModel* const french = Open(Language::kFrench);
    return *french;
  }
  static const UdModel* const english = Open(Language::kEnglish);
  return *english;
}

}  // namespace entente
