// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
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

// For each word the name that it is of, "ner=B-PER" at its first word and
// "ner=I-PER" at others, as Stanza has it; empty outside of names.
std::vector<std::string> NameLabels(const UdSentence& sentence) {
  std::vector<std::string> labels(sentence.words.size());
  for (const EntitySpan& name : sentence.names) {
    for (uint32_t w = name.first; w < name.end && w < labels.size(); ++w) {
      labels[w] = absl::StrCat("ner=", w == name.first ? "B-" : "I-",
                               EntityKindName(name.kind));
    }
  }
  return labels;
}

void AppendMisc(absl::string_view name, bool space_after, std::string* conllu) {
  absl::string_view space = space_after ? "" : "SpaceAfter=No";
  if (name.empty() && space.empty()) space = "_";
  absl::StrAppend(conllu, space, name.empty() || space.empty() ? "" : "|", name,
                  "\n");
}

void AppendWord(const UdWord& word, size_t id, absl::string_view name,
                bool space_after, std::string* conllu) {
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
  AppendMisc(name, space_after, conllu);
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
  const std::vector<std::string> labels = NameLabels(sentence);
  for (const UdToken& token : sentence.tokens) {
    const uint32_t end = token.first_word + token.word_count;
    if (token.word_count > 1) {
      absl::StrAppend(conllu, token.first_word + 1, "-", end, "\t");
      AppendField(token.form, conllu);
      conllu->append("\t_\t_\t_\t_\t_\t_\t_\t");
      AppendMisc({}, token.space_after, conllu);
    }
    for (uint32_t w = token.first_word; w < end; ++w) {
      AppendWord(sentence.words[w], w + 1, labels[w],
                 token.word_count > 1 || token.space_after, conllu);
    }
  }
  conllu->push_back('\n');
}

}  // namespace entente
