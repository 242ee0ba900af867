// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/function_words.h"

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_split.h"

namespace entente {
namespace {

using WordSet = absl::flat_hash_set<absl::string_view>;

constexpr absl::string_view kFrench =
    "le la les un une des du au aux ce cet cette ces son sa ses leur leurs "
    "notre nos votre vos mon ma mes il elle ils elles on je tu nous vous qui "
    "que quoi dont où et ou mais donc or ni car si comme quand lorsque "
    "puisque pour par avec sans dans sur sous chez vers depuis pendant après "
    "avant entre contre selon malgré dès à de en y ne pas plus très aussi "
    "est sont était étaient a ont avait être avoir fait cela ça celui celle "
    "ceux certains certaines plusieurs chaque tout toute tous toutes aucun "
    "aucune quelques autre autres même d'après ainsi alors cependant "
    "toutefois pourtant enfin ensuite puis parmi outre";

constexpr absl::string_view kEnglish =
    "the a an this that these those his her its their our your my he she it "
    "they we you i who which what whom whose and or but nor so yet if when "
    "while because although though as than for by with without in on at to "
    "from of into over under after before between during against about "
    "since until through is are was were be been has have had do does did "
    "will would can could may might should must not no there here some any "
    "all both each every many most several such other another however "
    "meanwhile also then according despite among once";

const WordSet& Words(Language language) {
  static const WordSet& french = *new WordSet(absl::StrSplit(kFrench, ' '));
  static const WordSet& english = *new WordSet(absl::StrSplit(kEnglish, ' '));
  return language == Language::kFrench ? french : english;
}

}  // namespace

bool IsFunctionWord(absl::string_view lower, Language language) {
  return Words(language).contains(lower);
}

}  // namespace entente
