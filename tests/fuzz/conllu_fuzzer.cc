// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Any bytes as CoNLL-U, at once and document by document, and as an article
// whose words become CoNLL-U: spans lie in the text, each token has its words,
// and what is written is read again as the same tokens and words.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "ingest/conllu.h"
#include "ingest/text/analyze.h"
#include "ingest/text/conllu.h"
#include "ingest/text/words.h"

namespace entente {
namespace {

void Expect(bool holds) {
  if (!holds) std::abort();
}

void CheckSentence(const UdSentence& sentence, size_t text_size) {
  Expect(!sentence.tokens.empty());
  size_t words = 0;
  for (const UdToken& token : sentence.tokens) {
    Expect(token.word_count > 0 && token.first_word == words);
    Expect(token.span.begin <= token.span.end && token.span.end <= text_size);
    words += token.word_count;
  }
  Expect(words == sentence.words.size());
  for (const UdWord& word : sentence.words) {
    Expect(word.head <= words && word.token < sentence.tokens.size());
    const Span token = sentence.tokens[word.token].span;
    Expect(token.begin <= word.span.begin && word.span.end <= token.end);
  }
}

// A form as a line of CoNLL-U can have it.
std::string InOneLine(absl::string_view form) {
  return absl::StrReplaceAll(form, {{"\t", " "}, {"\n", " "}, {"\r", " "}});
}

void CheckWriting(const std::vector<UdSentence>& sentences, size_t text_size) {
  std::string conllu;
  for (const UdSentence& sentence : sentences) {
    CheckSentence(sentence, text_size);
    AppendConllu(sentence, &conllu);
  }
  const absl::StatusOr<ConlluText> again = ReadConllu(conllu, "again");
  Expect(again.ok() && again->sentences.size() == sentences.size());
  for (size_t s = 0; s < sentences.size(); ++s) {
    const UdSentence& a = sentences[s];
    const UdSentence& b = again->sentences[s];
    CheckSentence(b, again->text.size());
    Expect(a.tokens.size() == b.tokens.size());
    Expect(a.words.size() == b.words.size());
    for (size_t i = 0; i < a.tokens.size(); ++i) {
      Expect(InOneLine(a.tokens[i].form) == b.tokens[i].form);
    }
    for (size_t i = 0; i < a.words.size(); ++i) {
      Expect(InOneLine(a.words[i].form) == b.words[i].form);
      Expect(a.words[i].feats == b.words[i].feats);
      Expect(a.words[i].deprel == b.words[i].deprel);
    }
  }
}

void CheckArticle(const Article& article) {
  const size_t size = article.document.text.size();
  Expect(article.analysis.size() == article.sentences.size());
  CheckWriting(article.analysis, size);
  uint32_t end = 0;
  for (const Token& token : article.tokens) {
    Expect(end <= token.span.begin && token.span.begin < token.span.end);
    const Sentence& sentence = article.sentences[token.sentence];
    Expect(sentence.span.begin <= token.span.begin);
    Expect(token.span.end <= sentence.span.end);
    end = token.span.end;
  }
}

// The documents of `bytes`, with a limit that they may reach; with facts too.
void CheckDocuments(absl::string_view bytes, size_t max_record_bytes) {
  IngestOptions options;
  options.language = "fr";
  options.max_record_bytes = max_record_bytes;
  options.show_article = CheckArticle;
  absl::StatusOr<Input> input = Input::FromString("fuzz", bytes);
  if (!input.ok()) return;
  size_t answers = 0;
  const absl::Status status = IngestConllu(*input, options, [&](const auto&) {
    ++answers;
    return absl::OkStatus();
  });
  Expect(!status.ok() || answers > 0);
}

}  // namespace
}  // namespace entente

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const absl::string_view bytes(reinterpret_cast<const char*>(data), size);
  const absl::StatusOr<entente::ConlluText> read =
      entente::ReadConllu(bytes, "fuzz");
  if (read.ok()) {
    entente::CheckWriting(read->sentences, read->text.size());
  } else {
    entente::Expect(!read.status().message().empty());
  }
  entente::CheckDocuments(bytes, size_t{1} << 26);
  entente::CheckDocuments(bytes, 100);
  for (const entente::Language language :
       {entente::Language::kFrench, entente::Language::kEnglish}) {
    entente::Document document;
    document.text = std::string(bytes);
    entente::CheckWriting(entente::SplitWords(entente::PrepareArticle(
                              std::move(document), language)),
                          size);
  }
  return 0;
}
