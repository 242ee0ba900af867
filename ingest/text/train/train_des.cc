// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// train_des TREEBANK... >ingest/text/lexicon/fr/des.tsv: the weights by which
// French "des" is told to be "de les" or a determiner: a logistic regression
// with an L1 penalty, so that few features keep a weight.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <iostream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "ingest/text/characters.h"
#include "ingest/text/conllu.h"
#include "ingest/text/contractions.h"
#include "ingest/text/train/program.h"
#include "ingest/text/train/read_file.h"

namespace entente {
namespace {

struct Example {
  std::vector<size_t> features;
  double sign = 1;  // 1: "de les", -1: a determiner
};

struct Examples {
  std::vector<Example> all;
  std::map<std::string, size_t> indices;  // of features, by name
};

void AddExamples(const UdSentence& sentence, Examples* examples) {
  std::vector<std::string> lower;
  for (const UdToken& token : sentence.tokens) {
    lower.push_back(LowerForm(token.form));
  }
  const std::vector<absl::string_view> tokens(lower.begin(), lower.end());
  const auto contracted = [&](size_t i) {
    return sentence.tokens[i].word_count > 1;
  };
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i] != "des") continue;
    Example example;
    example.sign = contracted(i) ? 1 : -1;
    for (std::string& name : DesFeatures(tokens, i, contracted)) {
      example.features.push_back(
          examples->indices.emplace(std::move(name), examples->indices.size())
              .first->second);
    }
    examples->all.push_back(std::move(example));
  }
}

// Minimises |w| + cost * sum of log(1 + exp(-sign * w.x)) by accelerated
// proximal steps (FISTA).
std::vector<double> Train(const Examples& examples, double cost) {
  constexpr int kSteps = 3000;
  const size_t size = examples.indices.size();
  size_t longest = 1;
  for (const Example& example : examples.all) {
    longest = std::max(longest, example.features.size());
  }
  // The gradient's Lipschitz constant is below this.
  const double rate = 4 / (cost * static_cast<double>(longest) *
                           static_cast<double>(examples.all.size()));
  std::vector<double> weights(size);
  std::vector<double> point(size);
  double momentum = 1;
  for (int step = 0; step < kSteps; ++step) {
    std::vector<double> gradient(size);
    for (const Example& example : examples.all) {
      double sum = 0;
      for (size_t f : example.features) sum += point[f];
      const double slope =
          -cost * example.sign / (1 + std::exp(example.sign * sum));
      for (size_t f : example.features) gradient[f] += slope;
    }
    const double next = (1 + std::sqrt(1 + 4 * momentum * momentum)) / 2;
    for (size_t f = 0; f < size; ++f) {
      const double moved = point[f] - rate * gradient[f];
      const double kept =
          std::copysign(std::max(std::abs(moved) - rate, 0.0), moved);
      point[f] = kept + (momentum - 1) / next * (kept - weights[f]);
      weights[f] = kept;
    }
    momentum = next;
  }
  return weights;
}

// The name of the file, without folders and extension.
absl::string_view TreebankName(absl::string_view path) {
  const size_t slash = path.rfind('/');
  if (slash != absl::string_view::npos) path.remove_prefix(slash + 1);
  return path.substr(0, path.find('.'));
}

void Print(const Examples& examples, const std::vector<double>& weights,
           const std::vector<std::string>& treebanks) {
  constexpr double kUnit = 32;
  std::cout << "# What tells \"des\" that is \"de les\" (weights above 0) from "
               "the determiner (below):\n# ../../contractions.h. Made by "
               "train_des from treebanks of Universal Dependencies; as\n# "
               "weights of share-alike data under CC BY-SA 4.0:\n";
  for (const std::string& path : treebanks) {
    std::cout << "# " << TreebankName(path) << "\n";
  }
  for (const auto& [name, index] : examples.indices) {
    const auto weight = static_cast<int>(std::lround(weights[index] * kUnit));
    if (weight != 0) std::cout << name << "\t" << weight << "\n";
  }
}

absl::Status TrainOn(const std::vector<std::string>& treebanks, double cost) {
  Examples examples;
  for (const std::string& path : treebanks) {
    const absl::StatusOr<ConlluText> read = ReadConlluFile(path);
    if (!read.ok()) return read.status();
    for (const UdSentence& sentence : read->sentences) {
      AddExamples(sentence, &examples);
    }
  }
  Print(examples, Train(examples, cost), treebanks);
  return absl::OkStatus();
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  CLI::App app("Learns to tell \"des\" from \"des\"", "train_des");
  std::vector<std::string> treebanks;
  double cost = 2;
  app.add_option("treebank", treebanks, "CoNLL-U files")->required();
  app.add_option("--cost", cost, "Of an error, against that of a weight")
      ->capture_default_str();
  return entente::RunProgram(app, argc, argv,
                             [&] { return entente::TrainOn(treebanks, cost); });
}
