// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/labels.h"

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "export/excerpt.h"

namespace entente {
namespace {

struct Words {
  absl::string_view french, french_not;
  absl::string_view english, english_not;

  absl::string_view Get(Language language, Polarity polarity) const {
    const bool negative = polarity == Polarity::kNegative;
    if (language == Language::kFrench) return negative ? french_not : french;
    return negative ? english_not : english;
  }
};

// In the order of RelationType.
constexpr Words kRelations[] = {
    {"en fonction à", "pas en fonction à", "in office at", "not in office at"},
    {"membre de", "pas membre de", "member of", "not a member of"},
    {"dirige", "ne dirige pas", "leads", "does not lead"},
    {"fait partie de", "ne fait pas partie de", "part of", "not part of"},
    {"allié à", "pas allié à", "allied with", "not allied with"},
    {"parent de", "pas parent de", "kin of", "not kin of"},
    {"en accord avec", "sans accord avec", "agrees with",
     "does not agree with"},
    {"consulte", "ne consulte pas", "consults", "does not consult"},
    {"soutient", "ne soutient pas", "supports", "does not support"},
    {"cède à", "ne cède pas à", "concedes to", "does not concede to"},
    {"coopère avec", "ne coopère pas avec", "cooperates with",
     "does not cooperate with"},
    {"aide", "n'aide pas", "aids", "does not aid"},
    {"recule devant", "ne recule pas devant", "retreats from",
     "does not retreat from"},
    {"demande à", "ne demande pas à", "makes a request to",
     "makes no request to"},
    {"accuse", "n'accuse pas", "accuses", "does not accuse"},
    {"rejette", "ne rejette pas", "rejects", "does not reject"},
    {"menace", "ne menace pas", "threatens", "does not threaten"},
    {"proteste contre", "ne proteste pas contre", "protests against",
     "does not protest against"},
    {"sanctionne", "ne sanctionne pas", "sanctions", "does not sanction"},
    {"mobilise contre", "ne mobilise pas contre", "mobilizes against",
     "does not mobilize against"},
    {"contraint", "ne contraint pas", "coerces", "does not coerce"},
    {"attaque", "n'attaque pas", "attacks", "does not attack"},
};

struct ModeWords {
  absl::string_view mode;
  Words words;
};
constexpr ModeWords kConsultModes[] = {
    {"visit", {"visite", "ne visite pas", "visits", "does not visit"}},
    {"meet", {"rencontre", "ne rencontre pas", "meets", "does not meet"}},
    {"phone",
     {"téléphone à", "ne téléphone pas à", "phones", "does not phone"}},
};

// In the order of ClaimType: what a source does about an actor.
constexpr Words kClaims[] = {
    {"parle de", "ne parle pas de", "speaks of", "does not speak of"},
    {"accuse", "n'accuse pas", "accuses", "does not accuse"},
    {"dément à propos de", "ne dément pas à propos de", "denies about",
     "does not deny about"},
    {"confirme à propos de", "ne confirme pas à propos de", "confirms about",
     "does not confirm about"},
    {"demande à", "ne demande pas à", "demands of", "does not demand of"},
    {"met en garde", "ne met pas en garde", "warns", "does not warn"},
    {"promet à", "ne promet pas à", "promises to", "does not promise to"},
    {"salue", "ne salue pas", "praises", "does not praise"},
    {"rejette", "ne rejette pas", "rejects", "does not reject"},
    {"suppose à propos de", "ne suppose pas à propos de", "speculates about",
     "does not speculate about"},
};

// In the order of ClaimType: what a source does with a claim.
constexpr Words kMakes[] = {
    {"dit", "ne dit pas", "says", "does not say"},
    {"accuse", "n'accuse pas", "accuses", "does not accuse"},
    {"dément", "ne dément pas", "denies", "does not deny"},
    {"confirme", "ne confirme pas", "confirms", "does not confirm"},
    {"demande", "ne demande pas", "demands", "does not demand"},
    {"menace", "ne menace pas", "threatens", "does not threaten"},
    {"promet", "ne promet pas", "promises", "does not promise"},
    {"soutient", "ne soutient pas", "supports", "does not support"},
    {"rejette", "ne rejette pas", "rejects", "does not reject"},
    {"suppose", "ne suppose pas", "supposes", "does not suppose"},
};

struct Pair {
  absl::string_view french, english;

  absl::string_view Get(Language language) const {
    return language == Language::kFrench ? french : english;
  }
};

// In the order of ActorKind.
constexpr Pair kKinds[] = {
    {"personne", "person"},
    {"pays", "country"},
    {"alliance", "alliance"},
    {"organisation", "organization"},
    {"groupe ou fonction", "group or office"},
    {"lieu", "place"},
};

// In the order of Family.
constexpr Pair kFamilyLabels[] = {
    {"lien durable", "lasting tie"},
    {"accord, échange", "agreement, talks"},
    {"aide, coopération", "aid, cooperation"},
    {"mise en cause", "verbal conflict"},
    {"acte hostile", "hostile act"},
    {"propos", "statement"},
    {"sur, à, en réponse à", "about, to, in answer to"},
};

// In the order of Phrase.
constexpr Pair kPhrases[] = {
    {"propos", "claim"},
    {"article", "article"},
    {"énoncé par un article", "stated by an article"},
    {"dit par quelqu'un", "said by somebody"},
    {"mentions", "mentions"},
};

absl::string_view StructureLabel(EdgeClass edge_class, Language language) {
  const bool french = language == Language::kFrench;
  switch (edge_class) {
    case EdgeClass::kAbout:
      return french ? "sur" : "about";
    case EdgeClass::kAddressee:
      return french ? "à" : "to";
    case EdgeClass::kRespondsTo:
      return french ? "répond à" : "answers";
    case EdgeClass::kReportedIn:
      return french ? "rapporté dans" : "told in";
    case EdgeClass::kReports:
      return french ? "rapporte" : "reports";
    case EdgeClass::kMentions:
      return french ? "mentionne" : "mentions";
    default:
      return Name(edge_class);
  }
}

absl::string_view CertaintyNote(Certainty certainty, Language language) {
  switch (certainty) {
    case Certainty::kProbable:
      return "(probable)";
    case Certainty::kPossible:
      return "(possible)";
    case Certainty::kFuture:
      return language == Language::kFrench ? "(à\u00a0venir)"
                                           : "(to\u00a0come)";
    case Certainty::kCertain:
      break;
  }
  return "";
}

const Words& WordsOf(const View& view, const Edge& edge) {
  const auto type = static_cast<RelationType>(edge.type);
  if (type == RelationType::kConsult && edge.mode != StringId::kEmpty) {
    const absl::string_view mode = view.Text(edge.mode);
    for (const ModeWords& row : kConsultModes) {
      if (row.mode == mode) return row.words;
    }
  }
  return kRelations[edge.type];
}

// "ex-président", "not chairman": a title in place of words of our own.
absl::string_view RoleLabel(absl::string_view role, bool over,
                            Polarity polarity, Language language,
                            std::string* scratch) {
  const bool french = language == Language::kFrench;
  const bool negative = polarity == Polarity::kNegative;
  if (!over && !negative) return role;
  for (const absl::string_view said :
       {"ex-", "ex ", "ancien ", "ancienne ", "former ", "late "}) {
    // An article may have said it itself: "ancien président".
    if (absl::StartsWithIgnoreCase(role, said)) over = false;
  }
  if (!over && !negative) return role;
  *scratch = absl::StrCat(negative ? (french ? "pas " : "not ") : "",
                          over ? (french ? "ex-" : "former ") : "", role);
  return *scratch;
}

absl::string_view RelationLabel(const View& view, const Edge& edge,
                                Language language, std::string* scratch) {
  const auto type = static_cast<RelationType>(edge.type);
  const bool over = edge.end != 0 &&
                    view.Text(view.knowledge().date(edge.end).text) == "past";
  if (IsLasting(type) && edge.role != StringId::kEmpty) {
    return RoleLabel(view.Text(edge.role), over, edge.polarity, language,
                     scratch);
  }
  const absl::string_view words =
      WordsOf(view, edge).Get(language, edge.polarity);
  if (!over) return words;
  *scratch = absl::StrCat(
      words, language == Language::kFrench ? " (passé)" : " (past)");
  return *scratch;
}

// That of the claim where a source makes one: "aurait déclaré".
Certainty CertaintyOf(const View& view, Graph::edge_descriptor edge) {
  const Graph& graph = view.graph();
  if (graph[edge].edge_class != EdgeClass::kMakes) return graph[edge].certainty;
  const Node& node = graph[boost::target(edge, graph)];
  return view.knowledge().claims()[node.index].certainty;
}

absl::string_view BaseLabel(const View& view, Graph::edge_descriptor descriptor,
                            Language language, std::string* scratch) {
  const Graph& graph = view.graph();
  const Edge& edge = graph[descriptor];
  switch (edge.edge_class) {
    case EdgeClass::kRelation:
      return RelationLabel(view, edge, language, scratch);
    case EdgeClass::kClaims:
      return kClaims[edge.type].Get(language, edge.polarity);
    case EdgeClass::kMakes: {
      const Node& node = graph[boost::target(descriptor, graph)];
      const ClaimNode& claim = view.knowledge().claims()[node.index];
      return kMakes[static_cast<size_t>(claim.type)].Get(language,
                                                         claim.polarity);
    }
    default:
      return StructureLabel(edge.edge_class, language);
  }
}

// Words that hold marks of their own are quoted by them, in part or in all.
bool HasQuotationMarks(absl::string_view text) {
  constexpr absl::string_view kMarks[] = {"«", "»", "“", "”", "\""};
  return absl::c_any_of(kMarks, [text](absl::string_view mark) {
    return absl::StrContains(text, mark);
  });
}

}  // namespace

absl::string_view EdgeLabel(const View& view, Graph::edge_descriptor edge,
                            Language language, std::string* scratch) {
  const absl::string_view base = BaseLabel(view, edge, language, scratch);
  const absl::string_view note =
      CertaintyNote(CertaintyOf(view, edge), language);
  if (note.empty()) return base;
  *scratch = absl::StrCat(base, " ", note);
  return *scratch;
}

absl::string_view KindLabel(ActorKind kind, Language language) {
  return kKinds[static_cast<size_t>(kind)].Get(language);
}

absl::string_view FamilyLabel(Family family, Language language) {
  return kFamilyLabels[static_cast<size_t>(family)].Get(language);
}

absl::string_view PhraseLabel(Phrase phrase, Language language) {
  return kPhrases[static_cast<size_t>(phrase)].Get(language);
}

void AppendContent(const View& view, const ClaimNode& claim, std::string* out) {
  bool first = true;
  for (const Evidence& part : view.evidence(claim.content)) {
    const absl::string_view words = view.knowledge().Words(part);
    if (words.empty()) continue;
    if (!first) absl::StrAppend(out, " … ");
    first = false;
    AppendOnOneLine(words, out);
  }
}

std::string ClaimLabel(const View& view, const ClaimNode& claim,
                       Language language, size_t max) {
  std::string content;
  AppendContent(view, claim, &content);
  if (content.empty()) return content;
  std::string words = Shorten(content, max);
  if (claim.quote == QuoteForm::kIndirect || HasQuotationMarks(content)) {
    return words;
  }
  const absl::string_view article =
      view.Text(view.knowledge().documents()[claim.document].language);
  const bool french = article.empty() ? language == Language::kFrench
                                      : absl::StartsWith(article, "fr");
  // Guillemets keep their spaces: U+00A0.
  return french ? absl::StrCat("«\u00a0", words, "\u00a0»")
                : absl::StrCat("“", words, "”");
}

}  // namespace entente
