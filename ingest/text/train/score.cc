// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/train/score.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "ingest/text/characters.h"

namespace entente {
namespace {

constexpr size_t kNoWord = ~size_t{0};

// A place in the text without its white space.
struct Range {
  size_t begin = 0;
  size_t end = 0;

  friend bool operator==(const Range&, const Range&) = default;
  friend auto operator<=>(const Range&, const Range&) = default;
};

// A word of any sentence.
struct Node {
  const UdWord* word = nullptr;
  Range range;              // of its token
  bool is_part = false;     // of a token of several words
  size_t parent = kNoWord;  // index of a node; kNoWord of a root
};

// One side, laid out along the text.
struct Side {
  std::string characters;  // without white space
  std::vector<Range> sentences;
  std::vector<Range> tokens;
  std::vector<Node> nodes;
};

void AppendWithoutSpace(absl::string_view form, std::string* characters) {
  for (size_t pos = 0; pos < form.size();) {
    const Character c = CharacterAt(form, pos);
    if (!IsSpace(c.code)) absl::StrAppend(characters, form.substr(pos, c.size));
    pos += c.size;
  }
}

Side LayOut(absl::Span<const UdSentence> sentences) {
  Side side;
  for (const UdSentence& sentence : sentences) {
    const size_t first_node = side.nodes.size();
    const size_t begin = side.characters.size();
    for (const UdToken& token : sentence.tokens) {
      Range range = {side.characters.size(), 0};
      AppendWithoutSpace(token.form, &side.characters);
      range.end = side.characters.size();
      side.tokens.push_back(range);
      for (uint32_t w = 0; w < token.word_count; ++w) {
        Node node;
        node.word = &sentence.words[token.first_word + w];
        node.range = range;
        node.is_part = token.word_count > 1;
        if (node.word->head > 0) {
          node.parent = first_node + node.word->head - 1;
        }
        side.nodes.push_back(node);
      }
    }
    side.sentences.push_back({begin, side.characters.size()});
  }
  return side;
}

absl::Status CheckSameText(const Side& gold, const Side& system) {
  if (gold.characters == system.characters) return absl::OkStatus();
  const auto [here, there] =
      std::mismatch(gold.characters.begin(), gold.characters.end(),
                    system.characters.begin(), system.characters.end());
  constexpr size_t kShown = 20;
  const auto at = static_cast<size_t>(here - gold.characters.begin());
  return absl::InvalidArgumentError(absl::StrCat(
      "the system's text goes on with '", system.characters.substr(at, kShown),
      "' after ", at, " bytes without white space, expected the treebank's '",
      gold.characters.substr(at, kShown), "'"));
}

// Counts the ranges of one side that are on the other as well; both sorted.
Score ScoreRanges(const std::vector<Range>& gold,
                  const std::vector<Range>& system) {
  std::vector<Range> both;
  std::set_intersection(gold.begin(), gold.end(), system.begin(), system.end(),
                        std::back_inserter(both));
  return {gold.size(), system.size(), both.size(), 0};
}

// The stretches of text that tokens of several words cover, those that overlap
// taken together, in order.
std::vector<Range> PartRegions(const Side& gold, const Side& system) {
  std::vector<Range> ranges;
  for (const Side* side : {&gold, &system}) {
    for (const Node& node : side->nodes) {
      if (node.is_part) ranges.push_back(node.range);
    }
  }
  std::sort(ranges.begin(), ranges.end());
  std::vector<Range> regions;
  for (const Range& range : ranges) {
    if (!regions.empty() && range.begin < regions.back().end) {
      regions.back().end = std::max(regions.back().end, range.end);
    } else {
      regions.push_back(range);
    }
  }
  return regions;
}

// A gold node and the system's node for it.
using Pairs = std::vector<std::pair<size_t, size_t>>;

std::vector<std::string> LowerForms(const Side& side,
                                    const std::vector<size_t>& nodes) {
  std::vector<std::string> forms;
  forms.reserve(nodes.size());
  for (size_t node : nodes)
    forms.push_back(LowerCase(side.nodes[node].word->form));
  return forms;
}

// Pairs nodes by a longest common subsequence of their forms.
void PairByForm(const Side& gold, const std::vector<size_t>& gold_nodes,
                const Side& system, const std::vector<size_t>& system_nodes,
                Pairs* pairs) {
  const std::vector<std::string> a = LowerForms(gold, gold_nodes);
  const std::vector<std::string> b = LowerForms(system, system_nodes);
  // length[i][j] is that of the longest one of a from i and b from j.
  const size_t width = b.size() + 1;
  std::vector<uint32_t> length((a.size() + 1) * width);
  for (size_t i = a.size(); i-- > 0;) {
    for (size_t j = b.size(); j-- > 0;) {
      length[i * width + j] = a[i] == b[j]
                                  ? length[(i + 1) * width + j + 1] + 1
                                  : std::max(length[(i + 1) * width + j],
                                             length[i * width + j + 1]);
    }
  }
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      pairs->emplace_back(gold_nodes[i++], system_nodes[j++]);
    } else if (length[(i + 1) * width + j] == length[i * width + j]) {
      ++i;
    } else {
      ++j;
    }
  }
}

// Takes the nodes of `side` from *next that begin before `end` and, if they are
// within [begin, end), puts them in `inside`.
void TakeInside(const Side& side, Range region, size_t* next,
                std::vector<size_t>* inside) {
  inside->clear();
  for (; *next < side.nodes.size(); ++*next) {
    const Range& range = side.nodes[*next].range;
    if (range.begin >= region.end) break;
    // What reaches over the region's edge is like nothing on the other side.
    if (range.begin >= region.begin && range.end <= region.end) {
      inside->push_back(*next);
    }
  }
}

// Pairs the nodes before `end` that have the same range.
void PairByRange(const Side& gold, const Side& system, size_t end, size_t* g,
                 size_t* s, Pairs* pairs) {
  const auto begin = [](const Side& side, size_t node) {
    return node < side.nodes.size() ? side.nodes[node].range.begin : kNoWord;
  };
  while (begin(gold, *g) < end || begin(system, *s) < end) {
    const size_t gold_begin = begin(gold, *g);
    const size_t system_begin = begin(system, *s);
    if (gold_begin == system_begin &&
        gold.nodes[*g].range == system.nodes[*s].range) {
      pairs->emplace_back((*g)++, (*s)++);
    } else if (gold_begin <= system_begin) {
      ++*g;
    } else {
      ++*s;
    }
  }
}

Pairs AlignWords(const Side& gold, const Side& system) {
  Pairs pairs;
  size_t g = 0;
  size_t s = 0;
  std::vector<size_t> gold_inside;
  std::vector<size_t> system_inside;
  for (const Range& region : PartRegions(gold, system)) {
    PairByRange(gold, system, region.begin, &g, &s, &pairs);
    TakeInside(gold, region, &g, &gold_inside);
    TakeInside(system, region, &s, &system_inside);
    PairByForm(gold, gold_inside, system, system_inside, &pairs);
  }
  PairByRange(gold, system, kNoWord, &g, &s, &pairs);
  return pairs;
}

// https://universaldependencies.org/u/feat/: those of the shared task.
std::string UniversalFeatures(absl::string_view feats) {
  static const auto& universal = *new absl::flat_hash_set<absl::string_view>(
      {"PronType", "NumType", "Poss",   "Reflex", "Foreign",  "Abbr",
       "Gender",   "Animacy", "Number", "Case",   "Definite", "Degree",
       "VerbForm", "Mood",    "Tense",  "Aspect", "Voice",    "Evident",
       "Polarity", "Person",  "Polite"});
  std::vector<absl::string_view> kept;
  for (absl::string_view feature : absl::StrSplit(feats, '|')) {
    if (universal.contains(feature.substr(0, feature.find('=')))) {
      kept.push_back(feature);
    }
  }
  std::sort(kept.begin(), kept.end());
  return absl::StrJoin(kept, "|");
}

bool SameLemma(const UdWord& gold, const UdWord& system) {
  return gold.lemma.empty() || gold.lemma == "_" || gold.lemma == system.lemma;
}

// Whether the heads are roots or aligned with each other.
bool SameHead(const Node& gold, const Node& system,
              const std::vector<size_t>& gold_of) {
  if (gold.parent == kNoWord || system.parent == kNoWord) {
    return gold.parent == system.parent;
  }
  return gold_of[system.parent] == gold.parent;
}

double Percent(size_t part, size_t whole) {
  return whole == 0
             ? 0
             : 100 * static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

double Score::Precision() const { return Percent(correct, system); }
double Score::Recall() const { return Percent(correct, gold); }
double Score::F1() const { return Percent(2 * correct, gold + system); }
double Score::AlignedAccuracy() const { return Percent(correct, aligned); }

absl::StatusOr<ConlluScores> ScoreConllu(absl::Span<const UdSentence> gold,
                                         absl::Span<const UdSentence> system) {
  const Side a = LayOut(gold);
  const Side b = LayOut(system);
  absl::Status status = CheckSameText(a, b);
  if (!status.ok()) return status;
  const Pairs pairs = AlignWords(a, b);
  std::vector<size_t> gold_of(b.nodes.size(), kNoWord);
  for (const auto& [g, s] : pairs) gold_of[s] = g;

  ConlluScores scores;
  scores.tokens = ScoreRanges(a.tokens, b.tokens);
  scores.sentences = ScoreRanges(a.sentences, b.sentences);
  scores.words = {a.nodes.size(), b.nodes.size(), pairs.size(), 0};
  const Score none = {a.nodes.size(), b.nodes.size(), 0, pairs.size()};
  scores.upos = scores.ufeats = scores.lemmas = scores.uas = scores.las = none;
  for (const auto& [g, s] : pairs) {
    const UdWord& x = *a.nodes[g].word;
    const UdWord& y = *b.nodes[s].word;
    scores.upos.correct += x.upos == y.upos ? 1 : 0;
    scores.lemmas.correct += SameLemma(x, y) ? 1 : 0;
    scores.ufeats.correct +=
        x.feats == y.feats ||
                UniversalFeatures(x.feats) == UniversalFeatures(y.feats)
            ? 1
            : 0;
    if (!SameHead(a.nodes[g], b.nodes[s], gold_of)) continue;
    ++scores.uas.correct;
    scores.las.correct +=
        UniversalRelation(x.deprel) == UniversalRelation(y.deprel) ? 1 : 0;
  }
  return scores;
}

std::string ScoreTable(const ConlluScores& scores) {
  const std::pair<absl::string_view, const Score*> rows[] = {
      {"Tokens", &scores.tokens}, {"Sentences", &scores.sentences},
      {"Words", &scores.words},   {"UPOS", &scores.upos},
      {"UFeats", &scores.ufeats}, {"Lemmas", &scores.lemmas},
      {"UAS", &scores.uas},       {"LAS", &scores.las}};
  std::string table =
      "Metric     | Precision |    Recall |  F1 Score | AligndAcc\n"
      "-----------+-----------+-----------+-----------+-----------\n";
  for (const auto& [name, score] : rows) {
    absl::StrAppendFormat(&table, "%-11s|%10.2f |%10.2f |%10.2f |", name,
                          score->Precision(), score->Recall(), score->F1());
    if (score->aligned > 0) {
      absl::StrAppendFormat(&table, "%10.2f", score->AlignedAccuracy());
    }
    table.push_back('\n');
  }
  return table;
}

}  // namespace entente
