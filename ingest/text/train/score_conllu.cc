// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// score_conllu GOLD SYSTEM: the measures of the CoNLL 2018 shared task.
#include <CLI/CLI.hpp>
#include <iostream>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "ingest/text/conllu.h"
#include "ingest/text/train/program.h"
#include "ingest/text/train/read_file.h"
#include "ingest/text/train/score.h"

namespace entente {
namespace {

absl::Status Run(const std::string& gold_path, const std::string& system_path) {
  const absl::StatusOr<ConlluText> gold = ReadConlluFile(gold_path);
  if (!gold.ok()) return gold.status();
  const absl::StatusOr<ConlluText> system = ReadConlluFile(system_path);
  if (!system.ok()) return system.status();
  const absl::StatusOr<ConlluScores> scores =
      ScoreConllu(gold->sentences, system->sentences);
  if (!scores.ok()) return scores.status();
  std::cout << ScoreTable(*scores);
  return absl::OkStatus();
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  CLI::App app("Scores a CoNLL-U file against a treebank", "score_conllu");
  std::string gold;
  std::string system;
  app.add_option("gold", gold, "The treebank")->required();
  app.add_option("system", system, "The same text as a system reads it")
      ->required();
  return entente::RunProgram(app, argc, argv,
                             [&] { return entente::Run(gold, system); });
}
