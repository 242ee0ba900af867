// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_LANGUAGE_H_
#define ENTENTE_INGEST_TEXT_LANGUAGE_H_

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "ingest/text/article.h"

namespace entente {

struct DetectedLanguage {
  // French or English, whichever the text is nearer to; never kAny.
  Language language = Language::kEnglish;
  // BCP 47 code of what the text is in; "" where that is not sure.
  std::string code;
};

// Of UTF-8 text; reads no more than its first 256 KiB.
DetectedLanguage DetectLanguage(absl::string_view text);

// What an article is to be read as: `forced` ("auto", "fr", "en"), else
// `document.language`, else what is detected. An error where that is neither
// French nor English.
absl::StatusOr<Language> ChooseLanguage(const Document& document,
                                        absl::string_view forced);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_LANGUAGE_H_
