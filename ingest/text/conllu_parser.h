// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// CoNLL-U line by line, for files that do not fit into memory; conllu.h reads
// whole ones.
#ifndef ENTENTE_INGEST_TEXT_CONLLU_PARSER_H_
#define ENTENTE_INGEST_TEXT_CONLLU_PARSER_H_

#include <cstddef>
#include <string>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "absl/types/span.h"
#include "ingest/text/ud.h"

namespace entente {

// "# newdoc id = d1": the key "newdoc id" and the value "d1", empty in "# x".
struct ConlluComment {
  absl::string_view key;
  absl::string_view value;
};

// What a line says that begins with '#', places in it; none for others.
absl::optional<ConlluComment> ParseConlluComment(absl::string_view line);

// "# newdoc", with an id or without.
bool BeginsDocument(const ConlluComment& comment);

// A sentence as its lines have it: nothing has a span yet.
struct ConlluSentence {
  UdSentence sentence;
  std::string text;  // of the comment "# text", empty if there is none
};

// Makes sentences of lines, as ReadConllu describes it.
class ConlluParser {
 public:
  // `name` is the file's, for errors: "name:line: what is wrong, ...".
  explicit ConlluParser(std::string name) : name_(std::move(name)) {}

  // Takes the next line, without its line feed. True where a sentence has
  // ended, which Take gives. After an error only Reset, or no more lines.
  absl::StatusOr<bool> ReadLine(absl::string_view line);

  // Ends the sentence at hand, as a blank line does: at the end of the file.
  absl::StatusOr<bool> EndSentence();

  // The sentence that has ended; the next may begin.
  ConlluSentence Take() {
    ConlluSentence taken = std::move(current_);
    Reset();
    return taken;
  }

  // Forgets the sentence at hand and its comments.
  void Reset();

  // How many lines were read: the number of the last one.
  size_t line() const { return line_; }

 private:
  absl::Status Error(size_t line, absl::string_view what,
                     absl::string_view expected) const;
  void ReadComment(const ConlluComment& comment);
  absl::Status ReadRange(absl::Span<const absl::string_view> columns,
                         size_t dash);
  absl::Status ReadWord(absl::Span<const absl::string_view> columns);
  absl::Status ReadHead(absl::string_view column, UdWord* word);
  UdSentence& sentence() { return current_.sentence; }

  std::string name_;
  ConlluSentence current_;
  size_t line_ = 0;
  size_t range_end_ = 0;  // the last word of the last token of several words
};

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_CONLLU_PARSER_H_
