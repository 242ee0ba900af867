// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_GRAPH_ENTITY_SETS_H_
#define ENTENTE_GRAPH_ENTITY_SETS_H_

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <set>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
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
        wikidata_(parent_.size()) {
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

  // Surfaces and known actors together.
  size_t size() const { return parent_.size(); }

  uint32_t known(uint32_t x) { return known_[Find(x)]; }
  absl::string_view wikidata(uint32_t x) { return wikidata_[Find(x)]; }

  void KeepApart(uint32_t a, uint32_t b) {
    apart_[Find(a)].insert(b);
    apart_[Find(b)].insert(a);
  }

  bool AreApart(uint32_t a, uint32_t b) {
    if (apart_.empty()) return false;
    a = Find(a);
    b = Find(b);
    const auto found = apart_.find(a);
    return found != apart_.end() &&
           std::any_of(found->second.begin(), found->second.end(),
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
    if (const auto found = apart_.find(b); found != apart_.end()) {
      std::set<uint32_t> others = std::move(found->second);
      apart_.erase(found);
      apart_[a].merge(others);
    }
  }

 private:
  std::vector<uint32_t> parent_;
  std::vector<uint32_t> known_;              // of a root
  std::vector<absl::string_view> wikidata_;  // of a root
  // Of the few roots that a user holds different from others.
  absl::flat_hash_map<uint32_t, std::set<uint32_t>> apart_;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_ENTITY_SETS_H_
