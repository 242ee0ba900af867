// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/facts.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "ingest/text/actors.h"
#include "ingest/text/claims.h"
#include "ingest/text/cue_groups.h"
#include "ingest/text/mentions.h"
#include "ingest/text/names.h"
#include "ingest/text/offices.h"
#include "ingest/text/reading.h"
#include "ingest/text/times.h"
#include "ingest/text/types.h"

namespace entente {
namespace {

// A claim whose source is known, on its way into the record.
struct Told {
  const ClaimDraft* draft = nullptr;
  std::vector<uint32_t> source;  // entries
  std::vector<uint32_t> about;
  std::vector<uint32_t> addressee;
};

uint32_t AnchorOf(const ClaimDraft& draft) {
  return draft.cue.empty() ? draft.content[0].first : draft.cue.first;
}

void AddOnce(uint32_t value, std::vector<uint32_t>* list) {
  if (value != kNone &&
      std::find(list->begin(), list->end(), value) == list->end()) {
    list->push_back(value);
  }
}

// Whether a record lists an actor: one that facts rest on, or a name that is
// sure to be one.
bool IsShown(const ActorEntry& entry) {
  if (entry.used) return true;
  if (entry.kind == ActorKind::kPlace) return false;
  if (entry.named == 0) return entry.specific || entry.described >= 2;
  if (entry.known != kNone) return true;
  return entry.name.find(' ') != std::string::npos || entry.named > 1 ||
         entry.acronym;
}

class FactMaker {
 public:
  FactMaker(const Scene& scene, ActorBook& book)
      : s_(scene), r_(scene.reading), book_(book) {}

  void Make(const std::vector<ClaimDraft>& drafts, Record* record);

 private:
  void ResolveSources(const std::vector<ClaimDraft>& drafts);
  void DropEchoes();
  void FindAbout(Told* told);
  void AddActors(Record* record);
  void AddClaims(Record* record);
  void AddRelations(const std::vector<Tie>& ties, Record* record) const;
  static void LinkReported(Record* record);
  Claim MakeClaim(const Told& told) const;
  Date TimeOf(const ClaimDraft& draft) const;
  std::vector<std::string> Ids(const std::vector<uint32_t>& entries) const;

  const Scene& s_;
  const Reading& r_;
  ActorBook& book_;
  std::vector<Told> told_;
  std::vector<std::string> id_of_entry_;
};

// Sources in the order of the text, so that pronouns find what went before.
void FactMaker::ResolveSources(const std::vector<ClaimDraft>& drafts) {
  std::vector<uint32_t> order(drafts.size());
  for (uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
    return AnchorOf(drafts[a]) < AnchorOf(drafts[b]);
  });
  std::vector<std::vector<uint32_t>> sources(drafts.size());
  for (uint32_t i : order) {
    const ClaimDraft& draft = drafts[i];
    if (draft.same != kNone) {
      sources[i] = sources[draft.same];
    } else {
      for (const Phrase& phrase : draft.speakers) {
        AddOnce(book_.ResolveSpeaker(phrase), &sources[i]);
      }
    }
    if (sources[i].empty()) continue;
    for (uint32_t entry : sources[i]) {
      book_.NoteSpeaker(entry, AnchorOf(draft));
    }
    Told told;
    told.draft = &draft;
    told.source = sources[i];
    told_.push_back(std::move(told));
  }
}

// "X said he believes that …" is one claim: what a speaker reports of the
// speaker's own saying, in the speaker's own claim, is left out.
void FactMaker::DropEchoes() {
  const auto within = [](const Told& inner, const Told& outer) {
    const uint32_t cue = AnchorOf(*inner.draft);
    return std::any_of(
        outer.draft->content.begin(), outer.draft->content.end(),
        [&](const TokenRange& c) { return c.first <= cue && cue < c.end; });
  };
  std::vector<bool> echoes(told_.size(), false);
  for (size_t i = 0; i < told_.size(); ++i) {
    // The claim that holds it stands close by.
    const size_t end = std::min(told_.size(), i + 4);
    for (size_t j = i > 4 ? i - 4 : 0; j < end; ++j) {
      if (j != i && told_[i].source == told_[j].source &&
          !told_[i].draft->cue.empty() && within(told_[i], told_[j])) {
        echoes[i] = true;
      }
    }
  }
  std::vector<Told> kept;
  for (size_t i = 0; i < told_.size(); ++i) {
    if (!echoes[i]) kept.push_back(std::move(told_[i]));
  }
  told_ = std::move(kept);
}

// The target where the construction names one, else the first actor that the
// content names.
void FactMaker::FindAbout(Told* told) {
  const ClaimDraft& draft = *told->draft;
  if (!draft.addressee.empty()) {
    AddOnce(book_.ResolveOther(draft.addressee, false), &told->addressee);
  }
  if (!draft.target.empty()) {
    AddOnce(book_.ResolveOther(draft.target, true), &told->about);
  }
  if (!told->about.empty()) return;
  const auto is_source = [&](uint32_t entry) {
    return std::find(told->source.begin(), told->source.end(), entry) !=
           told->source.end();
  };
  for (const TokenRange& range : draft.content) {
    const uint32_t before = range.first - 1;
    if (r_.Is(before, "to") || r_.Is(before, "à") || r_.Is(before, "de") ||
        r_.Is(before, "d'")) {
      break;  // an infinitive has no subject
    }
    const Phrase subject = PhraseAt(r_, s_.names, range.first, range.end);
    if (subject.empty() || subject.pronoun || !CanAct(r_, subject)) break;
    const uint32_t entry = book_.ResolveOther(subject, true);
    if (entry != kNone && !is_source(entry) &&
        book_.entry(entry).kind != ActorKind::kPlace) {
      AddOnce(entry, &told->about);
      return;
    }
    break;
  }
  // Whom an accusation names in passing may be its victim.
  if (draft.type == ClaimType::kAccuse) return;
  for (const TokenRange& range : draft.content) {
    for (uint32_t t = range.first; t < range.end; ++t) {
      const ProperName* name = s_.names.At(t);
      if (name == nullptr) continue;
      const uint32_t entry = book_.EntryOf(s_.names.at[t]);
      t = name->tokens.end - 1;
      if (entry == kNone || book_.entry(entry).kind == ActorKind::kPlace ||
          is_source(entry) ||
          (name->kind == NameKind::kUnknown && book_.entry(entry).named < 2)) {
        continue;
      }
      AddOnce(entry, &told->about);
      return;
    }
  }
}

std::vector<std::string> FactMaker::Ids(
    const std::vector<uint32_t>& entries) const {
  std::vector<std::string> ids;
  ids.reserve(entries.size());
  for (uint32_t entry : entries) ids.push_back(id_of_entry_[entry]);
  return ids;
}

// Actors in the order in which the text first speaks of them.
void FactMaker::AddActors(Record* record) {
  for (const Told& told : told_) {
    for (const auto* list : {&told.source, &told.about, &told.addressee}) {
      for (uint32_t entry : *list) book_.entry(entry).used = true;
    }
  }
  const std::vector<ProperName>& names = s_.names.all;
  std::vector<uint32_t> first(book_.entries().size(), kNone);
  for (uint32_t i = 0; i < names.size(); ++i) {
    const uint32_t entry = book_.EntryOf(i);
    if (entry == kNone) continue;
    const Span span = r_.SpanOf(names[i].tokens);
    book_.entry(entry).mentions.push_back(span);
    first[entry] = std::min(first[entry], span.begin);
  }
  std::vector<uint32_t> order;
  for (uint32_t e = 0; e < book_.entries().size(); ++e) {
    ActorEntry& entry = book_.entry(e);
    std::sort(entry.mentions.begin(), entry.mentions.end());
    entry.mentions.erase(
        std::unique(entry.mentions.begin(), entry.mentions.end()),
        entry.mentions.end());
    if (entry.name.empty() || !IsShown(entry)) continue;
    if (!entry.mentions.empty()) first[e] = entry.mentions[0].begin;
    order.push_back(e);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](uint32_t a, uint32_t b) { return first[a] < first[b]; });
  id_of_entry_.assign(book_.entries().size(), "");
  for (uint32_t e : order) {
    const ActorEntry& entry = book_.entries()[e];
    Actor actor;
    actor.id = absl::StrCat("a", record->actors.size() + 1);
    actor.kind = entry.kind;
    actor.name = entry.name;
    actor.aliases = entry.aliases;
    actor.mentions = entry.mentions;
    if (entry.known != kNone) {
      const KnownActor& known = NameTable::Default().actors()[entry.known];
      actor.wikidata = known.wikidata;
      actor.country = known.country;
    }
    id_of_entry_[e] = actor.id;
    record->actors.push_back(std::move(actor));
  }
}

// The time that stands beside the cue, outside of the content: "a déclaré |
// dimanche", "| Dimanche, X a déclaré".
Date FactMaker::TimeOf(const ClaimDraft& draft) const {
  constexpr uint32_t kReach = 8;
  if (draft.cue.empty()) return Date();
  const auto told = [&](uint32_t t) {
    return std::any_of(
        draft.content.begin(), draft.content.end(),
        [&](const TokenRange& c) { return c.first <= t && t < c.end; });
  };
  const uint32_t begin = LeftLimit(r_, draft.cue.first);
  const uint32_t limit = RightLimit(r_, draft.cue.first);
  for (uint32_t from : {draft.cue.end, begin}) {
    for (uint32_t t = from; t < std::min(limit, from + kReach); ++t) {
      if (told(t) || (from == begin && t >= draft.cue.first)) break;
      uint32_t end = t;
      Date date = TimeAt(r_, t, limit, &end);
      if (!date.empty() && !told(end - 1)) return date;
    }
  }
  return Date();
}

Claim FactMaker::MakeClaim(const Told& told) const {
  const ClaimDraft& draft = *told.draft;
  Claim claim;
  claim.type = TypeOf(s_, draft);
  claim.source = Ids(told.source);
  claim.about = Ids(told.about);
  claim.addressee = Ids(told.addressee);
  claim.polarity = draft.polarity;
  claim.certainty = draft.certainty;
  uint32_t cue_quote = kNone;
  if (!draft.cue.empty()) {
    claim.cue.span = r_.SpanOf(draft.cue);
    claim.cue.lemma = draft.lemma;
    cue_quote = r_.token(draft.cue.first).quote;
  }
  claim.made_at = TimeOf(draft);
  for (const TokenRange& range : draft.content) {
    claim.content.push_back(r_.SpanOf(range));
  }
  std::sort(claim.content.begin(), claim.content.end());
  claim.quote = FormOf(r_, draft.content, cue_quote);
  return claim;
}

void FactMaker::AddClaims(Record* record) {
  std::vector<std::pair<uint32_t, const Told*>> order;
  for (const Told& told : told_) {
    order.emplace_back(AnchorOf(*told.draft), &told);
  }
  for (const auto& [anchor, told] : order) {
    Claim claim = MakeClaim(*told);
    claim.id = absl::StrCat("c", record->claims.size() + 1);
    record->claims.push_back(std::move(claim));
  }
  LinkReported(record);
}

// A tie within a claim's content is what its speaker says. One that stands in a
// quotation nobody is known to have said is left out: it is no fact.
void FactMaker::AddRelations(const std::vector<Tie>& ties,
                             Record* record) const {
  std::vector<std::pair<Span, const Claim*>> contents;
  for (const Claim& claim : record->claims) {
    for (const Span& span : claim.content) contents.emplace_back(span, &claim);
  }
  std::sort(contents.begin(), contents.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const Tie& tie : ties) {
    Relation relation;
    relation.type = tie.type;
    relation.source = id_of_entry_[tie.source];
    relation.target = id_of_entry_[tie.target];
    if (relation.source.empty() || relation.target.empty()) continue;
    relation.role = tie.role;
    if (tie.past) relation.end.text = "past";
    const Span evidence = r_.SpanOf(tie.evidence);
    relation.evidence.push_back(evidence);
    // Contents nest a few deep; the innermost begins last.
    auto at = std::upper_bound(
        contents.begin(), contents.end(), evidence.begin,
        [](uint32_t begin, const auto& c) { return begin < c.first.begin; });
    for (int back = 0; at != contents.begin() && back < 16; ++back) {
      --at;
      if (at->first.end >= evidence.end) {
        relation.attributed_to = at->second->id;
        break;
      }
    }
    if (relation.attributed_to.empty() &&
        r_.token(tie.evidence.first).quote != kNone) {
      continue;
    }
    relation.id = absl::StrCat("r", record->relations.size() + 1);
    record->relations.push_back(std::move(relation));
  }
}

// A claim whose cue lies in another's content is reported there. Contents nest:
// the innermost is the one that begins last. Two that hold each other's cue
// ("X denies: according to Y, ...") are side by side.
void FactMaker::LinkReported(Record* record) {
  const auto holder = [](const Claim& outer, const Claim& inner) {
    const Span* holds = nullptr;
    for (const Span& span : outer.content) {
      if (inner.cue.span.end > 0 && span.begin <= inner.cue.span.begin &&
          inner.cue.span.end <= span.end) {
        holds = &span;
      }
    }
    return holds;
  };
  std::vector<Claim>& claims = record->claims;
  for (size_t i = 0; i < claims.size(); ++i) {
    uint32_t begin = 0;
    const size_t to = std::min(claims.size(), i + 8);
    for (size_t j = i > 8 ? i - 8 : 0; j < to; ++j) {
      const Span* span = i == j ? nullptr : holder(claims[j], claims[i]);
      if (span == nullptr || holder(claims[i], claims[j]) != nullptr) continue;
      if (claims[i].attributed_to.empty() || span->begin > begin) {
        claims[i].attributed_to = claims[j].id;
        begin = span->begin;
      }
    }
  }
}

void FactMaker::Make(const std::vector<ClaimDraft>& drafts, Record* record) {
  ResolveSources(drafts);
  DropEchoes();
  for (Told& told : told_) FindAbout(&told);
  const std::vector<Phrase> descriptions = FindDescriptions(r_, s_.names);
  for (const Phrase& phrase : descriptions) {
    const uint32_t entry = book_.ResolveOther(phrase, true);
    if (entry == kNone) continue;
    ActorEntry& described = book_.entry(entry);
    ++described.described;
    if (CountryWithin(r_, s_.names, phrase) != kNone) described.specific = true;
    // The subject of its sentence acts.
    if (phrase.tokens.first == LeftLimit(r_, phrase.tokens.first) &&
        IsFiniteVerb(r_, phrase.tokens.end)) {
      described.specific = true;
    }
    if (phrase.definite && r_.Has(phrase.head, WordClass::kStateBody)) {
      described.specific = true;
    }
    for (uint32_t t = phrase.tokens.first; t < phrase.tokens.end; ++t) {
      const ProperName* name = s_.names.At(t);
      if (name != nullptr && name->kind != NameKind::kPlace) {
        described.specific = true;
      }
    }
  }
  const std::vector<Tie> ties = FindTies(r_, s_.names, descriptions, book_);
  AddActors(record);
  AddClaims(record);
  AddRelations(ties, record);
}

}  // namespace

Record ExtractFacts(const Article& article) {
  Record record;
  record.document = article.document;
  const Reading reading(article);
  const Names names = FindNames(reading);
  const std::vector<CueGroup> groups = FindCueGroups(reading, names);
  const Scene scene(reading, names, groups);
  const std::vector<ClaimDraft> drafts = FindClaims(scene);
  ActorBook book(reading, names);
  FactMaker(scene, book).Make(drafts, &record);
  return record;
}

}  // namespace entente
