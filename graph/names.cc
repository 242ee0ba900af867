// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/names.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <numeric>
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

// The order of forms: by normalised text, then by all that tells them apart,
// so that the table is the same however its lines are ordered in a file.
auto SortKey(const std::string& normalized, const NameForm& form) {
  return std::tie(normalized, form.actor, form.language, form.use, form.gender,
                  form.number, form.text);
}

// Sorts forms, drops what is said twice; `normalized` goes along.
void SortForms(std::vector<NameForm>& forms,
               std::vector<std::string>& normalized) {
  std::vector<uint32_t> order(forms.size());
  std::iota(order.begin(), order.end(), 0);
  const auto less = [&](uint32_t a, uint32_t b) {
    return SortKey(normalized[a], forms[a]) < SortKey(normalized[b], forms[b]);
  };
  std::sort(order.begin(), order.end(), less);
  const auto same = [&](uint32_t a, uint32_t b) {
    return SortKey(normalized[a], forms[a]) == SortKey(normalized[b], forms[b]);
  };
  order.erase(std::unique(order.begin(), order.end(), same), order.end());
  std::vector<NameForm> sorted_forms;
  std::vector<std::string> sorted_normalized;
  sorted_forms.reserve(order.size());
  sorted_normalized.reserve(order.size());
  for (const uint32_t i : order) {
    sorted_forms.push_back(std::move(forms[i]));
    sorted_normalized.push_back(std::move(normalized[i]));
  }
  forms = std::move(sorted_forms);
  normalized = std::move(sorted_normalized);
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
  table->forms_ = std::move(tables->forms);
  table->memberships_ = std::move(tables->memberships);

  std::vector<std::string> normalized;
  normalized.reserve(table->forms_.size());
  for (const NameForm& form : table->forms_) {
    normalized.push_back(NormalizeName(form.text));
  }
  SortForms(table->forms_, normalized);

  Index& index = *table->index_;
  index.forms.reserve(normalized.size());
  for (uint32_t i = 0; i < normalized.size(); ++i) {
    table->max_words_ = std::max(table->max_words_, CountWords(normalized[i]));
    Index::Range& range = index.forms[normalized[i]];
    if (range.size++ == 0) range.begin = i;
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
