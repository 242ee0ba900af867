// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Records of many articles become one Boost.Graph graph:
//
//   GraphBuilder builder;
//   for (...) RETURN_IF_ERROR(builder.Add(record));        // any order
//   ASSIGN_OR_RETURN(KnowledgeGraph graph, std::move(builder).Build({}));
//   for (auto edge : boost::make_iterator_range(boost::edges(graph.graph())))
//
// The same records give the same graph, in whatever order they were added.
#ifndef ENTENTE_GRAPH_KNOWLEDGE_GRAPH_H_
#define ENTENTE_GRAPH_KNOWLEDGE_GRAPH_H_

#include <boost/graph/adjacency_list.hpp>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "graph/names.h"
#include "graph/record.h"
#include "graph/resolver.h"
#include "graph/string_pool.h"
#include "graph/vocabulary.h"

namespace entente {

enum class NodeClass : uint8_t { kActor, kClaim, kDocument };

// What an edge is. kRelation stands in a record; the others are made here.
enum class EdgeClass : uint8_t {
  kRelation,    // actor -> actor, with a RelationType
  kMakes,       // actor -> claim
  kAbout,       // claim -> actor
  kAddressee,   // claim -> actor
  kRespondsTo,  // claim -> the claim that it answers
  kReportedIn,  // claim -> the claim inside whose content it is told
  kClaims,      // actor -> actor, with a ClaimType: claims folded (view actors)
  kReports,     // document -> claim (view full)
  kMentions,    // document -> actor (view full)
};
absl::string_view Name(NodeClass value);  // "actor"
absl::string_view Name(EdgeClass value);  // "relation", "makes", "about", ...

// Index into KnowledgeGraph::documents(), in the order of their ids.
using DocumentIndex = uint32_t;
inline constexpr uint32_t kNoIndex = 0xffffffff;

// The words that state a fact. Where the fact is told inside a claim, `claim`
// is that claim's index into KnowledgeGraph::claims(), else kNoIndex.
struct Evidence {
  DocumentIndex document = 0;
  Span span;
  uint32_t claim = kNoIndex;

  friend bool operator==(const Evidence&, const Evidence&) = default;
};

// A range of a vector that the graph (or a view) holds.
struct Range {
  uint32_t begin = 0;
  uint32_t size = 0;
};

struct Node {
  NodeClass node_class = NodeClass::kActor;
  uint32_t index = 0;  // into actors(), claims() or documents(), by class
  StringId id = StringId::kEmpty;  // unique, an NMTOKEN, from the identity
  StringId label = StringId::kEmpty;
  uint32_t weight = 1;  // actor: mentions; claim, document: appearances
  Range evidence;
};

struct Edge {
  EdgeClass edge_class = EdgeClass::kRelation;
  uint8_t type = 0;  // a RelationType or a ClaimType, by class; see TypeName
  Polarity polarity = Polarity::kPositive;
  // In one byte, so that an edge has 40: there are millions of them.
  Certainty certainty : 7 = Certainty::kCertain;
  bool attributed : 1 = false;  // said by somebody, never stated as fact
  StringId role = StringId::kEmpty;
  StringId mode = StringId::kEmpty;
  uint32_t start = 0;  // for KnowledgeGraph::date(); 0 is "no date"
  uint32_t end = 0;
  uint32_t weight = 1;  // how many facts of records this edge holds
  Range evidence;
  uint64_t id = 0;  // XXH3 of the identity; unique in the graph
};
static_assert(sizeof(Edge) == 40);

// The name of what the edge says: "holds_office", "accuse", "about".
absl::string_view TypeName(const Edge& edge);

using Graph = boost::adjacency_list<boost::vecS, boost::vecS,
                                    boost::bidirectionalS, Node, Edge>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

// A name under which articles have an actor.
struct ActorName {
  StringId text = StringId::kEmpty;
  uint32_t count = 0;  // mentions in documents under this name, at least 1
  Language language = Language::kAny;  // of the documents
};

struct ActorNode {
  ActorKind kind = ActorKind::kPerson;
  StringId wikidata = StringId::kEmpty;
  StringId country = StringId::kEmpty;  // alpha-2 where it is known
  Range names;                          // of actor_names(), most mentions first
  Range merges;  // of merges(): why these names are one actor
};

// `left` and `right` are names as articles have them; for kTable `right` is the
// known actor's name.
struct Merge {
  StringId left = StringId::kEmpty;
  StringId right = StringId::kEmpty;
  MergeRule rule = MergeRule::kIdentifier;
  StringId detail = StringId::kEmpty;  // "Q423", "capital", "people.tsv", ...
};

struct ClaimNode {
  ClaimType type = ClaimType::kSay;
  Polarity polarity = Polarity::kPositive;
  Certainty certainty = Certainty::kCertain;
  QuoteForm quote = QuoteForm::kUnstated;
  DocumentIndex document = 0;
  StringId record_id = StringId::kEmpty;  // Claim::id
  Span cue;
  uint32_t made_at = 0;  // for date(); 0 is "no date"
  Range content;         // of evidence()
};

struct DocumentNode {
  StringId id = StringId::kEmpty;       // Document::id
  StringId node_id = StringId::kEmpty;  // of its node in view full
  StringId title = StringId::kEmpty;
  StringId url = StringId::kEmpty;
  StringId publisher = StringId::kEmpty;
  StringId published = StringId::kEmpty;
  StringId language = StringId::kEmpty;
  StringId text = StringId::kEmpty;
};

struct DateNode {
  StringId text = StringId::kEmpty;
  StringId from = StringId::kEmpty;
  StringId to = StringId::kEmpty;
};

// What went in and what was folded on the way: nothing vanishes uncounted.
struct BuildCounts {
  size_t documents = 0;
  size_t actors_in = 0;      // actors of records
  size_t actors_out = 0;     // actor nodes
  size_t relations_in = 0;   // relations of records
  size_t relations_out = 0;  // relation edges: equal ones are one edge
  size_t claims = 0;         // claims of records, one node each
};

// Immutable once built; safe to read from many threads.
class KnowledgeGraph {
 public:
  // Actors in the order of their ids, then claims in the order of documents and
  // of their records; relation edges sorted by source, type and target, then
  // the edges of claims in the order of claims.
  const Graph& graph() const { return *graph_; }

  absl::string_view Text(StringId id) const { return pool_->Get(id); }
  // Has the processor fetch what Text(id), from its byte `at` on, will read.
  void Prefetch(StringId id, size_t at = 0) const { pool_->Prefetch(id, at); }
  absl::Span<const ActorNode> actors() const { return actors_; }
  absl::Span<const ClaimNode> claims() const { return claims_; }
  absl::Span<const DocumentNode> documents() const { return documents_; }
  const DateNode& date(uint32_t index) const { return dates_[index]; }
  absl::Span<const Evidence> evidence(Range range) const {
    return absl::MakeConstSpan(evidence_).subspan(range.begin, range.size);
  }
  absl::Span<const ActorName> names(const ActorNode& actor) const {
    return absl::MakeConstSpan(names_).subspan(actor.names.begin,
                                               actor.names.size);
  }
  absl::Span<const Merge> merges(const ActorNode& actor) const {
    return absl::MakeConstSpan(merges_).subspan(actor.merges.begin,
                                                actor.merges.size);
  }

  // One past the last place of a Range of evidence.
  size_t evidence_size() const { return evidence_.size(); }

  // The words of `evidence`; "" where its document has no text.
  absl::string_view Words(const Evidence& evidence) const {
    return Words(evidence.document, evidence.span);
  }
  absl::string_view Words(DocumentIndex document, Span span) const;

  // The vertex of claims()[claim].
  Vertex ClaimVertex(uint32_t claim) const { return actors_.size() + claim; }

  const BuildCounts& counts() const { return counts_; }

 private:
  friend class GraphAssembler;

  std::unique_ptr<StringPool> pool_;
  std::unique_ptr<Graph> graph_;  // adjacency_list copies where it could move
  std::vector<ActorNode> actors_;
  std::vector<ClaimNode> claims_;
  std::vector<DocumentNode> documents_;
  std::vector<DateNode> dates_;  // [0] is "no date"
  std::vector<Evidence> evidence_;
  std::vector<ActorName> names_;
  std::vector<Merge> merges_;
  BuildCounts counts_;
};

struct GraphOptions {
  // The language of labels; kAny: for each node that of most of its mentions.
  Language labels = Language::kAny;
  // What a user knows better; see resolver.h.
  Judgements judgements;
};

class GraphBuilder {
 public:
  GraphBuilder();
  ~GraphBuilder();
  GraphBuilder(GraphBuilder&&) noexcept;
  GraphBuilder& operator=(GraphBuilder&&) noexcept;

  // Takes in what one article says. InvalidArgument, naming the document and
  // the member, if the record does not hold together (an id that is empty, used
  // twice or names nothing; a span that ends before it begins, outside the text
  // or inside a character) or has what no writer can write (invalid UTF-8,
  // characters that XML 1.0 forbids, an empty name); AlreadyExists if a
  // document of that id was added before. The builder is then as it was.
  absl::Status Add(const Record& record);

  // Resolves actors and makes the graph. InvalidArgument if the judgements
  // contradict each other. The builder is spent.
  absl::StatusOr<KnowledgeGraph> Build(const GraphOptions& options) &&;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_KNOWLEDGE_GRAPH_H_
