// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/analysis.h"

#include "ingest/text/syntax/models.h"
#include "ingest/text/words.h"

namespace entente {

std::vector<UdSentence> AnalyzeSentences(const Article& article) {
  std::vector<UdSentence> sentences = SplitWords(article);
  const UdModel& model = ModelOf(article.language);
  for (UdSentence& sentence : sentences) model.Analyze(sentence);
  return sentences;
}

}  // namespace entente
