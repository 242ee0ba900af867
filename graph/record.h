// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What one article says: plain structs, the only thing that passes from
// `ingest` to `graph`. docs/formats.md describes the same model as JSON.
#ifndef ENTENTE_GRAPH_RECORD_H_
#define ENTENTE_GRAPH_RECORD_H_

#include <cstdint>
#include <string>
#include <vector>

#include "graph/vocabulary.h"

namespace entente {

// A half-open range of bytes of Document::text. JSON counts code points; the
// record reader and writer convert, nobody else does. Where a document has no
// text, the numbers are kept as they were read and name nothing.
struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  friend bool operator==(const Span&, const Span&) = default;
  // LLVM 14 reads a literal 0 into what the compiler writes here.
  // NOLINTNEXTLINE(modernize-use-nullptr)
  friend auto operator<=>(const Span&, const Span&) = default;
};

// A date as the article words it, and the first and last day (ISO 8601,
// inclusive) that the words can mean. Any part may be empty.
struct Date {
  std::string text;
  std::string from;
  std::string to;

  bool empty() const { return text.empty() && from.empty() && to.empty(); }
  friend bool operator==(const Date&, const Date&) = default;
};

// `extra`, here and below, holds the members of the JSON object that the model
// does not define, as compact JSON without the outer braces ("" if there are
// none): what a user adds to a record is handed on, not dropped.
struct Document {
  std::string id;  // required, unique among all documents of a graph
  std::string title;
  std::string url;
  std::string publisher;
  std::string author;
  std::string published;  // ISO 8601 date or date and time
  std::string language;   // BCP 47; "fr" and "en" are understood
  std::string text;       // UTF-8
  std::string extractor;  // program, model and lexicon versions
  std::string extra;
};

struct Actor {
  std::string id;  // required, local to the record, as all ids below
  ActorKind kind = ActorKind::kPerson;
  std::string name;  // the fullest form that the article uses
  std::vector<std::string> aliases;
  std::string country;   // ISO 3166-1 alpha-2, or a name
  std::string wikidata;  // "Q" and digits
  std::vector<Span> mentions;
  std::string extra;
};

struct Relation {
  std::string id;
  RelationType type = RelationType::kHoldsOffice;
  std::string source;  // an Actor::id
  std::string target;  // an Actor::id
  std::string role;    // an office's title, in the article's words
  std::string mode;    // "visit", "meet", "phone", ...
  Polarity polarity = Polarity::kPositive;
  Certainty certainty = Certainty::kCertain;
  Date start;
  Date end;                   // text "past": over, no date said
  std::string attributed_to;  // the innermost Claim::id that says so, or ""
  std::vector<Span> evidence;
  std::string extra;
};

// The words that attribute: "a accusé", "selon". A Cue whose span is empty is
// no cue.
struct Cue {
  Span span;
  std::string lemma;
};

struct Claim {
  std::string id;
  ClaimType type = ClaimType::kSay;
  std::vector<std::string> source;  // Actor::ids; at least one
  Cue cue;
  std::vector<Span> content;
  QuoteForm quote = QuoteForm::kUnstated;
  std::vector<std::string> about;
  std::vector<std::string> addressee;
  Polarity polarity = Polarity::kPositive;
  Certainty certainty = Certainty::kCertain;
  Date made_at;
  std::string responds_to;    // a Claim::id, or ""
  std::string attributed_to;  // a Claim::id, or ""
  std::vector<Span> evidence;
  std::string extra;
};

struct Record {
  Document document;
  std::vector<Actor> actors;
  std::vector<Relation> relations;
  std::vector<Claim> claims;
  std::string extra;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_RECORD_H_
