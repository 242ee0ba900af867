// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Where in a Record the values of its JSON belong.
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "graph/vocabulary.h"
#include "ingest/record_handler.h"

namespace entente {
namespace {

std::string* ActorSlot(Actor* actor, Member member) {
  switch (member) {
    case Member::kId:
      return &actor->id;
    case Member::kName:
      return &actor->name;
    case Member::kCountry:
      return &actor->country;
    default:
      return &actor->wikidata;
  }
}

std::string* RelationSlot(Relation* relation, Member member) {
  switch (member) {
    case Member::kId:
      return &relation->id;
    case Member::kSource:
      return &relation->source;
    case Member::kTarget:
      return &relation->target;
    case Member::kRole:
      return &relation->role;
    case Member::kMode:
      return &relation->mode;
    default:
      return &relation->attributed_to;
  }
}

std::string* ClaimSlot(Claim* claim, Member member) {
  switch (member) {
    case Member::kId:
      return &claim->id;
    case Member::kRespondsTo:
      return &claim->responds_to;
    default:
      return &claim->attributed_to;
  }
}

std::string* DatePart(Date* date, Member member) {
  switch (member) {
    case Member::kText:
      return &date->text;
    case Member::kFrom:
      return &date->from;
    default:
      return &date->to;
  }
}

}  // namespace

std::string* RecordHandler::DocumentSlot(Member member) {
  Document& document = record_.document;
  switch (member) {
    case Member::kId:
      return &document.id;
    case Member::kTitle:
      return &document.title;
    case Member::kUrl:
      return &document.url;
    case Member::kPublisher:
      return &document.publisher;
    case Member::kAuthor:
      return &document.author;
    case Member::kPublished:
      return &document.published;
    case Member::kLanguage:
      return &document.language;
    case Member::kText:
      return &document.text;
    default:
      return &document.extractor;
  }
}

std::string* RecordHandler::StringSlot() {
  const Member member = top().member;
  switch (top().level) {
    case Level::kActor:
      return ActorSlot(&record_.actors.back(), member);
    case Level::kRelation:
      return RelationSlot(&record_.relations.back(), member);
    case Level::kClaim:
      return ClaimSlot(&record_.claims.back(), member);
    case Level::kDate:
      return DatePart(DateSlot(above_top()), member);
    case Level::kCue:
      return &record_.claims.back().cue.lemma;
    default:
      return DocumentSlot(member);
  }
}

std::vector<std::string>* RecordHandler::StringsSlot(const Frame& frame) {
  switch (frame.member) {
    case Member::kAliases:
      return &record_.actors.back().aliases;
    case Member::kSource:
      return &record_.claims.back().source;
    case Member::kAbout:
      return &record_.claims.back().about;
    default:
      return &record_.claims.back().addressee;
  }
}

std::vector<Span>* RecordHandler::SpansSlot(const Frame& frame) {
  if (frame.level == Level::kActor) return &record_.actors.back().mentions;
  if (frame.level == Level::kRelation) {
    return &record_.relations.back().evidence;
  }
  Claim& claim = record_.claims.back();
  return frame.member == Member::kContent ? &claim.content : &claim.evidence;
}

Date* RecordHandler::DateSlot(const Frame& frame) {
  if (frame.level == Level::kClaim) return &record_.claims.back().made_at;
  Relation& relation = record_.relations.back();
  return frame.member == Member::kStart ? &relation.start : &relation.end;
}

template <typename Enum>
bool RecordHandler::SetWord(absl::string_view word, Enum* slot) {
  const absl::optional<Enum> value = Parse<Enum>(word);
  if (!value.has_value()) {
    // A word that stands for "unstated" has no name to show.
    const std::string names = NamesOf<Enum>();
    return Fail(absl::StrCat(Path(), " is '", word, "', expected one of ",
                             absl::StripPrefix(names, ", ")));
  }
  *slot = *value;
  return true;
}

bool RecordHandler::SetWord(absl::string_view word) {
  const Member member = top().member;
  if (top().level == Level::kActor) {
    return SetWord(word, &record_.actors.back().kind);
  }
  if (top().level == Level::kRelation) {
    Relation& relation = record_.relations.back();
    if (member == Member::kType) return SetWord(word, &relation.type);
    if (member == Member::kPolarity) return SetWord(word, &relation.polarity);
    return SetWord(word, &relation.certainty);
  }
  Claim& claim = record_.claims.back();
  if (member == Member::kType) return SetWord(word, &claim.type);
  if (member == Member::kQuote) return SetWord(word, &claim.quote);
  if (member == Member::kPolarity) return SetWord(word, &claim.polarity);
  return SetWord(word, &claim.certainty);
}

}  // namespace entente
