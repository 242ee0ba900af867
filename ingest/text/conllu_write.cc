// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>

#include "absl/strings/str_cat.h"
#include "ingest/text/conllu.h"

namespace entente {
namespace {

absl::string_view OrUnderscore(absl::string_view value) {
  return value.empty() ? absl::string_view("_") : value;
}

// Appends `value`, no line break or tab in it.
void AppendField(absl::string_view value, std::string* line) {
  const size_t begin = line->size();
  absl::StrAppend(line, value);
  for (size_t i = begin; i < line->size(); ++i) {
    char& c = (*line)[i];
    if (c == '\t' || c == '\n' || c == '\r') c = ' ';
  }
}

void AppendMisc(bool space_after, std::string* conllu) {
  conllu->append(space_after ? "_\n" : "SpaceAfter=No\n");
}

void AppendWord(const UdWord& word, size_t id, bool space_after,
                std::string* conllu) {
  absl::StrAppend(conllu, id, "\t");
  AppendField(OrUnderscore(word.form), conllu);
  conllu->push_back('\t');
  AppendField(OrUnderscore(word.lemma), conllu);
  absl::StrAppend(conllu, "\t", UposName(word.upos), "\t",
                  OrUnderscore(word.xpos), "\t", OrUnderscore(word.feats),
                  "\t");
  if (word.deprel.empty() && word.head == 0) {
    conllu->append("_\t_\t_\t");
  } else {
    absl::StrAppend(conllu, word.head, "\t", OrUnderscore(word.deprel),
                    "\t_\t");
  }
  AppendMisc(space_after, conllu);
}

void AppendText(const UdSentence& sentence, std::string* conllu) {
  conllu->append("# text = ");
  for (size_t i = 0; i < sentence.tokens.size(); ++i) {
    if (i > 0 && sentence.tokens[i - 1].space_after) conllu->push_back(' ');
    AppendField(sentence.tokens[i].form, conllu);
  }
  conllu->push_back('\n');
}

}  // namespace

void AppendConllu(const UdSentence& sentence, std::string* conllu) {
  if (sentence.new_paragraph) conllu->append("# newpar\n");
  if (!sentence.id.empty()) {
    conllu->append("# sent_id = ");
    AppendField(sentence.id, conllu);
    conllu->push_back('\n');
  }
  AppendText(sentence, conllu);
  for (const UdToken& token : sentence.tokens) {
    const uint32_t end = token.first_word + token.word_count;
    if (token.word_count > 1) {
      absl::StrAppend(conllu, token.first_word + 1, "-", end, "\t");
      AppendField(token.form, conllu);
      conllu->append("\t_\t_\t_\t_\t_\t_\t_\t");
      AppendMisc(token.space_after, conllu);
    }
    for (uint32_t w = token.first_word; w < end; ++w) {
      AppendWord(sentence.words[w], w + 1,
                 token.word_count > 1 || token.space_after, conllu);
    }
  }
  conllu->push_back('\n');
}

}  // namespace entente
