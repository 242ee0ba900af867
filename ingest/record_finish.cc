// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/record_finish.h"

#include "absl/strings/str_cat.h"

namespace entente {
namespace {

constexpr absl::string_view kActors = "actors";
constexpr absl::string_view kRelations = "relations";
constexpr absl::string_view kClaims = "claims";

}  // namespace

absl::optional<RecordProblem> RecordFinisher::Finish(const RecordPlaces& places,
                                                     Record* record) {
  record_ = record;
  places_ = &places;
  const CodePointIndex text(record->document.text);
  text_ = record->document.text.empty() ? nullptr : &text;
  actors_.clear();
  claims_.clear();
  if (FinishActors() && FinishClaims() && FinishRelations()) {
    return absl::nullopt;
  }
  return problem_;
}

bool RecordFinisher::Fail(absl::string_view list, size_t index,
                          absl::string_view what) {
  problem_.what = absl::StrCat(list, "[", index, "]", what);
  const std::vector<const char*>& at = list == kActors   ? places_->actors
                                       : list == kClaims ? places_->claims
                                                         : places_->relations;
  problem_.at = at[index];
  return false;
}

bool RecordFinisher::AddId(Ids* ids, absl::string_view list, size_t index,
                           const std::string& id) {
  const auto [before, is_new] = ids->emplace(id, index);
  if (is_new) return true;
  return Fail(list, index,
              absl::StrCat(".id is '", id, "', as is that of ", list, "[",
                           before->second, "], expected unique ids"));
}

bool RecordFinisher::CheckReference(const Ids& ids, absl::string_view list,
                                    size_t index, absl::string_view member,
                                    const std::string& id) {
  if (ids.contains(id)) return true;
  return Fail(list, index,
              absl::StrCat(
                  ".", member, " names '", id, "', expected the id of ",
                  &ids == &actors_ ? "an actor" : "a claim", " of the record"));
}

bool RecordFinisher::ConvertOne(absl::string_view list, size_t index,
                                absl::string_view member, Span* span) {
  if (span->end < span->begin) {
    return Fail(
        list, index,
        absl::StrCat(".", member, " begins at ", span->begin, " and ends at ",
                     span->end, ", expected no end before the begin"));
  }
  if (text_ == nullptr) return true;
  if (span->end > text_->size()) {
    return Fail(list, index,
                absl::StrCat(".", member, " ends at ", span->end,
                             ", expected no more than the ", text_->size(),
                             " characters of the text"));
  }
  span->begin = text_->ByteOf(span->begin);
  span->end = text_->ByteOf(span->end);
  return true;
}

bool RecordFinisher::Convert(absl::string_view list, size_t index,
                             absl::string_view member,
                             std::vector<Span>* spans) {
  for (Span& span : *spans) {
    if (ConvertOne(list, index, member, &span)) continue;
    // The error tells which span; to name it always would cost every span.
    const size_t at = &span - spans->data();
    const std::string named = absl::StrCat(member, "[", at, "]");
    return ConvertOne(list, index, named, &span);
  }
  return true;
}

bool RecordFinisher::FinishActors() {
  for (size_t i = 0; i < record_->actors.size(); ++i) {
    Actor& actor = record_->actors[i];
    if (!AddId(&actors_, kActors, i, actor.id)) return false;
    if (!Convert(kActors, i, "mentions", &actor.mentions)) return false;
  }
  return true;
}

bool RecordFinisher::FinishClaims() {
  std::vector<Claim>& claims = record_->claims;
  for (size_t i = 0; i < claims.size(); ++i) {
    if (!AddId(&claims_, kClaims, i, claims[i].id)) return false;
  }
  const auto check_actors = [this](size_t i, absl::string_view member,
                                   const std::vector<std::string>& ids) {
    for (const std::string& id : ids) {
      if (!CheckReference(actors_, kClaims, i, member, id)) return false;
    }
    return true;
  };
  const auto check_claim = [this](size_t i, absl::string_view member,
                                  const std::string& id) {
    return id.empty() || CheckReference(claims_, kClaims, i, member, id);
  };
  for (size_t i = 0; i < claims.size(); ++i) {
    Claim& claim = claims[i];
    if (!check_actors(i, "source", claim.source) ||
        !check_actors(i, "about", claim.about) ||
        !check_actors(i, "addressee", claim.addressee) ||
        !check_claim(i, "responds_to", claim.responds_to) ||
        !check_claim(i, "attributed_to", claim.attributed_to) ||
        !ConvertOne(kClaims, i, "cue", &claim.cue.span) ||
        !Convert(kClaims, i, "content", &claim.content) ||
        !Convert(kClaims, i, "evidence", &claim.evidence)) {
      return false;
    }
  }
  return true;
}

bool RecordFinisher::FinishRelations() {
  for (size_t i = 0; i < record_->relations.size(); ++i) {
    Relation& relation = record_->relations[i];
    if (!CheckReference(actors_, kRelations, i, "source", relation.source) ||
        !CheckReference(actors_, kRelations, i, "target", relation.target)) {
      return false;
    }
    if (!relation.attributed_to.empty() &&
        !CheckReference(claims_, kRelations, i, "attributed_to",
                        relation.attributed_to)) {
      return false;
    }
    if (!Convert(kRelations, i, "evidence", &relation.evidence)) return false;
  }
  return true;
}

}  // namespace entente
