// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "tests/bench/generator.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"
#include "tests/bench/words.h"

namespace entente {
namespace {

static_assert(std::size(kFirstNames) == 64 && std::size(kNameHeads) == 32 &&
              std::size(kNameMiddles) == 32 && std::size(kNameTails) == 64);

// Appends and returns where it stands.
Span Append(absl::string_view words, std::string& text) {
  const auto begin = static_cast<uint32_t>(text.size());
  absl::StrAppend(&text, words);
  return {begin, static_cast<uint32_t>(text.size())};
}

std::string MakeDay(Random& random) {
  return absl::StrFormat("%d-%02d-%02d", 1990 + random.Below(36),
                         1 + random.Below(12), 1 + random.Below(28));
}

// The verb between two names, for each RelationType.
constexpr absl::string_view kVerbsFr[] = {" a pris ses fonctions auprès de ",
                                          " a rejoint ",
                                          " dirige ",
                                          " fait partie de ",
                                          " est l'allié de ",
                                          " est parent de ",
                                          " a signé un accord avec ",
                                          " a rencontré ",
                                          " a soutenu ",
                                          " a cédé devant ",
                                          " coopère avec ",
                                          " a envoyé de l'aide à ",
                                          " s'est retiré de ",
                                          " a sollicité ",
                                          " a mis en cause ",
                                          " a éconduit ",
                                          " a menacé ",
                                          " a manifesté contre ",
                                          " a sanctionné ",
                                          " a mobilisé contre ",
                                          " a fait arrêter ",
                                          " a attaqué "};
constexpr absl::string_view kVerbsEn[] = {" took up office at ",
                                          " joined ",
                                          " leads ",
                                          " is part of ",
                                          " is an ally of ",
                                          " is related to ",
                                          " signed an agreement with ",
                                          " met with ",
                                          " supported ",
                                          " gave in to ",
                                          " works together with ",
                                          " sent aid to ",
                                          " withdrew from ",
                                          " made a request to ",
                                          " blamed ",
                                          " turned down ",
                                          " threatened ",
                                          " protested against ",
                                          " sanctioned ",
                                          " mobilised against ",
                                          " had people arrested at ",
                                          " attacked "};

}  // namespace

Actor MakeActor(size_t index) {
  // Odd, so that multiplying is a permutation of the 22 bits.
  const size_t bits = (index * 2'654'435'769U) & 0x3fffffU;
  const std::string surname =
      absl::StrCat(kNameHeads[bits & 31U], kNameMiddles[(bits >> 5) & 31U],
                   kNameTails[(bits >> 10) & 63U]);
  const absl::string_view first_name = kFirstNames[bits >> 16];
  Actor actor;
  if (index % 4 == 3) {
    actor.kind = ActorKind::kOrganization;
    actor.name = absl::StrCat(kBodies[index / 4 % std::size(kBodies)], " ",
                              first_name, " ", surname);
  } else {
    actor.kind = ActorKind::kPerson;
    actor.name = absl::StrCat(first_name, " ", surname);
  }
  actor.country = std::string(kCountryCodes[bits % std::size(kCountryCodes)]);
  // Far above the identifiers that are in use.
  if (index % 3 == 0) actor.wikidata = absl::StrCat("Q", 900'000'000 + index);
  return actor;
}

RecordGenerator::RecordGenerator(const GeneratorOptions& options)
    : options_(options), random_(options.seed) {
  const size_t per_record = std::max<size_t>(options_.relations_per_record, 1);
  size_ = (options_.relations + per_record - 1) / per_record;
  facts_.reserve(options_.relations);
}

// The record's own index of that actor, which is added if it is new.
size_t RecordGenerator::LocalActor(size_t index, Record& record) {
  const std::string id = absl::StrCat("a", index);
  for (size_t i = 0; i < record.actors.size(); ++i) {
    if (record.actors[i].id == id) return i;
  }
  record.actors.push_back(MakeActor(index));
  record.actors.back().id = id;
  return record.actors.size() - 1;
}

// One of those whose turn it is to come up, or one that is often in the news.
size_t RecordGenerator::DrawActor(size_t first_new, size_t end_new) {
  if (end_new > first_new && random_.OneIn(2)) {
    return first_new + random_.Below(end_new - first_new);
  }
  return random_.Zipf(options_.actors);
}

bool RecordGenerator::Next(Record& record) {
  if (made_ == size_) return false;
  record = Record();
  record.document.id = absl::StrFormat("doc-%08d", made_);
  record.document.language = made_ % 2 == 0 ? "fr" : "en";
  record.document.published = MakeDay(random_);
  record.document.publisher = made_ % 3 == 0 ? "Le Courrier" : "The Courier";
  record.document.url =
      absl::StrCat("https://example.org/", record.document.id);
  const size_t first_new = made_ * options_.actors / size_;
  const size_t end_new = (made_ + 1) * options_.actors / size_;
  ++made_;
  const size_t count = std::min(options_.relations_per_record,
                                options_.relations - relations_made_);
  size_t unseen = first_new;
  for (size_t i = 0; i < count; ++i) {
    // Those whose turn it is stand first in a relation each.
    const size_t source =
        unseen < end_new ? unseen++ : DrawActor(first_new, end_new);
    const size_t target = DrawActor(first_new, end_new);
    const auto type =
        static_cast<RelationType>(random_.Below(Count<RelationType>()));
    const uint64_t pair =
        std::min(source, target) << 32 | std::max(source, target);
    if (source == target ||
        !facts_
             .insert(pair * Count<RelationType>() + static_cast<uint64_t>(type))
             .second) {
      if (source == unseen - 1 && unseen > first_new) --unseen;
      --i;
      continue;
    }
    AddRelation(source, target, type, record);
  }
  relations_made_ += count;
  for (size_t i = 0; i < options_.claims_per_record; ++i) AddClaim(record);
  record.document.title =
      absl::StrCat(record.actors[0].name, ", ", record.document.published);
  return true;
}

void RecordGenerator::AddRelation(size_t source, size_t target,
                                  RelationType type, Record& record) {
  const size_t from = LocalActor(source, record);
  const size_t to = LocalActor(target, record);
  const bool french = record.document.language == "fr";
  Relation relation;
  relation.id = absl::StrCat("r", record.relations.size() + 1);
  relation.type = type;
  relation.source = record.actors[from].id;
  relation.target = record.actors[to].id;
  std::string& text = record.document.text;
  if (!text.empty()) text += ' ';
  const auto begin = static_cast<uint32_t>(text.size());
  record.actors[from].mentions.push_back(
      Append(record.actors[from].name, text));
  Append((french ? kVerbsFr : kVerbsEn)[static_cast<size_t>(type)], text);
  record.actors[to].mentions.push_back(Append(record.actors[to].name, text));
  if (IsLasting(type)) {
    relation.role = std::string(random_.Pick(kRoles));
  } else if (type == RelationType::kConsult) {
    relation.mode = std::string(random_.Pick(kModes));
  }
  if (random_.OneIn(2)) {
    const std::string day = MakeDay(random_);
    relation.start = {day, day, day};
    Append(french ? " le " : " on ", text);
    Append(day, text);
  }
  if (random_.OneIn(8)) relation.certainty = Certainty::kProbable;
  text += '.';
  relation.evidence.push_back({begin, static_cast<uint32_t>(text.size())});
  record.relations.push_back(std::move(relation));
}

void RecordGenerator::AddClaim(Record& record) {
  const bool french = record.document.language == "fr";
  Actor& speaker = record.actors[random_.Below(record.actors.size())];
  const Actor& about = record.actors[random_.Below(record.actors.size())];
  Claim claim;
  claim.id = absl::StrCat("c", record.claims.size() + 1);
  claim.type = static_cast<ClaimType>(random_.Below(Count<ClaimType>()));
  claim.source.push_back(speaker.id);
  if (about.id != speaker.id) claim.about.push_back(about.id);
  std::string& text = record.document.text;
  if (!text.empty()) text += ' ';
  const auto begin = static_cast<uint32_t>(text.size());
  Append(french ? "« " : "“", text);
  claim.content.push_back(
      Append(random_.Pick(french ? kContentsFr : kContentsEn), text));
  claim.quote = QuoteForm::kDirect;
  Append(french ? " », " : "”, ", text);
  claim.cue = {Append(french ? "a déclaré" : "said", text),
               french ? "déclarer" : "say"};
  text += ' ';
  speaker.mentions.push_back(Append(speaker.name, text));
  text += '.';
  claim.evidence.push_back({begin, static_cast<uint32_t>(text.size())});
  record.claims.push_back(std::move(claim));
}

std::string ArticleGenerator::Sentence(bool french) {
  const absl::string_view pattern =
      random_.Pick(french ? kSentencesFr : kSentencesEn);
  std::string sentence;
  for (size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '$') {
      sentence += pattern[i];
      continue;
    }
    switch (pattern[++i]) {
      case 'P':  // persons alone: indices that are no multiple of 4 less 1
        absl::StrAppend(&sentence, MakeActor(random_.Zipf(5'000) * 4).name);
        break;
      case 'O':
        absl::StrAppend(&sentence,
                        random_.Pick(french ? kOfficesFr : kOfficesEn));
        break;
      case 'T':
        absl::StrAppend(&sentence,
                        random_.Pick(french ? kContentsFr : kContentsEn));
        break;
      default:
        absl::StrAppend(&sentence,
                        random_.Pick(french ? kCountriesFr : kCountriesEn));
    }
  }
  sentence[0] = absl::ascii_toupper(sentence[0]);
  return sentence;
}

Document ArticleGenerator::Next(size_t sentences) {
  const bool french = language_ == Language::kFrench ||
                      (language_ == Language::kAny && made_ % 2 == 0);
  Document document;
  document.id = absl::StrFormat("article-%08d", made_++);
  document.language = french ? "fr" : "en";
  document.published = MakeDay(random_);
  document.publisher = french ? "Le Courrier" : "The Courier";
  document.title = Sentence(french);
  for (size_t i = 0; i < sentences; ++i) {
    if (i > 0) document.text += i % 3 == 0 ? "\n\n" : " ";
    document.text += Sentence(french);
  }
  return document;
}

}  // namespace entente
