// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Trains the tagger, the lemma rules, the parser and the name finder of a
// language and writes its model. The same files give the same bytes.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "ingest/text/syntax/model_file.h"
#include "ingest/text/syntax/parser.h"
#include "ingest/text/syntax/ud_model.h"
#include "ingest/text/train/corpus.h"
#include "ingest/text/train/names_corpus.h"
#include "ingest/text/train/program.h"
#include "ingest/text/train/train_names.h"
#include "ingest/text/train/train_parser.h"
#include "ingest/text/train/train_tagger.h"

namespace entente {
namespace {

struct Options {
  std::string language;
  std::vector<std::string> treebanks;
  std::vector<std::string> treebanks_dev;
  std::vector<std::string> names;
  std::vector<std::string> names_dev;
  std::string output;
  int tagger_epochs = 8;
  int parser_epochs = 12;
  int names_epochs = 10;
  int folds = 5;
};

// The treebanks and all that is learned from them.
struct Training {
  std::vector<UdSentence> sentences;
  std::vector<TaggedWords> tagged;  // by models that have not seen them
  Inventory inventory;
  TaggerBytes tagger;
};

// Prints how much of a treebank is right with its own words.
void ReportParser(absl::string_view name, const std::vector<UdSentence>& dev,
                  const Training& training, const LinearModel& parser) {
  const TaggerModel tagger = training.tagger.Model();
  const Inventory& inventory = training.inventory;
  int words = 0;
  int upos = 0;
  int feats = 0;
  int lemmas = 0;
  int heads = 0;
  int labelled = 0;
  ArcHybrid state;
  for (const UdSentence& sentence : dev) {
    const TaggedWords tagged = tagger.Tag(inventory, sentence.words);
    ParseWords(MakeParseInput(tagged), inventory.transitions, parser, &state);
    for (uint32_t i = 0; i < sentence.words.size(); ++i) {
      const UdWord& gold = sentence.words[i];
      ++words;
      upos += tagged.tags.upos[i] == static_cast<uint8_t>(gold.upos) ? 1 : 0;
      feats += inventory.morphology[tagged.tags.morphology[i]].feats ==
                       KeptFeats(gold.feats)
                   ? 1
                   : 0;
      lemmas += tagged.lemmas[i] == gold.lemma ? 1 : 0;
      const uint32_t head =
          state.head(i + 1) == state.root() ? 0 : state.head(i + 1);
      if (head != gold.head) continue;
      ++heads;
      labelled += UniversalRelation(inventory.relations[static_cast<size_t>(
                      state.relation(i + 1))]) == UniversalRelation(gold.deprel)
                      ? 1
                      : 0;
    }
  }
  const auto percent = [words](int n) { return 100.0 * n / words; };
  absl::FPrintF(stderr,
                "%s: UPOS %.2f feats %.2f lemmas %.2f UAS %.2f LAS %.2f\n",
                name, percent(upos), percent(feats), percent(lemmas),
                percent(heads), percent(labelled));
}

absl::StatusOr<std::string> MakeParser(const Options& options,
                                       const Training& training) {
  std::vector<std::vector<UdSentence>> devs;
  for (const std::string& path : options.treebanks_dev) {
    absl::StatusOr<std::vector<UdSentence>> dev = ReadTreebanks({path});
    if (!dev.ok()) return dev.status();
    devs.push_back(*std::move(dev));
  }
  std::vector<ParsedSentence> examples;
  for (size_t s = 0; s < training.sentences.size(); ++s) {
    examples.push_back(WithTree(training.tagged[s], training.sentences[s],
                                training.inventory));
  }
  const auto report = [&](int epoch, const std::string& bytes) {
    for (size_t d = 0; d < devs.size(); ++d) {
      ReportParser(absl::StrCat(epoch, " ", options.treebanks_dev[d]), devs[d],
                   training, *LinearModel::FromBytes(bytes));
    }
  };
  return TrainParser(examples, {.epochs = options.parser_epochs},
                     training.inventory.transitions, report);
}

absl::StatusOr<std::vector<NameExample>> ReadNameExamples(
    const std::string& path, bool french, const Training& training) {
  const absl::StatusOr<std::vector<NamedSentence>> sentences =
      ReadNames(path, french);
  if (!sentences.ok()) return sentences.status();
  absl::flat_hash_map<std::string, size_t> by_id;
  for (size_t s = 0; s < training.sentences.size(); ++s) {
    by_id[training.sentences[s].id] = s;
  }
  const TaggerModel tagger = training.tagger.Model();
  std::vector<NameExample> examples;
  for (const NamedSentence& sentence : *sentences) {
    const auto found = by_id.find(sentence.id);
    TaggedWords tagged = !sentence.id.empty() && found != by_id.end()
                             ? training.tagged[found->second]
                             : tagger.Tag(training.inventory, sentence.words);
    examples.push_back(
        {MakeNameInput(std::move(tagged.input), std::move(tagged.tags.upos)),
         name_labels::FromSpans(sentence.names, sentence.words.size())});
  }
  return examples;
}

absl::StatusOr<std::string> MakeNames(const Options& options,
                                      const Training& training) {
  const bool french = options.language == "fr";
  std::vector<NameExample> all;
  for (const std::string& path : options.names) {
    absl::StatusOr<std::vector<NameExample>> examples =
        ReadNameExamples(path, french, training);
    if (!examples.ok()) return examples.status();
    std::move(examples->begin(), examples->end(), std::back_inserter(all));
  }
  std::string bytes = TrainNames(all, options.names_epochs);
  for (const std::string& path : options.names_dev) {
    const absl::StatusOr<std::vector<NameExample>> dev =
        ReadNameExamples(path, french, training);
    if (!dev.ok()) return dev.status();
    const NameScore score = ScoreNames(*dev, *LinearModel::FromBytes(bytes));
    absl::FPrintF(stderr, "%s: names %s\n", path, score.ToString());
  }
  return bytes;
}

absl::Status Train(const Options& options) {
  absl::StatusOr<std::vector<UdSentence>> sentences =
      ReadTreebanks(options.treebanks);
  if (!sentences.ok()) return sentences.status();
  Training training;
  training.sentences = *std::move(sentences);
  training.inventory = MakeInventory(training.sentences);
  absl::FPrintF(stderr, "%d sentences, %d classes, %d relations\n",
                training.sentences.size(), training.inventory.morphology.size(),
                training.inventory.relations.size());
  training.tagged = TagByOthers(training.sentences, options.folds,
                                options.tagger_epochs, training.inventory);
  training.tagger = TrainTagger(training.sentences, options.tagger_epochs,
                                training.inventory);
  std::vector<std::pair<std::string, std::string>> sections = {
      {"classes", training.inventory.Bytes()},
      {"known", training.tagger.known},
      {"endings", training.tagger.endings},
      {"upos", training.tagger.upos},
      {"morph", training.tagger.morphology}};
  if (!options.names.empty()) {
    absl::StatusOr<std::string> names = MakeNames(options, training);
    if (!names.ok()) return names.status();
    sections.emplace_back("names", *std::move(names));
  }
  absl::StatusOr<std::string> parser = MakeParser(options, training);
  if (!parser.ok()) return parser.status();
  sections.emplace_back("parser", *std::move(parser));
  for (const auto& [name, bytes] : sections) {
    absl::FPrintF(stderr, "%s: %d bytes\n", name, bytes.size());
  }
  std::ofstream file(options.output, std::ios::binary);
  file << ModelFileBytes(options.language, sections);
  return file.flush() ? absl::OkStatus()
                      : absl::UnknownError(options.output + ": not written");
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  entente::Options options;
  CLI::App app(
      "Trains the tagger, the parser and the name finder of a language.",
      "train_model");
  app.add_option("--language", options.language, "its code")
      ->required()
      ->check(CLI::IsMember({"fr", "en"}));
  app.add_option("--treebanks", options.treebanks, "CoNLL-U files")->required();
  app.add_option("--treebanks-dev", options.treebanks_dev,
                 "CoNLL-U files to report on");
  app.add_option("--names", options.names,
                 "texts with names; NAMES:TREEBANK where they stand off");
  app.add_option("--names-dev", options.names_dev, "such texts to report on");
  app.add_option("--output", options.output, "the model")->required();
  app.add_option("--tagger-epochs", options.tagger_epochs)
      ->capture_default_str();
  app.add_option("--parser-epochs", options.parser_epochs)
      ->capture_default_str();
  app.add_option("--folds", options.folds, "parts that others tag")
      ->capture_default_str();
  app.add_option("--names-epochs", options.names_epochs)->capture_default_str();
  return entente::RunProgram(app, argc, argv,
                             [&] { return entente::Train(options); });
}
