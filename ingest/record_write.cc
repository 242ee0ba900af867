// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "graph/vocabulary.h"
#include "ingest/code_points.h"
#include "ingest/json_text.h"
#include "ingest/record_json.h"

namespace entente {
namespace {

// Writes one record: each method appends a member, or nothing for an empty one.
class Writer {
 public:
  Writer(const Record& record, std::string* out)
      : record_(record), text_(record.document.text), out_(*out) {}

  void Write() {
    Open('{');
    Key("document");
    WriteDocument(record_.document);
    List("actors", record_.actors, [this](const Actor& a) { WriteActor(a); });
    List("relations", record_.relations,
         [this](const Relation& r) { WriteRelation(r); });
    List("claims", record_.claims, [this](const Claim& c) { WriteClaim(c); });
    Extra(record_.extra);
    Close('}');
  }

 private:
  void Open(char bracket) { out_.push_back(bracket); }
  void Close(char bracket) { out_.push_back(bracket); }

  // A comma, unless it would be the first thing in its bracket.
  void Comma() {
    const char last = out_.back();
    if (last != '{' && last != '[') out_.push_back(',');
  }

  void Key(absl::string_view name) {
    Comma();
    absl::StrAppend(&out_, "\"", name, "\":");
  }

  void Text(absl::string_view name, const std::string& value) {
    if (value.empty()) return;
    Key(name);
    AppendJsonString(value, &out_);
  }

  void Word(absl::string_view name, absl::string_view word) {
    Key(name);
    absl::StrAppend(&out_, "\"", word, "\"");
  }

  void Texts(absl::string_view name, const std::vector<std::string>& values) {
    List(name, values,
         [this](const std::string& value) { AppendJsonString(value, &out_); });
  }

  void Extra(const std::string& extra) {
    if (extra.empty()) return;
    Comma();
    out_ += extra;
  }

  template <typename Item, typename WriteItem>
  void List(absl::string_view name, const std::vector<Item>& items,
            const WriteItem& write) {
    if (items.empty()) return;
    Key(name);
    Open('[');
    for (const Item& item : items) {
      Comma();
      write(item);
    }
    Close(']');
  }

  // Without a text the numbers are as they were read.
  uint32_t CodePoint(uint32_t byte) const {
    return record_.document.text.empty() ? byte : text_.CodePointOf(byte);
  }

  void Offsets(Span span) {
    absl::StrAppend(&out_, "\"begin\":", CodePoint(span.begin),
                    ",\"end\":", CodePoint(span.end));
  }

  void Spans(absl::string_view name, const std::vector<Span>& spans) {
    List(name, spans, [this](Span span) {
      Open('{');
      Offsets(span);
      Close('}');
    });
  }

  void WriteDate(absl::string_view name, const Date& date) {
    if (date.empty()) return;
    Key(name);
    Open('{');
    Text("text", date.text);
    Text("from", date.from);
    Text("to", date.to);
    Close('}');
  }

  void WriteCue(const Cue& cue) {
    const bool has_span = cue.span != Span();
    if (!has_span && cue.lemma.empty()) return;
    Key("cue");
    Open('{');
    if (has_span) Offsets(cue.span);
    Text("lemma", cue.lemma);
    Close('}');
  }

  void Modality(Polarity polarity, Certainty certainty) {
    if (polarity != Polarity::kPositive) Word("polarity", Name(polarity));
    if (certainty != Certainty::kCertain) Word("certainty", Name(certainty));
  }

  void WriteDocument(const Document& document) {
    Open('{');
    Text("id", document.id);
    Text("title", document.title);
    Text("url", document.url);
    Text("publisher", document.publisher);
    Text("author", document.author);
    Text("published", document.published);
    Text("language", document.language);
    Text("text", document.text);
    Text("extractor", document.extractor);
    Extra(document.extra);
    Close('}');
  }

  void WriteActor(const Actor& actor) {
    Open('{');
    Text("id", actor.id);
    Word("kind", Name(actor.kind));
    Text("name", actor.name);
    Texts("aliases", actor.aliases);
    Text("country", actor.country);
    Text("wikidata", actor.wikidata);
    Spans("mentions", actor.mentions);
    Extra(actor.extra);
    Close('}');
  }

  void WriteRelation(const Relation& relation) {
    Open('{');
    Text("id", relation.id);
    Word("type", Name(relation.type));
    Text("source", relation.source);
    Text("target", relation.target);
    Text("role", relation.role);
    Text("mode", relation.mode);
    Modality(relation.polarity, relation.certainty);
    WriteDate("start", relation.start);
    WriteDate("end", relation.end);
    Text("attributed_to", relation.attributed_to);
    Spans("evidence", relation.evidence);
    Extra(relation.extra);
    Close('}');
  }

  void WriteClaim(const Claim& claim) {
    Open('{');
    Text("id", claim.id);
    Word("type", Name(claim.type));
    Texts("source", claim.source);
    WriteCue(claim.cue);
    Spans("content", claim.content);
    if (claim.quote != QuoteForm::kUnstated) Word("quote", Name(claim.quote));
    Texts("about", claim.about);
    Texts("addressee", claim.addressee);
    Modality(claim.polarity, claim.certainty);
    WriteDate("made_at", claim.made_at);
    Text("responds_to", claim.responds_to);
    Text("attributed_to", claim.attributed_to);
    Spans("evidence", claim.evidence);
    Extra(claim.extra);
    Close('}');
  }

  const Record& record_;
  const CodePointIndex text_;
  std::string& out_;
};

}  // namespace

void AppendRecordJson(const Record& record, std::string* out) {
  Writer(record, out).Write();
}

}  // namespace entente
