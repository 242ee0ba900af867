// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "graph/actor_assembler.h"
#include "graph/edge_id.h"
#include "graph/excerpt.h"
#include "graph/facts.h"
#include "graph/node_id.h"

namespace entente {

// Turns facts, which are in the order of adding, into a graph, whose order
// depends on what they say alone.
class GraphAssembler {
 public:
  GraphAssembler(Facts facts, const GraphOptions& options)
      : facts_(std::move(facts)), options_(options) {}

  absl::StatusOr<KnowledgeGraph> Run() {
    auto actors = AssembleActors(facts_, options_);
    if (!actors.ok()) return actors.status();
    actors_ = *std::move(actors);
    OrderDocuments();
    OrderClaims();
    out_.graph_ =
        std::make_unique<Graph>(actors_.actors.size() + facts_.claims.size());
    AddActorNodes();
    AddClaimNodes();
    AddRelationEdges();
    AddClaimEdges();
    MakeGraph();
    Finish();
    return std::move(out_);
  }

 private:
  // An edge before the graph's lists have been sized for all of them.
  struct PendingEdge {
    uint32_t source;
    uint32_t target;
    Edge edge;
  };

  absl::string_view Text(StringId id) const { return facts_.pool->Get(id); }

  uint32_t ActorOf(uint32_t surface) const {
    return actors_.actor_of_surface[surface];
  }

  void OrderDocuments() {
    std::vector<uint32_t> order(facts_.documents.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
      return Text(facts_.documents[a].id) < Text(facts_.documents[b].id);
    });
    document_rank_.resize(order.size());
    for (uint32_t rank = 0; rank < order.size(); ++rank) {
      document_rank_[order[rank]] = rank;
      out_.documents_.push_back(facts_.documents[order[rank]]);
      DocumentNode& document = out_.documents_.back();
      const std::string id =
          absl::StrCat("document.", NmToken(Text(document.id)));
      document.node_id = facts_.pool->Intern(MakeUnique(id));
    }
  }

  // `id`, or `id` with a number behind it if an earlier node has it.
  std::string MakeUnique(const std::string& id) {
    std::string unique = id;
    for (int n = 2; !used_ids_.insert(unique).second; ++n) {
      unique = absl::StrCat(id, "-", n);
    }
    return unique;
  }

  // By document, then as the record has them.
  void OrderClaims() {
    claim_order_.resize(facts_.claims.size());
    std::iota(claim_order_.begin(), claim_order_.end(), 0);
    std::stable_sort(claim_order_.begin(), claim_order_.end(),
                     [&](uint32_t a, uint32_t b) {
                       return document_rank_[facts_.claims[a].node.document] <
                              document_rank_[facts_.claims[b].node.document];
                     });
    claim_rank_.resize(claim_order_.size());
    for (uint32_t rank = 0; rank < claim_order_.size(); ++rank) {
      claim_rank_[claim_order_[rank]] = rank;
    }
  }

  Evidence Ranked(Evidence evidence) const {
    evidence.document = document_rank_[evidence.document];
    if (evidence.claim != kNoIndex) {
      evidence.claim = claim_rank_[evidence.claim];
    }
    return evidence;
  }

  static auto EvidenceKey(const Evidence& e) {
    return std::make_tuple(e.document, e.span.begin, e.span.end, e.claim);
  }

  uint32_t EvidenceEnd() const {
    return static_cast<uint32_t>(out_.evidence_.size());
  }

  // Sorts what was appended since `begin` and drops what stands there twice.
  Range SortedEvidenceSince(uint32_t begin) {
    const auto first = out_.evidence_.begin() + begin;
    const auto before = [](const Evidence& a, const Evidence& b) {
      return EvidenceKey(a) < EvidenceKey(b);
    };
    // Documents mostly come in the order of their ids.
    if (!std::is_sorted(first, out_.evidence_.end(), before)) {
      std::sort(first, out_.evidence_.end(), before);
    }
    out_.evidence_.erase(std::unique(first, out_.evidence_.end()),
                         out_.evidence_.end());
    return {begin, EvidenceEnd() - begin};
  }

  Range CopyEvidence(Range of_facts) {
    const uint32_t begin = EvidenceEnd();
    for (uint32_t i = 0; i < of_facts.size; ++i) {
      out_.evidence_.push_back(Ranked(facts_.evidence[of_facts.begin + i]));
    }
    return {begin, of_facts.size};
  }

  void AddActorNodes() {
    // A counting sort of all mentions by actor.
    const size_t count = actors_.actors.size();
    std::vector<uint32_t> start(count + 1, 0);
    for (const MentionFact& m : facts_.mentions)
      ++start[ActorOf(m.surface) + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    std::vector<uint32_t> next(start.begin(), start.end() - 1);
    std::vector<Evidence> mentions(facts_.mentions.size());
    for (const MentionFact& m : facts_.mentions) {
      mentions[next[ActorOf(m.surface)]++] = Ranked(m.evidence);
    }
    facts_.mentions = std::vector<MentionFact>();
    out_.evidence_.reserve(mentions.size() + facts_.evidence.size());
    for (uint32_t a = 0; a < count; ++a) {
      const uint32_t begin = EvidenceEnd();
      out_.evidence_.insert(out_.evidence_.end(), mentions.begin() + start[a],
                            mentions.begin() + start[a + 1]);
      Node& node = (*out_.graph_)[a];
      node.node_class = NodeClass::kActor;
      node.index = a;
      node.id = facts_.pool->Intern(actors_.ids[a]);
      node.label = facts_.pool->Intern(actors_.labels[a]);
      node.weight = start[a + 1] - start[a];
      node.evidence = SortedEvidenceSince(begin);
    }
  }

  void AddClaimNodes() {
    for (const uint32_t c : claim_order_) {
      const ClaimFact& fact = facts_.claims[c];
      ClaimNode claim = fact.node;
      claim.document = document_rank_[fact.node.document];
      claim.content = CopyEvidence(fact.node.content);
      const auto index = static_cast<uint32_t>(out_.claims_.size());
      Node& node = (*out_.graph_)[actors_.actors.size() + index];
      node.node_class = NodeClass::kClaim;
      node.index = index;
      node.evidence =
          fact.evidence.size > 0 ? CopyEvidence(fact.evidence) : claim.content;
      const std::string id = absl::StrCat(
          "claim.", NmToken(Text(out_.documents_[claim.document].id)), ".",
          NmToken(Text(claim.record_id)));
      node.id = facts_.pool->Intern(MakeUnique(id));
      node.label = facts_.pool->Intern(ClaimLabel(claim));
      out_.claims_.push_back(claim);
    }
  }

  std::string ClaimLabel(const ClaimNode& claim) const {
    const absl::string_view text = Text(out_.documents_[claim.document].text);
    std::vector<absl::string_view> parts;
    for (uint32_t i = 0; i < claim.content.size; ++i) {
      const Span span = out_.evidence_[claim.content.begin + i].span;
      if (span.end <= text.size()) {
        parts.push_back(text.substr(span.begin, span.end - span.begin));
      }
    }
    std::string label = Excerpt(parts, kLabelCharacters);
    return label.empty() ? std::string(Name(claim.type)) : label;
  }

  // Puts relations on actors, symmetrical ones always the same way round.
  void ResolveEnds() {
    for (RelationFact& r : facts_.relations) {
      r.source = ActorOf(r.source);
      r.target = ActorOf(r.target);
      if (r.target < r.source && IsSymmetrical(r.type, Text(r.mode))) {
        std::swap(r.source, r.target);
      }
    }
  }

  auto DateKey(uint32_t date) const {
    const DateNode& d = facts_.dates[date];
    return std::make_tuple(Text(d.from), Text(d.to), Text(d.text));
  }

  bool SameRelation(const RelationFact& a, const RelationFact& b) const {
    return std::tie(a.source, a.target, a.type, a.polarity, a.certainty,
                    a.attributed, a.mode, a.role, a.start, a.end) ==
           std::tie(b.source, b.target, b.type, b.polarity, b.certainty,
                    b.attributed, b.mode, b.role, b.start, b.end);
  }

  bool Before(const RelationFact& a, const RelationFact& b) const {
    const auto ends = [](const RelationFact& r) {
      return std::tie(r.source, r.type, r.target, r.polarity, r.certainty,
                      r.attributed);
    };
    if (ends(a) != ends(b)) return ends(a) < ends(b);
    if (a.mode != b.mode) return Text(a.mode) < Text(b.mode);
    if (a.role != b.role) return Text(a.role) < Text(b.role);
    if (a.start != b.start) return DateKey(a.start) < DateKey(b.start);
    return a.end != b.end && DateKey(a.end) < DateKey(b.end);
  }

  // A counting sort by source, then each source's own.
  void SortRelations() {
    std::vector<uint32_t> start(actors_.actors.size() + 1, 0);
    for (const RelationFact& r : facts_.relations) ++start[r.source + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    std::vector<uint32_t> next(start.begin(), start.end() - 1);
    std::vector<RelationFact> sorted(facts_.relations.size());
    for (const RelationFact& r : facts_.relations) sorted[next[r.source]++] = r;
    facts_.relations = std::move(sorted);
    const auto first = facts_.relations.begin();
    for (size_t s = 0; s + 1 < start.size(); ++s) {
      std::sort(first + start[s], first + start[s + 1],
                [&](const RelationFact& a, const RelationFact& b) {
                  return Before(a, b);
                });
    }
  }

  // Equal relations of all articles become one edge that holds the evidence of
  // each.
  void AddRelationEdges() {
    ResolveEnds();
    SortRelations();
    std::vector<RelationFact>& all = facts_.relations;
    edges_.reserve(all.size());
    for (size_t i = 0; i < all.size();) {
      const RelationFact& first = all[i];
      const uint32_t begin = EvidenceEnd();
      size_t j = i;
      for (; j < all.size() && SameRelation(first, all[j]); ++j) {
        CopyEvidence(all[j].evidence);
      }
      Edge edge;
      edge.edge_class = EdgeClass::kRelation;
      edge.type = static_cast<uint8_t>(first.type);
      edge.polarity = first.polarity;
      edge.certainty = first.certainty;
      edge.attributed = first.attributed;
      edge.mode = first.mode;
      edge.role = first.role;
      edge.start = first.start;
      edge.end = first.end;
      edge.weight = static_cast<uint32_t>(j - i);
      edge.evidence = SortedEvidenceSince(begin);
      edges_.push_back({first.source, first.target, edge});
      i = j;
    }
    out_.counts_.relations_in = all.size();
    out_.counts_.relations_out = edges_.size();
    facts_.relations = std::vector<RelationFact>();
  }

  // The actors of a list, each once, in their order.
  std::vector<uint32_t> ActorsOf(Range list) const {
    std::vector<uint32_t> actors;
    for (uint32_t i = 0; i < list.size; ++i) {
      actors.push_back(ActorOf(facts_.lists[list.begin + i]));
    }
    std::sort(actors.begin(), actors.end());
    actors.erase(std::unique(actors.begin(), actors.end()), actors.end());
    return actors;
  }

  void AddEdge(uint32_t source, uint32_t target, EdgeClass edge_class,
               Range evidence) {
    Edge edge;
    edge.edge_class = edge_class;
    edge.evidence = evidence;
    edges_.push_back({source, target, edge});
  }

  void AddClaimEdges() {
    const auto first_claim = static_cast<uint32_t>(actors_.actors.size());
    for (uint32_t rank = 0; rank < claim_order_.size(); ++rank) {
      const ClaimFact& fact = facts_.claims[claim_order_[rank]];
      const ClaimNode& claim = out_.claims_[rank];
      const uint32_t vertex = first_claim + rank;
      Range cue{EvidenceEnd(), 0};
      if (claim.cue.begin < claim.cue.end) {
        out_.evidence_.push_back({claim.document, claim.cue, kNoIndex});
        cue.size = 1;
      }
      for (const uint32_t actor : ActorsOf(fact.sources)) {
        AddEdge(actor, vertex, EdgeClass::kMakes, cue);
      }
      for (const uint32_t actor : ActorsOf(fact.about)) {
        AddEdge(vertex, actor, EdgeClass::kAbout, claim.content);
      }
      for (const uint32_t actor : ActorsOf(fact.addressees)) {
        AddEdge(vertex, actor, EdgeClass::kAddressee, cue);
      }
      if (fact.responds_to != kNoIndex) {
        AddEdge(vertex, first_claim + claim_rank_[fact.responds_to],
                EdgeClass::kRespondsTo, claim.content);
      }
      if (fact.reported_in != kNoIndex) {
        AddEdge(vertex, first_claim + claim_rank_[fact.reported_in],
                EdgeClass::kReportedIn, claim.content);
      }
    }
  }

  uint64_t EdgeId(const PendingEdge& pending) {
    const Edge& edge = pending.edge;
    const DateNode& start = facts_.dates[edge.start];
    const DateNode& end = facts_.dates[edge.end];
    return edge_ids_.Get(
        Text((*out_.graph_)[pending.source].id),
        Text((*out_.graph_)[pending.target].id), edge,
        {Text(edge.mode), Text(edge.role), Text(start.text), Text(start.from),
         Text(start.to), Text(end.text), Text(end.from), Text(end.to)});
  }

  // Has the processor fetch the targets of the edges a little behind edges_[i]:
  // first the nodes, then what they name.
  void FetchTargets(size_t i) const {
    constexpr size_t kAhead = 16;
    if (i + 2 * kAhead >= edges_.size()) return;
    __builtin_prefetch(&(*out_.graph_)[edges_[i + 2 * kAhead].target]);
    facts_.pool->Prefetch((*out_.graph_)[edges_[i + kAhead].target].id);
  }

  void MakeGraph() {
    Graph& graph = *out_.graph_;
    std::vector<uint32_t> out_degree(num_vertices(graph), 0);
    std::vector<uint32_t> in_degree(num_vertices(graph), 0);
    for (const PendingEdge& edge : edges_) {
      ++out_degree[edge.source];
      ++in_degree[edge.target];
    }
    for (uint32_t v = 0; v < num_vertices(graph); ++v) {
      graph.out_edge_list(v).reserve(out_degree[v]);
      in_edge_list(graph, v).reserve(in_degree[v]);
    }
    edge_ids_.reserve(edges_.size());
    for (size_t i = 0; i < edges_.size(); ++i) {
      FetchTargets(i);
      PendingEdge& pending = edges_[i];
      pending.edge.id = EdgeId(pending);
      add_edge(pending.source, pending.target, pending.edge, graph);
    }
    edges_ = std::vector<PendingEdge>();
  }

  void Finish() {
    out_.counts_.documents = out_.documents_.size();
    out_.counts_.actors_in = facts_.actors_in;
    out_.counts_.actors_out = actors_.actors.size();
    out_.counts_.claims = out_.claims_.size();
    out_.actors_ = std::move(actors_.actors);
    out_.names_ = std::move(actors_.names);
    out_.merges_ = std::move(actors_.merges);
    out_.dates_ = std::move(facts_.dates);
    out_.pool_ = std::move(facts_.pool);
    out_.pool_->Freeze();
    out_.evidence_.shrink_to_fit();
  }

  Facts facts_;
  const GraphOptions& options_;
  ActorNodes actors_;
  std::vector<uint32_t> document_rank_;
  std::vector<uint32_t> claim_order_;
  std::vector<uint32_t> claim_rank_;
  std::vector<PendingEdge> edges_;
  EdgeIds edge_ids_;
  absl::flat_hash_set<std::string> used_ids_;  // of documents and claims
  KnowledgeGraph out_;
};

absl::StatusOr<KnowledgeGraph> Assemble(Facts facts,
                                        const GraphOptions& options) {
  return GraphAssembler(std::move(facts), options).Run();
}

}  // namespace entente
