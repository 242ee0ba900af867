// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The actors of one article: which names are one, and whom a phrase stands for.
#ifndef ENTENTE_INGEST_TEXT_ACTORS_H_
#define ENTENTE_INGEST_TEXT_ACTORS_H_

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "graph/record.h"
#include "ingest/text/names.h"
#include "ingest/text/phrases.h"

namespace entente {

struct ActorEntry {
  ActorKind kind = ActorKind::kPerson;
  std::string name;                  // the fullest form so far
  std::vector<std::string> aliases;  // other forms, in the order of the text
  uint32_t known = kNone;            // index into NameTable::Default().actors()
  Gender gender = Gender::kNone;
  bool plural = false;
  bool human = false;        // a person, named or described
  bool name_is_main = true;  // not a capital or seat
  bool acronym = false;      // "SNCF"
  bool by_form = false;      // its kind is a guess from capitals alone
  uint32_t named = 0;        // how often it is named
  uint32_t described = 0;    // how often a description stands for it
  bool specific = false;     // its description holds a name or a nationality
  bool used = false;         // a fact rests on it
  std::vector<std::string> titles;  // heads of its titles, in lower case
  std::vector<Span> mentions;
};

// White space of any kind as one blank.
std::string OneLine(absl::string_view text);

// Its parts: actors.cc enters the names, actor_phrases.cc and actor_pronouns.cc
// resolve what stands for them.
class ActorBook {
 public:
  // Makes the entries for all names.
  ActorBook(const Reading& reading, const Names& names);

  // The entry that a phrase stands for, a new one if it describes somebody not
  // spoken of before; kNone if it cannot be told. Phrases that speak are asked
  // for in the order of the text: pronouns look back to earlier answers.
  uint32_t ResolveSpeaker(const Phrase& spoken);

  // The same for an actor that is spoken of: makes no new entries, but for
  // groups and bodies if `make`.
  uint32_t ResolveOther(const Phrase& phrase, bool make);

  // The entry of Names::all[name]; kNone for a name that stands for nobody
  // here: an adjective.
  uint32_t EntryOf(uint32_t name) const { return entry_of_name_[name]; }

  // The entry of a known actor, a new one if the article has not named it.
  uint32_t EntryOfKnown(uint32_t known);

  // Says that `entry` spoke around token t.
  void NoteSpeaker(uint32_t entry, uint32_t t);

  ActorEntry& entry(uint32_t index) { return entries_[index]; }
  const std::vector<ActorEntry>& entries() const { return entries_; }

 private:
  // The body that a noun alone stands for: kNone if several could be meant.
  struct BodyNoun {
    uint32_t entry = kNone;
    uint32_t named_at = 0;  // the token from which on it does
  };

  void EnterNames();
  void EnterName(uint32_t index);
  void EnterSingle(uint32_t index);
  void RegisterPerson(const std::string& form, uint32_t entry);
  void LinkAcronyms();
  void CollectTitles();
  void CollectBodyNouns();
  uint32_t Make(ActorKind kind, absl::string_view name);
  void AddForm(uint32_t index, absl::string_view text, bool main = true);
  void AddMention(uint32_t index, TokenRange tokens);
  bool IsLocative(const ProperName& name) const;
  uint32_t ResolvePronoun(const Phrase& phrase);
  uint32_t ResolveNominal(const Phrase& phrase, bool make);
  uint32_t StateOf(const Phrase& phrase);
  uint32_t CountryOf(const Phrase& phrase);
  uint32_t EarlierOf(const Phrase& phrase, const std::string& text) const;
  uint32_t MainCountry() const;
  uint32_t AuthorOf(const Phrase& phrase);
  uint32_t LastPerson(uint32_t t, Gender gender, uint32_t sentences) const;
  uint32_t LastBody(uint32_t t, bool plural, uint32_t sentences) const;
  ActorKind KindOf(const Phrase& phrase) const;
  std::string Describe(const Phrase& phrase) const;

  const Reading& r_;
  const Names& names_;
  std::vector<ActorEntry> entries_;
  std::vector<uint32_t> entry_of_name_;
  absl::flat_hash_map<uint32_t, uint32_t> by_known_;
  absl::flat_hash_map<std::string, uint32_t> by_form_;
  absl::flat_hash_map<std::string, uint32_t> by_place_;  // cities
  absl::flat_hash_map<std::string, uint32_t> by_last_;   // persons
  absl::flat_hash_map<std::string, uint32_t> by_first_;  // kNone: several
  absl::flat_hash_map<std::string, uint32_t> by_description_;
  absl::flat_hash_map<std::string, uint32_t> by_title_;
  absl::flat_hash_map<std::string, BodyNoun> by_noun_;
  uint32_t main_country_ = kNone;
  std::vector<std::pair<uint32_t, uint32_t>> spoke_;  // token, entry
};

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_ACTORS_H_
