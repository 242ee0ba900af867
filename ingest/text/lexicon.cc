// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/lexicon.h"

#include <cstdlib>
#include <iostream>
#include <utility>

#include "Ingest_embedded.h"
#include "absl/functional/function_ref.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "absl/types/optional.h"

namespace entente {
namespace {

struct ClassName {
  absl::string_view name;
  WordClass value;
};

constexpr ClassName kWordClasses[] = {
    {"article", WordClass::kArticle},
    {"article_plural", WordClass::kArticle},
    {"contraction", WordClass::kContraction},
    {"demonstrative", WordClass::kDemonstrative},
    {"possessive", WordClass::kPossessive},
    {"quantifier", WordClass::kQuantifier},
    {"plural_mark", WordClass::kPluralMark},
    {"feminine_mark", WordClass::kFeminineMark},
    {"masculine_mark", WordClass::kMasculineMark},
    {"preposition", WordClass::kPreposition},
    {"linking", WordClass::kLinking},
    {"subject_pronoun", WordClass::kSubjectPronoun},
    {"third_person", WordClass::kThirdPerson},
    {"first_person", WordClass::kFirstPerson},
    {"second_person", WordClass::kSecondPerson},
    {"impersonal", WordClass::kImpersonal},
    {"inverted", WordClass::kInverted},
    {"clitic", WordClass::kClitic},
    {"reflexive", WordClass::kReflexive},
    {"negation", WordClass::kNegation},
    {"conjunction", WordClass::kConjunction},
    {"subordinator", WordClass::kSubordinator},
    {"relative", WordClass::kRelative},
    {"complementizer", WordClass::kComplementizer},
    {"avoir", WordClass::kHave},
    {"have", WordClass::kHave},
    {"être", WordClass::kBe},
    {"be", WordClass::kBe},
    {"conditional", WordClass::kConditionalMark},
    {"modal", WordClass::kModal},
    {"do", WordClass::kModal},
    {"verb", WordClass::kVerb},
    {"adverb", WordClass::kAdverb},
    {"aside", WordClass::kAside},
    {"time", WordClass::kTime},
    {"weekday", WordClass::kWeekday},
    {"month", WordClass::kMonth},
    {"name_particle", WordClass::kNameParticle},
    {"not_a_name", WordClass::kNotAName},
    {"abstract", WordClass::kAbstract},
    {"portfolio", WordClass::kPortfolio},
    {"state_body", WordClass::kStateBody},
    {"blame", WordClass::kBlame},
    {"noun_too", WordClass::kNounToo},
    {"common_acronym", WordClass::kCommonAcronym},
    {"honorific", WordClass::kHonorific},
    {"office", WordClass::kOffice},
    {"person", WordClass::kPersonNoun},
    {"group", WordClass::kGroupNoun},
    {"body", WordClass::kBody},
    {"document", WordClass::kDocumentNoun},
    {"kin", WordClass::kKin},
    {"place", WordClass::kPlaceNoun},
    {"adjective", WordClass::kAdjective},
};

struct ConstructionName {
  absl::string_view name;
  Construction value;
};

constexpr ConstructionName kConstructions[] = {
    {"que", kTakesThat},    {"that", kTakesThat},  {"bare", kTakesBare},
    {"quote", kTakesQuote}, {"obj", kTakesObject}, {"inf", kTakesInfinitive},
    {"of", kTakesOf},       {"to", kTakesTo},      {"dative", kTakesDative},
    {"whom", kTakesWhom},   {"all", kTakesAll},    {"document", kOnlyDocument},
};

template <typename Row, size_t N>
const Row* FindRow(const Row (&rows)[N], absl::string_view name) {
  for (const Row& row : rows) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

uint64_t Bit(WordClass c) { return uint64_t{1} << static_cast<unsigned>(c); }

using Cells = std::vector<absl::string_view>;

// Calls `row` with the cells of each line that is not a comment; a line must
// have at least `columns`.
absl::Status ForEachRow(absl::string_view file, absl::string_view tsv,
                        size_t columns,
                        absl::FunctionRef<absl::Status(const Cells&)> row) {
  int number = 0;
  for (absl::string_view line : absl::StrSplit(tsv, '\n')) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    const Cells cells = absl::StrSplit(line, '\t');
    absl::Status status =
        cells.size() < columns
            ? absl::InvalidArgumentError(absl::StrCat(columns, " columns"))
            : row(cells);
    if (!status.ok()) {
      return absl::InvalidArgumentError(
          absl::StrCat(file, ":", number, ": ", status.message()));
    }
  }
  return absl::OkStatus();
}

absl::StatusOr<ClaimType> ParseType(absl::string_view name) {
  const absl::optional<ClaimType> type = Parse<ClaimType>(name);
  if (!type) return absl::InvalidArgumentError(absl::StrCat("type ", name));
  return *type;
}

// Splits "se plaindre" and "mettre en garde" into verb, tail and reflexivity;
// returns the verb.
absl::string_view TakeVerb(absl::string_view lemma, CueVerb* cue) {
  cue->lemma = std::string(lemma);
  cue->reflexive =
      absl::ConsumePrefix(&lemma, "se ") || absl::ConsumePrefix(&lemma, "s'");
  // "s'en prendre": the pronoun stands before the verb.
  absl::ConsumePrefix(&lemma, "en ");
  const size_t space = lemma.find(' ');
  if (space != absl::string_view::npos) {
    // Elided words are tokens of their own.
    const std::string tail =
        absl::StrJoin(absl::StrSplit(lemma.substr(space + 1), '\''), "' ");
    cue->tail = absl::StrSplit(tail, ' ');
  }
  return lemma.substr(0, space);
}

void SetTakes(absl::string_view takes, CueVerb* cue) {
  for (absl::string_view item : absl::StrSplit(takes, ' ', absl::SkipEmpty())) {
    if (const ConstructionName* found = FindRow(kConstructions, item)) {
      cue->takes |= found->value;
    } else {
      cue->prepositions.emplace_back(item == "to_noun" ? "to" : item);
    }
  }
}

}  // namespace

absl::Status Lexicon::LoadWords(absl::string_view tsv) {
  return ForEachRow("words.tsv", tsv, 2, [&](const Cells& cells) {
    const ClassName* found = FindRow(kWordClasses, cells[0]);
    if (found == nullptr) {
      return absl::InvalidArgumentError(absl::StrCat("class ", cells[0]));
    }
    for (absl::string_view word :
         absl::StrSplit(cells[1], ' ', absl::SkipEmpty())) {
      words_[word].classes |= Bit(found->value);
    }
    return absl::OkStatus();
  });
}

absl::Status Lexicon::LoadNouns(absl::string_view tsv) {
  return ForEachRow("nouns.tsv", tsv, 3, [&](const Cells& cells) {
    const ClassName* found = FindRow(kWordClasses, cells[0]);
    if (found == nullptr) {
      return absl::InvalidArgumentError(absl::StrCat("role ", cells[0]));
    }
    int form = 0;
    for (absl::string_view text :
         absl::StrSplit(cells[2], ' ', absl::SkipEmpty())) {
      Word& word = words_[text];
      word.classes |= Bit(found->value);
      if (cells[1] == "m") word.gender = Gender::kMasculine;
      if (cells[1] == "f") word.gender = Gender::kFeminine;
      if (form++ == 1 && found->value != WordClass::kHonorific &&
          found->value != WordClass::kAdjective) {
        word.classes |= Bit(WordClass::kPluralNoun);
      }
    }
    return absl::OkStatus();
  });
}

absl::Status Lexicon::LoadCues(absl::string_view tsv,
                               const FrenchConjugations& conjugations) {
  return ForEachRow("cues.tsv", tsv, 4, [&](const Cells& cells) {
    CueVerb cue;
    const absl::string_view verb = TakeVerb(cells[0], &cue);
    absl::StatusOr<ClaimType> type = ParseType(cells[2]);
    if (!type.ok()) return type.status();
    cue.type = *type;
    SetTakes(cells[3], &cue);
    std::vector<VerbForm> forms;
    if (language_ == Language::kFrench) {
      absl::StatusOr<std::vector<VerbForm>> made =
          conjugations.Inflect(verb, cells[1]);
      if (!made.ok()) return made.status();
      forms = *std::move(made);
    } else {
      forms = InflectEnglish(verb, cells[1]);
    }
    const auto index = static_cast<uint16_t>(cues_.size());
    for (const VerbForm& form : forms) {
      std::vector<CueForm>& known = words_[form.text].cues;
      // Longer expressions first: they are the more particular ones.
      auto place = known.begin();
      while (place != known.end() &&
             cues_[place->cue].tail.size() >= cue.tail.size()) {
        ++place;
      }
      known.insert(place, {index, form.tenses, form.persons});
    }
    cues_.push_back(std::move(cue));
    return absl::OkStatus();
  });
}

absl::Status Lexicon::LoadAttributions(absl::string_view tsv) {
  return ForEachRow("attributions.tsv", tsv, 2, [&](const Cells& cells) {
    Attribution made;
    made.words = absl::StrSplit(cells[0], ' ');
    made.text = std::string(cells[0]);
    absl::StatusOr<ClaimType> type = ParseType(cells[1]);
    if (!type.ok()) return type.status();
    made.type = *type;
    made.weak = cells.size() > 2 && cells[2] == "weak";
    words_[made.words[0]].attributions.push_back(
        static_cast<uint16_t>(attributions_.size()));
    attributions_.push_back(std::move(made));
    return absl::OkStatus();
  });
}

absl::StatusOr<std::unique_ptr<Lexicon>> Lexicon::Load(Language language,
                                                       const Sources& sources) {
  absl::StatusOr<FrenchConjugations> conjugations =
      FrenchConjugations::Parse(sources.conjugations);
  if (!conjugations.ok()) return conjugations.status();
  std::unique_ptr<Lexicon> lexicon(new Lexicon(language));
  for (const absl::Status& status :
       {lexicon->LoadWords(sources.words), lexicon->LoadNouns(sources.nouns),
        lexicon->LoadCues(sources.cues, *conjugations),
        lexicon->LoadAttributions(sources.attributions)}) {
    if (!status.ok()) return status;
  }
  return lexicon;
}

const Word* Lexicon::Find(absl::string_view lower) const {
  const auto found = words_.find(lower);
  return found == words_.end() ? nullptr : &found->second;
}

const Lexicon& Lexicon::For(Language language) {
  const auto load = [](Language which, absl::string_view folder) {
    const auto file = [&](absl::string_view name) {
      return IngestEmbedded(absl::StrCat("text/lexicon/", folder, name));
    };
    absl::StatusOr<std::unique_ptr<Lexicon>> lexicon =
        Load(which, {file("words.tsv"), file("nouns.tsv"), file("cues.tsv"),
                     file("attributions.tsv"), file("conjugations.tsv")});
    if (!lexicon.ok()) {
      // The files are compiled in: this is a broken build, not bad input.
      std::cerr << lexicon.status() << '\n';
      std::abort();
    }
    return lexicon->release();
  };
  static const Lexicon* const french = load(Language::kFrench, "fr/");
  static const Lexicon* const english = load(Language::kEnglish, "en/");
  return language == Language::kFrench ? *french : *english;
}

}  // namespace entente
