// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Trains the name finder of a language on texts with marked names and adds it
// to the model that has the language's tagger.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "ingest/text/syntax/model_file.h"
#include "ingest/text/syntax/name_finder.h"
#include "ingest/text/syntax/ud_model.h"
#include "ingest/text/train/corpus.h"
#include "ingest/text/train/names_corpus.h"
#include "ingest/text/train/perceptron.h"

namespace entente {
namespace {

struct Options {
  std::string model;
  std::vector<std::string> train;
  std::vector<std::string> dev;
  std::string output;
  int epochs = 10;
};

struct Example {
  NameInput input;
  std::vector<uint8_t> labels;
};

std::vector<Example> Prepare(const std::vector<NamedSentence>& sentences,
                             const UdModel& model) {
  std::vector<Example> examples;
  for (const NamedSentence& sentence : sentences) {
    TaggedWords tagged = model.Tag(sentence.words);
    examples.push_back(
        {MakeNameInput(std::move(tagged.input), std::move(tagged.tags.upos)),
         name_labels::FromSpans(sentence.names, sentence.words.size())});
  }
  return examples;
}

void TrainOn(const Example& example, Perceptron& perceptron) {
  FeatureList features;
  std::vector<int32_t> scores(256);
  const size_t size = example.labels.size();
  std::vector<uint8_t> labels(size, 0);
  uint8_t before = 0;
  for (size_t i = 0; i < size; ++i) {
    NameFeatures(example.input, labels, i, &features);
    perceptron.Score(features, absl::MakeSpan(scores));
    int best = -1;
    for (uint8_t l = 0; l < name_labels::kCount; ++l) {
      if (name_labels::MayFollow(before, l, i + 1 == size) &&
          (best < 0 || scores[l] > scores[static_cast<size_t>(best)])) {
        best = l;
      }
    }
    const uint8_t gold = example.labels[i];
    if (best != gold) perceptron.Update(features, gold, best);
    perceptron.Tick();
    // What follows an error is learned after the right label.
    before = labels[i] = gold;
  }
}

void Report(absl::string_view name, const std::vector<Example>& examples,
            const LinearModel& model) {
  std::array<int, 3> right{}, found{}, there{};
  std::vector<uint8_t> labels;
  for (const Example& example : examples) {
    LabelNames(example.input, model, &labels);
    const auto gold = name_labels::ToSpans(example.labels);
    for (const EntitySpan& span : gold) ++there[static_cast<size_t>(span.kind)];
    for (const EntitySpan& span : name_labels::ToSpans(labels)) {
      const auto kind = static_cast<size_t>(span.kind);
      ++found[kind];
      right[kind] += std::find(gold.begin(), gold.end(), span) != gold.end();
    }
  }
  const auto f1 = [](int r, int f, int t) {
    return f + t == 0 ? 0 : 200.0 * r / (f + t);
  };
  std::fprintf(
      stderr, "%s: F1 %.2f (P %.1f R %.1f) PER %.1f LOC %.1f ORG %.1f\n",
      std::string(name).c_str(),
      f1(right[0] + right[1] + right[2], found[0] + found[1] + found[2],
         there[0] + there[1] + there[2]),
      100.0 * (right[0] + right[1] + right[2]) /
          std::max(1, found[0] + found[1] + found[2]),
      100.0 * (right[0] + right[1] + right[2]) /
          std::max(1, there[0] + there[1] + there[2]),
      f1(right[0], found[0], there[0]), f1(right[1], found[1], there[1]),
      f1(right[2], found[2], there[2]));
}

absl::Status Train(const Options& options) {
  std::ifstream file(options.model, std::ios::binary);
  std::stringstream content;
  content << file.rdbuf();
  const std::string bytes = content.str();
  const absl::StatusOr<UdModel> model = UdModel::FromBytes(bytes);
  if (!model.ok()) return model.status();
  const bool french = ModelFile::Open(bytes)->language() == "fr";
  std::vector<NamedSentence> train;
  for (const std::string& path : options.train) {
    absl::StatusOr<std::vector<NamedSentence>> more = ReadNames(path, french);
    if (!more.ok()) return more.status();
    size_t names = 0;
    for (auto& s : *more) names += s.names.size();
    std::fprintf(stderr, "%s: %zu sentences %zu names\n", path.c_str(),
                 more->size(), names);
    std::move(more->begin(), more->end(), std::back_inserter(train));
  }
  const std::vector<Example> examples = Prepare(train, *model);
  std::vector<std::pair<std::string, std::vector<Example>>> devs;
  for (const std::string& path : options.dev) {
    absl::StatusOr<std::vector<NamedSentence>> dev = ReadNames(path, french);
    if (!dev.ok()) return dev.status();
    devs.emplace_back(path, Prepare(*dev, *model));
  }
  std::string weights;
  Perceptron perceptron(name_labels::kCount);
  for (int epoch = 0; epoch < options.epochs; ++epoch) {
    for (const uint32_t s :
         ShuffledOrder(examples.size(), static_cast<uint64_t>(epoch))) {
      TrainOn(examples[s], perceptron);
    }
    if ((epoch + 1) % 5 == 0 || epoch + 1 == options.epochs) {
      weights = perceptron.Bytes(2);
      for (const auto& [name, dev] : devs) {
        Report(absl::StrCat(epoch + 1, " ", name), dev,
               *LinearModel::FromBytes(weights));
      }
      std::fprintf(stderr, "%zu bytes\n", weights.size());
    }
  }
  if (options.output.empty()) return absl::OkStatus();
  std::vector<std::pair<std::string, std::string>> sections;
  const absl::StatusOr<ModelFile> base = ModelFile::Open(bytes);
  for (const auto& [name, section] : base->sections()) {
    if (name != "names") sections.emplace_back(name, section);
  }
  sections.emplace_back("names", weights);
  std::ofstream out(options.output, std::ios::binary);
  out << ModelFileBytes(base->language(), sections);
  return out.flush() ? absl::OkStatus()
                     : absl::UnknownError(options.output + ": not written");
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  entente::Options options;
  CLI::App app("Trains the name finder of a language.");
  app.add_option("--model", options.model, "with the tagger")->required();
  app.add_option("--train", options.train, "texts with names")->required();
  app.add_option("--dev", options.dev, "texts to report on");
  app.add_option("--output", options.output, "the model with names");
  app.add_option("--epochs", options.epochs);
  CLI11_PARSE(app, argc, argv);
  const absl::Status status = entente::Train(options);
  if (status.ok()) return 0;
  std::fprintf(stderr, "train_names: %s\n",
               std::string(status.message()).c_str());
  return 1;
}
