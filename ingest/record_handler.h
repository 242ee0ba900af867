// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_RECORD_HANDLER_H_
#define ENTENTE_INGEST_RECORD_HANDLER_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "graph/record.h"
#include "ingest/record_members.h"

namespace entente {

// Where the items of a record begin in its JSON: at their first members.
struct RecordPlaces {
  std::vector<const char*> actors;
  std::vector<const char*> relations;
  std::vector<const char*> claims;
};

// Takes the events of a RapidJSON reader (its Handler concept; numbers as
// strings) and fills a Record. Spans are left in code points. A method that
// returns false has set error().
class RecordHandler {
 public:
  // `root` is kRecord or kArticle. An article may come without an id.
  RecordHandler(Level root, Record* record, RecordPlaces* places);

  bool Null();
  bool Bool(bool value);
  bool RawNumber(const char* digits, uint32_t size, bool copy);
  bool String(const char* text, uint32_t size, bool copy);
  bool StartObject();
  bool Key(const char* name, uint32_t size, bool copy);
  bool EndObject(uint32_t member_count);
  bool StartArray();
  bool EndArray(uint32_t element_count);
  // Never called, but asked for.
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(int64_t) { return false; }
  bool Uint64(uint64_t) { return false; }
  bool Double(double) { return false; }

  const std::string& error() const { return error_; }
  // Where the error is, if that is not where the parser stands.
  const char* error_at() const { return error_at_; }

 private:
  struct Frame {
    Level level = Level::kStart;
    Member member = Member::kNone;  // of an object, the last one
    uint32_t count = 0;             // of an array, the elements begun
    uint64_t seen = 0;              // of an object, its members but nulls
    const char* first = nullptr;    // of an object, its first member
  };

  Frame& top() { return frames_[depth_]; }
  Frame& above_top() { return frames_[depth_ - 1]; }
  // Whether the object has had that member, other than as null.
  bool Has(Member member) {
    return ((top().seen >> static_cast<int>(member)) & 1) != 0;
  }
  bool Push(Level level);
  bool Pop();

  // What the value that begins now has to be.
  Shape NextShape();
  bool StringValue(Shape shape, absl::string_view text);
  std::string* StringSlot();
  std::string* DocumentSlot(Member member);
  std::vector<std::string>* StringsSlot(const Frame& frame);
  std::vector<Span>* SpansSlot(const Frame& frame);
  Date* DateSlot(const Frame& frame);
  bool SetWord(absl::string_view word);
  template <typename Enum>
  bool SetWord(absl::string_view word, Enum* slot);
  bool StartItem();
  bool CheckItem();
  bool CheckActor(const Actor& actor);
  bool CheckRelation(const Relation& relation);
  bool CheckClaim(const Claim& claim);

  bool StartRaw(absl::string_view name);
  bool RawValue(absl::string_view json);
  bool RawString(absl::string_view text);
  bool RawStart(char bracket);
  bool RawEnd(char bracket);
  void RawComma();

  // "claims[0].content[1]", of the value, or of the object that holds it.
  std::string Path() const { return PathTo(depth_, true); }
  std::string PathOfObject() const { return PathTo(depth_, false); }
  std::string PathTo(size_t depth, bool with_member) const;
  bool Fail(std::string error);
  bool FailType(absl::string_view found);
  bool FailMissing(absl::string_view member, absl::string_view expected);

  Level root_;
  Record& record_;
  RecordPlaces& places_;
  std::array<Frame, 8> frames_;
  size_t depth_ = 0;
  Span* span_ = nullptr;  // at levels kSpan and kCue, where its offsets go
  // An unknown member: where its JSON goes, and how deep in it we are.
  std::string* raw_ = nullptr;
  size_t raw_depth_ = 0;
  std::string error_;
  const char* error_at_ = nullptr;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_RECORD_HANDLER_H_
