// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/contractions.h"

#include "Ingest_embedded.h"
#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "ingest/text/characters.h"

namespace entente {
namespace {

using WordSet = absl::flat_hash_set<absl::string_view>;

bool IsPreposition(absl::string_view word) {
  static const auto& words = *new WordSet(absl::StrSplit(
      "à après avant avec chez contre dans depuis derrière dès devant durant "
      "en entre envers malgré outre par parmi pendant pour sans sauf selon "
      "sous sur vers voici voilà comme via",
      ' '));
  return words.contains(word);
}

// What may join a phrase to one like it.
bool Joins(absl::string_view word) {
  static const auto& words =
      *new WordSet(absl::StrSplit("et ou , ni mais que ; / -", ' '));
  return words.contains(word);
}

// What a phrase may begin with that a later one is joined to.
bool BeginsPhrase(absl::string_view word) {
  static const auto& words = *new WordSet(absl::StrSplit(
      "de d' du les le la l' un une aux au à en dans par pour avec sur", ' '));
  return words.contains(word);
}

absl::string_view TokenAt(absl::Span<const absl::string_view> tokens,
                          size_t place) {
  return place < tokens.size() ? tokens[place] : absl::string_view("#");
}

// Adds the last characters of `word`, from `shortest` to `longest` of them, but
// never all of it.
void AddEndings(absl::string_view name, absl::string_view word, int shortest,
                int longest, std::vector<std::string>* features) {
  size_t begin = word.size();
  for (int length = 1; length <= longest; ++length) {
    begin -= CharacterBefore(word, begin).size;
    if (begin == 0) return;
    if (length >= shortest) {
      features->push_back(absl::StrCat(name, word.substr(begin)));
    }
  }
}

// "de botanique et des": the beginning of the phrase that "des" is joined to.
void AddJoined(absl::Span<const absl::string_view> tokens, size_t place,
               absl::FunctionRef<bool(size_t)> contracted,
               std::vector<std::string>* features) {
  constexpr size_t kFarthest = 12;
  for (size_t i = place - 1; i > 0 && place - i <= kFarthest; --i) {
    const absl::string_view word = tokens[i - 1];
    if (word == "des") {
      features->emplace_back(contracted(i - 1) ? "joined=de les"
                                               : "joined=des");
      return;
    }
    if (BeginsPhrase(word)) {
      features->push_back(absl::StrCat("joined=", word));
      return;
    }
  }
}

using Weights = absl::flat_hash_map<absl::string_view, int>;

// The lines "feature TAB weight" of the table; the embedded text outlives it.
const Weights& DesWeights() {
  static const Weights& weights = *[] {
    auto* read = new Weights;
    for (absl::string_view line :
         absl::StrSplit(IngestEmbedded("text/lexicon/fr/des.tsv"), '\n')) {
      const size_t tab = line.find('\t');
      int weight = 0;
      if (tab == absl::string_view::npos || absl::StartsWith(line, "#") ||
          !absl::SimpleAtoi(line.substr(tab + 1), &weight)) {
        continue;
      }
      read->emplace(line.substr(0, tab), weight);
    }
    return read;
  }();
  return weights;
}

}  // namespace

const Contraction* FindContraction(absl::string_view lower) {
  static const auto& contractions =
      *new absl::flat_hash_map<absl::string_view, Contraction>({
          {"du", {"de", "le"}},
          {"des", {"de", "les"}},
          {"au", {"à", "le"}},
          {"aux", {"à", "les"}},
          {"duquel", {"de", "lequel"}},
          {"desquels", {"de", "lesquels"}},
          {"desquelles", {"de", "lesquelles"}},
          {"auquel", {"à", "lequel"}},
          {"auxquels", {"à", "lesquels"}},
          {"auxquelles", {"à", "lesquelles"}},
      });
  if (lower.empty() || (lower[0] != 'd' && lower[0] != 'a')) return nullptr;
  const auto found = contractions.find(lower);
  return found == contractions.end() ? nullptr : &found->second;
}

std::vector<std::string> DesFeatures(
    absl::Span<const absl::string_view> tokens, size_t place,
    absl::FunctionRef<bool(size_t)> contracted) {
  std::vector<std::string> features = {"any"};
  const absl::string_view before = TokenAt(tokens, place - 1);
  const absl::string_view earlier = TokenAt(tokens, place - 2);
  const absl::string_view after = TokenAt(tokens, place + 1);
  features.push_back(absl::StrCat("before=", before));
  AddEndings("before~", before, 1, 4, &features);
  features.push_back(absl::StrCat("earlier=", earlier));
  AddEndings("earlier~", earlier, 2, 2, &features);
  features.push_back(absl::StrCat("both=", earlier, " ", before));
  features.push_back(absl::StrCat("after=", after));
  AddEndings("after~", after, 2, 3, &features);
  if (IsPreposition(before)) features.emplace_back("preposition");
  if (place > 0 && Joins(before)) {
    AddJoined(tokens, place, contracted, &features);
  }
  return features;
}

bool IsDesContracted(absl::Span<const absl::string_view> tokens, size_t place,
                     absl::FunctionRef<bool(size_t)> contracted) {
  const Weights& weights = DesWeights();
  int sum = 0;
  for (const std::string& feature : DesFeatures(tokens, place, contracted)) {
    const auto found = weights.find(feature);
    if (found != weights.end()) sum += found->second;
  }
  return sum > 0;
}

}  // namespace entente
