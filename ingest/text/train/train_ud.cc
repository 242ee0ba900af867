// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Trains the tagger, the lemma rules and the parser of a language on CoNLL-U
// files and writes its model. The same files give the same bytes.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "ingest/text/syntax/model_file.h"
#include "ingest/text/syntax/parser.h"
#include "ingest/text/syntax/ud_model.h"
#include "ingest/text/train/corpus.h"
#include "ingest/text/train/train_parser.h"
#include "ingest/text/train/train_tagger.h"

namespace entente {
namespace {

struct Options {
  std::string language;
  std::vector<std::string> train;
  std::vector<std::string> dev;
  std::string output;
  int tagger_epochs = 8;
  int parser_epochs = 15;
  int folds = 5;
};

ParsedSentence WithTree(ParseInput input, const UdSentence& sentence,
                        const Inventory& inventory) {
  ParsedSentence out;
  out.input = std::move(input);
  const auto root = static_cast<uint32_t>(sentence.words.size()) + 1;
  out.heads.push_back(0);
  out.relations.push_back(-1);
  for (const UdWord& word : sentence.words) {
    out.heads.push_back(word.head == 0 ? root : word.head);
    int relation = -1;
    for (size_t r = 0; r < inventory.relations.size(); ++r) {
      if (inventory.relations[r] == word.deprel) relation = static_cast<int>(r);
    }
    out.relations.push_back(relation);
  }
  return out;
}

// Prints how much of `dev` is right with gold tokens.
void Report(absl::string_view name, const std::vector<UdSentence>& dev,
            const TaggerModel& tagger, const Inventory& inventory,
            const LinearModel& parser) {
  int words = 0, upos = 0, heads = 0, labelled = 0, feats = 0, lemmas = 0;
  ArcHybrid state;
  for (const UdSentence& sentence : dev) {
    const TaggedWords tagged = tagger.Tag(inventory, sentence.words);
    ParseWords(MakeParseInput(tagged), inventory.transitions, parser, &state);
    for (uint32_t i = 0; i < sentence.words.size(); ++i) {
      const UdWord& gold = sentence.words[i];
      ++words;
      upos += tagged.tags.upos[i] == static_cast<uint8_t>(gold.upos);
      feats += inventory.morphology[tagged.tags.morphology[i]].feats ==
               KeptFeats(gold.feats);
      lemmas += tagged.lemmas[i] == gold.lemma;
      const uint32_t head =
          state.head(i + 1) == state.root() ? 0 : state.head(i + 1);
      if (head != gold.head) continue;
      ++heads;
      labelled +=
          UniversalRelation(inventory.relations[static_cast<size_t>(
              state.relation(i + 1))]) == UniversalRelation(gold.deprel);
    }
  }
  const auto percent = [words](int n) { return 100.0 * n / words; };
  std::fprintf(stderr,
               "%s: UPOS %.2f feats %.2f lemmas %.2f UAS %.2f LAS %.2f\n",
               std::string(name).c_str(), percent(upos), percent(feats),
               percent(lemmas), percent(heads), percent(labelled));
}

absl::Status Train(const Options& options) {
  const absl::StatusOr<std::vector<UdSentence>> train =
      ReadTreebanks(options.train);
  if (!train.ok()) return train.status();
  std::vector<std::vector<UdSentence>> devs;
  for (const std::string& path : options.dev) {
    absl::StatusOr<std::vector<UdSentence>> dev = ReadTreebanks({path});
    if (!dev.ok()) return dev.status();
    devs.push_back(*std::move(dev));
  }
  Inventory inventory = MakeInventory(*train);
  std::fprintf(stderr, "%zu sentences, %zu classes, %zu relations\n",
               train->size(), inventory.morphology.size(),
               inventory.relations.size());
  std::vector<ParseInput> inputs =
      JackknifedInputs(*train, options.folds, options.tagger_epochs, inventory);
  std::vector<ParsedSentence> examples;
  for (size_t s = 0; s < train->size(); ++s) {
    examples.push_back(WithTree(std::move(inputs[s]), (*train)[s], inventory));
  }
  const TaggerBytes tagger =
      TrainTagger(*train, options.tagger_epochs, inventory);
  std::fprintf(stderr, "tagger done\n");
  const auto report = [&](int epoch, const std::string& bytes) {
    for (size_t d = 0; d < devs.size(); ++d) {
      Report(absl::StrCat(epoch, " ", options.dev[d]), devs[d], tagger.Model(),
             inventory, *LinearModel::FromBytes(bytes));
    }
  };
  const std::string parser = TrainParser(examples, options.parser_epochs, 1,
                                         inventory.transitions, report);
  const std::string bytes =
      ModelFileBytes(options.language, {{"classes", inventory.Bytes()},
                                        {"known", tagger.known},
                                        {"endings", tagger.endings},
                                        {"upos", tagger.upos},
                                        {"morph", tagger.morphology},
                                        {"parser", parser}});
  std::fprintf(stderr, "upos %zu morph %zu endings %zu parser %zu bytes\n",
               tagger.upos.size(), tagger.morphology.size(),
               tagger.endings.size(), parser.size());
  std::ofstream file(options.output, std::ios::binary);
  file << bytes;
  return file.flush() ? absl::OkStatus()
                      : absl::UnknownError(options.output + ": not written");
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  entente::Options options;
  CLI::App app("Trains the tagger and the parser of a language.");
  app.add_option("--language", options.language, "its code, \"fr\"")
      ->required();
  app.add_option("--train", options.train, "CoNLL-U files")->required();
  app.add_option("--dev", options.dev, "CoNLL-U files to report on");
  app.add_option("--output", options.output, "the model")->required();
  app.add_option("--tagger-epochs", options.tagger_epochs);
  app.add_option("--parser-epochs", options.parser_epochs);
  CLI11_PARSE(app, argc, argv);
  const absl::Status status = entente::Train(options);
  if (status.ok()) return 0;
  std::fprintf(stderr, "train_ud: %s\n", std::string(status.message()).c_str());
  return 1;
}
