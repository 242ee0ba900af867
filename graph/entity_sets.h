// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_GRAPH_ENTITY_SETS_H_
#define ENTENTE_GRAPH_ENTITY_SETS_H_

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "graph/names.h"
#include "graph/resolver.h"

namespace entente {

// Disjoint sets of surfaces and known actors. A set holds at most one known
// actor and one Wikidata identifier, and no two that a user holds different.
class EntitySets {
 public:
  EntitySets(absl::Span<const Surface> surfaces, const NameTable& table)
      : parent_(surfaces.size() + table.actors().size()),
        known_(parent_.size(), SurfaceMerge::kNoSurface),
        wikidata_(parent_.size()),
        apart_(parent_.size()) {
    std::iota(parent_.begin(), parent_.end(), 0);
    for (size_t i = 0; i < surfaces.size(); ++i) {
      wikidata_[i] = surfaces[i].wikidata;
    }
    for (size_t i = 0; i < table.actors().size(); ++i) {
      known_[surfaces.size() + i] = i;
      wikidata_[surfaces.size() + i] = table.actors()[i].wikidata;
    }
  }

  uint32_t Find(uint32_t x) {
    while (parent_[x] != x) x = parent_[x] = parent_[parent_[x]];
    return x;
  }

  uint32_t known(uint32_t x) { return known_[Find(x)]; }
  const std::string& wikidata(uint32_t x) { return wikidata_[Find(x)]; }

  void KeepApart(uint32_t a, uint32_t b) {
    apart_[Find(a)].insert(b);
    apart_[Find(b)].insert(a);
  }

  bool AreApart(uint32_t a, uint32_t b) {
    a = Find(a);
    b = Find(b);
    if (apart_[a].size() > apart_[b].size()) std::swap(a, b);
    return std::any_of(apart_[a].begin(), apart_[a].end(),
                       [&](uint32_t x) { return Find(x) == b; });
  }

  bool CanJoin(uint32_t a, uint32_t b) {
    a = Find(a);
    b = Find(b);
    if (known_[a] != SurfaceMerge::kNoSurface &&
        known_[b] != SurfaceMerge::kNoSurface)
      return false;
    if (!wikidata_[a].empty() && !wikidata_[b].empty() &&
        wikidata_[a] != wikidata_[b]) {
      return false;
    }
    return !AreApart(a, b);
  }

  // Joins the sets of a and b, which are not the same; the smaller index is the
  // new root, so that it does not depend on which is a.
  void Join(uint32_t a, uint32_t b) {
    a = Find(a);
    b = Find(b);
    if (b < a) std::swap(a, b);
    parent_[b] = a;
    if (known_[a] == SurfaceMerge::kNoSurface) known_[a] = known_[b];
    if (wikidata_[a].empty()) wikidata_[a] = wikidata_[b];
    apart_[a].merge(apart_[b]);
  }

 private:
  std::vector<uint32_t> parent_;
  std::vector<uint32_t> known_;        // of a root
  std::vector<std::string> wikidata_;  // of a root
  std::vector<std::set<uint32_t>> apart_;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_ENTITY_SETS_H_
