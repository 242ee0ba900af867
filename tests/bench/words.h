// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What the generators build names and sentences from.
#ifndef ENTENTE_TESTS_BENCH_WORDS_H_
#define ENTENTE_TESTS_BENCH_WORDS_H_

#include "absl/strings/string_view.h"

namespace entente {

// 64, 32, 32 and 64 parts of names: distinct without case and accents, and no
// two of them make the same word in two ways.
inline constexpr absl::string_view kFirstNames[] = {
    "Adèle",    "Agnès",    "Aïcha",     "Alexeï",  "Amélie",  "Anders",
    "Anouk",    "Astrid",   "Baptiste",  "Beatriz", "Benoît",  "Bianca",
    "Björn",    "Camille",  "Carmen",    "Cécile",  "Chloé",   "Dagmar",
    "Damien",   "Daria",    "Désiré",    "Dmitri",  "Édouard", "Eero",
    "Elena",    "Éloïse",   "Emine",     "Étienne", "Fabrice", "Fatou",
    "François", "Gábor",    "Geneviève", "Goran",   "Hélène",  "Henrik",
    "Ibrahim",  "Ingrid",   "Ioana",     "Jérôme",  "Joaquín", "Jürgen",
    "Karim",    "Kenji",    "Laïla",     "Ljubica", "Maëlle",  "Margaret",
    "Mehmet",   "Naomi",    "Nikolaï",   "Noémie",  "Ousmane", "Paweł",
    "Raphaël",  "Rosalind", "Sébastien", "Sofía",   "Tariq",   "Thérèse",
    "Valérie",  "Wanda",    "Yasmina",   "Zoltán"};
inline constexpr absl::string_view kNameHeads[] = {
    "Bar", "Bel", "Ber", "Bor", "Cal", "Cor", "Dal", "Del", "Dor", "Fal", "Fer",
    "Gar", "Gol", "Gor", "Hal", "Har", "Jar", "Kal", "Kar", "Kor", "Lan", "Lor",
    "Mal", "Mar", "Mor", "Nor", "Pal", "Per", "Sal", "Tar", "Val", "Var"};
inline constexpr absl::string_view kNameMiddles[] = {
    "ba", "be", "bi", "bo", "da", "de", "di", "do", "ga", "ge", "gi",
    "go", "ka", "ke", "ki", "ko", "ma", "me", "mi", "mo", "ta", "te",
    "ti", "to", "va", "ve", "vi", "vo", "za", "ze", "zi", "zo"};
inline constexpr absl::string_view kNameTails[] = {
    "bault", "berg",  "bert",   "bois", "chet", "court", "croft", "dale",
    "dan",   "dell",  "dier",   "din",  "dorf", "drich", "dson",  "feld",
    "field", "ford",  "gard",   "gnac", "gren", "guen",  "guy",   "ham",
    "hart",  "heim",  "hurst",  "kov",  "land", "lane",  "ley",   "lier",
    "lin",   "lot",   "mann",   "maux", "mont", "nard",  "nault", "nescu",
    "ney",   "nier",  "nov",    "quet", "rand", "raud",  "rel",   "rich",
    "rier",  "rin",   "rot",    "sard", "schi", "sen",   "shaw",  "ski",
    "stad",  "stein", "strand", "ton",  "vall", "vic",   "ville", "wick"};

inline constexpr absl::string_view kBodies[] = {
    "Agence de", "Alliance de", "Banque de", "Chambre de",
    "Comité de", "Institut de", "Ligue de",  "Parti de"};

inline constexpr absl::string_view kCountryCodes[] = {
    "FR", "US", "DE", "GB", "RU", "CN", "JP", "BR", "IN", "TR", "PL", "SN"};
inline constexpr absl::string_view kRoles[] = {
    "président",           "ministre des Affaires étrangères",
    "directrice générale", "porte-parole",
    "secretary-general",   "foreign minister",
    "spokeswoman",         "chief of staff"};
inline constexpr absl::string_view kModes[] = {"visit", "meet", "phone"};

inline constexpr absl::string_view kCountriesFr[] = {
    "la France", "l'Allemagne", "la Russie",  "la Turquie",         "la Chine",
    "le Brésil", "le Sénégal",  "la Pologne", "l'Union européenne", "l'Otan"};
inline constexpr absl::string_view kCountriesEn[] = {
    "France",  "Germany", "Russia",
    "Turkey",  "China",   "Brazil",
    "Senegal", "Poland",  "the European Union",
    "NATO"};
inline constexpr absl::string_view kOfficesFr[] = {
    "le ministre des Affaires étrangères", "la porte-parole du gouvernement",
    "le président de la commission", "la cheffe de l'opposition",
    "l'ambassadeur"};
inline constexpr absl::string_view kOfficesEn[] = {
    "Foreign Minister", "government spokeswoman", "committee chairman",
    "opposition leader", "Ambassador"};

// What is claimed, without a subject before it.
inline constexpr absl::string_view kContentsFr[] = {
    "l'accord sera signé avant la fin du mois",
    "les négociations ont échoué à cause d'un désaccord sur les tarifs",
    "aucune décision n'a été prise au sujet des sanctions",
    "nous ne céderons pas devant les menaces",
    "le sommet de mardi a permis de réels progrès",
    "les deux pays partagent la même vision de la sécurité",
    "cette attaque est une violation grave du droit international",
    "le retrait des troupes commencera au printemps"};
inline constexpr absl::string_view kContentsEn[] = {
    "the agreement will be signed before the end of the month",
    "the talks failed because of a disagreement over tariffs",
    "no decision has been taken on the sanctions",
    "we will not give in to threats",
    "Tuesday's summit brought real progress",
    "both countries share the same view of security",
    "this attack is a grave breach of international law",
    "the withdrawal of troops will begin in the spring"};

// Sentences: $P a person, $O an office, $C and $D countries, $T what is
// claimed.
inline constexpr absl::string_view kSentencesFr[] = {
    "« $T », a déclaré $P, $O.",
    "Selon $P, $T.",
    "$P a accusé $C de bloquer les discussions avec $D.",
    "« $T, a affirmé $P. Nous l'avons dit à $C. »",
    "$O, $P, a démenti que $T.",
    "Les dirigeants se sont réunis pendant trois heures au bord du lac.",
    "$C et $D ont signé lundi un accord de coopération militaire.",
    "« $T » : c'est ainsi que $P a résumé la position de $C.",
    "Le texte, long de quarante pages, doit encore être approuvé.",
    "$P a appelé $C à reprendre les négociations sans attendre.",
    "Cette rencontre était la première depuis deux ans entre $C et $D.",
    "D'après $P, qui a rencontré des journalistes, « $T »."};
inline constexpr absl::string_view kSentencesEn[] = {
    "“$T,” said $P, the $O.",
    "According to $P, $T.",
    "$P accused $C of blocking talks with $D.",
    "“$T,” $P said. “We have told $C so.”",
    "$O $P denied that $T.",
    "The leaders met for three hours in a castle by the lake.",
    "$C and $D signed a military cooperation agreement on Monday.",
    "\"$T,\" $P told reporters after meeting officials from $C.",
    "The text, forty pages long, has yet to be approved by the parliaments.",
    "$P urged $C to resume the negotiations without delay.",
    "It was the first meeting in two years between $C and $D.",
    "$P warned that $T."};

}  // namespace entente

#endif  // ENTENTE_TESTS_BENCH_WORDS_H_
