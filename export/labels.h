// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What graphs say in words: short, in the user's language. Language::kAny is
// English.
#ifndef ENTENTE_EXPORT_LABELS_H_
#define ENTENTE_EXPORT_LABELS_H_

#include <string>

#include "absl/strings/string_view.h"
#include "export/style.h"
#include "graph/view.h"

namespace entente {

// What the edge says, read from its source to its target: "accuse", "membre
// de", an office's title. A denial, a doubt, an intention or an end is part of
// it: "n'est pas allié à", "visite (possible)", "ex-président". Points into the
// view's strings, to static storage, or into `*scratch`.
absl::string_view EdgeLabel(const View& view, Graph::edge_descriptor edge,
                            Language language, std::string* scratch);

// For legends.
absl::string_view KindLabel(ActorKind kind, Language language);
absl::string_view FamilyLabel(Family family, Language language);

// The other words of diagrams.
enum class Phrase {
  kClaim,     // a node that is a claim
  kArticle,   // a node that is an article
  kStated,    // a solid line: an article states it
  kSaid,      // a dashed line: somebody says it
  kMentions,  // "12 mentions"
};
absl::string_view PhraseLabel(Phrase phrase, Language language);

// What the claim says, cut to `max` code points; the article's own words stand
// in the quotation marks of the article's language. An indirect claim has none,
// nor has one whose words already hold such marks.
std::string ClaimLabel(const View& view, const ClaimNode& claim,
                       Language language, size_t max);

// The words of a claim's content, whose parts are joined by " … ".
void AppendContent(const View& view, const ClaimNode& claim, std::string* out);

}  // namespace entente

#endif  // ENTENTE_EXPORT_LABELS_H_
