// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/sentence_words.h"

#include "absl/container/flat_hash_set.h"

namespace entente {

bool IsSmallBeginning(absl::string_view lower, Language language) {
  static const auto& french = *new absl::flat_hash_set<absl::string_view>(
      {"à", "il", "elle", "ils", "elles", "on", "je", "j", "c", "ce", "cela",
       "nous", "vous", "le", "la", "les", "l", "mais"});
  static const auto& english = *new absl::flat_hash_set<absl::string_view>(
      {"i", "it", "its", "he", "she", "they", "we", "you", "this", "that",
       "there", "the", "my", "if", "but", "so", "what", "how", "do"});
  return (language == Language::kFrench ? french : english).contains(lower);
}

bool IsBeginningAfterCry(absl::string_view lower) {
  static const auto& words = *new absl::flat_hash_set<absl::string_view>(
      {"i",  "im",   "ive", "it",  "its",  "this",   "that",   "there",
       "my", "if",   "but", "so",  "what", "why",    "where",  "how",
       "do", "does", "is",  "are", "can",  "please", "thanks", "dont"});
  return words.contains(lower);
}

bool IsFrenchBeginning(absl::string_view lower, bool after_name) {
  static const auto& words = *new absl::flat_hash_set<absl::string_view>(
      {"il",     "ils", "elles", "ce",   "cet",   "cette", "ces",
       "c",      "j",   "je",    "si",   "au",    "aucun", "aucune",
       "chaque", "ne",  "puis",  "hier", "selon", "après", "votre"});
  static const auto& more = *new absl::flat_hash_set<absl::string_view>(
      {"le", "la", "les", "l", "un", "une", "des", "elle", "on", "nous", "à",
       "pour", "dans", "voir"});
  return words.contains(lower) || (after_name && more.contains(lower));
}

bool IsBeforeTitle(absl::string_view word) {
  static const auto& nouns = *new absl::flat_hash_set<absl::string_view>(
      {"album",        "chanson",   "chansons", "collectif",    "comédie",
       "documentaire", "émission",  "essai",    "exposition",   "feuilleton",
       "film",         "films",     "groupe",   "hebdomadaire", "intitulé",
       "intitulée",    "journal",   "livre",    "magazine",     "mensuel",
       "morceau",      "mouvement", "ouvrage",  "parti",        "pièce",
       "programme",    "quotidien", "revue",    "roman",        "série",
       "single",       "titre",     "titré",    "titrée"});
  return nouns.contains(word);
}

}  // namespace entente
