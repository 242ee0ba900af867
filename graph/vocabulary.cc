// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "graph/vocabulary.h"

#include <array>

#include "absl/strings/str_join.h"

namespace entente {
namespace {

// One table a vocabulary, in the order of the enum's values.
template <typename Enum>
struct Table;

template <>
struct Table<ActorKind> {
  static constexpr std::array<absl::string_view, 6> kNames = {
      "person", "country", "alliance", "organization", "group", "place"};
};

template <>
struct Table<RelationType> {
  static constexpr std::array<absl::string_view, 22> kNames = {
      "holds_office", "member_of", "leads",   "part_of",  "allied_with",
      "kin_of",       "agree",     "consult", "support",  "concede",
      "cooperate",    "aid",       "retreat", "request",  "accuse",
      "reject",       "threaten",  "protest", "sanction", "mobilize",
      "coerce",       "assault"};
};

template <>
struct Table<ClaimType> {
  static constexpr std::array<absl::string_view, 10> kNames = {
      "say",      "accuse",  "deny",    "confirm", "request",
      "threaten", "promise", "support", "reject",  "speculate"};
};

template <>
struct Table<Polarity> {
  static constexpr std::array<absl::string_view, 2> kNames = {"positive",
                                                              "negative"};
};

template <>
struct Table<Certainty> {
  static constexpr std::array<absl::string_view, 4> kNames = {
      "certain", "probable", "possible", "future"};
};

template <>
struct Table<QuoteForm> {
  static constexpr std::array<absl::string_view, 4> kNames = {
      "", "direct", "indirect", "mixed"};
};

template <typename Enum>
absl::string_view NameIn(Enum value) {
  return Table<Enum>::kNames[static_cast<size_t>(value)];
}

}  // namespace

absl::string_view Name(ActorKind value) { return NameIn(value); }
absl::string_view Name(RelationType value) { return NameIn(value); }
absl::string_view Name(ClaimType value) { return NameIn(value); }
absl::string_view Name(Polarity value) { return NameIn(value); }
absl::string_view Name(Certainty value) { return NameIn(value); }
absl::string_view Name(QuoteForm value) { return NameIn(value); }

template <typename Enum>
absl::optional<Enum> Parse(absl::string_view name) {
  for (size_t i = 0; i < Table<Enum>::kNames.size(); ++i) {
    if (Table<Enum>::kNames[i] == name) return static_cast<Enum>(i);
  }
  return absl::nullopt;
}

template <typename Enum>
std::string NamesOf() {
  return absl::StrJoin(Table<Enum>::kNames, ", ");
}

template <typename Enum>
size_t Count() {
  return Table<Enum>::kNames.size();
}

#define ENTENTE_VOCABULARY(Enum)                                \
  template absl::optional<Enum> Parse<Enum>(absl::string_view); \
  template std::string NamesOf<Enum>();                         \
  template size_t Count<Enum>();
ENTENTE_VOCABULARY(ActorKind)
ENTENTE_VOCABULARY(RelationType)
ENTENTE_VOCABULARY(ClaimType)
ENTENTE_VOCABULARY(Polarity)
ENTENTE_VOCABULARY(Certainty)
ENTENTE_VOCABULARY(QuoteForm)
#undef ENTENTE_VOCABULARY

bool IsSymmetrical(RelationType type, absl::string_view mode) {
  switch (type) {
    case RelationType::kAlliedWith:
    case RelationType::kKinOf:
    case RelationType::kAgree:
    case RelationType::kCooperate:
      return true;
    case RelationType::kConsult:
      return mode != "visit";
    default:
      return false;
  }
}

bool IsLasting(RelationType type) { return type <= RelationType::kKinOf; }

}  // namespace entente
