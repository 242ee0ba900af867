// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// entente analyze: articles in, their words as CoNLL-U out.
#include "ingest/text/analyze.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/pipes.h"
#include "cli/read_records.h"
#include "cli/text_output.h"
#include "graph/names.h"
#include "ingest/text/analysis.h"
#include "ingest/text/conllu.h"
#include "ingest/text/language.h"

namespace entente {
namespace {

constexpr char kExamples[] = R"(Examples:
  entente analyze article.txt
  entente analyze news/ -o news.conllu

Each article is a document of CoNLL-U, the format of Universal Dependencies
(https://universaldependencies.org/format.html): its sentences and words with
lemmas, parts of speech, features, heads and relations, and its names.

Exit status: 0 all good; 1 some input was bad (the rest was written) or nothing
could be written; 2 the command line is wrong.)";

struct AnalyzeOptions {
  ReadOptions read;
  std::string output = "-";
};

// An id that CoNLL-U can have: no white space.
std::string ConlluId(absl::string_view id) {
  std::string name(id);
  for (char& c : name) {
    if (absl::ascii_isspace(c)) c = '_';
  }
  return name;
}

// The sentences of the article, each under an id: the one that it came with, or
// one of its document's.
std::string ArticleAsConllu(const Article& article) {
  const std::string id = ConlluId(article.document.id);
  std::vector<UdSentence> sentences = AnalyzeSentences(article);
  std::string conllu;
  int number = 0;
  for (UdSentence& sentence : sentences) {
    if (++number == 1) absl::StrAppend(&conllu, "# newdoc id = ", id, "\n");
    if (sentence.id.empty()) sentence.id = absl::StrCat(id, "-", number);
    AppendConllu(sentence, &conllu);
  }
  return conllu;
}

// The same of a record that was read as such.
absl::StatusOr<std::string> RecordAsConllu(const Record& record,
                                           absl::string_view forced) {
  // It may not name its language.
  const absl::StatusOr<Language> language =
      ChooseLanguage(record.document, forced);
  if (!language.ok()) return language.status();
  return ArticleAsConllu(PrepareArticle(record.document, *language));
}

int Fail(Console& console, const absl::Status& why) {
  if (IsBrokenPipe(why)) return DieOfBrokenPipe();
  console.Error(why.message());
  return kExitFailed;
}

int RunAnalyze(AnalyzeOptions& options) {
  Console console(options.read.quiet);
  absl::Status usage = CheckReadOptions(&options.read);
  if (!usage.ok())
    return UsageError(console, "entente analyze", usage.message());
  absl::StatusOr<TextOutput> output = TextOutput::Open(options.output);
  if (!output.ok()) return Fail(console, output.status());

  // Of the article whose record comes next; none of a record read as such.
  absl::optional<std::string> shown;
  options.read.ingest.show_article = [&shown](const Article& article) {
    shown = ArticleAsConllu(article);
  };
  ReadCounts read;
  absl::Status status =
      ReadRecords(options.read, console, &read, [&](const Record& record) {
        absl::StatusOr<std::string> conllu = std::string();
        if (shown.has_value()) {
          conllu = *std::exchange(shown, absl::nullopt);
        } else {
          conllu = RecordAsConllu(record, options.read.ingest.language);
        }
        return conllu.ok() ? output->Write(*conllu) : conllu.status();
      });
  if (!status.ok()) return Fail(console, status);
  if (!CanGoOn(options.read, read, console)) return kExitFailed;
  status = output->Commit();
  if (!status.ok()) return Fail(console, status);
  return read.bad == 0 ? kExitOk : kExitFailed;
}

}  // namespace

Command AddAnalyzeCommand(CLI::App& app) {
  auto options = std::make_shared<AnalyzeOptions>();
  options->read.ingest.facts = false;
  CLI::App* analyze = app.add_subcommand(
      "analyze", "Writes the words, trees and names of articles, CoNLL-U");
  AddReadOptions(*analyze, &options->read);
  analyze
      ->add_option("-o,--output", options->output,
                   "A file to write; - is standard output")
      ->type_name("FILE")
      ->option_text("FILE")
      ->capture_default_str();
  analyze->footer(
      [] { return absl::StrCat(InputFormatsHelp(), "\n", kExamples); });
  return {analyze, [options] { return RunAnalyze(*options); }};
}

}  // namespace entente
