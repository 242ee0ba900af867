// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The actors that are known in advance: every country of ISO 3166-1, the main
// alliances and international organisations, seats of power, public figures
// whose names differ between French and English. One source for the text
// ingester (what is a name?) and for the resolver (which names are one actor?).
//
// The facts stand in graph/names/*.tsv, which people read and edit and which
// are compiled in; the names of countries come from ICU's CLDR data.
#ifndef ENTENTE_GRAPH_NAMES_H_
#define ENTENTE_GRAPH_NAMES_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "graph/vocabulary.h"

namespace entente {

enum class Language : uint8_t { kAny, kFrench, kEnglish };

// How a form names its actor.
enum class NameUse : uint8_t {
  kName,       // "Corée du Nord", "Organisation des Nations unies"
  kAcronym,    // "ONU", "NATO"
  kCapital,    // "Pyongyang", of the country
  kSeat,       // "Kremlin", "Downing Street": a building or a seat
  kDemonym,    // noun for people: "Nord-Coréens", "North Koreans"
  kAdjective,  // "nord-coréenne", "North Korean"
};

enum class Gender : uint8_t { kNone, kMasculine, kFeminine };
enum class Number : uint8_t { kNone, kSingular, kPlural };

struct NameForm {
  std::string text;  // as written: "nord-coréenne"
  Language language = Language::kAny;
  NameUse use = NameUse::kName;
  Gender gender = Gender::kNone;
  Number number = Number::kNone;
  uint32_t actor = 0;  // index into NameTable::actors()
};

struct KnownActor {
  std::string id;  // NMTOKEN, stable: "country.KP", "alliance.nato"
  ActorKind kind = ActorKind::kCountry;
  std::string wikidata;  // "Q423", or "" where we are not sure
  std::string country;   // alpha-2 of the country it is or belongs to, or ""
  std::string name_fr;   // the usual name: "Corée du Nord", "OTAN"
  std::string name_en;

  // The usual name in that language; English for kAny.
  const std::string& name(Language language) const {
    return language == Language::kFrench ? name_fr : name_en;
  }
};

// "The United Kingdom was in the European Union from 1973-01-01 to 2020-01-31."
struct Membership {
  uint32_t member = 0;    // index into actors()
  uint32_t alliance = 0;  // index into actors()
  std::string from;       // ISO 8601 day, month or year; "" if not known
  std::string to;         // "" if it lasts
};

// The form of a name under which names are compared: NFKD without marks, full
// case folding, every run of other characters than letters and digits one
// space, leading articles of French and English dropped ("l'OTAN" -> "otan",
// "The Hague" -> "hague") unless they are acronyms ("UN Women"). Dotted
// letters are one word ("U.S." -> "us"), ligatures and barred letters are plain
// ("Wałęsa" -> "walesa"), a "+" that ends a word is one ("OPEC+" -> "opec
// plus"). It depends on capitals, so a form is not to be normalised again.
// Valid UTF-8 in; "" if nothing is left.
std::string NormalizeName(absl::string_view name);

// Immutable; safe to read from many threads.
class NameTable {
 public:
  // The compiled-in table, made once at first use.
  static const NameTable& Default();

  absl::Span<const KnownActor> actors() const { return actors_; }
  absl::Span<const Membership> memberships() const { return memberships_; }
  absl::Span<const NameForm> forms() const { return forms_; }

  // All forms whose NormalizeName equals that of a name already normalised;
  // empty if none. Several actors may share one ("Congo").
  absl::Span<const NameForm> Lookup(absl::string_view normalized) const;

  // nullptr if there is none.
  const KnownActor* FindById(absl::string_view id) const;
  const KnownActor* FindByWikidata(absl::string_view wikidata) const;

  // The most words that any form has: how far a matcher has to look ahead.
  size_t max_words() const { return max_words_; }

  // How the tables reach the class; see names.cc. Text in the format of
  // graph/names/README.md; errors are "file:line: what, expected what".
  struct Sources {
    absl::string_view countries = "";
    absl::string_view actors = "";
    absl::string_view people = "";
    absl::string_view memberships = "";
  };
  static absl::StatusOr<std::unique_ptr<NameTable>> Load(const Sources&);

  ~NameTable();
  NameTable(const NameTable&) = delete;
  NameTable& operator=(const NameTable&) = delete;

 private:
  struct Index;  // hash maps over the vectors below
  NameTable();

  std::vector<KnownActor> actors_;
  std::vector<NameForm> forms_;  // sorted by normalised text
  std::vector<Membership> memberships_;
  std::unique_ptr<Index> index_;
  size_t max_words_ = 0;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_NAMES_H_
