// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// CoNLL-U, the format of Universal Dependencies' treebanks and of the programs
// that are trained on them: https://universaldependencies.org/format.html.
#ifndef ENTENTE_INGEST_TEXT_CONLLU_H_
#define ENTENTE_INGEST_TEXT_CONLLU_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "ingest/text/conllu_parser.h"
#include "ingest/text/ud.h"

namespace entente {

// Sentences and the raw text that their spans count in.
struct ConlluText {
  std::string text;
  std::vector<UdSentence> sentences;
};

// Reads all sentences of `conllu`, the content of the file `name`. The text is
// that of the comments "# text" where these agree with the tokens but for white
// space, otherwise the tokens as SpaceAfter joins them; the sentences follow
// each other as SetSpans says. DEPS, MISC but SpaceAfter and ner, and empty
// nodes
// ("5.1") are left out.
//
// Takes what programs write that do not follow the format to the letter: lines
// that end before their tenth column, CR LF, a byte order mark, no blank line
// at the end, several between sentences, tags that are none of UD's (X then),
// no SpaceAfter beside "# text". An error reads "name:line: what is wrong,
// expected what".
absl::StatusOr<ConlluText> ReadConllu(absl::string_view conllu,
                                      absl::string_view name);

// Appends one sentence to those of `result`, and its text, as ReadConllu does.
void AppendSentence(ConlluSentence from, ConlluText* result);

// Sets the spans of sentences, tokens and words to where they stand in the text
// that the tokens' forms make, which is returned: a space after each token
// unless `space_after` says otherwise, a blank line before a sentence that
// begins a paragraph.
std::string SetSpans(std::vector<UdSentence>& sentences);

// Appends the sentence with its comments and the blank line after it. What is
// not known is "_": of a word without a deprel, a head of 0 too.
void AppendConllu(const UdSentence& sentence, std::string* conllu);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_CONLLU_H_
