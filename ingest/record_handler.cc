// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/record_handler.h"

#include <limits>
#include <utility>

#include "absl/strings/str_cat.h"
#include "graph/vocabulary.h"
#include "ingest/json_text.h"
#include "ingest/rapidjson_reader.h"
#include "ingest/record_parse.h"

namespace entente {
namespace {

// What the elements of an array of that level are.
Level ElementLevel(Level array) {
  switch (array) {
    case Level::kActors:
      return Level::kActor;
    case Level::kRelations:
      return Level::kRelation;
    case Level::kClaims:
      return Level::kClaim;
    default:
      return Level::kSpan;
  }
}

Level ArrayLevel(Member member) {
  switch (member) {
    case Member::kActors:
      return Level::kActors;
    case Member::kRelations:
      return Level::kRelations;
    default:
      return Level::kClaims;
  }
}

// A record has several of these, and they are large: to move them each time
// that a vector doubles costs more than the room.
template <typename Item>
void Append(std::vector<Item>* items) {
  constexpr size_t kUsual = 16;
  if (items->empty()) items->reserve(kUsual);
  items->emplace_back();
}

// False if `digits` is no whole number that fits.
bool ParseOffset(absl::string_view digits, uint32_t* offset) {
  uint64_t value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return false;
    value = value * 10 + (c - '0');
    if (value > std::numeric_limits<uint32_t>::max()) return false;
  }
  *offset = value;
  return true;
}

}  // namespace

RecordHandler::RecordHandler(Level root, Record* record, RecordPlaces* places)
    : root_(root), record_(*record), places_(*places) {
  places_.actors.clear();
  places_.relations.clear();
  places_.claims.clear();
}

bool RecordHandler::Push(Level level) {
  frames_[++depth_] = Frame();
  top().level = level;
  return true;
}

bool RecordHandler::Pop() {
  --depth_;
  return true;
}

Shape RecordHandler::NextShape() {
  Frame& frame = top();
  if (!IsArray(frame.level)) return ShapeOf(frame.level, frame.member);
  ++frame.count;
  if (frame.level == Level::kStrings) return Shape::kString;
  return Shape::kDocument;
}

bool RecordHandler::Key(const char* name, uint32_t size, bool) {
  const absl::string_view key(name, size);
  if (raw_ != nullptr) {
    RawComma();
    AppendJsonString(key, raw_);
    raw_->push_back(':');
    return true;
  }
  Frame& frame = top();
  if (frame.first == nullptr) frame.first = name;
  frame.member = FindMember(key);
  const Shape shape = ShapeOf(frame.level, frame.member);
  if (shape == Shape::kUnknown) return StartRaw(key);
  if (shape == Shape::kForbidden) {
    return Fail(
        absl::StrCat("'", key,
                     "' in an article, expected a document without facts; what "
                     "has facts is read as records"));
  }
  const uint64_t bit = uint64_t{1} << static_cast<int>(frame.member);
  if ((frame.seen & bit) != 0) {
    return Fail(absl::StrCat(PathOfObject(), " has two members '", key,
                             "', expected one"));
  }
  frame.seen |= bit;
  return true;
}

bool RecordHandler::Null() {
  if (raw_ != nullptr) return RawValue("null");
  if (depth_ == 0 || IsArray(top().level)) {
    NextShape();
    return FailType("null");
  }
  // As if it were not there.
  top().seen &= ~(uint64_t{1} << static_cast<int>(top().member));
  return true;
}

bool RecordHandler::Bool(bool value) {
  if (raw_ != nullptr) return RawValue(value ? "true" : "false");
  NextShape();
  return FailType(value ? "true" : "false");
}

bool RecordHandler::RawNumber(const char* digits, uint32_t size, bool) {
  const absl::string_view number(digits, size);
  if (raw_ != nullptr) return RawValue(number);
  if (NextShape() != Shape::kOffset) return FailType("a number");
  uint32_t* slot = top().member == Member::kBegin ? &span_->begin : &span_->end;
  return ParseOffset(number, slot) || FailType(number);
}

bool RecordHandler::String(const char* text, uint32_t size, bool) {
  const absl::string_view string(text, size);
  if (raw_ != nullptr) return RawString(string);
  return StringValue(NextShape(), string);
}

bool RecordHandler::StringValue(Shape shape, absl::string_view text) {
  switch (shape) {
    case Shape::kString:
      if (top().level == Level::kStrings) {
        StringsSlot(above_top())->emplace_back(text);
      } else {
        StringSlot()->assign(text.data(), text.size());
      }
      return true;
    case Shape::kWord:
      return SetWord(text);
    case Shape::kStrings:
      StringsSlot(top())->emplace_back(text);
      return true;
    case Shape::kDate:
      DateSlot(top())->text = std::string(text);
      return true;
    default:
      return FailType("a string");
  }
}

bool RecordHandler::StartObject() {
  if (raw_ != nullptr) return RawStart('{');
  if (depth_ == 0) return Push(root_);
  const Shape shape = NextShape();
  if (IsArray(top().level)) {
    return shape == Shape::kDocument ? StartItem() : FailType("an object");
  }
  switch (shape) {
    case Shape::kDocument:
      return Push(Level::kDocument);
    case Shape::kCue:
      span_ = &record_.claims.back().cue.span;
      return Push(Level::kCue);
    case Shape::kDate:
      return Push(Level::kDate);
    default:
      return FailType("an object");
  }
}

bool RecordHandler::StartItem() {
  const Level level = ElementLevel(top().level);
  switch (level) {
    case Level::kActor:
      Append(&record_.actors);
      break;
    case Level::kRelation:
      Append(&record_.relations);
      break;
    case Level::kClaim:
      Append(&record_.claims);
      break;
    default:
      span_ = &SpansSlot(above_top())->emplace_back();
      break;
  }
  return Push(level);
}

bool RecordHandler::EndObject(uint32_t) {
  if (raw_ != nullptr) return RawEnd('}');
  return CheckItem() && Pop();
}

bool RecordHandler::StartArray() {
  if (raw_ != nullptr) return RawStart('[');
  const Shape shape = NextShape();
  if (depth_ == 0 || IsArray(top().level)) return FailType("an array");
  switch (shape) {
    case Shape::kStrings:
      return Push(Level::kStrings);
    case Shape::kSpans:
      return Push(Level::kSpans);
    case Shape::kObjects:
      return Push(ArrayLevel(top().member));
    default:
      return FailType("an array");
  }
}

bool RecordHandler::EndArray(uint32_t) {
  if (raw_ != nullptr) return RawEnd(']');
  return Pop();
}

// Whether the object that ends has what it must have.
bool RecordHandler::CheckItem() {
  switch (top().level) {
    case Level::kRecord:
      return Has(Member::kDocument) ||
             FailMissing("document", "document with its id");
    case Level::kDocument:
      return root_ == Level::kArticle || !record_.document.id.empty() ||
             FailMissing("id", "id");
    case Level::kActor:
      places_.actors.push_back(top().first);
      return CheckActor(record_.actors.back());
    case Level::kRelation:
      places_.relations.push_back(top().first);
      return CheckRelation(record_.relations.back());
    case Level::kClaim:
      places_.claims.push_back(top().first);
      return CheckClaim(record_.claims.back());
    case Level::kSpan:
      if (!Has(Member::kBegin)) return FailMissing("begin", "begin and end");
      return Has(Member::kEnd) || FailMissing("end", "begin and end");
    case Level::kCue:
      // It may have a lemma alone.
      if (Has(Member::kBegin) == Has(Member::kEnd)) return true;
      return FailMissing(Has(Member::kBegin) ? "end" : "begin",
                         "begin and end");
    default:
      return true;
  }
}

bool RecordHandler::CheckActor(const Actor& actor) {
  constexpr absl::string_view kNeeded = "id, kind and name";
  if (actor.id.empty()) return FailMissing("id", kNeeded);
  if (!Has(Member::kKind)) return FailMissing("kind", kNeeded);
  return !actor.name.empty() || FailMissing("name", kNeeded);
}

bool RecordHandler::CheckRelation(const Relation& relation) {
  constexpr absl::string_view kNeeded = "type, source and target";
  if (!Has(Member::kType)) return FailMissing("type", kNeeded);
  if (relation.source.empty()) return FailMissing("source", kNeeded);
  return !relation.target.empty() || FailMissing("target", kNeeded);
}

bool RecordHandler::CheckClaim(const Claim& claim) {
  constexpr absl::string_view kNeeded = "id, type and source";
  if (claim.id.empty()) return FailMissing("id", kNeeded);
  if (!Has(Member::kType)) return FailMissing("type", kNeeded);
  return !claim.source.empty() || FailMissing("source", kNeeded);
}

std::string RecordHandler::PathTo(size_t depth, bool with_member) const {
  std::string path;
  for (size_t i = 1; i <= depth; ++i) {
    const Frame& frame = frames_[i];
    if (IsArray(frame.level)) {
      absl::StrAppend(&path, "[", frame.count == 0 ? 0 : frame.count - 1, "]");
    } else if (i < depth || with_member) {
      absl::StrAppend(&path, path.empty() ? "" : ".", Name(frame.member));
    }
  }
  if (!path.empty()) return path;
  return root_ == Level::kRecord ? "the record" : "the article";
}

bool RecordHandler::Fail(std::string error) {
  error_ = std::move(error);
  return false;
}

bool RecordHandler::FailType(absl::string_view found) {
  const Level level = top().level;
  absl::string_view expected = "an object";
  if (level == Level::kStrings) expected = "a string";
  if (level == Level::kSpans) expected = "an object {\"begin\", \"end\"}";
  if (level != Level::kStart && !IsArray(level)) {
    expected = Expected(ShapeOf(level, top().member));
  }
  return Fail(absl::StrCat(Path(), " is ", found, ", expected ", expected));
}

bool RecordHandler::FailMissing(absl::string_view member,
                                absl::string_view expected) {
  error_at_ = top().first;
  return Fail(absl::StrCat(PathOfObject(), " has no ", member, ", expected ",
                           expected));
}

rapidjson::ParseResult ParseRecordJson(char* json, RecordHandler* handler,
                                       size_t* used) {
  PaddedStream stream(json);
  PaddedReader reader;
  constexpr unsigned kFlags = rapidjson::kParseInsituFlag |
                              rapidjson::kParseStopWhenDoneFlag |
                              rapidjson::kParseNumbersAsStringsFlag;
  const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, *handler);
  *used = stream.Tell();
  return result;
}

}  // namespace entente
