// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/frontmatter.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "ingest/json_text.h"
#include "ingest/text/characters.h"
#include "ingest/text/dates.h"

namespace entente {
namespace {

// The line that begins at `*pos`, without white space at its end; moves on to
// the next.
absl::string_view TakeLine(absl::string_view text, size_t* pos) {
  size_t end = text.find('\n', *pos);
  if (end == absl::string_view::npos) end = text.size();
  const absl::string_view line = text.substr(*pos, end - *pos);
  *pos = std::min(end + 1, text.size());
  return absl::StripTrailingAsciiWhitespace(line);
}

struct Member {
  std::string key;  // in lower case
  std::string value;
};

absl::string_view Unquote(absl::string_view value) {
  const bool quoted = value.size() >= 2 && value.front() == value.back() &&
                      (value.front() == '"' || value.front() == '\'');
  return quoted ? value.substr(1, value.size() - 2) : value;
}

// Reads "key: value" into `*member`; false if the line is none.
bool ParseMember(absl::string_view line, Member* member) {
  const size_t colon = line.find(':');
  constexpr size_t kLongestKey = 40;
  if (colon == absl::string_view::npos || colon == 0 || colon > kLongestKey) {
    return false;
  }
  for (char byte : line.substr(0, colon)) {
    if (!absl::ascii_isalnum(byte) && byte != '_' && byte != '-') return false;
  }
  const absl::string_view value = line.substr(colon + 1);
  if (!value.empty() && value[0] != ' ' && value[0] != '\t') return false;
  member->key = absl::AsciiStrToLower(line.substr(0, colon));
  member->value = std::string(Unquote(absl::StripAsciiWhitespace(value)));
  return true;
}

// The members of a header at the beginning of `text`, and in `*end` where it
// ends; false if there is none.
bool ParseHeader(absl::string_view text, std::vector<Member>* members,
                 size_t* end) {
  size_t pos = 0;
  if (TakeLine(text, &pos) != "---") return false;
  while (pos < text.size()) {
    const absl::string_view line = TakeLine(text, &pos);
    if (line == "---" || line == "...") {
      *end = pos;
      return true;
    }
    if (line.empty() || line[0] == '#') continue;
    Member member;
    if (ParseMember(line, &member)) {
      members->push_back(std::move(member));
    } else if (!members->empty() &&
               (absl::ascii_isspace(line[0]) || absl::StartsWith(line, "- "))) {
      std::string& value = members->back().value;
      absl::StrAppend(&value, value.empty() ? "" : "\n",
                      absl::StripAsciiWhitespace(line));
    } else {
      return false;
    }
  }
  return false;
}

// The document's member of that name, or nullptr.
std::string* FindMember(absl::string_view key, Document* document) {
  if (key == "id") return &document->id;
  if (key == "title") return &document->title;
  if (key == "author") return &document->author;
  if (key == "publisher") return &document->publisher;
  if (key == "url") return &document->url;
  if (key == "language" || key == "lang") return &document->language;
  return nullptr;
}

// `value` as ISO 8601, or "" where it is no date.
std::string IsoDate(absl::string_view value) {
  const FoundDay day = ParseDayAt(value, 0);
  if (!day.iso.empty()) {
    // A time of day stays: "2012-06-26T10:00:00Z".
    if (absl::StartsWith(value, day.iso)) return std::string(value);
    return day.end == value.size() ? day.iso : "";
  }
  if (absl::StartsWith(value, absl::StrCat(value.substr(0, 10), "T"))) {
    const FoundDay date = ParseDayAt(value.substr(0, 10), 0);
    if (!date.iso.empty()) return std::string(value);
  }
  return "";
}

void AddExtra(const std::vector<Member>& members, Document* document) {
  for (const Member& member : members) {
    if (!document->extra.empty()) document->extra += ',';
    AppendJsonString(member.key, &document->extra);
    document->extra += ':';
    AppendJsonString(member.value, &document->extra);
  }
}

}  // namespace

bool SetDocumentMember(absl::string_view key, absl::string_view value,
                       Document* document) {
  if (key == "date" || key == "published") {
    std::string date = IsoDate(value);
    if (date.empty()) return false;
    document->published = std::move(date);
    return true;
  }
  std::string* member = FindMember(key, document);
  if (member != nullptr) *member = std::string(value);
  return member != nullptr;
}

void TakeFrontMatter(Document* document) {
  std::vector<Member> members;
  size_t end = 0;
  if (!ParseHeader(document->text, &members, &end)) return;
  std::vector<Member> extra;
  for (Member& member : members) {
    if (SetDocumentMember(member.key, member.value, document)) continue;
    // Kept as it is, where no reader takes it for a date.
    if (member.key == "published") member.key = "date";
    if (member.key != "text" && member.key != "extractor") {
      // The last of equal keys counts.
      const auto same = std::find_if(
          extra.begin(), extra.end(),
          [&member](const Member& other) { return other.key == member.key; });
      if (same != extra.end()) extra.erase(same);
      extra.push_back(std::move(member));
    }
  }
  AddExtra(extra, document);
  while (end < document->text.size() && document->text[end] == '\n') ++end;
  document->text.erase(0, end);
}

std::string FindTitle(absl::string_view text) {
  constexpr size_t kLongest = 200;  // bytes
  size_t pos = text.find_first_not_of(" \t\n");
  if (pos == absl::string_view::npos) return "";
  const absl::string_view line =
      absl::StripAsciiWhitespace(TakeLine(text, &pos));
  const bool blank_follows = pos < text.size() && TakeLine(text, &pos).empty();
  const bool more =
      text.find_first_not_of(" \t\n", pos) != absl::string_view::npos;
  if (!blank_follows || !more || line.size() > kLongest) return "";
  const char32_t last = CharacterBefore(line, line.size()).code;
  if (last == U'.' || last == U',' || last == U';' || last == U':' ||
      last == 0x2026) {
    return "";
  }
  if (!FindDateline(line).empty()) return "";
  return std::string(line);
}

std::string IdFromName(absl::string_view name) {
  const size_t slash = name.find_last_of('/');
  if (slash != absl::string_view::npos) name.remove_prefix(slash + 1);
  if (!absl::ConsumeSuffix(&name, ".gz")) absl::ConsumeSuffix(&name, ".zst");
  const size_t point = name.find_last_of('.');
  if (point != absl::string_view::npos && point > 0) {
    name = name.substr(0, point);
  }
  if (name == "<stdin>") return "stdin";
  std::string id;
  for (size_t pos = 0; pos < name.size();) {
    const Character c = CharacterAt(name, pos);
    const bool bad = (c.size == 1 && c.code == 0xFFFD) || c.code < 0x20 ||
                     !u_isprint(static_cast<UChar32>(c.code));
    if (bad) {
      id.push_back('_');
    } else {
      id.append(name.data() + pos, c.size);
    }
    pos += c.size;
  }
  return id.empty() ? "article" : id;
}

}  // namespace entente
