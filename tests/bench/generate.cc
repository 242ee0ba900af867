// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Prints generated input, to feed the program with:
//
//   entente_generate records --actors 2000 --relations 10000 --claims 2
//   entente_generate articles --count 1000 --sentences 25 --language fr
//
// Records come as JSON Lines, one article each; articles as JSON Lines of
// documents, for the format `articles`.
#include <cstdio>
#include <string>

#include "CLI/CLI.hpp"
#include "tests/bench/generator.h"
#include "tests/bench/measure.h"

namespace entente {
namespace {

void PrintArticles(size_t count, size_t sentences, uint64_t seed,
                   Language language) {
  ArticleGenerator generator(seed, language);
  std::string line;
  Record record;
  for (size_t i = 0; i < count; ++i) {
    line.clear();
    record.document = generator.Next(sentences);
    AppendRecordLine(record, &line);
    std::fwrite(line.data(), 1, line.size(), stdout);
  }
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  CLI::App app("Prints generated records or articles.");
  app.require_subcommand(1);
  entente::GeneratorOptions options;
  size_t count = 100;
  size_t sentences = 25;
  std::string language = "any";
  app.add_option("--seed", options.seed)->capture_default_str();
  CLI::App* const records = app.add_subcommand("records");
  records->add_option("--actors", options.actors)->capture_default_str();
  records->add_option("--relations", options.relations)->capture_default_str();
  records->add_option("--claims", options.claims_per_record, "in each record")
      ->capture_default_str();
  CLI::App* const articles = app.add_subcommand("articles");
  articles->add_option("--count", count)->capture_default_str();
  articles->add_option("--sentences", sentences)->capture_default_str();
  articles->add_option("--language", language)
      ->capture_default_str()
      ->check(CLI::IsMember({"any", "fr", "en"}));
  CLI11_PARSE(app, argc, argv);
  if (records->parsed()) {
    entente::WriteRecordLines(options, "/dev/stdout");
  } else {
    entente::PrintArticles(count, sentences, options.seed,
                           language == "fr"   ? entente::Language::kFrench
                           : language == "en" ? entente::Language::kEnglish
                                              : entente::Language::kAny);
  }
  return 0;
}
