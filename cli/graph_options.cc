// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/graph_options.h"

#include <array>
#include <utility>

#include "ingest/input.h"

namespace entente {
namespace {

absl::StatusOr<std::string> ReadAll(const std::string& path) {
  absl::StatusOr<Input> input = Input::Open(path);
  if (!input.ok()) return input.status();
  std::string text;
  std::array<char, 1 << 14> buffer;
  while (true) {
    absl::StatusOr<size_t> size = input->Read(buffer.data(), buffer.size());
    if (!size.ok()) return size.status();
    if (*size == 0) return text;
    text.append(buffer.data(), *size);
  }
}

}  // namespace

void AddGraphOptions(CLI::App& app, GraphChoices* choices) {
  choices->view = std::string(Name(ViewKind::kActors));
  app.add_option("--view", choices->view,
                 "actors: claims become edges between actors; claims: they "
                 "are nodes; full: documents are nodes too")
      ->check(CLI::IsMember({std::string(Name(ViewKind::kActors)),
                             std::string(Name(ViewKind::kClaims)),
                             std::string(Name(ViewKind::kFull))}))
      ->type_name("actors|claims|full")
      ->option_text("actors|claims|full")
      ->capture_default_str();
  app.add_option("--labels", choices->labels,
                 "The language of names where it is known, else each actor's "
                 "most used name")
      ->check(CLI::IsMember({"fr", "en"}))
      ->type_name("fr|en")
      ->option_text("fr|en");
  app.add_option("--judgements", choices->judgements,
                 "A file that says which names are the same actor and which "
                 "are different: lines of same|different, TAB, a name, TAB, "
                 "a name")
      ->option_text("FILE");
}

ViewKind ParseView(const GraphChoices& choices) {
  return ParseViewKind(choices.view).value_or(ViewKind::kActors);
}

Language LabelLanguage(const GraphChoices& choices) {
  if (choices.labels == "fr") return Language::kFrench;
  return choices.labels == "en" ? Language::kEnglish : Language::kAny;
}

absl::StatusOr<GraphOptions> MakeGraphOptions(const GraphChoices& choices) {
  GraphOptions options;
  options.labels = LabelLanguage(choices);
  if (choices.judgements.empty()) return options;
  const absl::StatusOr<std::string> text = ReadAll(choices.judgements);
  if (!text.ok()) return text.status();
  absl::StatusOr<Judgements> judgements =
      ParseJudgements(choices.judgements, *text);
  if (!judgements.ok()) return judgements.status();
  options.judgements = *std::move(judgements);
  return options;
}

}  // namespace entente
