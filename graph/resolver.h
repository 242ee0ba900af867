// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Which actors of many records are one actor of the world, and why.
#ifndef ENTENTE_GRAPH_RESOLVER_H_
#define ENTENTE_GRAPH_RESOLVER_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "graph/names.h"
#include "graph/vocabulary.h"

namespace entente {

// From the surest to the least sure; the surest applies first.
enum class MergeRule : uint8_t {
  kJudgement,   // a user's "same"
  kIdentifier,  // the same Wikidata identifier
  kTable,       // a form of the alias table (NameTable)
  kName,        // the same name after NormalizeName, the same kind
  kAlias,       // a name that is another's full alias, the same kind
};
absl::string_view Name(MergeRule rule);  // "judgement", "identifier", ...

// A user's judgement file: one judgement a line, fields separated by tabs,
//
//   same       Mme Merkel       Angela Merkel
//   different  person:John Smith  person:J. Smith
//
// where an actor is a name as an article has it, with its kind in front where
// the name alone is not enough, or a node id of an earlier graph. Blank lines
// and lines that begin with # say nothing.
struct Judgement {
  bool same = true;
  std::string left;
  std::string right;
  int line = 0;
};
struct Judgements {
  std::string file;  // for messages
  std::vector<Judgement> lines;
};

// Errors are "file:line: what is wrong, what was expected".
absl::StatusOr<Judgements> ParseJudgements(absl::string_view file,
                                           absl::string_view text);

// One actor as one or more records have it: what is merged.
struct Surface {
  ActorKind kind = ActorKind::kPerson;
  std::string name;
  std::string wikidata;
  std::vector<std::string> aliases;  // sorted
  std::string country;
  // Not "" for a description that means another actor in each article ("les
  // manifestants", "un porte-parole"): the id of its document.
  std::string document;
};

struct SurfaceMerge {
  uint32_t left = 0;            // index of a surface
  uint32_t right = kNoSurface;  // index of a surface, or:
  uint32_t known = kNoSurface;  // index into NameTable::actors()
  MergeRule rule = MergeRule::kIdentifier;
  std::string detail;

  static constexpr uint32_t kNoSurface = 0xffffffff;
};

struct Resolution {
  // For each surface its entity, 0, 1, ... in the order of the first surface.
  std::vector<uint32_t> entity;
  // For each entity the known actor that it is, or kNoSurface.
  std::vector<uint32_t> known;
  std::vector<SurfaceMerge> merges;  // those that joined two sets
};

// Whether a description names the same actor in every article. "Responsables
// américains" and "opposition syrienne" do (they hold a name that the table
// knows or a capitalised one); "les manifestants" and "un porte-parole du
// ministère" do not. Only for kind group.
bool IsAnchoredGroup(absl::string_view name, const NameTable& table);

// Depends on the set of surfaces, not on their order: `surfaces` is sorted by
// its owner, and equal sets give equal entities. Near-linear in their number.
absl::StatusOr<Resolution> Resolve(absl::Span<const Surface> surfaces,
                                   const NameTable& table,
                                   const Judgements& judgements);

}  // namespace entente

#endif  // ENTENTE_GRAPH_RESOLVER_H_
