// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/record_check.h"

#include <unicode/utf8.h>

#include <cstring>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"

namespace entente {
namespace {

// Eight bytes at once: is any of them a control character (< 0x20), or not
// ASCII? Tab and line ends are controls too and fall to the slow path.
bool AllPlainAscii(const char* bytes) {
  constexpr uint64_t kHigh = 0x8080808080808080;
  constexpr uint64_t kOnes = 0x0101010101010101;
  uint64_t word;
  std::memcpy(&word, bytes, sizeof word);
  const uint64_t below_space = (word - kOnes * 0x20) & ~word;
  return ((word | below_space) & kHigh) == 0;
}

bool IsXmlChar(UChar32 c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return c != 0xFFFE && c != 0xFFFF;
}

// What is being checked. Only a message names it: to put the name together for
// each part of each record would take longer than to check it.
struct Part {
  absl::string_view kind;  // "actor"
  absl::string_view id;
  size_t number = 0;  // stands for an id that is empty
};

std::string ForMessage(const Part& part) {
  return part.id.empty() ? absl::StrCat(part.kind, " ", part.number)
                         : absl::StrCat(part.kind, " '", part.id, "'");
}
template <typename T>
const T& ForMessage(const T& text) {
  return text;
}

// Checks one record: each method reports the first thing that is wrong.
class Checker {
 public:
  Checker(const Record& record, RecordIds* ids)
      : record_(record), text_(record.document.text), ids_(*ids) {}

  absl::Status Check() {
    if (auto s = CheckDocument(); !s.ok()) return s;
    if (auto s = CollectIds(); !s.ok()) return s;
    for (const Actor& actor : record_.actors) {
      if (auto s = CheckActor(actor); !s.ok()) return s;
    }
    for (size_t i = 0; i < record_.relations.size(); ++i) {
      if (auto s = CheckRelation(record_.relations[i], i); !s.ok()) return s;
    }
    for (const Claim& claim : record_.claims) {
      if (auto s = CheckClaim(claim); !s.ok()) return s;
    }
    return absl::OkStatus();
  }

 private:
  template <typename... Parts>
  absl::Status Error(const Parts&... parts) const {
    return absl::InvalidArgumentError(absl::StrCat(
        "document '", record_.document.id, "': ", ForMessage(parts)...));
  }

  template <typename What>
  absl::Status CheckText(const What& what, absl::string_view text) const {
    const size_t bad = FindUnwritable(text);
    if (bad == absl::string_view::npos) return absl::OkStatus();
    return Error(what, " has a byte at ", bad,
                 " that is not valid UTF-8 or a control character, expected "
                 "text that XML can hold");
  }

  absl::Status CheckDocument() const {
    const Document& d = record_.document;
    if (d.id.empty()) {
      return absl::InvalidArgumentError(
          "document.id is empty, expected a unique id");
    }
    if (FindUnwritable(d.id) != absl::string_view::npos) {
      return absl::InvalidArgumentError(
          "document.id is not text that XML can hold");
    }
    const std::pair<absl::string_view, const std::string*> members[] = {
        {"document.title", &d.title},
        {"document.url", &d.url},
        {"document.publisher", &d.publisher},
        {"document.author", &d.author},
        {"document.published", &d.published},
        {"document.language", &d.language},
        {"document.text", &d.text},
        {"document.extractor", &d.extractor}};
    for (const auto& [name, value] : members) {
      if (auto s = CheckText(name, *value); !s.ok()) return s;
    }
    return absl::OkStatus();
  }

  absl::Status CollectIds() {
    ids_.actors.clear();
    ids_.claims.clear();
    for (const Actor& actor : record_.actors) {
      const uint32_t index = ids_.actors.size();
      if (actor.id.empty()) return Error("an actor's id is empty");
      if (!ids_.actors.emplace(actor.id, index).second) {
        return Error("two actors have the id '", actor.id,
                     "', expected unique ids");
      }
    }
    for (const Claim& claim : record_.claims) {
      const uint32_t index = ids_.claims.size();
      if (claim.id.empty()) return Error("a claim's id is empty");
      if (!ids_.claims.emplace(claim.id, index).second) {
        return Error("two claims have the id '", claim.id,
                     "', expected unique ids");
      }
    }
    return absl::OkStatus();
  }

  bool InsideCharacter(uint32_t offset) const {
    return offset < text_.size() && (text_[offset] & 0xC0) == 0x80;
  }

  absl::Status CheckSpan(const Part& what, Span span) const {
    if (span.end < span.begin) {
      return Error(what, " has a span that ends (", span.end,
                   ") before it begins (", span.begin, ")");
    }
    if (text_.empty()) return absl::OkStatus();
    if (span.end > text_.size()) {
      return Error(what, " has a span that ends at byte ", span.end,
                   ", but the text has ", text_.size());
    }
    if (InsideCharacter(span.begin) || InsideCharacter(span.end)) {
      return Error(what, " has a span that cuts a character (bytes ",
                   span.begin, " to ", span.end, ")");
    }
    return absl::OkStatus();
  }

  absl::Status CheckSpans(const Part& what,
                          const std::vector<Span>& spans) const {
    for (const Span span : spans) {
      if (auto s = CheckSpan(what, span); !s.ok()) return s;
    }
    return absl::OkStatus();
  }

  absl::Status CheckActor(const Actor& actor) const {
    const Part what{"actor", actor.id};
    if (actor.name.find_first_not_of(" \t\r\n") == std::string::npos) {
      return Error(what, " has an empty name");
    }
    for (const std::string* text :
         {&actor.id, &actor.name, &actor.country, &actor.wikidata}) {
      if (auto s = CheckText(what, *text); !s.ok()) return s;
    }
    for (const std::string& alias : actor.aliases) {
      if (auto s = CheckText(what, alias); !s.ok()) return s;
    }
    return CheckSpans(what, actor.mentions);
  }

  absl::Status CheckRef(
      const Part& what, absl::string_view member, absl::string_view id,
      const absl::flat_hash_map<absl::string_view, uint32_t>& known) const {
    if (known.contains(id)) return absl::OkStatus();
    return Error(what, " names '", id, "' as its ", member,
                 ", but the record has nothing of that id");
  }

  absl::Status CheckDate(const Part& what, const Date& date) const {
    for (const std::string* text : {&date.text, &date.from, &date.to}) {
      if (auto s = CheckText(what, *text); !s.ok()) return s;
    }
    return absl::OkStatus();
  }

  absl::Status CheckRelation(const Relation& r, size_t index) const {
    const Part what{"relation", r.id, index + 1};
    for (const std::string* text : {&r.id, &r.role, &r.mode}) {
      if (auto s = CheckText(what, *text); !s.ok()) return s;
    }
    for (const Date* date : {&r.start, &r.end}) {
      if (auto s = CheckDate(what, *date); !s.ok()) return s;
    }
    if (auto s = CheckRef(what, "source", r.source, ids_.actors); !s.ok()) {
      return s;
    }
    if (auto s = CheckRef(what, "target", r.target, ids_.actors); !s.ok()) {
      return s;
    }
    if (!r.attributed_to.empty()) {
      auto s = CheckRef(what, "attributed_to", r.attributed_to, ids_.claims);
      if (!s.ok()) return s;
    }
    return CheckSpans(what, r.evidence);
  }

  absl::Status CheckClaim(const Claim& claim) const {
    const Part what{"claim", claim.id};
    for (const std::string* text : {&claim.id, &claim.cue.lemma}) {
      if (auto s = CheckText(what, *text); !s.ok()) return s;
    }
    if (auto s = CheckDate(what, claim.made_at); !s.ok()) return s;
    if (claim.source.empty()) {
      return Error(what, " has no source, expected one actor or more");
    }
    const std::pair<absl::string_view, const std::vector<std::string>*>
        lists[] = {{"source", &claim.source},
                   {"about", &claim.about},
                   {"addressee", &claim.addressee}};
    for (const auto& [member, ids] : lists) {
      for (const std::string& id : *ids) {
        if (auto s = CheckRef(what, member, id, ids_.actors); !s.ok()) return s;
      }
    }
    const std::pair<absl::string_view, const std::string*> links[] = {
        {"responds_to", &claim.responds_to},
        {"attributed_to", &claim.attributed_to}};
    for (const auto& [member, id] : links) {
      if (id->empty()) continue;
      if (auto s = CheckRef(what, member, *id, ids_.claims); !s.ok()) return s;
      if (*id == claim.id) return Error(what, " names itself as ", member);
    }
    if (auto s = CheckSpan(what, claim.cue.span); !s.ok()) return s;
    if (auto s = CheckSpans(what, claim.content); !s.ok()) return s;
    return CheckSpans(what, claim.evidence);
  }

  const Record& record_;
  absl::string_view text_;
  RecordIds& ids_;
};

}  // namespace

size_t FindUnwritable(absl::string_view text) {
  const char* bytes = text.data();
  const auto size = static_cast<int32_t>(text.size());
  int32_t at = 0;
  while (at < size) {
    if (at + 8 <= size && AllPlainAscii(bytes + at)) {
      at += 8;
      continue;
    }
    // To the next place where the fast path may do again.
    const int32_t stop = at + 8 < size ? at + 8 : size;
    while (at < stop) {
      const int32_t start = at;
      UChar32 c;
      U8_NEXT(bytes, at, size, c);
      if (c < 0 || !IsXmlChar(c)) return start;
    }
  }
  return absl::string_view::npos;
}

absl::Status CheckRecord(const Record& record, RecordIds* ids) {
  return Checker(record, ids).Check();
}

}  // namespace entente
