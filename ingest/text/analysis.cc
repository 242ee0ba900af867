// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/analysis.h"

#include <algorithm>

#include "ingest/text/syntax/models.h"
#include "ingest/text/words.h"

namespace entente {
namespace {

bool HasTree(const UdSentence& sentence) {
  return std::all_of(sentence.words.begin(), sentence.words.end(),
                     [](const UdWord& word) {
                       return word.upos != Upos::kUnset && !word.deprel.empty();
                     });
}

}  // namespace

std::vector<UdSentence> AnalyzeSentences(const Article& article) {
  const bool came_with_it = !article.analysis.empty();
  std::vector<UdSentence> sentences =
      came_with_it ? article.analysis : SplitWords(article);
  const UdModel& model = ModelOf(article.language);
  for (UdSentence& sentence : sentences) {
    if (!came_with_it || !HasTree(sentence)) {
      model.Analyze(sentence);
    } else if (sentence.names.empty()) {
      model.FindNames(sentence);
    }
  }
  return sentences;
}

}  // namespace entente
