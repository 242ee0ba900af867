// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/train/corpus.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <numeric>
#include <utility>

#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "ingest/text/train/read_file.h"

namespace entente {
namespace {

constexpr std::array<absl::string_view, 14> kKept = {
    "Case",   "Definite", "Degree",   "Gender", "Mood",  "NumType",  "Number",
    "Person", "Poss",     "PronType", "Reflex", "Tense", "VerbForm", "Voice"};

// The names of `counts`, the most frequent first, equals by name.
template <typename Name>
std::vector<Name> ByCount(const std::map<Name, int>& counts) {
  std::vector<std::pair<int, Name>> order;
  order.reserve(counts.size());
  for (const auto& [name, count] : counts) order.emplace_back(-count, name);
  std::sort(order.begin(), order.end());
  std::vector<Name> names;
  names.reserve(order.size());
  for (auto& [count, name] : order) names.push_back(std::move(name));
  return names;
}

}  // namespace

absl::StatusOr<std::vector<UdSentence>> ReadTreebanks(
    const std::vector<std::string>& paths) {
  std::vector<UdSentence> all;
  for (const std::string& path : paths) {
    absl::StatusOr<ConlluText> text = ReadConlluFile(path);
    if (!text.ok()) return text.status();
    std::move(text->sentences.begin(), text->sentences.end(),
              std::back_inserter(all));
  }
  return all;
}

std::string KeptFeats(absl::string_view feats) {
  std::vector<absl::string_view> kept;
  for (const absl::string_view feature :
       absl::StrSplit(feats, '|', absl::SkipEmpty())) {
    const absl::string_view name = feature.substr(0, feature.find('='));
    if (std::find(kKept.begin(), kKept.end(), name) != kKept.end()) {
      kept.push_back(feature);
    }
  }
  return absl::StrJoin(kept, "|");
}

Inventory MakeInventory(absl::Span<const UdSentence> sentences) {
  std::map<std::pair<Upos, std::string>, int> classes;
  std::map<std::string, int> relations;
  for (const UdSentence& sentence : sentences) {
    for (const UdWord& word : sentence.words) {
      ++classes[{word.upos, KeptFeats(word.feats)}];
      ++relations[word.deprel];
    }
  }
  Inventory inventory;
  for (auto& [upos, feats] : ByCount(classes)) {
    if (inventory.morphology.size() == LinearModel::kMaxClasses) break;
    inventory.morphology.push_back({upos, feats});
  }
  inventory.relations = ByCount(relations);
  const size_t most = (LinearModel::kMaxClasses - 1) / 2;
  if (inventory.relations.size() > most) inventory.relations.resize(most);
  inventory.Derive();
  return inventory;
}

uint8_t MorphologyClass(const Inventory& inventory, const UdWord& word) {
  const std::string feats = KeptFeats(word.feats);
  const auto& candidates =
      inventory.classes_of_upos[static_cast<size_t>(word.upos)];
  for (const uint8_t c : candidates) {
    if (inventory.morphology[c].feats == feats) return c;
  }
  return candidates.empty() ? 0 : candidates[0];
}

std::vector<uint32_t> ShuffledOrder(size_t count, uint64_t seed) {
  std::vector<uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0);
  for (size_t i = count; i > 1; --i) {
    seed += 0x9E3779B97F4A7C15u;
    std::swap(order[i - 1], order[MixBits(seed) % i]);
  }
  return order;
}

}  // namespace entente
