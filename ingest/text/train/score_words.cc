// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// score_words LANGUAGE TREEBANK...: how the text of treebanks is cut into
// sentences, tokens and words, and where otherwise than there.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <iostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_replace.h"
#include "ingest/text/analyze.h"
#include "ingest/text/conllu.h"
#include "ingest/text/train/program.h"
#include "ingest/text/train/read_file.h"
#include "ingest/text/train/score.h"
#include "ingest/text/words.h"

namespace entente {
namespace {

struct Options {
  std::string language;
  std::vector<std::string> treebanks;
  bool differences = false;
};

std::string WithMark(absl::string_view text, uint32_t place) {
  constexpr uint32_t kAround = 50;
  const uint32_t begin = place < kAround ? 0 : place - kAround;
  return absl::StrReplaceAll(absl::StrCat(text.substr(begin, place - begin),
                                          "▮", text.substr(place, kAround)),
                             {{"\n", "⏎"}});
}

// A token's place and the forms of its words.
using Cut = std::pair<Span, std::string>;

std::set<Cut> Cuts(const std::vector<UdSentence>& sentences) {
  std::set<Cut> cuts;
  for (const UdSentence& sentence : sentences) {
    for (const UdToken& token : sentence.tokens) {
      std::string forms;
      for (uint32_t w = 0; w < token.word_count; ++w) {
        absl::StrAppend(&forms, w == 0 ? "" : "|",
                        sentence.words[token.first_word + w].form);
      }
      cuts.emplace(token.span, std::move(forms));
    }
  }
  return cuts;
}

std::set<uint32_t> Ends(const std::vector<UdSentence>& sentences) {
  std::set<uint32_t> ends;
  for (const UdSentence& sentence : sentences) ends.insert(sentence.span.end);
  return ends;
}

// Prints what `a` holds and `b` does not.
void PrintOnly(absl::string_view whose, absl::string_view text,
               const std::vector<UdSentence>& a,
               const std::vector<UdSentence>& b) {
  const std::set<uint32_t> ends = Ends(b);
  for (uint32_t end : Ends(a)) {
    if (!ends.contains(end)) {
      std::cout << "end of " << whose << "\t" << WithMark(text, end) << "\n";
    }
  }
  const std::set<Cut> cuts = Cuts(b);
  for (const Cut& cut : Cuts(a)) {
    if (!cuts.contains(cut)) {
      std::cout << "token of " << whose << "\t" << cut.second << "\t"
                << WithMark(text, cut.first.begin) << "\n";
    }
  }
}

absl::Status ScoreFile(const std::string& path, const Options& options) {
  absl::StatusOr<ConlluText> gold = ReadConlluFile(path);
  if (!gold.ok()) return gold.status();
  Document document;
  document.text = gold->text;
  const auto start = std::chrono::steady_clock::now();
  const Article article = PrepareArticle(
      std::move(document),
      options.language == "fr" ? Language::kFrench : Language::kEnglish);
  const std::vector<UdSentence> system = SplitWords(article);
  const std::chrono::duration<double> seconds =
      std::chrono::steady_clock::now() - start;
  const absl::StatusOr<ConlluScores> scores =
      ScoreConllu(gold->sentences, system);
  if (!scores.ok()) return scores.status();
  if (options.differences) {
    PrintOnly("treebank", gold->text, gold->sentences, system);
    PrintOnly("system", gold->text, system, gold->sentences);
  }
  std::cout << absl::StrFormat(
      "%s: F1 of sentences %.2f, tokens %.2f, words %.2f; %.0f tokens/s\n",
      path, scores->sentences.F1(), scores->tokens.F1(), scores->words.F1(),
      static_cast<double>(article.tokens.size()) /
          std::max(seconds.count(), 1e-9));
  return absl::OkStatus();
}

absl::Status ScoreFiles(const Options& options) {
  for (const std::string& path : options.treebanks) {
    const absl::Status status = ScoreFile(path, options);
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  CLI::App app("Scores how the text of treebanks is cut", "score_words");
  entente::Options options;
  app.add_option("language", options.language, "fr or en")
      ->required()
      ->check(CLI::IsMember({"fr", "en"}));
  app.add_option("treebank", options.treebanks, "CoNLL-U files")->required();
  app.add_flag("--differences", options.differences,
               "Prints each place that is cut in one way only");
  return entente::RunProgram(app, argc, argv,
                             [&] { return entente::ScoreFiles(options); });
}
