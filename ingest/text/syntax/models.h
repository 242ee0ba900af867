// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_MODELS_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_MODELS_H_

#include "absl/strings/string_view.h"
#include "graph/names.h"
#include "ingest/text/syntax/ud_model.h"

namespace entente {

// The bytes of the compiled-in model of a language; empty if there is none.
absl::string_view ModelBytes(Language language);

// The compiled-in model, opened at first use; that of English for kAny. May be
// called from several threads. The bytes are checked once; a program that was
// linked with damaged ones ends with a message.
const UdModel& ModelOf(Language language);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_MODELS_H_
