// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_TESTS_INGEST_TEXT_FACTS_HELPERS_H_
#define ENTENTE_TESTS_INGEST_TEXT_FACTS_HELPERS_H_

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/string_view.h"
#include "ingest/text/facts.h"
#include "tests/ingest/text_helpers.h"

namespace entente {

inline Record FactsOf(absl::string_view text, Language language,
                      absl::string_view published = "") {
  Document document;
  document.id = "d";
  document.text = std::string(text);
  document.published = std::string(published);
  return ExtractFacts(PrepareArticle(std::move(document), language));
}

inline std::string ActorNames(const Record& record,
                              const std::vector<std::string>& ids) {
  return absl::StrJoin(ids, " + ", [&](std::string* out, const auto& id) {
    for (const Actor& actor : record.actors) {
      if (actor.id == id) absl::StrAppend(out, actor.name);
    }
  });
}

// "accuse | Jeanne Duval | dénonce | une mascarade": type, sources, cue and
// contents of each claim; "not" before the type of a negated cue, "maybe"
// before that of a conditional one.
inline std::vector<std::string> ClaimLines(const Record& record) {
  const auto words = [&](Span span) {
    return record.document.text.substr(span.begin, span.end - span.begin);
  };
  std::vector<std::string> lines;
  for (const Claim& claim : record.claims) {
    std::string line;
    if (claim.polarity == Polarity::kNegative) line += "not ";
    if (claim.certainty == Certainty::kPossible) line += "maybe ";
    absl::StrAppend(
        &line, Name(claim.type), " | ", ActorNames(record, claim.source), " | ",
        words(claim.cue.span), " | ",
        absl::StrJoin(claim.content, " ... ", [&](std::string* out, Span span) {
          absl::StrAppend(out, words(span));
        }));
    lines.push_back(std::move(line));
  }
  return lines;
}

// "person Jane Duval (Duval)": each actor with its kind and aliases.
inline std::vector<std::string> ActorLines(const Record& record) {
  std::vector<std::string> lines;
  for (const Actor& actor : record.actors) {
    std::string line = absl::StrCat(Name(actor.kind), " ", actor.name);
    if (!actor.aliases.empty()) {
      absl::StrAppend(&line, " (", absl::StrJoin(actor.aliases, ", "), ")");
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

// A text and the ClaimLines that it holds, in order.
struct ClaimCase {
  const char* text;
  std::vector<std::string> claims;
};

inline void CheckClaims(Language language,
                        const std::vector<ClaimCase>& cases) {
  for (const ClaimCase& c : cases) {
    SCOPED_TRACE(c.text);
    EXPECT_THAT(ClaimLines(FactsOf(c.text, language)),
                testing::ElementsAreArray(c.claims));
  }
}

// "Jean Martel holds_office France as président": each relation.
inline std::vector<std::string> RelationLines(const Record& record) {
  std::vector<std::string> lines;
  for (const Relation& relation : record.relations) {
    std::string line = absl::StrCat(ActorNames(record, {relation.source}), " ",
                                    Name(relation.type), " ",
                                    ActorNames(record, {relation.target}));
    if (!relation.role.empty()) absl::StrAppend(&line, " as ", relation.role);
    if (!relation.end.empty()) absl::StrAppend(&line, ", ", relation.end.text);
    if (!relation.attributed_to.empty()) line += ", said";
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace entente

#endif  // ENTENTE_TESTS_INGEST_TEXT_FACTS_HELPERS_H_
