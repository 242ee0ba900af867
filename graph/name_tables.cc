// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/name_tables.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "graph/country_names.h"
#include "graph/name_fields.h"

namespace entente {
namespace {

class TableReader {
 public:
  absl::Status AddCountry(const TablePlace& place, const Fields& f);
  absl::Status AddActor(const TablePlace& place, const Fields& f);
  absl::Status AddPerson(const TablePlace& place, const Fields& f);
  absl::Status AddMembership(const TablePlace& place, const Fields& f);
  // An error if a form of the last line cannot be looked up.
  absl::Status CheckForms(const TablePlace& place) const;
  NameTables Finish() { return std::move(tables_); }

 private:
  // Appends the actor and makes it the one that AddForm adds to.
  absl::Status OpenActor(const TablePlace& place, KnownActor actor);
  void AddForm(absl::string_view text, NameForm form);
  // Each alternative of "Kyiv|Kiev".
  void AddForms(absl::string_view texts, const NameForm& form);
  void AddDemonyms(const Fields& f);
  absl::Status FindMember(const TablePlace& place, absl::string_view id,
                          uint32_t& index) const;

  CountryNames countries_;
  NameTables tables_;
  absl::flat_hash_map<std::string, uint32_t> ids_;
  absl::flat_hash_map<std::string, std::string> wikidata_;  // to the actor's id
  std::string empty_form_;  // one whose normalised form is empty
};

absl::Status TableReader::OpenActor(const TablePlace& place, KnownActor actor) {
  if (!IsId(actor.id)) {
    return ErrorAt(place, absl::StrCat("bad id \"", actor.id, "\""),
                   "letters, digits, '.', '-', '_'");
  }
  if (!actor.country.empty() && !countries_.Has(actor.country)) {
    return ErrorAt(place,
                   absl::StrCat("unknown country \"", actor.country, "\""),
                   "a code of ISO 3166-1 alpha-2");
  }
  if (!IsWikidata(actor.wikidata)) {
    return ErrorAt(
        place, absl::StrCat("bad Wikidata identifier \"", actor.wikidata, "\""),
        "\"Q\" and digits, or nothing");
  }
  if (actor.name_fr.empty() || actor.name_en.empty()) {
    return ErrorAt(place, "no name", "one in French and one in English");
  }
  const auto index = static_cast<uint32_t>(tables_.actors.size());
  if (!ids_.emplace(actor.id, index).second) {
    return ErrorAt(place, absl::StrCat("id \"", actor.id, "\" again"),
                   "each once");
  }
  if (!actor.wikidata.empty() &&
      !wikidata_.emplace(actor.wikidata, actor.id).second) {
    return ErrorAt(place,
                   absl::StrCat("Wikidata identifier ", actor.wikidata, " of ",
                                wikidata_[actor.wikidata], " again"),
                   "each once");
  }
  tables_.actors.push_back(std::move(actor));
  return absl::OkStatus();
}

void TableReader::AddForm(absl::string_view text, NameForm form) {
  text = absl::StripAsciiWhitespace(text);
  if (text.empty()) return;
  form.text = std::string(text);
  form.actor = static_cast<uint32_t>(tables_.actors.size() - 1);
  std::string normalized = NormalizeName(text);
  if (normalized.empty()) empty_form_ = form.text;
  tables_.forms.push_back({std::move(normalized), std::move(form)});
}

absl::Status TableReader::CheckForms(const TablePlace& place) const {
  if (empty_form_.empty()) return absl::OkStatus();
  return ErrorAt(
      place,
      absl::StrCat("form \"", empty_form_, "\" without a letter or digit"),
      "a name");
}

void TableReader::AddForms(absl::string_view texts, const NameForm& form) {
  for (const absl::string_view text : absl::StrSplit(texts, '|')) {
    AddForm(text, form);
  }
}

NameForm Form(Language language, NameUse use, Gender gender = Gender::kNone,
              Number number = Number::kNone) {
  NameForm form;
  form.language = language;
  form.use = use;
  form.gender = gender;
  form.number = number;
  return form;
}

// Columns of countries.tsv.
enum CountryColumn : uint8_t {
  kCode,
  kWikidata,
  kCapitalFr,
  kCapitalEn,
  kDemonymFr,  // four: m. sg., f. sg., m. pl., f. pl.
  kAdjectiveEn = kDemonymFr + 4,
  kDemonymEn,
  kDemonymsEn,
  kNameFr,
  kNameEn,
  kOtherFr,
  kOtherEn,
  kCountryColumns,
};

absl::Status TableReader::AddCountry(const TablePlace& place, const Fields& f) {
  const absl::string_view code = f[kCode];
  if (!countries_.Has(code)) {
    return ErrorAt(place, absl::StrCat("unknown country \"", code, "\""),
                   "a code of ISO 3166-1 alpha-2");
  }
  const std::string cldr_fr = countries_.Get(code, Language::kFrench);
  const std::string cldr_en = countries_.Get(code, Language::kEnglish);
  KnownActor actor;
  actor.id = absl::StrCat("country.", code);
  actor.kind = ActorKind::kCountry;
  actor.wikidata = std::string(f[kWikidata]);
  actor.country = std::string(code);
  actor.name_fr = f[kNameFr].empty() ? cldr_fr : std::string(f[kNameFr]);
  // CLDR writes "Bosnia & Herzegovina", newspapers "and".
  actor.name_en = f[kNameEn].empty()
                      ? absl::StrReplaceAll(cldr_en, {{" & ", " and "}})
                      : std::string(f[kNameEn]);
  absl::Status status = OpenActor(place, actor);
  if (!status.ok()) return status;

  const NameForm french_name = Form(Language::kFrench, NameUse::kName);
  const NameForm english_name = Form(Language::kEnglish, NameUse::kName);
  for (const absl::string_view name :
       {absl::string_view(actor.name_fr), absl::string_view(cldr_fr)}) {
    AddForm(name, french_name);
  }
  for (const absl::string_view name :
       {absl::string_view(actor.name_en), absl::string_view(cldr_en)}) {
    AddForm(name, english_name);
  }
  AddForms(f[kOtherFr], french_name);
  AddForms(f[kOtherEn], english_name);
  AddForms(f[kCapitalFr], Form(Language::kFrench, NameUse::kCapital));
  AddForms(f[kCapitalEn], Form(Language::kEnglish, NameUse::kCapital));
  AddDemonyms(f);
  return absl::OkStatus();
}

// The adjective that goes with a noun: "Nord-Coréens" gives "nord-coréens",
// "Soudanais du Sud" gives "soudanais du Sud".
std::string Adjective(absl::string_view noun) {
  std::string result;
  const auto size = static_cast<int32_t>(noun.size());
  bool begins_word = true;
  for (int32_t i = 0; i < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(noun.data(), i, size, c);
    char bytes[U8_MAX_LENGTH];
    int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, begins_word ? u_tolower(c) : c);
    result.append(bytes, static_cast<size_t>(length));
    begins_word = c == '-';
  }
  return result;
}

void TableReader::AddDemonyms(const Fields& f) {
  constexpr std::array<std::pair<Gender, Number>, 4> kFrenchForms = {
      {{Gender::kMasculine, Number::kSingular},
       {Gender::kFeminine, Number::kSingular},
       {Gender::kMasculine, Number::kPlural},
       {Gender::kFeminine, Number::kPlural}}};
  for (size_t i = 0; i < kFrenchForms.size(); ++i) {
    const auto [gender, number] = kFrenchForms[i];
    for (const absl::string_view noun :
         absl::StrSplit(f[kDemonymFr + i], '|')) {
      const std::string adjective = Adjective(noun);
      // "helvétique", in lower case, is an adjective and no noun.
      if (adjective != noun) {
        AddForm(noun,
                Form(Language::kFrench, NameUse::kDemonym, gender, number));
      }
      AddForm(adjective,
              Form(Language::kFrench, NameUse::kAdjective, gender, number));
    }
  }
  AddForms(f[kAdjectiveEn], Form(Language::kEnglish, NameUse::kAdjective));
  // "Frenchman/Frenchwoman" says the gender, "Russian" is for both.
  for (const absl::string_view noun : absl::StrSplit(f[kDemonymEn], '|')) {
    const std::vector<absl::string_view> pair = absl::StrSplit(noun, '/');
    for (size_t i = 0; i < pair.size(); ++i) {
      const Gender gender = pair.size() == 1 ? Gender::kNone
                            : i == 0         ? Gender::kMasculine
                                             : Gender::kFeminine;
      AddForm(pair[i], Form(Language::kEnglish, NameUse::kDemonym, gender,
                            Number::kSingular));
    }
  }
  AddForms(f[kDemonymsEn], Form(Language::kEnglish, NameUse::kDemonym,
                                Gender::kNone, Number::kPlural));
}

// Columns of actors.tsv.
enum ActorColumn : uint8_t {
  kActorId,
  kActorKind,
  kActorWikidata,
  kActorCountry,
  kActorNameFr,
  kActorNameEn,
  kActorAcronymsFr,
  kActorAcronymsEn,
  kActorOtherFr,
  kActorOtherEn,
  kActorSeatsFr,
  kActorSeatsEn,
  kActorAdjectivesFr,
  kActorColumns,
};

bool IsAmong(absl::string_view text, absl::string_view alternatives) {
  const std::vector<absl::string_view> all = absl::StrSplit(alternatives, '|');
  return std::find(all.begin(), all.end(), text) != all.end();
}

absl::Status TableReader::AddActor(const TablePlace& place, const Fields& f) {
  const absl::optional<ActorKind> kind = Parse<ActorKind>(f[kActorKind]);
  if (!kind.has_value()) {
    return ErrorAt(place, absl::StrCat("unknown kind \"", f[kActorKind], "\""),
                   absl::StrCat("one of ", NamesOf<ActorKind>()));
  }
  KnownActor actor;
  actor.id = std::string(f[kActorId]);
  actor.kind = *kind;
  actor.wikidata = std::string(f[kActorWikidata]);
  actor.country = std::string(f[kActorCountry]);
  actor.name_fr = std::string(f[kActorNameFr]);
  actor.name_en = std::string(f[kActorNameEn]);
  absl::Status status = OpenActor(place, std::move(actor));
  if (!status.ok()) return status;
  const auto add = [&](Language language, int name, int acronyms, int other,
                       int seats) {
    // The usual name may be the acronym or the seat: then it is only that.
    if (!IsAmong(f[name], f[acronyms]) && !IsAmong(f[name], f[seats])) {
      AddForm(f[name], Form(language, NameUse::kName));
    }
    AddForms(f[acronyms], Form(language, NameUse::kAcronym));
    AddForms(f[other], Form(language, NameUse::kName));
    AddForms(f[seats], Form(language, NameUse::kSeat));
  };
  add(Language::kFrench, kActorNameFr, kActorAcronymsFr, kActorOtherFr,
      kActorSeatsFr);
  add(Language::kEnglish, kActorNameEn, kActorAcronymsEn, kActorOtherEn,
      kActorSeatsEn);
  AddForms(f[kActorAdjectivesFr], Form(Language::kFrench, NameUse::kAdjective));
  return absl::OkStatus();
}

// Columns of people.tsv.
enum PersonColumn : uint8_t {
  kPersonId,
  kPersonWikidata,
  kPersonCountry,
  kPersonNameFr,
  kPersonNameEn,
  kPersonOtherFr,
  kPersonOtherEn,
  kPersonColumns,
};

absl::Status TableReader::AddPerson(const TablePlace& place, const Fields& f) {
  KnownActor actor;
  actor.id = std::string(f[kPersonId]);
  actor.kind = ActorKind::kPerson;
  actor.wikidata = std::string(f[kPersonWikidata]);
  actor.country = std::string(f[kPersonCountry]);
  actor.name_fr = std::string(f[kPersonNameFr]);
  actor.name_en = std::string(f[kPersonNameEn]);
  absl::Status status = OpenActor(place, std::move(actor));
  if (!status.ok()) return status;
  AddForm(f[kPersonNameFr], Form(Language::kFrench, NameUse::kName));
  AddForms(f[kPersonOtherFr], Form(Language::kFrench, NameUse::kName));
  AddForm(f[kPersonNameEn], Form(Language::kEnglish, NameUse::kName));
  AddForms(f[kPersonOtherEn], Form(Language::kEnglish, NameUse::kName));
  return absl::OkStatus();
}

absl::Status TableReader::FindMember(const TablePlace& place,
                                     absl::string_view id,
                                     uint32_t& index) const {
  const auto found = ids_.find(id);
  if (found == ids_.end()) {
    return ErrorAt(place, absl::StrCat("unknown actor \"", id, "\""),
                   "the id of a country, actor or person of the tables");
  }
  index = found->second;
  return absl::OkStatus();
}

// Columns of memberships.tsv.
enum MembershipColumn : uint8_t {
  kMember,
  kAlliance,
  kFrom,
  kTo,
  kMembershipColumns,
};

absl::Status TableReader::AddMembership(const TablePlace& place,
                                        const Fields& f) {
  Membership membership;
  absl::Status status = FindMember(place, f[kMember], membership.member);
  if (!status.ok()) return status;
  status = FindMember(place, f[kAlliance], membership.alliance);
  if (!status.ok()) return status;
  for (const int column : {kFrom, kTo}) {
    if (!IsDate(f[column])) {
      return ErrorAt(place, absl::StrCat("bad date \"", f[column], "\""),
                     "YYYY, YYYY-MM, YYYY-MM-DD or nothing");
    }
  }
  if (!f[kTo].empty() && f[kTo] < f[kFrom]) {
    return ErrorAt(place, absl::StrCat("end ", f[kTo], " before ", f[kFrom]),
                   "the first day, then the last");
  }
  membership.from = std::string(f[kFrom]);
  membership.to = std::string(f[kTo]);
  tables_.memberships.push_back(std::move(membership));
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<NameTables> ReadNameTables(absl::string_view countries,
                                          absl::string_view actors,
                                          absl::string_view people,
                                          absl::string_view memberships) {
  TableReader reader;
  using Add = absl::Status (TableReader::*)(const TablePlace&, const Fields&);
  struct File {
    absl::string_view name;
    absl::string_view text;
    size_t columns;
    Add add;
  };
  const File files[] = {
      {"countries.tsv", countries, kCountryColumns, &TableReader::AddCountry},
      {"actors.tsv", actors, kActorColumns, &TableReader::AddActor},
      {"people.tsv", people, kPersonColumns, &TableReader::AddPerson},
      {"memberships.tsv", memberships, kMembershipColumns,
       &TableReader::AddMembership},
  };
  for (const File& file : files) {
    absl::Status status =
        ForEachRow(file.name, file.text, file.columns,
                   [&](const TablePlace& place, const Fields& fields) {
                     absl::Status added = (reader.*file.add)(place, fields);
                     return added.ok() ? reader.CheckForms(place) : added;
                   });
    if (!status.ok()) return status;
  }
  return reader.Finish();
}

}  // namespace entente
