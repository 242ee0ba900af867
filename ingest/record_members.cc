// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/record_members.h"

#include <cstring>

namespace entente {
namespace {

// In the order of the enum.
constexpr std::array<absl::string_view, kMembers> kNames = {
    "",          "about",         "actors",    "addressee",
    "aliases",   "attributed_to", "author",    "begin",
    "certainty", "claims",        "content",   "country",
    "cue",       "document",      "end",       "evidence",
    "extractor", "from",          "id",        "kind",
    "language",  "lemma",         "made_at",   "mentions",
    "mode",      "name",          "polarity",  "published",
    "publisher", "quote",         "relations", "responds_to",
    "role",      "source",        "start",     "target",
    "text",      "title",         "to",        "type",
    "url",       "wikidata"};

// A hash without collisions among the names; MakeIndex proves it.
constexpr size_t kSlots = 128;
constexpr size_t Slot(absl::string_view name) {
  return (static_cast<unsigned char>(name.front()) +
          static_cast<unsigned char>(name.back()) * 35 + name.size() * 12) %
         kSlots;
}

constexpr std::array<uint8_t, kSlots> MakeIndex() {
  std::array<uint8_t, kSlots> index = {};
  for (size_t i = 1; i < kNames.size(); ++i) {
    // A collision reads beyond the array, which no constant expression may.
    const size_t slot = Slot(kNames[i]);
    index[index[slot] == 0 ? slot : kSlots] = i;
  }
  return index;
}
constexpr std::array<uint8_t, kSlots> kIndex = MakeIndex();

// A name in 16 bytes, zeros behind it, to compare it as two words.
constexpr size_t kNameBytes = 16;
using NameBytes = std::array<char, kNameBytes>;

constexpr std::array<NameBytes, kMembers> MakeNameBytes() {
  std::array<NameBytes, kMembers> all = {};
  for (size_t i = 0; i < kMembers; ++i) {
    for (size_t j = 0; j < kNames[i].size(); ++j) all[i][j] = kNames[i][j];
  }
  return all;
}
constexpr std::array<NameBytes, kMembers> kNameWords = MakeNameBytes();

// From place 16 - n on, the mask of the first n of 16 bytes.
constexpr std::array<char, 2 * kNameBytes> MakeMasks() {
  std::array<char, 2 * kNameBytes> masks = {};
  for (size_t i = 0; i < kNameBytes; ++i) masks[i] = '\xff';
  return masks;
}
constexpr std::array<char, 2 * kNameBytes> kMasks = MakeMasks();

struct Words {
  uint64_t low;
  uint64_t high;
};

Words Load(const char* bytes) {
  Words words;
  std::memcpy(&words, bytes, sizeof words);
  return words;
}

bool IsName(absl::string_view name, uint8_t index) {
  const Words found = Load(name.data());
  const Words expected = Load(kNameWords[index].data());
  const Words mask = Load(kMasks.data() + kNameBytes - name.size());
  return ((found.low & mask.low) ^ expected.low) == 0 &&
         ((found.high & mask.high) ^ expected.high) == 0;
}

struct Row {
  Level level;
  Shape shape;
  std::array<Member, 9> members;  // kNone ends a shorter list
};

constexpr Row kRows[] = {
    {Level::kRecord, Shape::kDocument, {Member::kDocument}},
    {Level::kRecord,
     Shape::kObjects,
     {Member::kActors, Member::kRelations, Member::kClaims}},
    {Level::kArticle, Shape::kDocument, {Member::kDocument}},
    {Level::kArticle,
     Shape::kForbidden,
     {Member::kActors, Member::kRelations, Member::kClaims}},
    {Level::kArticle,
     Shape::kString,
     {Member::kId, Member::kTitle, Member::kUrl, Member::kPublisher,
      Member::kAuthor, Member::kPublished, Member::kLanguage, Member::kText,
      Member::kExtractor}},
    {Level::kDocument,
     Shape::kString,
     {Member::kId, Member::kTitle, Member::kUrl, Member::kPublisher,
      Member::kAuthor, Member::kPublished, Member::kLanguage, Member::kText,
      Member::kExtractor}},
    {Level::kActor,
     Shape::kString,
     {Member::kId, Member::kName, Member::kCountry, Member::kWikidata}},
    {Level::kActor, Shape::kWord, {Member::kKind}},
    {Level::kActor, Shape::kStrings, {Member::kAliases}},
    {Level::kActor, Shape::kSpans, {Member::kMentions}},
    {Level::kRelation,
     Shape::kString,
     {Member::kId, Member::kSource, Member::kTarget, Member::kRole,
      Member::kMode, Member::kAttributedTo}},
    {Level::kRelation,
     Shape::kWord,
     {Member::kType, Member::kPolarity, Member::kCertainty}},
    {Level::kRelation, Shape::kDate, {Member::kStart, Member::kEnd}},
    {Level::kRelation, Shape::kSpans, {Member::kEvidence}},
    {Level::kClaim,
     Shape::kString,
     {Member::kId, Member::kRespondsTo, Member::kAttributedTo}},
    {Level::kClaim,
     Shape::kWord,
     {Member::kType, Member::kQuote, Member::kPolarity, Member::kCertainty}},
    {Level::kClaim,
     Shape::kStrings,
     {Member::kSource, Member::kAbout, Member::kAddressee}},
    {Level::kClaim, Shape::kSpans, {Member::kContent, Member::kEvidence}},
    {Level::kClaim, Shape::kDate, {Member::kMadeAt}},
    {Level::kClaim, Shape::kCue, {Member::kCue}},
    {Level::kSpan, Shape::kOffset, {Member::kBegin, Member::kEnd}},
    {Level::kCue, Shape::kOffset, {Member::kBegin, Member::kEnd}},
    {Level::kCue, Shape::kString, {Member::kLemma}},
    {Level::kDate, Shape::kString, {Member::kText, Member::kFrom, Member::kTo}},
};

using ShapeTable = std::array<std::array<Shape, kMembers>, kLevels>;

constexpr ShapeTable MakeShapes() {
  ShapeTable shapes = {};
  for (const Row& row : kRows) {
    for (const Member member : row.members) {
      if (member == Member::kNone) break;
      shapes[static_cast<size_t>(row.level)][static_cast<size_t>(member)] =
          row.shape;
    }
  }
  return shapes;
}

}  // namespace

constexpr ShapeTable kShapes = MakeShapes();

Member FindMember(absl::string_view name) {
  if (name.empty() || name.size() > kNameBytes) return Member::kNone;
  const uint8_t index = kIndex[Slot(name)];
  return IsName(name, index) ? static_cast<Member>(index) : Member::kNone;
}

absl::string_view Name(Member member) {
  return kNames[static_cast<size_t>(member)];
}

absl::string_view Expected(Shape shape) {
  switch (shape) {
    case Shape::kString:
    case Shape::kWord:
      return "a string";
    case Shape::kStrings:
      return "a string or an array of strings";
    case Shape::kOffset:
      return "a whole number from 0 to 4294967295";
    case Shape::kSpans:
      return "an array of spans {\"begin\", \"end\"}";
    case Shape::kDate:
      return "a date: a string or {\"text\", \"from\", \"to\"}";
    case Shape::kCue:
      return "an object {\"begin\", \"end\", \"lemma\"}";
    case Shape::kDocument:
      return "an object";
    case Shape::kObjects:
      return "an array of objects";
    case Shape::kUnknown:
    case Shape::kForbidden:
      break;
  }
  return "nothing";
}

}  // namespace entente
