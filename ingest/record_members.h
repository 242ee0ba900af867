// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What a record looks like as JSON: the names of members, and where each may
// stand with which shape.
#ifndef ENTENTE_INGEST_RECORD_MEMBERS_H_
#define ENTENTE_INGEST_RECORD_MEMBERS_H_

#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace entente {

enum class Member : uint8_t {
  kNone,  // an unknown name
  kAbout,
  kActors,
  kAddressee,
  kAliases,
  kAttributedTo,
  kAuthor,
  kBegin,
  kCertainty,
  kClaims,
  kContent,
  kCountry,
  kCue,
  kDocument,
  kEnd,
  kEvidence,
  kExtractor,
  kFrom,
  kId,
  kKind,
  kLanguage,
  kLemma,
  kMadeAt,
  kMentions,
  kMode,
  kName,
  kPolarity,
  kPublished,
  kPublisher,
  kQuote,
  kRelations,
  kRespondsTo,
  kRole,
  kSource,
  kStart,
  kTarget,
  kText,
  kTitle,
  kTo,
  kType,
  kUrl,
  kWikidata,
};

// The objects and arrays of a record, and before and behind it.
enum class Level : uint8_t {
  kStart,
  kRecord,
  kArticle,  // a document's members with or without {"document": ...} around
  kDocument,
  kActors,
  kActor,
  kRelations,
  kRelation,
  kClaims,
  kClaim,
  kStrings,
  kSpans,
  kSpan,
  kCue,
  kDate,
  kDone,
};

enum class Shape : uint8_t {
  kUnknown,  // not a member of the model at this level
  kString,
  kWord,     // of a vocabulary
  kStrings,  // an array, or one alone
  kOffset,
  kSpans,
  kDate,
  kCue,
  kDocument,
  kObjects,
  kForbidden,
};

inline constexpr size_t kMembers = static_cast<size_t>(Member::kWikidata) + 1;
inline constexpr size_t kLevels = static_cast<size_t>(Level::kDone) + 1;

// Behind ShapeOf, which is called for every value.
extern const std::array<std::array<Shape, kMembers>, kLevels> kShapes;

// The member of that name, or kNone. `name` is one of a JsonValue: there are
// 16 bytes to read from its beginning.
Member FindMember(absl::string_view name);

// "attributed_to"; "" of kNone.
absl::string_view Name(Member member);

// Whether it is an array, and its elements are counted.
inline bool IsArray(Level level) {
  return level == Level::kActors || level == Level::kRelations ||
         level == Level::kClaims || level == Level::kStrings ||
         level == Level::kSpans;
}

// What `member` is in an object of that level.
inline Shape ShapeOf(Level level, Member member) {
  return kShapes[static_cast<size_t>(level)][static_cast<size_t>(member)];
}

// "a string": what an error says it expected.
absl::string_view Expected(Shape shape);

}  // namespace entente

#endif  // ENTENTE_INGEST_RECORD_MEMBERS_H_
