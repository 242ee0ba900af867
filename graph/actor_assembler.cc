// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/actor_assembler.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "graph/node_id.h"
#include "graph/sorted_by_text.h"

namespace entente {
namespace {

constexpr uint32_t kUnknown = SurfaceMerge::kNoSurface;

// A name of an entity, with what is known of its use.
struct NameCount {
  uint32_t entity = 0;
  StringId text = StringId::kEmpty;
  Language language = Language::kAny;
  uint32_t count = 0;
  bool is_name = false;  // some record has it as the actor's name
};

class ActorAssembler {
 public:
  ActorAssembler(Facts& facts, const GraphOptions& options)
      : facts_(facts), options_(options), table_(NameTable::Default()) {}

  absl::StatusOr<ActorNodes> Run() {
    OrderSurfaces();
    auto resolution = Resolve(MakeSurfaces(), table_, options_.judgements);
    if (!resolution.ok()) return resolution.status();
    resolution_ = *std::move(resolution);
    CountNames();
    DescribeEntities();
    OrderEntities();
    EmitActors();
    EmitMerges();
    for (uint32_t s = 0; s < facts_.surfaces.size(); ++s) {
      nodes_.actor_of_surface.push_back(rank_of_entity_[EntityOf(s)]);
    }
    return std::move(nodes_);
  }

 private:
  // What an entity's node will be, before its place is known.
  struct Entity {
    ActorKind kind = ActorKind::kPerson;
    uint32_t known = kUnknown;
    uint32_t first_surface = kUnknown;  // in the order of `order_`
    StringId wikidata = StringId::kEmpty;
    std::string country;
    std::string id;
    std::string label;
    Range names;  // of counts_
    std::array<uint32_t, 6> kind_mentions = {};
  };

  absl::string_view Text(StringId id) const { return facts_.pool->Get(id); }

  absl::string_view DocumentId(const SurfaceFact& surface) const {
    return surface.document == kNoIndex
               ? absl::string_view()
               : Text(facts_.documents[surface.document].id);
  }

  bool SurfaceBefore(const SurfaceFact& a, const SurfaceFact& b) const {
    if (a.kind != b.kind) return a.kind < b.kind;
    if (a.name != b.name) return Text(a.name) < Text(b.name);
    if (a.wikidata != b.wikidata) return Text(a.wikidata) < Text(b.wikidata);
    if (a.document != b.document) return DocumentId(a) < DocumentId(b);
    return Text(a.country) < Text(b.country);
  }

  // `order_` lists surfaces in an order that only depends on what they say.
  void OrderSurfaces() {
    order_ = SortedByText(
        facts_.surfaces.size(),
        [&](uint32_t s) { return facts_.surfaces[s].kind; },
        [&](uint32_t s) { return Text(facts_.surfaces[s].name); },
        [&](uint32_t a, uint32_t b) {
          return SurfaceBefore(facts_.surfaces[a], facts_.surfaces[b]);
        });
    place_.resize(order_.size());
    for (uint32_t i = 0; i < order_.size(); ++i) place_[order_[i]] = i;
  }

  std::vector<Surface> MakeSurfaces() const {
    std::vector<Surface> surfaces(order_.size());
    for (uint32_t i = 0; i < order_.size(); ++i) {
      const SurfaceFact& fact = facts_.surfaces[order_[i]];
      Surface& surface = surfaces[i];
      surface.kind = fact.kind;
      surface.name = std::string(Text(fact.name));
      surface.wikidata = std::string(Text(fact.wikidata));
      surface.country = std::string(Text(fact.country));
      surface.document = std::string(DocumentId(fact));
    }
    for (const NameFact& name : facts_.names) {
      if (!name.is_alias) continue;
      surfaces[place_[name.surface]].aliases.emplace_back(Text(name.text));
    }
    for (Surface& surface : surfaces) {
      std::sort(surface.aliases.begin(), surface.aliases.end());
      surface.aliases.erase(
          std::unique(surface.aliases.begin(), surface.aliases.end()),
          surface.aliases.end());
    }
    return surfaces;
  }

  uint32_t EntityOf(uint32_t surface) const {
    return resolution_.entity[place_[surface]];
  }

  // counts_: each entity's names together, the most used first.
  void CountNames() {
    // A counting sort of all names by entity.
    std::vector<uint32_t> start(resolution_.known.size() + 1, 0);
    for (const NameFact& fact : facts_.names) {
      ++start[EntityOf(fact.surface) + 1];
    }
    std::partial_sum(start.begin(), start.end(), start.begin());
    std::vector<uint32_t> next(start.begin(), start.end() - 1);
    std::vector<NameCount> all(facts_.names.size());
    for (const NameFact& fact : facts_.names) {
      const uint32_t entity = EntityOf(fact.surface);
      all[next[entity]++] = {entity, fact.text, fact.language, fact.count,
                             !fact.is_alias};
    }
    facts_.names = std::vector<NameFact>();
    for (uint32_t e = 0; e + 1 < start.size(); ++e) {
      AddNamesOfOne(
          absl::MakeSpan(all).subspan(start[e], start[e + 1] - start[e]));
    }
  }

  // Adds the names of one entity to counts_, each once.
  void AddNamesOfOne(absl::Span<NameCount> names) {
    const auto first = static_cast<std::ptrdiff_t>(counts_.size());
    std::sort(
        names.begin(), names.end(), [](const NameCount& a, const NameCount& b) {
          return std::tie(a.text, a.language) < std::tie(b.text, b.language);
        });
    for (const NameCount& name : names) {
      if (static_cast<std::ptrdiff_t>(counts_.size()) > first &&
          counts_.back().text == name.text &&
          counts_.back().language == name.language) {
        counts_.back().count += name.count;
        counts_.back().is_name |= name.is_name;
      } else {
        counts_.push_back(name);
      }
    }
    std::sort(counts_.begin() + first, counts_.end(),
              [&](const NameCount& a, const NameCount& b) {
                return std::make_tuple(~a.count, Text(a.text), a.language) <
                       std::make_tuple(~b.count, Text(b.text), b.language);
              });
  }

  void DescribeEntities() {
    entities_.resize(resolution_.known.size());
    for (uint32_t e = 0; e < entities_.size(); ++e) {
      entities_[e].known = resolution_.known[e];
    }
    for (uint32_t i = 0; i < counts_.size(); ++i) {
      Range& names = entities_[counts_[i].entity].names;
      if (names.size++ == 0) names.begin = i;
    }
    for (uint32_t s = 0; s < facts_.surfaces.size(); ++s) {
      const auto kind = static_cast<size_t>(facts_.surfaces[s].kind);
      entities_[EntityOf(s)].kind_mentions[kind] += facts_.mention_counts[s];
    }
    for (uint32_t i = 0; i < order_.size(); ++i) AddSurface(i);
    for (Entity& entity : entities_) NameEntity(entity);
  }

  void AddSurface(uint32_t place) {
    const SurfaceFact& fact = facts_.surfaces[order_[place]];
    Entity& entity = entities_[resolution_.entity[place]];
    if (entity.first_surface == kUnknown) entity.first_surface = place;
    if (entity.wikidata == StringId::kEmpty) entity.wikidata = fact.wikidata;
    if (entity.country.empty() && fact.country != StringId::kEmpty) {
      entity.country = CountryCode(Text(fact.country));
    }
  }

  // "Corée du Nord" -> "KP"; what the table does not know stays as it is.
  std::string CountryCode(absl::string_view country) const {
    for (const NameForm& form : table_.Lookup(NormalizeName(country))) {
      const KnownActor& known = table_.actors()[form.actor];
      if (form.use == NameUse::kName && known.kind == ActorKind::kCountry) {
        return known.country;
      }
    }
    return std::string(country);
  }

  void NameEntity(Entity& entity) {
    const auto most = std::max_element(entity.kind_mentions.begin(),
                                       entity.kind_mentions.end());
    entity.kind = static_cast<ActorKind>(most - entity.kind_mentions.begin());
    if (entity.known != kUnknown) {
      const KnownActor& known = table_.actors()[entity.known];
      entity.kind = known.kind;
      entity.id = known.id;
      entity.country = known.country;
      if (!known.wikidata.empty()) {
        entity.wikidata = facts_.pool->Intern(known.wikidata);
      }
      entity.label = known.name(LabelLanguage(entity));
      return;
    }
    entity.id = ActorNodeId(entity.kind, BestName(entity, Language::kAny));
    const SurfaceFact& first = facts_.surfaces[order_[entity.first_surface]];
    if (first.document != kNoIndex) {
      absl::StrAppend(&entity.id, ".", NmToken(DocumentId(first)));
    }
    entity.label = std::string(BestName(entity, LabelLanguage(entity)));
  }

  // The language asked for, else that of most mentions; English on a tie.
  Language LabelLanguage(const Entity& entity) const {
    if (options_.labels != Language::kAny) return options_.labels;
    uint64_t french = 0;
    uint64_t english = 0;
    for (uint32_t i = 0; i < entity.names.size; ++i) {
      const NameCount& name = counts_[entity.names.begin + i];
      if (name.language == Language::kFrench) french += name.count;
      if (name.language == Language::kEnglish) english += name.count;
    }
    return french > english ? Language::kFrench : Language::kEnglish;
  }

  // The name to show: one that a record has as the actor's name, a person's
  // full name before a last name, then in `language`, then the most used, then
  // the longest.
  absl::string_view BestName(const Entity& entity, Language language) const {
    const auto rank = [&](const NameCount& name) {
      const absl::string_view text = Text(name.text);
      const bool full =
          entity.kind != ActorKind::kPerson || absl::StrContains(text, ' ');
      return std::make_tuple(
          name.is_name, full,
          language == Language::kAny || name.language == language, name.count,
          text.size());
    };
    const NameCount* best = &counts_[entity.names.begin];
    for (uint32_t i = 1; i < entity.names.size; ++i) {
      const NameCount& name = counts_[entity.names.begin + i];
      if (rank(name) > rank(*best)) best = &name;
    }
    return Text(best->text);
  }

  // Gives each entity its place in the order of ids, which it makes unique.
  void OrderEntities() {
    const auto no_group = [](uint32_t) { return 0; };
    const auto id = [&](uint32_t e) -> const std::string& {
      return entities_[e].id;
    };
    std::vector<uint32_t> by_id = SortedByText(
        entities_.size(), no_group, id, [&](uint32_t a, uint32_t b) {
          return std::tie(id(a), entities_[a].first_surface) <
                 std::tie(id(b), entities_[b].first_surface);
        });
    if (MakeIdsUnique(by_id)) {
      by_id =
          SortedByText(entities_.size(), no_group, id,
                       [&](uint32_t a, uint32_t b) { return id(a) < id(b); });
    }
    entity_of_rank_ = std::move(by_id);
    rank_of_entity_.resize(entities_.size());
    for (uint32_t rank = 0; rank < entity_of_rank_.size(); ++rank) {
      rank_of_entity_[entity_of_rank_[rank]] = rank;
    }
  }

  // Whether any id had to be changed.
  bool MakeIdsUnique(absl::Span<const uint32_t> by_id) {
    bool changed = false;
    absl::flat_hash_set<absl::string_view> used;
    used.reserve(by_id.size());
    for (const uint32_t e : by_id) {
      std::string& id = entities_[e].id;
      if (used.contains(id)) {
        changed = true;
        const std::string wanted = id;
        for (int n = 2; used.contains(id); ++n) {
          id = absl::StrCat(wanted, "-", n);
        }
      }
      used.insert(id);
    }
    return changed;
  }

  void EmitActors() {
    for (const uint32_t e : entity_of_rank_) {
      Entity& entity = entities_[e];
      ActorNode actor;
      actor.kind = entity.kind;
      actor.wikidata = entity.wikidata;
      actor.country = facts_.pool->Intern(entity.country);
      actor.names = {static_cast<uint32_t>(nodes_.names.size()),
                     entity.names.size};
      for (uint32_t i = 0; i < entity.names.size; ++i) {
        const NameCount& name = counts_[entity.names.begin + i];
        nodes_.names.push_back({name.text, name.count, name.language});
      }
      nodes_.actors.push_back(actor);
      nodes_.ids.push_back(std::move(entity.id));
      nodes_.labels.push_back(std::move(entity.label));
    }
  }

  void EmitMerges() {
    std::vector<SurfaceMerge>& merges = resolution_.merges;
    const auto rank = [&](const SurfaceMerge& merge) {
      const bool of_surface = merge.left < order_.size();
      return rank_of_entity_[resolution_.entity[of_surface ? merge.left
                                                           : merge.right]];
    };
    std::stable_sort(merges.begin(), merges.end(),
                     [&](const SurfaceMerge& a, const SurfaceMerge& b) {
                       return rank(a) < rank(b);
                     });
    for (const SurfaceMerge& merge : merges) {
      Range& range = nodes_.actors[rank(merge)].merges;
      if (range.size++ == 0) {
        range.begin = static_cast<uint32_t>(nodes_.merges.size());
      }
      nodes_.merges.push_back({SurfaceName(merge.left),
                               merge.known != kUnknown
                                   ? facts_.pool->Intern(KnownName(merge.known))
                                   : SurfaceName(merge.right),
                               merge.rule, facts_.pool->Intern(merge.detail)});
    }
  }

  StringId SurfaceName(uint32_t place) const {
    return facts_.surfaces[order_[place]].name;
  }

  const std::string& KnownName(uint32_t known) const {
    return table_.actors()[known].name(options_.labels);
  }

  Facts& facts_;
  const GraphOptions& options_;
  const NameTable& table_;
  Resolution resolution_;
  std::vector<uint32_t> order_;  // surfaces, by what they say
  std::vector<uint32_t> place_;  // of a surface in order_
  std::vector<NameCount> counts_;
  std::vector<Entity> entities_;
  std::vector<uint32_t> entity_of_rank_;
  std::vector<uint32_t> rank_of_entity_;
  ActorNodes nodes_;
};

}  // namespace

absl::StatusOr<ActorNodes> AssembleActors(Facts& facts,
                                          const GraphOptions& options) {
  return ActorAssembler(facts, options).Run();
}

}  // namespace entente
