// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// entente analyze: articles in, their words as CoNLL-U out.
#include "ingest/text/analyze.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
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
(https://universaldependencies.org/format.html): its sentences, tokens and
words. Exit status: 0 all good; 1 some input was bad (the rest was written) or
nothing could be written; 2 the command line is wrong.)";

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

// The sentences of the document, each under an id of its own.
std::string DocumentAsConllu(const Document& document, Language language) {
  const std::string id = ConlluId(document.id);
  const Article article = PrepareArticle(document, language);
  std::string conllu;
  int number = 0;
  for (UdSentence& sentence : AnalyzeSentences(article)) {
    if (++number == 1) absl::StrAppend(&conllu, "# newdoc id = ", id, "\n");
    sentence.id = absl::StrCat(id, "-", number);
    AppendConllu(sentence, &conllu);
  }
  return conllu;
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

  ReadCounts read;
  absl::Status status =
      ReadRecords(options.read, console, &read, [&](const Record& record) {
        // Records that were read as such may not name their language.
        const absl::StatusOr<Language> language =
            ChooseLanguage(record.document, options.read.ingest.language);
        if (!language.ok()) return language.status();
        return output->Write(DocumentAsConllu(record.document, *language));
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
      "analyze", "Writes the sentences and words of articles, CoNLL-U");
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
