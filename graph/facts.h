// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Internal to graph/: what GraphBuilder has taken in, in compact form, before
// actors are resolved. Everything here is in the order of adding; the
// GraphAssembler brings it into an order that does not depend on it.
#ifndef ENTENTE_GRAPH_FACTS_H_
#define ENTENTE_GRAPH_FACTS_H_

#include <cstdint>
#include <memory>
#include <tuple>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "graph/knowledge_graph.h"
#include "graph/names.h"
#include "graph/record.h"
#include "graph/string_pool.h"

namespace entente {

// One actor as records have it. Descriptions ("les manifestants") are told
// apart by document, as they mean another actor in each: see Surface.
struct SurfaceFact {
  ActorKind kind;
  StringId name;
  StringId wikidata;
  StringId country;
  uint32_t document;  // kNoIndex where the name means the same in all

  template <typename H>
  friend H AbslHashValue(H h, const SurfaceFact& s) {
    return H::combine(std::move(h), s.kind, s.name, s.wikidata, s.country,
                      s.document);
  }
  friend bool operator==(const SurfaceFact&, const SurfaceFact&) = default;
};

// `surface` was called `text`, `count` times, by a document in `language`.
struct NameFact {
  uint32_t surface;
  StringId text;
  uint32_t count;
  Language language;
  bool is_alias;
};

struct MentionFact {
  uint32_t surface;
  Evidence evidence;
};

struct RelationFact {
  uint32_t source;  // surfaces
  uint32_t target;
  RelationType type;
  Polarity polarity;
  Certainty certainty;
  bool attributed;
  StringId role;
  StringId mode;
  uint32_t start;  // dates
  uint32_t end;
  Range evidence;  // of Facts::evidence
};

struct ClaimFact {
  ClaimNode node;                   // node.content: of Facts::evidence
  Range sources;                    // of Facts::lists: surfaces
  Range about;                      // of Facts::lists
  Range addressees;                 // of Facts::lists
  Range evidence;                   // of Facts::evidence
  uint32_t responds_to = kNoIndex;  // claims
  uint32_t reported_in = kNoIndex;
};

struct Facts {
  std::unique_ptr<StringPool> pool = std::make_unique<StringPool>();
  std::vector<DocumentNode> documents;
  std::vector<SurfaceFact> surfaces;
  std::vector<NameFact> names;
  std::vector<MentionFact> mentions;
  std::vector<uint32_t> mention_counts;  // of each surface
  std::vector<RelationFact> relations;
  std::vector<ClaimFact> claims;
  std::vector<Evidence> evidence;  // documents and claims in adding order
  std::vector<uint32_t> lists;
  std::vector<DateNode> dates = {DateNode{}};
  size_t actors_in = 0;
};

// Makes the graph. InvalidArgument if the judgements contradict each other.
absl::StatusOr<KnowledgeGraph> Assemble(Facts facts,
                                        const GraphOptions& options);

}  // namespace entente

#endif  // ENTENTE_GRAPH_FACTS_H_
