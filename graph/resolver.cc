// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/resolver.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "graph/entity_sets.h"
#include "graph/node_id.h"

namespace entente {
namespace {

constexpr uint32_t kNoSurface = SurfaceMerge::kNoSurface;

// Whether a form of the table, used like that for an actor of kind `known`, can
// be meant by an actor that an article has as `kind`. A capital stands for its
// country only where the article has it as a country; "France" as a company's
// name is not the country.
bool CanMean(ActorKind kind, NameUse use, ActorKind known) {
  const bool is_body =
      known == ActorKind::kAlliance || known == ActorKind::kOrganization;
  switch (use) {
    case NameUse::kName:
    case NameUse::kAcronym:
      if (known == ActorKind::kCountry) {
        return kind == ActorKind::kCountry || kind == ActorKind::kPlace;
      }
      if (is_body) {
        return kind == ActorKind::kAlliance ||
               kind == ActorKind::kOrganization || kind == ActorKind::kGroup;
      }
      return kind == known;
    case NameUse::kSeat:
      return is_body &&
             (kind == ActorKind::kAlliance || kind == ActorKind::kOrganization);
    case NameUse::kCapital:
    case NameUse::kDemonym:
    case NameUse::kAdjective:
      return known == ActorKind::kCountry && kind == ActorKind::kCountry;
  }
  return false;
}

absl::string_view UseName(NameUse use) {
  switch (use) {
    case NameUse::kName:
      return "name";
    case NameUse::kAcronym:
      return "acronym";
    case NameUse::kCapital:
      return "capital";
    case NameUse::kSeat:
      return "seat";
    case NameUse::kDemonym:
      return "demonym";
    case NameUse::kAdjective:
      return "adjective";
  }
  return "";
}

class Resolver {
 public:
  Resolver(absl::Span<const Surface> surfaces, const NameTable& table,
           const Judgements& judgements)
      : surfaces_(surfaces),
        table_(table),
        judgements_(judgements),
        sets_(surfaces, table) {
    normalized_.reserve(surfaces.size());
    for (const Surface& surface : surfaces) {
      normalized_.push_back(NormalizeName(surface.name));
    }
  }

  absl::StatusOr<Resolution> Run() {
    if (auto s = ApplyJudgements(); !s.ok()) return s;
    MergeByIdentifier();
    MergeByTable();
    MergeByName();
    MergeByAlias();
    return Finish();
  }

 private:
  uint32_t KnownElement(size_t known) const { return surfaces_.size() + known; }
  size_t KnownIndex(const KnownActor* actor) const {
    return actor - table_.actors().data();
  }

  // Joins two elements for a reason, unless something forbids it. `b` may be a
  // known actor's element.
  bool Merge(uint32_t a, uint32_t b, MergeRule rule, std::string detail) {
    if (sets_.Find(a) == sets_.Find(b)) return true;
    if (!sets_.CanJoin(a, b)) return false;
    sets_.Join(a, b);
    SurfaceMerge merge;
    merge.left = a;
    if (b >= surfaces_.size()) {
      merge.known = b - surfaces_.size();
    } else {
      merge.right = b;
    }
    merge.rule = rule;
    merge.detail = std::move(detail);
    merges_.push_back(std::move(merge));
    return true;
  }

  // The surfaces (and the known actor) that a judgement's word names.
  std::vector<uint32_t> Named(absl::string_view word) const {
    absl::optional<ActorKind> kind;
    const size_t colon = word.find(':');
    absl::string_view name = word;
    if (colon != absl::string_view::npos) {
      kind = Parse<ActorKind>(word.substr(0, colon));
      if (kind) name = absl::StripAsciiWhitespace(word.substr(colon + 1));
    }
    std::vector<uint32_t> found;
    const auto [first, last] = by_word_.equal_range(NormalizeName(name));
    for (auto it = first; it != last; ++it) {
      if (!kind || *kind == surfaces_[it->second].kind) {
        found.push_back(it->second);
      }
    }
    const auto [first_id, last_id] = by_word_.equal_range(std::string(word));
    for (auto it = first_id; it != last_id; ++it) found.push_back(it->second);
    if (const KnownActor* known = table_.FindById(word)) {
      found.push_back(KnownElement(KnownIndex(known)));
    }
    return found;
  }

  absl::Status Contradiction(const Judgement& judgement) const {
    return absl::InvalidArgumentError(absl::StrCat(
        judgements_.file, ":", judgement.line, ": '", judgement.left, "' and '",
        judgement.right,
        "' are judged both the same and different, expected one of the two"));
  }

  // What a judgement may call a surface: its normalised name, its node's id.
  // (A normalised name holds no point, an id does: they cannot be confused.)
  void IndexWords() {
    for (uint32_t i = 0; i < surfaces_.size(); ++i) {
      by_word_.emplace(normalized_[i], i);
      by_word_.emplace(ActorNodeId(surfaces_[i].kind, surfaces_[i].name), i);
    }
  }

  absl::Status ApplyJudgements() {
    if (judgements_.lines.empty()) return absl::OkStatus();
    IndexWords();
    for (const Judgement& judgement : judgements_.lines) {
      if (judgement.same) continue;
      const std::vector<uint32_t> right = Named(judgement.right);
      for (const uint32_t a : Named(judgement.left)) {
        for (const uint32_t b : right) {
          if (a == b) return Contradiction(judgement);
          sets_.KeepApart(a, b);
        }
      }
    }
    for (const Judgement& judgement : judgements_.lines) {
      if (!judgement.same) continue;
      std::vector<uint32_t> all = Named(judgement.left);
      for (const uint32_t b : Named(judgement.right)) all.push_back(b);
      std::sort(all.begin(), all.end());
      for (size_t i = 1; i < all.size(); ++i) {
        if (all[i] == all[0]) continue;
        if (sets_.AreApart(all[0], all[i])) return Contradiction(judgement);
        Merge(all[0], all[i], MergeRule::kJudgement,
              absl::StrCat(judgements_.file, ":", judgement.line));
      }
    }
    return absl::OkStatus();
  }

  void MergeByIdentifier() {
    std::map<absl::string_view, std::vector<uint32_t>> by_id;
    for (uint32_t i = 0; i < surfaces_.size(); ++i) {
      if (!surfaces_[i].wikidata.empty()) {
        by_id[surfaces_[i].wikidata].push_back(i);
      }
    }
    for (const auto& [id, elements] : by_id) {
      const KnownActor* known = table_.FindByWikidata(id);
      for (const uint32_t element : elements) {
        if (known != nullptr) {
          Merge(element, KnownElement(KnownIndex(known)),
                MergeRule::kIdentifier, std::string(id));
        } else {
          Merge(elements[0], element, MergeRule::kIdentifier, std::string(id));
        }
      }
    }
  }

  // The one known actor that a name can mean, by the surest use; nullptr if
  // there is none or more than one.
  const NameForm* FindForm(ActorKind kind, absl::string_view normalized) const {
    const NameForm* best = nullptr;
    bool unique = true;
    for (const NameForm& form : table_.Lookup(normalized)) {
      const ActorKind known = table_.actors()[form.actor].kind;
      if (!CanMean(kind, form.use, known)) continue;
      if (best == nullptr || form.use < best->use) {
        best = &form;
        unique = true;
      } else if (form.use == best->use && form.actor != best->actor) {
        unique = false;
      }
    }
    return unique ? best : nullptr;
  }

  void MergeByTable() {
    for (uint32_t i = 0; i < surfaces_.size(); ++i) {
      const Surface& surface = surfaces_[i];
      if (const NameForm* form = FindForm(surface.kind, normalized_[i])) {
        Merge(i, KnownElement(form->actor), MergeRule::kTable,
              std::string(UseName(form->use)));
      } else {
        MergeByAliasInTable(i);
      }
    }
  }

  // A name that the table does not know, with an alias that it does: if all
  // such aliases mean the same actor.
  void MergeByAliasInTable(uint32_t i) {
    const NameForm* found = nullptr;
    std::string detail;
    for (const std::string& alias : surfaces_[i].aliases) {
      const std::string normalized = NormalizeName(alias);
      if (surfaces_[i].kind == ActorKind::kPerson &&
          !absl::StrContains(normalized, ' ')) {
        continue;  // a last name alone is not enough
      }
      const NameForm* form = FindForm(surfaces_[i].kind, normalized);
      if (form == nullptr || form->use > NameUse::kAcronym) continue;
      if (found != nullptr && found->actor != form->actor) return;
      if (found == nullptr) {
        detail = absl::StrCat(UseName(form->use), " \"", alias, "\"");
      }
      found = form;
    }
    if (found != nullptr) {
      Merge(i, KnownElement(found->actor), MergeRule::kTable,
            std::move(detail));
    }
  }

  // Equal names of one kind. Where some of them are known to be different
  // actors, those that nothing tells apart stay by themselves.
  void MergeByName() {
    using Key = std::tuple<ActorKind, absl::string_view, absl::string_view>;
    // Each surface's next one of an equal name: most have none, and a vector
    // for each name would cost more than all the rest.
    std::vector<uint32_t> next(surfaces_.size(), kNoSurface);
    std::vector<uint32_t> firsts;  // of names that several have
    struct Ends {
      uint32_t first, last;
    };
    absl::flat_hash_map<Key, Ends> ends;
    ends.reserve(surfaces_.size());
    for (uint32_t i = 0; i < surfaces_.size(); ++i) {
      if (normalized_[i].empty()) continue;
      const Key key(surfaces_[i].kind, normalized_[i], surfaces_[i].document);
      const auto [it, added] = ends.try_emplace(key, Ends{i, i});
      if (added) continue;
      if (it->second.first == it->second.last) {
        firsts.push_back(it->second.first);
      }
      next[std::exchange(it->second.last, i)] = i;
    }
    std::sort(firsts.begin(), firsts.end());
    for (const uint32_t first : firsts) {
      std::vector<uint32_t> group;
      for (uint32_t i = first; i != kNoSurface; i = next[i]) group.push_back(i);
      MergeGroup(group);
    }
  }

  void MergeGroup(const std::vector<uint32_t>& group) {
    std::set<std::pair<uint32_t, absl::string_view>> identities;
    std::map<std::pair<uint32_t, absl::string_view>, std::vector<uint32_t>>
        parts;
    for (const uint32_t i : group) {
      std::pair<uint32_t, absl::string_view> identity(sets_.known(i),
                                                      sets_.wikidata(i));
      if (identity.first != kNoSurface || !identity.second.empty()) {
        identities.insert(identity);
      }
      parts[std::move(identity)].push_back(i);
    }
    if (identities.size() <= 1) {
      for (const uint32_t i : group) {
        Merge(group[0], i, MergeRule::kName, "");
      }
      return;
    }
    for (const auto& [identity, part] : parts) {
      for (const uint32_t i : part) Merge(part[0], i, MergeRule::kName, "");
    }
  }

  // "Organisation X" with the alias "Ligue Y" in one article is the "Ligue Y"
  // of another, if there is only one of that name.
  void MergeByAlias() {
    const auto has_alias = [](const Surface& s) { return !s.aliases.empty(); };
    if (absl::c_none_of(surfaces_, has_alias)) return;
    absl::flat_hash_map<std::pair<ActorKind, absl::string_view>,
                        std::vector<uint32_t>>
        by_name;
    for (uint32_t i = 0; i < surfaces_.size(); ++i) {
      by_name[{surfaces_[i].kind, normalized_[i]}].push_back(i);
    }
    for (uint32_t i = 0; i < surfaces_.size(); ++i) {
      const ActorKind kind = surfaces_[i].kind;
      if (kind == ActorKind::kGroup || kind == ActorKind::kPlace) continue;
      for (const std::string& alias : surfaces_[i].aliases) {
        if (!IsFullName(alias)) continue;
        const std::string normalized = NormalizeName(alias);
        if (!absl::StrContains(normalized, ' ')) continue;
        const auto it = by_name.find(
            std::pair<ActorKind, absl::string_view>(kind, normalized));
        if (it == by_name.end() || !OneSet(it->second)) continue;
        Merge(i, it->second[0], MergeRule::kAlias, alias);
      }
    }
  }

  bool OneSet(const std::vector<uint32_t>& elements) {
    return std::all_of(elements.begin(), elements.end(), [&](uint32_t x) {
      return sets_.Find(x) == sets_.Find(elements[0]);
    });
  }

  // Two words or more that begin with other than a lower-case ASCII letter:
  // "Angela Merkel", not "la chancelière" nor "Merkel".
  static bool IsFullName(absl::string_view name) {
    int capitalized = 0;
    for (const absl::string_view word :
         absl::StrSplit(name, ' ', absl::SkipEmpty())) {
      if (!absl::ascii_islower(word[0]) && !absl::ascii_ispunct(word[0])) {
        ++capitalized;
      }
    }
    return capitalized >= 2;
  }

  Resolution Finish() {
    Resolution resolution;
    constexpr uint32_t kNone = 0xffffffff;
    std::vector<uint32_t> entity_of_root(sets_.size(), kNone);
    resolution.entity.reserve(surfaces_.size());
    for (uint32_t i = 0; i < surfaces_.size(); ++i) {
      uint32_t& entity = entity_of_root[sets_.Find(i)];
      if (entity == kNone) {
        entity = static_cast<uint32_t>(resolution.known.size());
        resolution.known.push_back(sets_.known(i));
      }
      resolution.entity.push_back(entity);
    }
    resolution.merges = std::move(merges_);
    return resolution;
  }

  absl::Span<const Surface> surfaces_;
  const NameTable& table_;
  const Judgements& judgements_;
  EntitySets sets_;
  std::vector<std::string> normalized_;  // names of surfaces
  std::multimap<std::string, uint32_t> by_word_;
  std::vector<SurfaceMerge> merges_;
};

}  // namespace

absl::string_view Name(MergeRule rule) {
  switch (rule) {
    case MergeRule::kJudgement:
      return "judgement";
    case MergeRule::kIdentifier:
      return "identifier";
    case MergeRule::kTable:
      return "table";
    case MergeRule::kName:
      return "name";
    case MergeRule::kAlias:
      return "alias";
  }
  return "";
}

bool IsAnchoredGroup(absl::string_view name, const NameTable& table) {
  const std::vector<absl::string_view> words =
      absl::StrSplit(name, absl::ByAnyChar(" \t\n"), absl::SkipEmpty());
  if (words.empty()) return false;
  const std::string first = absl::AsciiStrToLower(words[0]);
  // One who is not named is another one in each article.
  if (first == "un" || first == "une" || first == "a" || first == "an" ||
      first == "one") {
    return false;
  }
  for (size_t i = 0; i < words.size(); ++i) {
    // A capital that is not the first word's is a name's.
    if (i > 0 && absl::ascii_isupper(words[i][0])) return true;
    std::string run;
    for (size_t j = i; j < words.size() && j < i + 3; ++j) {
      absl::StrAppend(&run, j > i ? " " : "", words[j]);
      if (!table.Lookup(NormalizeName(run)).empty()) return true;
    }
  }
  return false;
}

absl::StatusOr<Resolution> Resolve(absl::Span<const Surface> surfaces,
                                   const NameTable& table,
                                   const Judgements& judgements) {
  return Resolver(surfaces, table, judgements).Run();
}

}  // namespace entente
