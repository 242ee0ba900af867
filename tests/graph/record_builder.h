// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Verbs that make records short to write in tests.
#ifndef ENTENTE_TESTS_GRAPH_RECORD_BUILDER_H_
#define ENTENTE_TESTS_GRAPH_RECORD_BUILDER_H_

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "graph/record.h"

namespace entente {

class RecordBuilder {
 public:
  explicit RecordBuilder(std::string id, std::string language = "en",
                         std::string text = "") {
    record_.document.id = std::move(id);
    record_.document.language = std::move(language);
    record_.document.text = std::move(text);
  }

  // An actor whose id is its name; a mention wherever the text has the name or
  // an alias first.
  RecordBuilder& Actor(ActorKind kind, const std::string& name,
                       const std::vector<std::string>& aliases = {},
                       const std::string& wikidata = "") {
    entente::Actor actor;
    actor.id = name;
    actor.kind = kind;
    actor.name = name;
    actor.aliases = aliases;
    actor.wikidata = wikidata;
    std::vector<std::string> forms = aliases;
    forms.insert(forms.begin(), name);
    for (const std::string& form : forms) {
      if (record_.document.text.find(form) != std::string::npos) {
        actor.mentions.push_back(Find(form));
      }
    }
    record_.actors.push_back(std::move(actor));
    return *this;
  }

  // `words` are the evidence, where the text has them.
  RecordBuilder& Relation(const std::string& source, RelationType type,
                          const std::string& target,
                          const std::string& words = "") {
    entente::Relation relation;
    relation.type = type;
    relation.source = source;
    relation.target = target;
    if (!words.empty()) relation.evidence = {Find(words)};
    record_.relations.push_back(std::move(relation));
    return *this;
  }

  RecordBuilder& Claim(const std::string& id, const std::string& source,
                       ClaimType type, const std::vector<std::string>& about,
                       const std::string& words = "") {
    entente::Claim claim;
    claim.id = id;
    claim.type = type;
    claim.source = {source};
    claim.about = about;
    if (!words.empty()) claim.content = {Find(words)};
    record_.claims.push_back(std::move(claim));
    return *this;
  }

  entente::Relation& last_relation() { return record_.relations.back(); }
  entente::Claim& last_claim() { return record_.claims.back(); }
  entente::Record& record() { return record_; }
  entente::Record Build() const { return record_; }

  Span Find(absl::string_view words) const {
    const size_t at = record_.document.text.find(std::string(words));
    return {static_cast<uint32_t>(at),
            static_cast<uint32_t>(at + words.size())};
  }

 private:
  entente::Record record_;
};

}  // namespace entente

#endif  // ENTENTE_TESTS_GRAPH_RECORD_BUILDER_H_
