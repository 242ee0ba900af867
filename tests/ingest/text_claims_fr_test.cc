// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Claims in French, one construction a line.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ingest/text_facts_helpers.h"

namespace entente {
namespace {

void Check(const std::vector<ClaimCase>& cases) {
  CheckClaims(Language::kFrench, cases);
}

TEST(FrenchClaims, FindTheSpeakerOnEitherSideOfTheCue) {
  Check({
      {"« Nous attendons », a déclaré mardi le ministre de l'Économie, Paul "
       "Martel.",
       {"say | Paul Martel | a déclaré | Nous attendons"}},
      {"Paul Martel a déclaré mardi que la réforme serait votée en juin.",
       {"say | Paul Martel | a déclaré | la réforme serait votée en juin"}},
      {"« C'est une erreur », affirme Jeanne Duval, présidente de la Ligue des "
       "droits de l'homme.",
       {"say | Jeanne Duval | affirme | C'est une erreur"}},
      {"Jeanne Duval (Parti vert) a affirmé que la loi passerait.",
       {"say | Jeanne Duval | a affirmé | la loi passerait"}},
      {"Jeanne Duval, elle, craint que le vote ne soit truqué.",
       {"speculate | Jeanne Duval | craint | le vote ne soit truqué"}},
      {"Le ministre, qui revient de Moscou, a estimé que la paix était "
       "possible.",
       {"speculate | Le ministre | a estimé | la paix était possible"}},
      {"Le porte-parole du ministère russe des Affaires étrangères, Igor "
       "Petrov, a averti que Moscou riposterait.",
       {"threaten | Igor Petrov | a averti | Moscou riposterait"}},
      {"Des responsables américains et européens ont indiqué que les "
       "discussions continuaient.",
       {"say | Des responsables américains et européens | ont indiqué | les "
        "discussions continuaient"}},
      {"Paul Martel et Jeanne Duval ont salué l'accord.",
       {"support | Paul Martel + Jeanne Duval | ont salué | l'accord"}},
      {"Le maire de Lyon a expliqué à l'AFP que le pont serait fermé.",
       {"say | Le maire de Lyon | a expliqué | le pont serait fermé"}},
  });
}

TEST(FrenchClaims, TakeAQuotationApartByItsCue) {
  Check({
      {"Jeanne Duval est venue. « Je n'ai rien signé, dit-elle, et je ne "
       "signerai rien. »",
       {"say | Jeanne Duval | dit | Je n'ai rien signé ... et je ne signerai "
        "rien"}},
      {"Jeanne Duval est venue. « Je n'ai rien signé », dit-elle, « et je ne "
       "signerai rien ».",
       {"say | Jeanne Duval | dit | Je n'ai rien signé ... et je ne signerai "
        "rien"}},
      {"« Il neige », a noté Jeanne Duval. « Chaque jour compte. »",
       {"say | Jeanne Duval | a noté | Il neige",
        "say | Jeanne Duval |  | Chaque jour compte"}},
      {"Jeanne Duval : « Le pont est fermé. »",
       {"say | Jeanne Duval | : | Le pont est fermé"}},
      {"Jeanne Duval a insisté sur les retards : « Le pont devait ouvrir en "
       "mai. »",
       {"say | Jeanne Duval | a insisté | les retards ... Le pont devait "
        "ouvrir en mai"}},
      {"Le président a rappelé que « rien n'est joué » et que le vote aurait "
       "lieu en juin.",
       {"say | Le président | a rappelé | « rien n'est joué » et que le vote "
        "aurait lieu en juin"}},
  });
}

TEST(FrenchClaims, ReadAttributionsOnEitherSide) {
  Check({
      {"Selon Paul Martel, la réforme sera votée en juin.",
       {"say | Paul Martel | Selon | la réforme sera votée en juin"}},
      {"La réforme sera votée en juin, selon Paul Martel.",
       {"say | Paul Martel | selon | La réforme sera votée en juin"}},
      {"La réforme, selon Paul Martel, sera votée en juin.",
       {"say | Paul Martel | selon | La réforme ... sera votée en juin"}},
      {"Rien n'est joué : selon Paul Martel, la réforme sera votée en juin.",
       {"say | Paul Martel | selon | la réforme sera votée en juin"}},
      {"D'après le ministère de la Défense, trois soldats ont été blessés.",
       {"say | ministère de la Défense | D'après | trois soldats ont été "
        "blessés"}},
      {"Pour Paul Martel, « la crise est derrière nous ».",
       {"say | Paul Martel | Pour | la crise est derrière nous"}},
      {"Pour Paul Martel, la journée commence tôt.", {}},
  });
}

TEST(FrenchClaims, ReadWhatFollowsAPreposition) {
  Check({
      {"Paul Martel accuse le maire de Lyon d'avoir menti aux habitants.",
       {"accuse | Paul Martel | accuse | avoir menti aux habitants"}},
      {"L'ONG accuse l'armée de crimes de guerre.",
       {"accuse | ONG | accuse | crimes de guerre"}},
      {"L'armée a été accusée de crimes de guerre par Jeanne Duval.",
       {"accuse | Jeanne Duval | a été accusée | crimes de guerre"}},
      {"L'armée a été accusée de crimes de guerre.", {}},
      {"Le syndicat appelle les salariés à cesser le travail dès lundi.",
       {"request | syndicat | appelle | cesser le travail dès lundi"}},
      {"Le syndicat a appelé à une grève générale.",
       {"request | syndicat | a appelé | une grève générale"}},
      {"Le premier ministre s'est engagé à baisser les impôts.",
       {"promise | Le premier ministre | s'est engagé | baisser les impôts"}},
      {"La direction refuse de négocier avec les grévistes.",
       {"reject | direction | refuse | négocier avec les grévistes"}},
      {"Tokyo a demandé à Pékin de retirer ses navires.",
       {"request | Tokyo | a demandé | retirer ses navires"}},
      {"L'opposition reproche au président de ne rien faire.",
       {"accuse | opposition | reproche | ne rien faire"}},
      {"Le roi a mis en garde contre une nouvelle guerre.",
       {"threaten | Le roi | a mis en garde | une nouvelle guerre"}},
      {"L'Iran a menacé Israël de représailles.",
       {"threaten | Iran | a menacé | représailles"}},
      {"Paul Martel s'est félicité de la signature de l'accord.",
       {"support | Paul Martel | s'est félicité | la signature de "
        "l'accord"}},
  });
}

TEST(FrenchClaims, ReadObjectsAndInfinitives) {
  Check({
      {"Jeanne Duval dénonce « une mascarade » et réclame un nouveau vote.",
       {"accuse | Jeanne Duval | dénonce | une mascarade",
        "request | Jeanne Duval | réclame | un nouveau vote"}},
      {"Paul Martel a condamné l'attentat et appelé au calme.",
       {"accuse | Paul Martel | a condamné | l'attentat",
        "request | Paul Martel | appelé | calme"}},
      {"Le Parlement a rejeté la proposition, affirmant qu'elle violait la "
       "loi.",
       {"reject | Parlement | a rejeté | la proposition",
        "say | Parlement | affirmant | elle violait la loi"}},
      {"Paul Martel dément avoir rencontré l'ambassadeur.",
       {"deny | Paul Martel | dément | avoir rencontré l'ambassadeur"}},
      {"La police a annoncé avoir arrêté trois suspects.",
       {"say | police | a annoncé | avoir arrêté trois suspects"}},
      {"Paul Martel qualifie cette décision de « scandaleuse ».",
       {"accuse | Paul Martel | qualifie | cette décision de « scandaleuse "
        "»"}},
  });
}

// A colon after a denial leads to what the denier says, not to what is denied.
TEST(FrenchClaims, TakeTheReasonOfADenialFromWhatIsDenied) {
  Check({
      {"Paul Martel dément : il était à Londres ce jour-là.",
       {"deny | Paul Martel | dément | il était à Londres ce jour-là"}},
      {"Paul Martel dément cela : « J'étais à Londres. »",
       {"deny | Paul Martel | dément | J'étais à Londres"}},
      {"Paul Martel l'a démenti : il était à Londres.",
       {"deny | Paul Martel | l'a démenti | il était à Londres"}},
      {"Paul Martel dément ces accusations : il était à Londres.",
       {"deny | Paul Martel | dément | ces accusations ... il était à "
        "Londres"}},
      {"Paul Martel nie avoir menti : il était à Londres.",
       {"deny | Paul Martel | nie | avoir menti ... il était à Londres"}},
      {"Paul Martel nie que l'accord soit signé : « Nous négocions. »",
       {"deny | Paul Martel | nie | l'accord soit signé ... Nous négocions"}},
      {"Paul Martel n'a pas démenti : « Nous verrons bien. »",
       {"not deny | Paul Martel | n'a pas démenti | Nous verrons bien"}},
      {"Paul Martel affirme que le fait est là : rien n'est signé.",
       {"say | Paul Martel | affirme | le fait est là : rien n'est signé"}},
  });
}

TEST(FrenchClaims, KeepAuxiliariesAndNegationInTheCue) {
  Check({
      {"Paul Martel n'a pas confirmé que l'accord était signé.",
       {"not confirm | Paul Martel | n'a pas confirmé | l'accord était "
        "signé"}},
      {"Le ministre aurait affirmé que l'accord était signé.",
       {"maybe say | Le ministre | aurait affirmé | l'accord était signé"}},
      {"Paul Martel a, pour sa part, estimé que rien ne pressait.",
       {"speculate | Paul Martel | a, pour sa part, estimé | rien ne "
        "pressait"}},
      {"Paul Martel vient d'annoncer qu'il partait.",
       {"say | Paul Martel | vient d'annoncer | il partait"}},
      {"L'Élysée a fait savoir que le président partait.",
       {"say | Élysée | a fait savoir | le président partait"}},
  });
}

TEST(FrenchClaims, LeaveOutWhatNobodySaid) {
  Check({
      {"La demande de Paul Martel a été reçue.", {}},
      {"On craint que la rivière ne monte.", {}},
      {"Les ventes ne rapporteront que trois millions d'euros.", {}},
      {"Le juge a condamné le maire à trois ans de prison.", {}},
      {"Le film montre que la guerre est sale.", {}},
      {"Nous affirmons que la loi est bonne.", {}},
      {"", {}},
  });
}

}  // namespace
}  // namespace entente
