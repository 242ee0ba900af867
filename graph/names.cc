// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/names.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "Graph_embedded.h"
#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "graph/name_tables.h"

namespace entente {

struct NameTable::Index {
  struct Range {
    uint32_t begin = 0;
    uint32_t size = 0;
  };
  absl::flat_hash_map<std::string, Range> forms;        // by normalised text
  absl::flat_hash_map<absl::string_view, uint32_t> id;  // into actors_
  absl::flat_hash_map<absl::string_view, uint32_t> wikidata;
};

NameTable::NameTable() : index_(std::make_unique<Index>()) {}
NameTable::~NameTable() = default;

namespace {

// Forms are sorted by the normalised text, then by all that tells two of them
// apart, so that the table is the same however a file's lines are ordered.
auto SortKey(const NormalizedForm& entry) {
  const NameForm& form = entry.form;
  return std::tie(entry.normalized, form.actor, form.language, form.use,
                  form.gender, form.number, form.text);
}

// The first eight bytes of the text, big-endian: settles most comparisons.
uint64_t Prefix(absl::string_view text) {
  uint64_t prefix = 0;
  for (size_t i = 0; i < sizeof(prefix); ++i) {
    prefix = prefix << 8 |
             (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
  }
  return prefix;
}

// The indices of the entries in sorted order, each form once though the tables
// may say it twice.
std::vector<uint32_t> SortEntries(const std::vector<NormalizedForm>& entries) {
  std::vector<std::pair<uint64_t, uint32_t>> order(entries.size());
  for (uint32_t i = 0; i < entries.size(); ++i) {
    order[i] = {Prefix(entries[i].normalized), i};
  }
  std::sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
    return a.first != b.first
               ? a.first < b.first
               : SortKey(entries[a.second]) < SortKey(entries[b.second]);
  });
  std::vector<uint32_t> sorted;
  sorted.reserve(order.size());
  for (size_t i = 0; i < order.size(); ++i) {
    const bool again = i > 0 && order[i].first == order[i - 1].first &&
                       SortKey(entries[order[i].second]) ==
                           SortKey(entries[order[i - 1].second]);
    if (!again) sorted.push_back(order[i].second);
  }
  return sorted;
}

size_t CountWords(absl::string_view normalized) {
  return static_cast<size_t>(
             std::count(normalized.begin(), normalized.end(), ' ')) +
         1;
}

}  // namespace

absl::StatusOr<std::unique_ptr<NameTable>> NameTable::Load(
    const Sources& sources) {
  absl::StatusOr<NameTables> tables = ReadNameTables(
      sources.countries, sources.actors, sources.people, sources.memberships);
  if (!tables.ok()) return tables.status();
  std::unique_ptr<NameTable> table(new NameTable);
  table->actors_ = std::move(tables->actors);
  table->memberships_ = std::move(tables->memberships);

  Index& index = *table->index_;
  std::vector<NormalizedForm>& entries = tables->forms;
  const std::vector<uint32_t> sorted = SortEntries(entries);
  table->forms_.reserve(sorted.size());
  index.forms.reserve(sorted.size());
  Index::Range* range = nullptr;
  const std::string* last = nullptr;
  for (const uint32_t i : sorted) {
    NormalizedForm& entry = entries[i];
    if (last == nullptr || *last != entry.normalized) {
      last = &entry.normalized;
      table->max_words_ = std::max(table->max_words_, CountWords(*last));
      range = &index.forms[*last];
      range->begin = static_cast<uint32_t>(table->forms_.size());
    }
    ++range->size;
    table->forms_.push_back(std::move(entry.form));
  }
  for (uint32_t i = 0; i < table->actors_.size(); ++i) {
    const KnownActor& actor = table->actors_[i];
    index.id.emplace(actor.id, i);
    if (!actor.wikidata.empty()) index.wikidata.emplace(actor.wikidata, i);
  }
  return table;
}

const NameTable& NameTable::Default() {
  static const NameTable* const table = [] {
    absl::StatusOr<std::unique_ptr<NameTable>> loaded =
        Load({.countries = GraphEmbedded("names/countries.tsv"),
              .actors = GraphEmbedded("names/actors.tsv"),
              .people = GraphEmbedded("names/people.tsv"),
              .memberships = GraphEmbedded("names/memberships.tsv")});
    if (!loaded.ok()) {  // a program that was built with a bad table
      std::fprintf(stderr, "%s\n", loaded.status().ToString().c_str());
      std::abort();
    }
    return loaded->release();
  }();
  return *table;
}

absl::Span<const NameForm> NameTable::Lookup(
    absl::string_view normalized) const {
  const auto found = index_->forms.find(normalized);
  if (found == index_->forms.end()) return {};
  return absl::MakeConstSpan(forms_).subspan(found->second.begin,
                                             found->second.size);
}

const KnownActor* NameTable::FindById(absl::string_view id) const {
  const auto found = index_->id.find(id);
  return found == index_->id.end() ? nullptr : &actors_[found->second];
}

const KnownActor* NameTable::FindByWikidata(absl::string_view wikidata) const {
  const auto found = index_->wikidata.find(wikidata);
  return found == index_->wikidata.end() ? nullptr : &actors_[found->second];
}

}  // namespace entente
