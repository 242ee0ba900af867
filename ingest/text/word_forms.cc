// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/word_forms.h"

#include "absl/container/flat_hash_set.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"

namespace entente {
namespace {

using WordSet = absl::flat_hash_set<absl::string_view>;

const WordSet& MakeSet(absl::string_view words) {
  return *new WordSet(absl::StrSplit(words, ' '));
}

// Nouns and adjectives that end like infinitives.
bool IsFalseInfinitive(absl::string_view lower) {
  static const WordSet& words = MakeSet(
      "fer mer hier hiver amer cher fier enfer cancer danger loyer étranger "
      "foyer berger boucher rocher plancher clocher coucher souper dîner "
      "déjeuner goûter leader manager hamburger super revolver désir loisir "
      "plaisir souvenir avenir soir noir espoir pouvoir devoir savoir miroir "
      "trottoir couloir tir cuir martyr soupir saphir émir terroir manoir "
      "tiroir désespoir léger passager messager potager ménager viager verger");
  return words.contains(lower);
}

bool IsInfinitiveInRe(absl::string_view lower) {
  static const WordSet& words = MakeSet(
      "être faire dire lire rire vivre suivre survivre poursuivre écrire "
      "décrire inscrire prescrire souscrire réécrire élire réélire relire "
      "interdire prédire contredire redire traduire conduire réduire produire "
      "reproduire introduire construire reconstruire détruire instruire "
      "séduire "
      "nuire croire boire taire plaire refaire défaire satisfaire extraire "
      "soustraire distraire mettre admettre promettre permettre remettre "
      "commettre soumettre transmettre omettre battre abattre combattre "
      "débattre rompre interrompre corrompre vaincre convaincre craindre "
      "plaindre contraindre peindre atteindre éteindre teindre feindre "
      "restreindre joindre rejoindre prendre apprendre comprendre reprendre "
      "surprendre entreprendre rendre vendre revendre tendre attendre entendre "
      "étendre prétendre défendre dépendre descendre suspendre pendre perdre "
      "mordre tordre fondre confondre répondre correspondre résoudre connaître "
      "reconnaître paraître apparaître disparaître comparaître naître renaître "
      "croître accroître conclure exclure inclure maudire sourire");
  return words.contains(lower);
}

}  // namespace

bool LooksFrenchAdjective(absl::string_view lower) {
  static const WordSet& endings = MakeSet(
      "al ale aux ales ique iques iste istes ien ienne iens iennes ais aise "
      "aises ain aine ains aines aire aires el elle els elles ois oise oises "
      "éen éenne éens éennes if ive ifs ives eux euse euses in ine ins ines "
      "ole "
      "oles able ables ible ibles laïc ané anée uni unis unie unies");
  for (size_t length = 2; length <= 7 && length < lower.size(); ++length) {
    if (endings.contains(lower.substr(lower.size() - length))) return true;
  }
  return false;
}

bool LooksFrenchInfinitive(absl::string_view lower) {
  if (lower.size() < 4 || IsFalseInfinitive(lower)) return false;
  if (absl::EndsWith(lower, "ier")) {
    static const WordSet& verbs = MakeSet(
        "fier étudier publier oublier nier relier lier apprécier négocier "
        "associer remercier licencier copier plier trier crier multiplier "
        "varier marier parier photographier télégraphier dénier renier expier "
        "épier châtier initier privilégier réconcilier concilier humilier "
        "rallier allier délier confier défier justifier vérifier modifier "
        "notifier qualifier identifier clarifier planifier rectifier falsifier "
        "amplifier simplifier unifier pacifier certifier ratifier sacrifier "
        "signifier diversifier intensifier expédier remédier incendier "
        "congédier mendier supplier approprier recopier injurier inventorier "
        "apitoyer balbutier");
    return verbs.contains(lower);
  }
  if (absl::EndsWith(lower, "re")) return IsInfinitiveInRe(lower);
  return absl::EndsWith(lower, "er") || absl::EndsWith(lower, "ir");
}

bool LooksFrenchFinite(absl::string_view lower) {
  for (absl::string_view ending : {"aient", "èrent", "irent", "erait", "irait",
                                   "eront", "iront", "assent", "issent"}) {
    if (lower.size() > ending.size() + 1 && absl::EndsWith(lower, ending)) {
      return true;
    }
  }
  if (absl::EndsWith(lower, "ait")) {
    static const WordSet& nouns = MakeSet(
        "fait lait trait portrait souhait extrait retrait attrait "
        "forfait parfait satisfait refait défait bienfait méfait");
    return lower.size() > 4 && !nouns.contains(lower);
  }
  return false;
}

}  // namespace entente
