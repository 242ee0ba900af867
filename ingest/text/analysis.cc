// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/analysis.h"

#include <algorithm>

#include "ingest/text/syntax/models.h"
#include "ingest/text/words.h"

namespace entente {
namespace {

// Whether every word's heads lead to the root.
bool IsTree(const UdSentence& sentence) {
  const auto size = static_cast<uint32_t>(sentence.words.size());
  // The walk that a word was met on; words met by earlier walks are known to
  // lead to the root.
  std::vector<uint32_t> met(size + 1, 0);
  for (uint32_t start = 1; start <= size; ++start) {
    for (uint32_t at = start; at != 0; at = sentence.words[at - 1].head) {
      if (met[at] == start) return false;
      if (met[at] != 0) break;
      met[at] = start;
    }
  }
  return true;
}

bool IsAnalysed(const UdSentence& sentence) {
  return std::all_of(sentence.words.begin(), sentence.words.end(),
                     [](const UdWord& word) {
                       return word.upos != Upos::kUnset && !word.deprel.empty();
                     }) &&
         IsTree(sentence);
}

}  // namespace

std::vector<UdSentence> AnalyzeSentences(const Article& article) {
  std::vector<UdSentence> sentences =
      article.analysis.empty() ? SplitWords(article) : article.analysis;
  const UdModel& model = ModelOf(article.language);
  for (UdSentence& sentence : sentences) {
    if (IsAnalysed(sentence)) {
      model.FindNames(sentence);
    } else {
      model.Analyze(sentence);
    }
  }
  return sentences;
}

}  // namespace entente
