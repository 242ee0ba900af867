// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "graph/facts.h"
#include "graph/knowledge_graph.h"
#include "graph/record_check.h"

namespace entente {
namespace {

Language LanguageOf(const Document& document) {
  const absl::string_view tag = document.language;
  if (tag.substr(0, 2) == "fr") return Language::kFrench;
  if (tag.substr(0, 2) == "en") return Language::kEnglish;
  return Language::kAny;
}

}  // namespace

struct GraphBuilder::State {
  Facts facts;
  absl::flat_hash_set<StringId> document_ids;
  absl::flat_hash_map<SurfaceFact, uint32_t> surface_of;
  absl::flat_hash_map<std::tuple<StringId, StringId, StringId>, uint32_t>
      date_of;
  // Whether a group of that name is the same in all articles.
  absl::flat_hash_map<StringId, bool> anchored;
  RecordIds ids;                   // of the record being added
  std::vector<uint32_t> surfaces;  // of its actors
  uint32_t document = 0;           // its index
  uint32_t first_claim = 0;        // of its claims, in facts.claims
  const NameTable* table = &NameTable::Default();

  StringId Intern(absl::string_view text) const {
    return facts.pool->Intern(text);
  }

  uint32_t AddDate(const Date& date) {
    if (date.empty()) return 0;
    // Most dates are one day, and say it three times.
    const StringId from = Intern(date.from);
    const DateNode node{date.text == date.from ? from : Intern(date.text), from,
                        date.to == date.from ? from : Intern(date.to)};
    const auto [it, added] = date_of.try_emplace(
        std::make_tuple(node.text, node.from, node.to), facts.dates.size());
    if (added) facts.dates.push_back(node);
    return it->second;
  }

  void AddDocument(const Document& d) {
    document = facts.documents.size();
    facts.documents.push_back({Intern(d.id), StringId::kEmpty, Intern(d.title),
                               Intern(d.url), Intern(d.publisher),
                               Intern(d.published), Intern(d.language),
                               facts.pool->Store(d.text)});
    document_ids.insert(facts.documents.back().id);
  }

  bool SameInAllDocuments(const Actor& actor, StringId name) {
    if (actor.kind != ActorKind::kGroup || !actor.wikidata.empty()) return true;
    const auto [it, added] = anchored.try_emplace(name, false);
    if (added) it->second = IsAnchoredGroup(actor.name, *table);
    return it->second;
  }

  uint32_t AddSurface(const Actor& actor, StringId name) {
    const SurfaceFact fact{
        actor.kind, name, Intern(actor.wikidata), Intern(actor.country),
        SameInAllDocuments(actor, name) ? kNoIndex : document};
    const auto [it, added] =
        surface_of.try_emplace(fact, facts.surfaces.size());
    if (added) {
      facts.surfaces.push_back(fact);
      facts.mention_counts.push_back(0);
    }
    return it->second;
  }

  // Counts under which of its names the document has the actor; a pronoun or a
  // description counts for the name.
  void AddNames(const Record& record, const Actor& actor, StringId name,
                uint32_t surface) {
    const Language language = LanguageOf(record.document);
    const absl::string_view text = record.document.text;
    const size_t first = facts.names.size();
    facts.names.push_back({surface, name, 0, language, false});
    for (const std::string& alias : actor.aliases) {
      if (alias.empty()) continue;
      facts.names.push_back({surface, Intern(alias), 0, language, true});
    }
    for (const Span span : actor.mentions) {
      size_t called = 0;
      if (!text.empty()) {
        const absl::string_view words =
            text.substr(span.begin, span.end - span.begin);
        for (size_t i = 1; called == 0 && first + i < facts.names.size(); ++i) {
          if (facts.pool->Get(facts.names[first + i].text) == words) called = i;
        }
      }
      ++facts.names[first + called].count;
    }
    for (size_t i = first; i < facts.names.size(); ++i) {
      facts.names[i].count = std::max(facts.names[i].count, uint32_t{1});
    }
  }

  void AddActors(const Record& record) {
    surfaces.clear();
    facts.actors_in += record.actors.size();
    for (const Actor& actor : record.actors) {
      const StringId name = Intern(actor.name);
      const uint32_t surface = AddSurface(actor, name);
      surfaces.push_back(surface);
      AddNames(record, actor, name, surface);
      for (const Span span : actor.mentions) {
        facts.mentions.push_back({surface, {document, span, kNoIndex}});
      }
      facts.mention_counts[surface] +=
          std::max<size_t>(actor.mentions.size(), 1);
      if (actor.mentions.empty()) {  // it is in the document all the same
        facts.mentions.push_back({surface, {document, Span{}, kNoIndex}});
      }
    }
  }

  Range AddEvidence(const std::vector<Span>& spans, uint32_t claim) {
    const Range range{static_cast<uint32_t>(facts.evidence.size()),
                      static_cast<uint32_t>(spans.size())};
    for (const Span span : spans) {
      facts.evidence.push_back({document, span, claim});
    }
    return range;
  }

  uint32_t ClaimOf(const std::string& id) const {
    return id.empty() ? kNoIndex : first_claim + ids.claims.find(id)->second;
  }

  void AddRelation(const Relation& r) {
    RelationFact fact;
    fact.source = surfaces[ids.actors.find(r.source)->second];
    fact.target = surfaces[ids.actors.find(r.target)->second];
    fact.type = r.type;
    fact.polarity = r.polarity;
    fact.certainty = r.certainty;
    fact.attributed = !r.attributed_to.empty();
    fact.role = Intern(r.role);
    fact.mode = Intern(r.mode);
    fact.start = AddDate(r.start);
    fact.end = AddDate(r.end);
    const uint32_t claim = ClaimOf(r.attributed_to);
    // A relation without evidence is still this document's.
    fact.evidence = r.evidence.empty() ? AddEvidence({Span{}}, claim)
                                       : AddEvidence(r.evidence, claim);
    facts.relations.push_back(fact);
  }

  Range AddList(const std::vector<std::string>& actors) {
    const Range range{static_cast<uint32_t>(facts.lists.size()),
                      static_cast<uint32_t>(actors.size())};
    for (const std::string& id : actors) {
      facts.lists.push_back(surfaces[ids.actors.find(id)->second]);
    }
    return range;
  }

  void AddClaim(const Claim& claim) {
    ClaimFact fact;
    fact.node.type = claim.type;
    fact.node.polarity = claim.polarity;
    fact.node.certainty = claim.certainty;
    fact.node.quote = claim.quote;
    fact.node.document = document;
    fact.node.record_id = Intern(claim.id);
    fact.node.cue = claim.cue.span;
    fact.node.made_at = AddDate(claim.made_at);
    fact.node.content = AddEvidence(claim.content, kNoIndex);
    fact.sources = AddList(claim.source);
    fact.about = AddList(claim.about);
    fact.addressees = AddList(claim.addressee);
    fact.evidence = AddEvidence(claim.evidence, kNoIndex);
    fact.responds_to = ClaimOf(claim.responds_to);
    fact.reported_in = ClaimOf(claim.attributed_to);
    facts.claims.push_back(fact);
  }
};

GraphBuilder::GraphBuilder() : state_(std::make_unique<State>()) {}
GraphBuilder::~GraphBuilder() = default;
GraphBuilder::GraphBuilder(GraphBuilder&&) noexcept = default;
GraphBuilder& GraphBuilder::operator=(GraphBuilder&&) noexcept = default;

absl::Status GraphBuilder::Add(const Record& record) {
  State& s = *state_;
  if (auto status = CheckRecord(record, &s.ids); !status.ok()) return status;
  if (s.document_ids.contains(s.Intern(record.document.id))) {
    return absl::AlreadyExistsError(
        absl::StrCat("document '", record.document.id,
                     "' was read before, expected each document once"));
  }
  s.AddDocument(record.document);
  s.first_claim = s.facts.claims.size();
  s.AddActors(record);
  for (const Claim& claim : record.claims) s.AddClaim(claim);
  for (const Relation& relation : record.relations) s.AddRelation(relation);
  return absl::OkStatus();
}

absl::StatusOr<KnowledgeGraph> GraphBuilder::Build(
    const GraphOptions& options) && {
  Facts facts = std::move(state_->facts);
  state_.reset();
  return Assemble(std::move(facts), options);
}

}  // namespace entente
