// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The closed vocabularies of the data model. Each enum has one table (in
// vocabulary.cc) from which its names, its parser and the help texts come.
#ifndef ENTENTE_GRAPH_VOCABULARY_H_
#define ENTENTE_GRAPH_VOCABULARY_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "absl/types/span.h"

namespace entente {

enum class ActorKind : uint8_t {
  kPerson,
  kCountry,
  kAlliance,
  kOrganization,
  kGroup,
  kPlace,
};

// Lasting ties first, then events under their PLOVER names
// (https://github.com/openeventdata/PLOVER).
enum class RelationType : uint8_t {
  kHoldsOffice,
  kMemberOf,
  kLeads,
  kPartOf,
  kAlliedWith,
  kKinOf,
  kAgree,
  kConsult,
  kSupport,
  kConcede,
  kCooperate,
  kAid,
  kRetreat,
  kRequest,
  kAccuse,
  kReject,
  kThreaten,
  kProtest,
  kSanction,
  kMobilize,
  kCoerce,
  kAssault,
};

enum class ClaimType : uint8_t {
  kSay,
  kAccuse,
  kDeny,
  kConfirm,
  kRequest,
  kThreaten,
  kPromise,
  kSupport,
  kReject,
  kSpeculate,
};

enum class Polarity : uint8_t { kPositive, kNegative };
enum class Certainty : uint8_t { kCertain, kProbable, kPossible, kFuture };
// kUnstated stands for a claim whose record does not say; its name is "".
enum class QuoteForm : uint8_t { kUnstated, kDirect, kIndirect, kMixed };

// Name of a value in records and exports: "holds_office". Static storage.
absl::string_view Name(ActorKind value);
absl::string_view Name(RelationType value);
absl::string_view Name(ClaimType value);
absl::string_view Name(Polarity value);
absl::string_view Name(Certainty value);
absl::string_view Name(QuoteForm value);

// The value of that name, for Enum one of the enums above; nullopt if none.
// Names are case-sensitive.
template <typename Enum>
absl::optional<Enum> Parse(absl::string_view name);

// All names of Enum in the order of its values, joined by ", ": for messages.
template <typename Enum>
std::string NamesOf();

// Number of values of Enum: they are 0, 1, ..., Count<Enum>() - 1.
template <typename Enum>
size_t Count();

// Whether "A type B" and "B type A" are one fact: allied_with, kin_of, consult,
// agree and cooperate. A visit (consult, mode "visit") has a direction all the
// same: ask IsSymmetrical(type, mode).
bool IsSymmetrical(RelationType type, absl::string_view mode);

// Whether the relation lasts (an office, a membership) or happened (an event).
bool IsLasting(RelationType type);

}  // namespace entente

#endif  // ENTENTE_GRAPH_VOCABULARY_H_
