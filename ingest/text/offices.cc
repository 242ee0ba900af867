// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/offices.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "ingest/text/mentions.h"

namespace entente {
namespace {

bool IsLink(const Reading& r, uint32_t t) {
  return r.Has(t, WordClass::kLinking) || r.Has(t, WordClass::kContraction) ||
         r.Is(t, "for");
}

class TieFinder {
 public:
  TieFinder(const Reading& reading, const Names& names, ActorBook& book)
      : r_(reading), names_(names), book_(book), only_country_(OnlyCountry()) {}

  std::vector<Tie> Find(const std::vector<Phrase>& descriptions);

 private:
  void TitleBefore(uint32_t name);
  void TitleAfter(uint32_t name);
  void Affiliation(uint32_t name);
  void BodyOfCountry(const Phrase& phrase);
  void NamedBody(uint32_t name);
  void AddOffice(uint32_t holder, TokenRange title, TokenRange evidence,
                 uint32_t name);
  uint32_t HeadOf(TokenRange title) const;
  uint32_t OfficeTarget(TokenRange title, uint32_t head, uint32_t holder,
                        uint32_t* after_target);
  std::string RoleOf(TokenRange title, uint32_t head) const;
  bool IsStateOffice(uint32_t head) const;
  uint32_t OnlyCountry() const;
  void Add(Tie tie);

  const Reading& r_;
  const Names& names_;
  ActorBook& book_;
  uint32_t only_country_;
  std::vector<Tie> ties_;
  std::set<std::tuple<RelationType, uint32_t, uint32_t>> seen_;
};

void TieFinder::Add(Tie tie) {
  if (tie.source == kNone || tie.target == kNone || tie.source == tie.target) {
    return;
  }
  if (!seen_.insert({tie.type, tie.source, tie.target}).second) return;
  book_.entry(tie.source).used = true;
  book_.entry(tie.target).used = true;
  ties_.push_back(std::move(tie));
}

// The noun of the office in a title: the first before "de", the last in
// English.
uint32_t TieFinder::HeadOf(TokenRange title) const {
  uint32_t head = kNone;
  for (uint32_t t = title.first; t < title.end; ++t) {
    if (r_.Has(t, WordClass::kOffice) && names_.At(t) == nullptr) {
      head = t;
      if (r_.french()) return head;
    } else if (head != kNone && IsLink(r_, t)) {
      break;
    }
  }
  return head;
}

bool TieFinder::IsStateOffice(uint32_t head) const {
  static constexpr absl::string_view kOffices[] = {
      "président",  "présidente",  "ministre",      "premier-ministre",
      "chancelier", "chancelière", "roi",           "reine",
      "empereur",   "president",   "minister",      "chancellor",
      "king",       "queen",       "undersecretary"};
  return std::find(std::begin(kOffices), std::end(kOffices),
                   r_.token(head).lower) != std::end(kOffices);
}

// The country that an article is about, if it names no other.
uint32_t TieFinder::OnlyCountry() const {
  uint32_t only = kNone;
  for (uint32_t e = 0; e < book_.entries().size(); ++e) {
    const ActorEntry& entry = book_.entries()[e];
    if (entry.kind != ActorKind::kCountry || entry.known == kNone) continue;
    if (only != kNone) return kNone;
    only = e;
  }
  return only;
}

// In whom the office is held: "le président | russe", "porte-parole | du
// Conseil de sécurité", "New Zealand's | Prime Minister".
uint32_t TieFinder::OfficeTarget(TokenRange title, uint32_t head,
                                 uint32_t holder, uint32_t* after_target) {
  // A nationality beside the office.
  for (uint32_t t = title.first; t < title.end; ++t) {
    if (t > head && IsLink(r_, t)) break;
    uint32_t known = kNone;
    if (const ProperName* name = names_.At(t)) {
      if (name->use == NameUse::kAdjective || name->use == NameUse::kDemonym) {
        known = name->known;
      }
    } else if (r_.IsWord(t) && t != head && r_.word(t) == nullptr) {
      known = ActorOfDemonym(r_.token(t));
    }
    if (known != kNone) return book_.EntryOfKnown(known);
  }
  // English names before it: "Environment Canada spokesperson".
  for (uint32_t t = title.first; t < head; ++t) {
    if (names_.At(t) == nullptr) continue;
    const uint32_t entry = book_.EntryOf(names_.at[t]);
    if (entry == kNone || book_.entry(entry).kind == ActorKind::kPerson) {
      continue;
    }
    return entry;
  }
  // "de X", "for X" after it.
  for (uint32_t t = head + 1; t + 1 < title.end; ++t) {
    if (!IsLink(r_, t)) continue;
    uint32_t begin = t + 1;
    while (r_.Has(begin, WordClass::kArticle)) ++begin;
    if (r_.Has(begin, WordClass::kPortfolio) && names_.At(begin) == nullptr) {
      continue;
    }
    const Phrase phrase = PhraseAt(r_, names_, t + 1, title.end);
    if (phrase.empty() || phrase.pronoun) continue;
    if (!CanAct(r_, phrase)) continue;
    if (phrase.name == kNone && (r_.Has(phrase.head, WordClass::kOffice) ||
                                 r_.Has(phrase.head, WordClass::kPersonNoun))) {
      return kNone;  // "conseiller du président"
    }
    const uint32_t entry = book_.ResolveOther(phrase, true);
    if (entry == kNone || book_.entry(entry).kind == ActorKind::kPerson) {
      return kNone;
    }
    *after_target = t;
    return entry;
  }
  // What is known of the holder, or the only country there is.
  if (!IsStateOffice(head)) return kNone;
  const uint32_t known = book_.entry(holder).known;
  if (known != kNone) {
    const KnownActor& person = NameTable::Default().actors()[known];
    if (!person.country.empty()) {
      for (uint32_t i = 0; i < NameTable::Default().actors().size(); ++i) {
        const KnownActor& actor = NameTable::Default().actors()[i];
        if (actor.kind == ActorKind::kCountry &&
            actor.country == person.country) {
          return book_.EntryOfKnown(i);
        }
      }
    }
  }
  return only_country_;
}

// "président", "ministre du budget", "vice-ministre des Affaires étrangères",
// "Prime Minister": the title without nationality and without its target.
std::string TieFinder::RoleOf(TokenRange title, uint32_t head) const {
  uint32_t first = head;
  while (first > title.first && names_.At(first - 1) == nullptr &&
         (r_.Has(first - 1, WordClass::kPortfolio) ||
          r_.Is(first - 1, "prime") || r_.Is(first - 1, "vice") ||
          r_.Is(first - 1, "deputy") || r_.Is(first - 1, "premier") ||
          r_.Is(first - 1, "première") || r_.Is(first - 1, "foreign") ||
          (!r_.french() && r_.Has(first - 1, WordClass::kOffice)))) {
    --first;
  }
  std::string role;
  const auto append = [&](uint32_t t) {
    const bool glue = role.empty() || role.back() == '\'' ||
                      absl::string_view(role).substr(role.size() - 1) == "-" ||
                      !r_.token(t).space_before;
    absl::StrAppend(&role, glue ? "" : " ",
                    r_.article().Text(r_.token(t).span));
  };
  for (uint32_t t = first; t <= head; ++t) append(t);
  uint32_t t = head + 1;
  while (t < title.end && names_.At(t) == nullptr && !IsLink(r_, t)) {
    const bool part = r_.Has(t, WordClass::kAdjective) ||
                      (!r_.french() && r_.Has(t, WordClass::kOffice));
    if (part) append(t);
    if (!part && ActorOfDemonym(r_.token(t)) == kNone) break;
    ++t;
  }
  // The portfolio: "des Affaires étrangères", "of Education".
  if (t < title.end && IsLink(r_, t)) {
    uint32_t end = t + 1;
    while (r_.Has(end, WordClass::kArticle)) ++end;
    const uint32_t noun = end;
    while (end < title.end && (r_.Has(end, WordClass::kPortfolio))) ++end;
    if (end > noun) {
      for (; t < end; ++t) append(t);
    }
  }
  return role;
}

void TieFinder::AddOffice(uint32_t holder, TokenRange title,
                          TokenRange evidence, uint32_t name) {
  const uint32_t head = HeadOf(title);
  if (head == kNone) return;
  const ProperName& proper = names_.all[name];
  if (r_.Has(head, WordClass::kPluralNoun) && proper.tokens.end > 0) return;
  Tie tie;
  uint32_t after_target = kNone;
  tie.target = OfficeTarget(title, head, holder, &after_target);
  if (tie.target == kNone) return;
  tie.source = holder;
  tie.role = RoleOf(title, head);
  tie.evidence = evidence;
  for (uint32_t t = title.first; t < title.end; ++t) {
    tie.past = tie.past || r_.Is(t, "ancien") || r_.Is(t, "ancienne") ||
               r_.Is(t, "ex") || r_.Is(t, "former") || r_.Is(t, "late") ||
               r_.Is(t, "feu");
  }
  if (r_.Is(head, "candidat") || r_.Is(head, "candidate") ||
      r_.Is(head, "nominee")) {
    if (book_.entry(tie.target).kind != ActorKind::kOrganization) return;
    tie.type = RelationType::kMemberOf;
  }
  Add(std::move(tie));
}

// "le président sud-coréen | Yoon Suk Yeol", "le ministre du budget, | Jérôme
// Cahuzac".
void TieFinder::TitleBefore(uint32_t name) {
  const ProperName& proper = names_.all[name];
  uint32_t first = proper.tokens.first;
  const uint32_t limit = LeftLimit(r_, first);
  while (first > limit && r_.Has(first - 1, WordClass::kHonorific) &&
         !r_.Has(first - 1, WordClass::kOffice)) {
    --first;
  }
  if (first == limit) return;
  const bool comma = r_.Is(first - 1, ",");
  const uint32_t end = comma ? first - 1 : first;
  if (end <= limit || r_.Has(end - 1, WordClass::kTime)) return;
  const Phrase title = PhraseBefore(r_, names_, end, limit);
  if (title.empty() || title.pronoun || title.tokens.end != end) return;
  if (comma && (title.name != kNone || title.plural)) return;
  // In apposition the office must head the phrase.
  const uint32_t head = HeadOf(title.tokens);
  if (head == kNone) return;
  if (r_.french() && title.head != head) return;
  for (uint32_t t = title.tokens.first; t < title.tokens.end; ++t) {
    if (r_.french() && t > head && r_.Has(t, WordClass::kOffice)) return;
  }
  AddOffice(book_.EntryOf(name), title.tokens,
            {title.tokens.first, proper.tokens.end}, name);
}

// "Gérald Karsenti, | PDG de HP France", "Fuad Basya, | spokesman for the …".
void TieFinder::TitleAfter(uint32_t name) {
  const ProperName& proper = names_.all[name];
  const uint32_t after = proper.tokens.end;
  if (!r_.Is(after, ",") && !r_.Is(after, "le") && !r_.Is(after, "la")) return;
  const uint32_t begin = r_.Is(after, ",") ? after + 1 : after;
  const uint32_t limit = RightLimit(r_, proper.tokens.first);
  const Phrase title = PhraseAt(r_, names_, begin, limit);
  if (title.empty() || title.pronoun || title.name != kNone || title.plural) {
    return;
  }
  const uint32_t head = HeadOf(title.tokens);
  if (head == kNone || (r_.french() && title.head != head)) return;
  // "X, le président a dit": the next subject, not an apposition.
  const uint32_t next = title.tokens.end;
  if (next < limit && !r_.IsPunctuation(next) &&
      !r_.Has(next, WordClass::kConjunction) &&
      !r_.Has(next, WordClass::kPreposition) &&
      !r_.Has(next, WordClass::kContraction)) {
    return;
  }
  AddOffice(book_.EntryOf(name), title.tokens,
            {proper.tokens.first, title.tokens.end}, name);
}

// "Myriam Martinet, de la CGT": of a body that is named.
void TieFinder::Affiliation(uint32_t name) {
  const ProperName& proper = names_.all[name];
  uint32_t t = proper.tokens.end;
  if (!r_.french() || !r_.Is(t, ",") || !IsLink(r_, t + 1)) return;
  t += 2;
  if (r_.Has(t, WordClass::kArticle)) ++t;
  const ProperName* body = names_.At(t);
  if (body == nullptr || body->tokens.first != t) return;
  const uint32_t entry = book_.EntryOf(names_.at[t]);
  if (entry == kNone || (book_.entry(entry).kind != ActorKind::kOrganization &&
                         book_.entry(entry).kind != ActorKind::kAlliance)) {
    return;
  }
  Tie tie;
  tie.type = RelationType::kMemberOf;
  tie.source = book_.EntryOf(name);
  tie.target = entry;
  tie.evidence = {proper.tokens.first, body->tokens.end};
  Add(std::move(tie));
}

// "la police afghane", "l'ambassade de France": a state body and its state.
void TieFinder::BodyOfCountry(const Phrase& phrase) {
  if (phrase.head == kNone || !r_.Has(phrase.head, WordClass::kStateBody)) {
    return;
  }
  const uint32_t entry = book_.ResolveOther(phrase, true);
  if (entry == kNone || book_.entry(entry).kind == ActorKind::kCountry) return;
  Tie tie;
  tie.type = RelationType::kPartOf;
  tie.source = entry;
  tie.evidence = phrase.tokens;
  const uint32_t known = CountryWithin(r_, names_, phrase);
  if (known != kNone) {
    tie.target = book_.EntryOfKnown(known);
  } else {
    for (uint32_t t = phrase.head + 1; t + 1 < phrase.tokens.end; ++t) {
      if (!IsLink(r_, t)) continue;
      uint32_t at = t + 1;
      if (r_.Has(at, WordClass::kArticle)) ++at;
      const ProperName* name = names_.At(at);
      if (name != nullptr && name->tokens.first == at &&
          (name->kind == NameKind::kCountry ||
           name->kind == NameKind::kAlliance)) {
        tie.target = book_.EntryOf(names_.at[at]);
      }
      break;
    }
  }
  Add(std::move(tie));
}

// "Indonesian Navy", "Cour suprême italienne": the same within one name.
void TieFinder::NamedBody(uint32_t name) {
  const ProperName& proper = names_.all[name];
  bool state = false;
  uint32_t known = kNone;
  for (uint32_t t = proper.tokens.first; t < proper.tokens.end; ++t) {
    state = state || r_.Has(t, WordClass::kStateBody);
    if (r_.word(t) == nullptr && known == kNone) {
      known = ActorOfDemonym(r_.token(t));
    }
  }
  TokenRange evidence = proper.tokens;
  // "US | State Department".
  const ProperName* before =
      proper.tokens.first > 0 ? names_.At(proper.tokens.first - 1) : nullptr;
  if (known == kNone && before != nullptr &&
      before->kind == NameKind::kCountry &&
      (before->use == NameUse::kAdjective || before->acronym)) {
    known = before->known;
    evidence.first = before->tokens.first;
  }
  if (!state || known == kNone ||
      book_.entry(book_.EntryOf(name)).kind != ActorKind::kOrganization) {
    return;
  }
  Tie tie;
  tie.type = RelationType::kPartOf;
  tie.source = book_.EntryOf(name);
  tie.target = book_.EntryOfKnown(known);
  tie.evidence = evidence;
  Add(std::move(tie));
}

std::vector<Tie> TieFinder::Find(const std::vector<Phrase>& descriptions) {
  for (uint32_t i = 0; i < names_.all.size(); ++i) {
    const uint32_t entry = book_.EntryOf(i);
    if (entry == kNone) continue;
    if (book_.entry(entry).kind == ActorKind::kPerson) {
      TitleBefore(i);
      TitleAfter(i);
      Affiliation(i);
    } else {
      NamedBody(i);
    }
  }
  for (const Phrase& phrase : descriptions) BodyOfCountry(phrase);
  return std::move(ties_);
}

}  // namespace

std::vector<Tie> FindTies(const Reading& reading, const Names& names,
                          const std::vector<Phrase>& descriptions,
                          ActorBook& book) {
  return TieFinder(reading, names, book).Find(descriptions);
}

}  // namespace entente
