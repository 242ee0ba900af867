// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// How a form becomes its lemma: a rule, found by the longest ending of the form
// that the training data knows for its part of speech.
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_LEMMA_RULES_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_LEMMA_RULES_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "ingest/text/syntax/hash_table.h"
#include "ingest/text/ud.h"

namespace entente {

// The rule that makes `lemma` of `form`: "2+er" takes two characters from the
// end and appends "er"; "=être" stands for all of it. Rules read a form in
// lower case but for proper nouns.
std::string LemmaRule(absl::string_view form, absl::string_view lemma,
                      Upos upos);

// `form` in lower case, unless it is a proper noun's.
std::string LemmaBase(absl::string_view form, Upos upos);

// LemmaBase with a rule applied.
std::string ApplyLemmaRule(absl::string_view rule, std::string base);

// Keys of a form's endings from all of it to nothing, for the table of rules.
// `tag` is its part of speech or a finer class.
std::vector<uint64_t> EndingKeys(absl::string_view base, uint32_t tag);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_LEMMA_RULES_H_
