// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/conjugate.h"

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace entente {
namespace {

// The columns of conjugations.tsv after name and strip.
constexpr uint16_t kColumns[] = {
    kPresentTense,     kImperfectTense,   kPastTense,  kFutureTense,
    kConditionalTense, kSubjunctiveTense, kGerundForm, kParticipleForm};
constexpr size_t kFiniteColumns = 6;

// "répét" -> "répèt", "march" stays.
std::string WithGrave(absl::string_view stem) {
  std::string changed(stem);
  const size_t acute = changed.rfind("é");
  const size_t plain = changed.rfind('e');
  if (acute != std::string::npos &&
      (plain == std::string::npos || acute > plain)) {
    return changed.replace(acute, 2, "è");
  }
  return plain == std::string::npos ? changed : changed.replace(plain, 1, "è");
}

std::string Join(absl::string_view stem, absl::string_view ending) {
  if (absl::ConsumePrefix(&ending, "^")) {
    return absl::StrCat(WithGrave(stem), ending);
  }
  if (absl::ConsumePrefix(&ending, "+")) {
    return absl::StrCat(stem, stem.substr(stem.size() - 1), ending);
  }
  if (absl::ConsumePrefix(&ending, "~")) {
    return absl::StrCat(stem.substr(0, stem.size() - 1), "i", ending);
  }
  return absl::StrCat(stem, ending);
}

void AddForm(absl::string_view text, uint16_t tenses, uint8_t persons,
             std::vector<VerbForm>* forms) {
  for (VerbForm& form : *forms) {
    if (form.text != text) continue;
    form.tenses |= tenses;
    form.persons |= persons;
    return;
  }
  forms->push_back({std::string(text), tenses, persons});
}

bool IsVowel(char c) {
  return absl::string_view("aeiou").find(c) != absl::string_view::npos;
}

// "try" -> "tries", "pass" -> "passes", "say" -> "says".
std::string ThirdPerson(absl::string_view base) {
  if (absl::EndsWith(base, "y") && base.size() > 1 &&
      !IsVowel(base[base.size() - 2])) {
    return absl::StrCat(base.substr(0, base.size() - 1), "ies");
  }
  for (absl::string_view hiss : {"s", "sh", "ch", "x", "z", "o"}) {
    if (absl::EndsWith(base, hiss)) return absl::StrCat(base, "es");
  }
  return absl::StrCat(base, "s");
}

std::string WithEd(absl::string_view base, bool doubles) {
  if (doubles) return absl::StrCat(base, base.substr(base.size() - 1), "ed");
  if (absl::EndsWith(base, "e")) return absl::StrCat(base, "d");
  if (absl::EndsWith(base, "y") && base.size() > 1 &&
      !IsVowel(base[base.size() - 2])) {
    return absl::StrCat(base.substr(0, base.size() - 1), "ied");
  }
  return absl::StrCat(base, "ed");
}

std::string WithIng(absl::string_view base, bool doubles) {
  if (doubles) return absl::StrCat(base, base.substr(base.size() - 1), "ing");
  if (absl::EndsWith(base, "e") && !absl::EndsWith(base, "ee")) {
    return absl::StrCat(base.substr(0, base.size() - 1), "ing");
  }
  return absl::StrCat(base, "ing");
}

}  // namespace

absl::StatusOr<FrenchConjugations> FrenchConjugations::Parse(
    absl::string_view tsv) {
  FrenchConjugations conjugations;
  int number = 0;
  for (absl::string_view line : absl::StrSplit(tsv, '\n')) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    const std::vector<absl::string_view> cells = absl::StrSplit(line, '\t');
    if (cells.size() != 2 + std::size(kColumns)) {
      return absl::InvalidArgumentError(absl::StrCat(
          "conjugations.tsv:", number, ": ", cells.size(), " columns"));
    }
    Class made;
    made.strip = std::string(cells[1]);
    for (size_t i = 2; i < cells.size(); ++i) {
      made.endings.push_back(absl::StrSplit(cells[i], ' '));
    }
    conjugations.classes_.emplace(cells[0], std::move(made));
  }
  return conjugations;
}

absl::StatusOr<std::vector<VerbForm>> FrenchConjugations::Inflect(
    absl::string_view lemma, absl::string_view name) const {
  const auto found = classes_.find(name);
  if (found == classes_.end()) {
    return absl::NotFoundError(absl::StrCat("no class of verbs ", name));
  }
  const Class& by = found->second;
  absl::string_view stem = lemma;
  if (!absl::ConsumeSuffix(&stem, by.strip)) {
    return absl::InvalidArgumentError(
        absl::StrCat(lemma, " does not end in -", by.strip));
  }
  std::vector<VerbForm> forms;
  AddForm(lemma, kInfinitiveForm, 0, &forms);
  for (size_t column = 0; column < by.endings.size(); ++column) {
    const std::vector<std::string>& endings = by.endings[column];
    const bool finite = column < kFiniteColumns;
    for (size_t i = 0; i < endings.size(); ++i) {
      if (!finite && endings[i].empty() && i > 0) continue;
      const auto person = static_cast<uint8_t>(finite ? 1 << i : 0);
      AddForm(Join(stem, endings[i]), kColumns[column], person, &forms);
    }
  }
  return forms;
}

std::vector<VerbForm> InflectEnglish(absl::string_view lemma,
                                     absl::string_view spec) {
  std::vector<std::string> parts;
  if (spec.empty() || spec == "+") {
    const bool doubles = spec == "+";
    parts = {std::string(lemma), ThirdPerson(lemma), WithIng(lemma, doubles),
             WithEd(lemma, doubles), WithEd(lemma, doubles)};
  } else {
    parts = absl::StrSplit(spec, ' ');
    parts.resize(5);
  }
  constexpr uint8_t kNotThirdSingular = kFirstSingular | kSecondSingular |
                                        kFirstPlural | kSecondPlural |
                                        kThirdPlural;
  std::vector<VerbForm> forms;
  AddForm(parts[0], kPresentTense | kInfinitiveForm, kNotThirdSingular, &forms);
  AddForm(parts[1], kPresentTense, kThirdSingular, &forms);
  AddForm(parts[2], kGerundForm, 0, &forms);
  AddForm(parts[3], kPastTense, kNotThirdSingular | kThirdSingular, &forms);
  AddForm(parts[4], kParticipleForm, 0, &forms);
  return forms;
}

}  // namespace entente
