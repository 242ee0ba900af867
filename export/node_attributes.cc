// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "absl/strings/str_cat.h"
#include "export/attributes.h"
#include "export/excerpt.h"
#include "export/labels.h"
#include "export/style.h"

namespace entente {
namespace {

constexpr ClassSet kActors = SetOf(NodeClass::kActor);
constexpr ClassSet kClaims = SetOf(NodeClass::kClaim);
constexpr ClassSet kDocuments = SetOf(NodeClass::kDocument);
constexpr ClassSet kAll = kActors | kClaims | kDocuments;

// As long as a label may be that is written beside a node.
constexpr size_t kClaimLabelCodePoints = 80;

const Node& NodeOf(const AttributeReader& reader, Vertex v) {
  return reader.view().graph()[v];
}
const ActorNode& ActorOf(const AttributeReader& reader, Vertex v) {
  return reader.knowledge().actors()[NodeOf(reader, v).index];
}
const ClaimNode& ClaimOf(const AttributeReader& reader, Vertex v) {
  return reader.knowledge().claims()[NodeOf(reader, v).index];
}
// The document that the node is, or that the claim stands in.
const DocumentNode& DocumentOf(const AttributeReader& reader, Vertex v) {
  const Node& node = NodeOf(reader, v);
  const uint32_t index = node.node_class == NodeClass::kClaim
                             ? ClaimOf(reader, v).document
                             : node.index;
  return reader.knowledge().documents()[index];
}

AttributeValue TextOrNothing(absl::string_view text) {
  if (text.empty()) return std::monostate();
  return text;
}
AttributeValue TextOrNothing(const AttributeReader& reader, StringId id) {
  return TextOrNothing(reader.view().Text(id));
}

AttributeValue Label(AttributeReader& reader, const Vertex& v) {
  const Node& node = NodeOf(reader, v);
  if (node.node_class != NodeClass::kClaim)
    return reader.view().Text(node.label);
  std::string* scratch = reader.Scratch();
  *scratch = ClaimLabel(reader.view(), ClaimOf(reader, v), reader.language(),
                        kClaimLabelCodePoints);
  if (scratch->empty()) return reader.view().Text(node.label);
  return absl::string_view(*scratch);
}

AttributeValue ColorOf(AttributeReader& reader, const Vertex& v) {
  return StyleOf(reader.view(), NodeOf(reader, v)).stroke.hex;
}

AttributeValue Size(AttributeReader& reader, const Vertex& v) {
  return NodeSize(NodeOf(reader, v));
}

AttributeValue Class(AttributeReader& reader, const Vertex& v) {
  return Name(NodeOf(reader, v).node_class);
}

AttributeValue Kind(AttributeReader& reader, const Vertex& v) {
  switch (NodeOf(reader, v).node_class) {
    case NodeClass::kActor:
      return Name(ActorOf(reader, v).kind);
    case NodeClass::kClaim:
      return Name(ClaimOf(reader, v).type);
    case NodeClass::kDocument:
      break;
  }
  return Name(NodeClass::kDocument);
}

AttributeValue Mentions(AttributeReader& reader, const Vertex& v) {
  return int64_t{NodeOf(reader, v).weight};
}

AttributeValue Wikidata(AttributeReader& reader, const Vertex& v) {
  return TextOrNothing(reader, ActorOf(reader, v).wikidata);
}

AttributeValue Country(AttributeReader& reader, const Vertex& v) {
  return TextOrNothing(reader, ActorOf(reader, v).country);
}

AttributeValue Names(AttributeReader& reader, const Vertex& v) {
  std::vector<absl::string_view>* names = reader.Items();
  for (const ActorName& name : reader.knowledge().names(ActorOf(reader, v))) {
    const absl::string_view text = reader.view().Text(name.text);
    // One name may be there once for each language.
    if (std::find(names->begin(), names->end(), text) == names->end()) {
      names->push_back(text);
    }
  }
  if (names->empty()) return std::monostate();
  return absl::MakeConstSpan(*names);
}

std::string MergeReason(const AttributeReader& reader, const Merge& merge) {
  const absl::string_view left = reader.view().Text(merge.left);
  const absl::string_view right = reader.view().Text(merge.right);
  const absl::string_view detail = reader.view().Text(merge.detail);
  const std::string rule = absl::StrCat(" (", Name(merge.rule), ")");
  switch (merge.rule) {
    case MergeRule::kJudgement:
      return absl::StrCat("\"", left, "\", \"", right, "\": one actor by ",
                          detail.empty() ? "judgement" : detail, rule);
    case MergeRule::kIdentifier:
      return absl::StrCat("\"", left, "\", \"", right, "\": both ", detail,
                          rule);
    case MergeRule::kTable:
      return absl::StrCat("\"", left, "\": ", detail, " of ", right, rule);
    case MergeRule::kName:
      return absl::StrCat("\"", left, "\", \"", right, "\": the same name",
                          rule);
    case MergeRule::kAlias:
      return absl::StrCat("\"", left, "\": also \"", detail,
                          "\", the name of \"", right, "\"", rule);
  }
  return std::string();
}

AttributeValue Merged(AttributeReader& reader, const Vertex& v) {
  std::deque<std::string>* reasons = reader.Strings();
  std::vector<absl::string_view>* items = reader.Items();
  for (const Merge& merge : reader.knowledge().merges(ActorOf(reader, v))) {
    // The usual name of a known actor explains itself.
    if (merge.rule == MergeRule::kTable && merge.left == merge.right) continue;
    reasons->push_back(MergeReason(reader, merge));
    items->push_back(reasons->back());
  }
  if (items->empty()) return std::monostate();
  return absl::MakeConstSpan(*items);
}

AttributeValue Content(AttributeReader& reader, const Vertex& v) {
  std::string* scratch = reader.Scratch();
  AppendContent(reader.view(), ClaimOf(reader, v), scratch);
  return TextOrNothing(*scratch);
}

AttributeValue CueWords(AttributeReader& reader, const Vertex& v) {
  const ClaimNode& claim = ClaimOf(reader, v);
  std::string* scratch = reader.Scratch();
  AppendOnOneLine(reader.knowledge().Words(claim.document, claim.cue), scratch);
  return TextOrNothing(*scratch);
}

AttributeValue Quote(AttributeReader& reader, const Vertex& v) {
  return TextOrNothing(Name(ClaimOf(reader, v).quote));
}

AttributeValue PolarityOf(AttributeReader& reader, const Vertex& v) {
  return Name(ClaimOf(reader, v).polarity);
}

AttributeValue CertaintyOf(AttributeReader& reader, const Vertex& v) {
  return Name(ClaimOf(reader, v).certainty);
}

const DateNode& MadeAtOf(const AttributeReader& reader, Vertex v) {
  return reader.knowledge().date(ClaimOf(reader, v).made_at);
}

AttributeValue MadeAt(AttributeReader& reader, const Vertex& v) {
  return TextOrNothing(reader, MadeAtOf(reader, v).text);
}

AttributeValue MadeFrom(AttributeReader& reader, const Vertex& v) {
  return TextOrNothing(reader, MadeAtOf(reader, v).from);
}

AttributeValue MadeTo(AttributeReader& reader, const Vertex& v) {
  return TextOrNothing(reader, MadeAtOf(reader, v).to);
}

AttributeValue DocumentId(AttributeReader& reader, const Vertex& v) {
  return TextOrNothing(reader, DocumentOf(reader, v).id);
}

AttributeValue Title(AttributeReader& reader, const Vertex& v) {
  return TextOrNothing(reader, DocumentOf(reader, v).title);
}

AttributeValue Published(AttributeReader& reader, const Vertex& v) {
  return TextOrNothing(reader, DocumentOf(reader, v).published);
}

AttributeValue Publisher(AttributeReader& reader, const Vertex& v) {
  return TextOrNothing(reader, DocumentOf(reader, v).publisher);
}

AttributeValue Url(AttributeReader& reader, const Vertex& v) {
  return TextOrNothing(reader, DocumentOf(reader, v).url);
}

AttributeValue LanguageOf(AttributeReader& reader, const Vertex& v) {
  return TextOrNothing(reader, DocumentOf(reader, v).language);
}

AttributeValue EvidenceOf(AttributeReader& reader, const Vertex& v) {
  const absl::Span<const Evidence> evidence =
      reader.view().evidence(NodeOf(reader, v).evidence);
  if (evidence.empty()) return std::monostate();
  return evidence;
}

using Form = AttributeForm;

constexpr NodeAttribute kNodeAttributes[] = {
    {"label", Form::kText, Channel::kLabel, kAll,
     "An actor's name, a claim's words cut short, an article's title", Label},
    {"color", Form::kText, Channel::kColor, kAll, "By kind", ColorOf},
    {"size", Form::kReal, Channel::kSize, kAll, "By mentions", Size},
    {"class", Form::kText, Channel::kData, kAll, "actor, claim or document",
     Class},
    {"kind", Form::kText, Channel::kData, kAll,
     "An actor's kind, a claim's type, or document", Kind},
    {"mentions", Form::kInteger, Channel::kData, kAll,
     "How often articles name the actor, or have the claim", Mentions},
    {"wikidata", Form::kText, Channel::kData, kActors, "Identifier in Wikidata",
     Wikidata},
    {"country", Form::kText, Channel::kData, kActors, "ISO 3166-1 alpha-2",
     Country},
    {"names", Form::kTexts, Channel::kData, kActors,
     "The names that articles use, the most frequent first", Names},
    {"merged", Form::kTexts, Channel::kData, kActors,
     "Why these names are one actor", Merged},
    {"content", Form::kText, Channel::kData, kClaims, "What is claimed",
     Content},
    {"cue", Form::kText, Channel::kData, kClaims,
     "The words that attribute the claim", CueWords},
    {"quote", Form::kText, Channel::kData, kClaims, "direct, indirect or mixed",
     Quote},
    {"polarity", Form::kText, Channel::kData, kClaims,
     "negative where the cue is negated", PolarityOf},
    {"certainty", Form::kText, Channel::kData, kClaims,
     "certain, probable, possible or future", CertaintyOf},
    {"made_at", Form::kText, Channel::kData, kClaims,
     "When the claim was made, in the article's words", MadeAt},
    {"made_from", Form::kText, Channel::kData, kClaims,
     "The first day that these words can mean", MadeFrom},
    {"made_to", Form::kText, Channel::kData, kClaims,
     "The last day that these words can mean", MadeTo},
    {"document", Form::kText, Channel::kData, kClaims | kDocuments,
     "Identifier of the article", DocumentId},
    {"title", Form::kText, Channel::kData, kClaims | kDocuments,
     "Title of the article", Title},
    {"published", Form::kText, Channel::kData, kClaims | kDocuments,
     "When the article was published", Published},
    {"publisher", Form::kText, Channel::kData, kClaims | kDocuments,
     "Who published the article", Publisher},
    {"url", Form::kText, Channel::kData, kClaims | kDocuments,
     "Where the article is", Url},
    {"language", Form::kText, Channel::kData, kClaims | kDocuments,
     "Language of the article, BCP 47", LanguageOf},
    {"evidence", Form::kEvidence, Channel::kStructured, kActors | kClaims,
     "Where articles name the actor or have the claim", EvidenceOf},
};

}  // namespace

absl::Span<const NodeAttribute> NodeAttributes() { return kNodeAttributes; }

}  // namespace entente
