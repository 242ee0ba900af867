// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What becomes of members that the model does not have.
#include "absl/strings/str_cat.h"
#include "ingest/json_text.h"
#include "ingest/record_handler.h"

namespace entente {
namespace {

// A parser's own stack is spared what nobody writes.
constexpr size_t kMaxDepth = 256;

}  // namespace

// The member's value goes to the extra of the record, document, actor, relation
// or claim that holds it. Spans, dates and cues have no extra: what they hold
// goes to their claim (relation, actor) as "content.0.NAME", which is kept.
bool RecordHandler::StartRaw(absl::string_view name) {
  size_t depth = depth_;
  while (frames_[depth].level >= Level::kStrings) --depth;
  switch (frames_[depth].level) {
    case Level::kRecord:
      raw_ = &record_.extra;
      break;
    case Level::kActor:
      raw_ = &record_.actors.back().extra;
      break;
    case Level::kRelation:
      raw_ = &record_.relations.back().extra;
      break;
    case Level::kClaim:
      raw_ = &record_.claims.back().extra;
      break;
    default:
      raw_ = &record_.document.extra;
      break;
  }
  raw_depth_ = 0;
  std::string key;
  for (; depth < depth_; ++depth) {
    const Frame& frame = frames_[depth];
    if (IsArray(frame.level)) {
      absl::StrAppend(&key, frame.count - 1, ".");
    } else {
      absl::StrAppend(&key, Name(frame.member), ".");
    }
  }
  RawComma();
  AppendJsonString(absl::StrCat(key, name), raw_);
  raw_->push_back(':');
  return true;
}

void RecordHandler::RawComma() {
  if (raw_->empty()) return;
  const char last = raw_->back();
  if (last != '{' && last != '[' && last != ':') raw_->push_back(',');
}

bool RecordHandler::RawValue(absl::string_view json) {
  RawComma();
  absl::StrAppend(raw_, json);
  if (raw_depth_ == 0) raw_ = nullptr;
  return true;
}

bool RecordHandler::RawString(absl::string_view text) {
  RawComma();
  AppendJsonString(text, raw_);
  if (raw_depth_ == 0) raw_ = nullptr;
  return true;
}

bool RecordHandler::RawStart(char bracket) {
  if (++raw_depth_ > kMaxDepth) {
    return Fail(absl::StrCat(PathOfObject(), " holds more than ", kMaxDepth,
                             " brackets one inside the other"));
  }
  RawComma();
  raw_->push_back(bracket);
  return true;
}

bool RecordHandler::RawEnd(char bracket) {
  raw_->push_back(bracket);
  if (--raw_depth_ == 0) raw_ = nullptr;
  return true;
}

}  // namespace entente
