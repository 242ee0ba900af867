// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/train/train_tagger.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

#include "ingest/text/syntax/lemma_rules.h"
#include "ingest/text/syntax/tagger.h"
#include "ingest/text/train/corpus.h"
#include "ingest/text/train/perceptron.h"

namespace entente {
namespace {

constexpr int kKnownFrom = 3;  // times that a word is seen

std::string CountKnownTags(absl::Span<const UdSentence> sentences) {
  std::map<uint64_t, std::array<int, kUposCount>> counts;
  for (const UdSentence& sentence : sentences) {
    for (const UdWord& word : sentence.words) {
      ++counts[KnownTagsKey(ShapeOf(word.form))]
              [static_cast<size_t>(word.upos)];
    }
  }
  std::vector<std::pair<uint64_t, uint16_t>> entries;
  for (const auto& [key, of] : counts) {
    int total = 0;
    size_t first = 0;
    size_t second = 0;
    for (size_t tag = 1; tag < of.size(); ++tag) {
      total += of[tag];
      if (of[tag] > of[first]) {
        second = first;
        first = tag;
      } else if (of[tag] > of[second]) {
        second = tag;
      }
    }
    if (total < kKnownFrom) continue;
    if (of[second] * 20 < total) second = 0;
    entries.emplace_back(key, static_cast<uint16_t>(first * 256 + second));
  }
  return HashTableBytes(entries);
}

// A rule for each ending that asks for another one than the next shorter
// ending does.
std::string CollectLemmaRules(absl::Span<const UdSentence> sentences,
                              Inventory& inventory) {
  std::map<std::string, uint16_t> numbers;
  for (size_t i = 0; i < inventory.lemma_rules.size(); ++i) {
    numbers[inventory.lemma_rules[i]] = static_cast<uint16_t>(i + 1);
  }
  std::map<uint64_t, std::map<uint16_t, int>> counts;
  std::vector<std::vector<uint64_t>> chains;
  for (const UdSentence& sentence : sentences) {
    for (const UdWord& word : sentence.words) {
      if (word.lemma.empty() || word.lemma == "_") continue;
      const std::string rule = LemmaRule(word.form, word.lemma, word.upos);
      uint16_t& number = numbers[rule];
      if (number == 0) {
        if (inventory.lemma_rules.size() >= 0xFFFE) continue;
        inventory.lemma_rules.push_back(rule);
        number = static_cast<uint16_t>(inventory.lemma_rules.size());
      }
      chains.push_back(EndingKeys(LemmaBase(word.form, word.upos),
                                  MorphologyClass(inventory, word)));
      ++counts[chains.back().front()][number];
      // A lemma that shares no letter with its form tells nothing of others.
      if (rule[0] == '=') continue;
      for (size_t i = 1; i < chains.back().size(); ++i) {
        ++counts[chains.back()[i]][number];
      }
    }
  }
  const auto best = [&](uint64_t key) {
    std::pair<int, uint16_t> top = {0, 0};
    for (const auto& [number, count] : counts[key]) {
      if (count > top.first) top = {count, number};
    }
    return top.second;
  };
  std::map<uint64_t, uint16_t> kept;
  for (const std::vector<uint64_t>& chain : chains) {
    for (size_t i = 0; i < chain.size(); ++i) {
      const uint16_t rule = best(chain[i]);
      if (rule == 0) continue;
      if (i + 1 == chain.size() || rule != best(chain[i + 1])) {
        kept[chain[i]] = rule;
      }
    }
  }
  return HashTableBytes({kept.begin(), kept.end()});
}

struct TaggedSentence {
  TagInput input;
  Tags gold;
};

std::vector<TaggedSentence> Prepare(absl::Span<const UdSentence> sentences,
                                    const WordTables& tables,
                                    const Inventory& inventory) {
  std::vector<TaggedSentence> prepared;
  prepared.reserve(sentences.size());
  for (const UdSentence& sentence : sentences) {
    TaggedSentence out;
    out.input = MakeTagInput(tables, sentence.words);
    for (const UdWord& word : sentence.words) {
      out.gold.upos.push_back(static_cast<uint8_t>(word.upos));
      out.gold.morphology.push_back(MorphologyClass(inventory, word));
    }
    prepared.push_back(std::move(out));
  }
  return prepared;
}

// One round over a sentence: parts of speech as predicted so far, morphology
// after the right parts of speech.
void TrainOn(const TaggedSentence& sentence, const Inventory& inventory,
             Perceptron& upos, Perceptron& morphology) {
  const size_t size = sentence.input.size();
  const Tags& gold = sentence.gold;
  FeatureList features;
  std::vector<int32_t> scores(256);
  std::vector<uint8_t> predicted(size, 0);
  for (size_t i = 0; i < size; ++i) {
    UposFeatures(sentence.input, predicted, i, &features);
    upos.Score(features, absl::MakeSpan(scores));
    predicted[i] = BestOf(scores, inventory.upos_classes);
    if (predicted[i] != gold.upos[i]) {
      upos.Update(features, gold.upos[i], predicted[i]);
    }
    upos.Tick();
  }
  std::vector<uint8_t> classes(size, 0);
  for (size_t i = 0; i < size; ++i) {
    const auto& candidates = inventory.classes_of_upos[gold.upos[i]];
    if (candidates.empty()) continue;
    classes[i] = candidates[0];
    if (candidates.size() < 2) continue;
    MorphologyFeatures(sentence.input, gold.upos, classes, i, &features);
    morphology.Score(features, absl::MakeSpan(scores));
    classes[i] = BestOf(scores, candidates);
    if (classes[i] != gold.morphology[i]) {
      morphology.Update(features, gold.morphology[i], classes[i]);
    }
    morphology.Tick();
  }
}

}  // namespace

TaggerBytes TrainTagger(absl::Span<const UdSentence> sentences, int epochs,
                        Inventory& inventory, int min_updates) {
  TaggerBytes bytes;
  bytes.known = CountKnownTags(sentences);
  bytes.endings = CollectLemmaRules(sentences, inventory);
  WordTables tables;
  tables.known = *HashTable::FromBytes(bytes.known);
  const std::vector<TaggedSentence> prepared =
      Prepare(sentences, tables, inventory);
  Perceptron upos(kUposCount);
  Perceptron morphology(static_cast<int>(inventory.morphology.size()));
  for (int epoch = 0; epoch < epochs; ++epoch) {
    for (const uint32_t s :
         ShuffledOrder(prepared.size(), static_cast<uint64_t>(epoch))) {
      TrainOn(prepared[s], inventory, upos, morphology);
    }
  }
  bytes.upos = upos.Bytes(min_updates);
  bytes.morphology = morphology.Bytes(min_updates);
  return bytes;
}

TaggerModel TaggerBytes::Model() const {
  return {.tables = {.known = *HashTable::FromBytes(known),
                     .endings = *HashTable::FromBytes(endings)},
          .upos = *LinearModel::FromBytes(upos),
          .morphology = *LinearModel::FromBytes(morphology)};
}

std::vector<TaggedWords> TagByOthers(absl::Span<const UdSentence> sentences,
                                     int folds, int epochs,
                                     const Inventory& inventory) {
  std::vector<TaggedWords> tagged(sentences.size());
  for (int fold = 0; fold < folds; ++fold) {
    const auto held_out = [&](size_t s) {
      return s % static_cast<size_t>(folds) == static_cast<size_t>(fold);
    };
    std::vector<UdSentence> others;
    for (size_t s = 0; s < sentences.size(); ++s) {
      if (!held_out(s)) others.push_back(sentences[s]);
    }
    Inventory classes = inventory;
    const TaggerBytes bytes = TrainTagger(others, epochs, classes);
    const TaggerModel model = bytes.Model();
    for (size_t s = 0; s < sentences.size(); ++s) {
      if (held_out(s)) tagged[s] = model.Tag(classes, sentences[s].words);
    }
  }
  return tagged;
}

}  // namespace entente
