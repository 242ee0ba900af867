// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_UD_CUTS_H_
#define ENTENTE_INGEST_TEXT_UD_CUTS_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "ingest/text/article.h"

namespace entente {

// Where the treebanks of Universal Dependencies cut what is one Token of an
// article: English "US-led" into "US", "-" and "led", "7:30pm" into "7:30" and
// "pm", French "160km" into "160" and "km", and "etc." at the end of a sentence
// into "etc" and the full stop. The patterns that look for names and facts want
// these whole. Appends to `cuts` the offset of each part but the first.
// `ends_sentence` says that `form` is the last of its sentence.
void CutAsTreebanks(absl::string_view form, TokenKind kind, Language language,
                    bool ends_sentence, std::vector<uint32_t>& cuts);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_UD_CUTS_H_
