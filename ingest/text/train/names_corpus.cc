// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/train/names_corpus.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "ingest/text/train/read_file.h"

namespace entente {
namespace {

std::optional<EntityKind> KindNamed(absl::string_view name) {
  const std::string lower = absl::AsciiStrToLower(name);
  if (lower == "per" || lower == "person") return EntityKind::kPerson;
  if (lower == "loc" || lower == "place") return EntityKind::kPlace;
  if (lower == "org" || lower == "organization") {
    return EntityKind::kOrganization;
  }
  return std::nullopt;
}

// Contractions of French become their two words, as Universal Dependencies
// has them, but "des", which may be a determiner.
constexpr std::array<std::array<absl::string_view, 3>, 3> kContractions = {
    {{"du", "de", "le"}, {"au", "à", "le"}, {"aux", "à", "les"}}};

// Collects tokens with IOB labels into sentences.
class IobSentences {
 public:
  explicit IobSentences(bool french) : french_(french) {}

  void AddToken(absl::string_view form, absl::string_view label) {
    for (const auto& [whole, first, second] : kContractions) {
      if (!french_ || form != whole) continue;
      Add(first, label);
      const bool begins = absl::StartsWith(label, "B");
      Add(second,
          begins ? absl::StrCat("I", label.substr(1)) : std::string(label));
      return;
    }
    Add(form, label);
  }
  void Add(absl::string_view form, absl::string_view label) {
    UdWord word;
    word.form = std::string(form);
    const auto at = static_cast<uint32_t>(sentence_.words.size());
    sentence_.words.push_back(std::move(word));
    const absl::string_view kind = label.size() > 2 ? label.substr(2) : "";
    const bool inside = !kind.empty() && label[0] == 'I' && kind == kind_;
    kind_ = std::string(kind);
    const std::optional<EntityKind> known = KindNamed(kind);
    if (!known) return;
    if (inside && !sentence_.names.empty() &&
        sentence_.names.back().end == at) {
      sentence_.names.back().end = at + 1;
    } else {
      sentence_.names.push_back({at, at + 1, *known});
    }
  }
  // "l" and the apostrophe after it are one token.
  void JoinToLast(absl::string_view form) {
    absl::StrAppend(&sentence_.words.back().form, form);
  }
  size_t size() const { return sentence_.words.size(); }
  void End() {
    if (!sentence_.words.empty()) all_.push_back(std::move(sentence_));
    sentence_ = {};
    kind_.clear();
  }
  std::vector<NamedSentence> Take() {
    End();
    return std::move(all_);
  }

 private:
  bool french_;
  NamedSentence sentence_;
  std::string kind_;  // of the last token
  std::vector<NamedSentence> all_;
};

std::vector<NamedSentence> ReadColumns(absl::string_view content,
                                       char separator, size_t form_column,
                                       bool french) {
  IobSentences sentences(french);
  const bool has_blank_lines = absl::StrContains(content, "\n\n");
  bool joined = false;
  for (absl::string_view line : absl::StrSplit(content, '\n')) {
    line = absl::StripSuffix(line, "\r");
    if (line.empty() || absl::StartsWith(line, "# ")) {
      if (line.empty()) sentences.End();
      continue;
    }
    const std::vector<absl::string_view> cells =
        absl::StrSplit(line, separator);
    if (cells.size() < form_column + 2 || cells[form_column] == "TOKEN")
      continue;
    const absl::string_view form = cells[form_column];
    if (joined && (form == "'" || form == "’") && sentences.size() > 0) {
      sentences.JoinToLast(form);
    } else {
      sentences.AddToken(form, cells[form_column + 1]);
    }
    joined = absl::StrContains(line, "NoSpaceAfter");
    if (absl::StrContains(line, "EndOfSentence") ||
        (!has_blank_lines && form == "." && sentences.size() > 4)) {
      sentences.End();
    }
  }
  return sentences.Take();
}

// An entity of GUM that is open: where it begins and what it is.
struct OpenEntity {
  std::string id;
  std::optional<EntityKind> kind;
  uint32_t first = 0;
};

// The part of tokens [first, end) that is a name: from the first proper noun to
// the last, with nothing but small words between.
std::optional<EntitySpan> NameWithin(const std::vector<Upos>& upos,
                                     uint32_t first, uint32_t end,
                                     EntityKind kind) {
  while (first < end && upos[first] != Upos::kPropn) {
    if (upos[first] != Upos::kDet && upos[first] != Upos::kAdj)
      return std::nullopt;
    ++first;
  }
  uint32_t last = first;
  for (uint32_t t = first; t < end; ++t) {
    if (upos[t] == Upos::kPropn) {
      if (t > last + 3) break;
      last = t;
    } else if (upos[t] != Upos::kAdp && upos[t] != Upos::kDet &&
               upos[t] != Upos::kCconj) {
      break;
    }
  }
  if (first >= end || last + 1 - first > 8) return std::nullopt;
  return EntitySpan{first, last + 1, kind};
}

// Keeps the first of names that overlap; those that begin first and are longer
// come first.
void KeepOutermost(std::vector<EntitySpan>& names) {
  std::sort(names.begin(), names.end(),
            [](const EntitySpan& a, const EntitySpan& b) {
              return a.first != b.first ? a.first < b.first : a.end > b.end;
            });
  std::vector<EntitySpan> kept;
  for (const EntitySpan& name : names) {
    if (kept.empty() || name.first >= kept.back().end) kept.push_back(name);
  }
  names = std::move(kept);
}

// Ends `entity` with word `at` and adds what of it is a name.
void CloseEntity(const OpenEntity& entity, uint32_t at,
                 const std::vector<Upos>& upos,
                 std::vector<EntitySpan>& names) {
  if (!entity.kind) return;
  const std::optional<EntitySpan> name =
      NameWithin(upos, entity.first, at + 1, *entity.kind);
  if (name) names.push_back(*name);
}

// Follows "(8-organization-...(9-place-...", "10)9)8)".
void ReadEntities(absl::string_view value, uint32_t at,
                  const std::vector<Upos>& upos, std::vector<OpenEntity>& open,
                  std::vector<EntitySpan>& names) {
  while (!value.empty()) {
    if (value[0] == '(') {
      const size_t end = value.find_first_of("()", 1);
      const std::vector<absl::string_view> parts =
          absl::StrSplit(value.substr(1, end - 1), '-');
      open.push_back({std::string(parts[0]),
                      parts.size() > 1 ? KindNamed(parts[1]) : std::nullopt,
                      at});
      value.remove_prefix(end == absl::string_view::npos ? value.size() : end);
      if (absl::StartsWith(value, ")")) {
        CloseEntity(open.back(), at, upos, names);
        open.pop_back();
        value.remove_prefix(1);
      }
      continue;
    }
    const size_t end = value.find(')');
    if (end == absl::string_view::npos) return;
    const absl::string_view id = value.substr(0, end);
    const auto last =
        std::find_if(open.rbegin(), open.rend(),
                     [id](const OpenEntity& e) { return e.id == id; });
    if (last != open.rend()) {
      CloseEntity(*last, at, upos, names);
      open.erase(std::next(last).base());
    }
    value.remove_prefix(end + 1);
  }
}

std::vector<NamedSentence> ReadGum(absl::string_view content) {
  std::vector<NamedSentence> all;
  NamedSentence sentence;
  std::vector<Upos> upos;
  std::vector<std::string> entities;
  const auto finish = [&] {
    std::vector<OpenEntity> open;
    for (uint32_t t = 0; t < entities.size(); ++t) {
      ReadEntities(entities[t], t, upos, open, sentence.names);
    }
    KeepOutermost(sentence.names);
    if (!sentence.words.empty()) all.push_back(std::move(sentence));
    sentence = {};
    upos.clear();
    entities.clear();
  };
  for (const absl::string_view line : absl::StrSplit(content, '\n')) {
    if (line.empty()) {
      finish();
      continue;
    }
    const std::vector<absl::string_view> cells = absl::StrSplit(line, '\t');
    int number = 0;
    if (cells.size() < 10 || !absl::SimpleAtoi(cells[0], &number)) continue;
    UdWord word;
    word.form = std::string(cells[1]);
    sentence.words.push_back(std::move(word));
    upos.push_back(UposOf(cells[3]));
    entities.emplace_back(Feature(cells[9], "Entity"));
  }
  finish();
  return all;
}

absl::Status AddStandoffName(absl::string_view cell, NamedSentence& sentence) {
  const std::vector<absl::string_view> parts =
      absl::StrSplit(cell, absl::ByAnyChar("-:"));
  uint32_t first = 0;
  uint32_t last = 0;
  if (parts.size() != 3 || !absl::SimpleAtoi(parts[0], &first) ||
      !absl::SimpleAtoi(parts[1], &last) || !KindNamed(parts[2]) || first < 1 ||
      last < first || last > sentence.words.size()) {
    return absl::InvalidArgumentError(absl::StrCat(
        "\"", cell, "\" is no name of the sentence, expected \"17-18:PER\""));
  }
  sentence.names.push_back({first - 1, last, *KindNamed(parts[2])});
  return absl::OkStatus();
}

absl::StatusOr<std::vector<NamedSentence>> ReadStandoffNames(
    const std::string& names_path, const std::string& treebank_path) {
  const absl::StatusOr<std::string> names = ReadFile(names_path);
  if (!names.ok()) return names.status();
  absl::StatusOr<ConlluText> treebank = ReadConlluFile(treebank_path);
  if (!treebank.ok()) return treebank.status();
  absl::flat_hash_map<absl::string_view, const UdSentence*> by_id;
  for (const UdSentence& s : treebank->sentences) by_id[s.id] = &s;
  std::vector<NamedSentence> all;
  int line_number = 0;
  for (const absl::string_view line : absl::StrSplit(*names, '\n')) {
    ++line_number;
    if (line.empty() || line[0] == '#') continue;
    const std::vector<absl::string_view> cells = absl::StrSplit(line, '\t');
    const auto error = [&](absl::string_view what) {
      return absl::InvalidArgumentError(
          absl::StrCat(names_path, ":", line_number, ": ", what));
    };
    const auto found = by_id.find(cells[0]);
    if (found == by_id.end()) {
      return error(absl::StrCat("no sentence \"", cells[0],
                                "\", expected one of ", treebank_path));
    }
    NamedSentence sentence{found->second->id, found->second->words, {}};
    for (size_t c = 1; c < cells.size(); ++c) {
      const absl::Status status = AddStandoffName(cells[c], sentence);
      if (!status.ok()) return error(status.message());
    }
    all.push_back(std::move(sentence));
  }
  return all;
}

}  // namespace

absl::StatusOr<std::vector<NamedSentence>> ReadNames(const std::string& path,
                                                     bool french) {
  if (const size_t colon = path.find(':'); colon != std::string::npos) {
    return ReadStandoffNames(path.substr(0, colon), path.substr(colon + 1));
  }
  const absl::StatusOr<std::string> content = ReadFile(path);
  if (!content.ok()) return content.status();
  if (absl::EndsWith(path, ".conllu")) return ReadGum(*content);
  if (absl::EndsWith(path, ".iob2")) {
    return ReadColumns(*content, '\t', 1, french);
  }
  if (absl::EndsWith(path, ".tsv")) {
    return ReadColumns(*content, '\t', 0, french);
  }
  return ReadColumns(*content, ' ', 0, french);
}

}  // namespace entente
