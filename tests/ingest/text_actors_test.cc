// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Names, the actors that they stand for, and who speaks under a description.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ingest/text/names.h"
#include "tests/ingest/text_facts_helpers.h"

namespace entente {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<std::string> NamesIn(const char* text, Language language) {
  const Article article = Prepare(text, language);
  const Reading reading(article);
  std::vector<std::string> names;
  for (const ProperName& name : FindNames(reading).all) {
    names.push_back(std::string(reading.Text(name.tokens)));
  }
  return names;
}

TEST(Names, EndWhereTheirFormEnds) {
  const struct {
    const char* text;
    Language language;
    std::vector<std::string> names;
  } kCases[] = {
      {"Le président Yoon Suk Yeol a parlé.",
       Language::kFrench,
       {"Yoon Suk Yeol"}},
      {"Le diplomate Im Chon Il a parlé.", Language::kFrench, {"Im Chon Il"}},
      {"Il a vu Charles de Gaulle.", Language::kFrench, {"Charles de Gaulle"}},
      {"Elle préside la Ligue des droits de l'homme.",
       Language::kFrench,
       {"Ligue des droits de l'homme"}},
      {"Le directeur du site de Jababeka David Quentin est venu.",
       Language::kFrench,
       {"Jababeka", "David Quentin"}},
      {"Le ministre de l'Intérieur Paul Martel est venu.",
       Language::kFrench,
       {"Paul Martel"}},
      {"Dimanche, rien ne bouge.", Language::kFrench, {}},
      {"Demain tout change.", Language::kFrench, {}},
      {"Environment Minister Paul Martel left.",
       Language::kEnglish,
       {"Paul Martel"}},
      {"Yesterday nothing happened.", Language::kEnglish, {}},
      {"Police came on Tuesday.", Language::kEnglish, {}},
      {"She works for the University of Oslo.",
       Language::kEnglish,
       {"University of Oslo"}},
  };
  for (const auto& c : kCases) {
    EXPECT_THAT(NamesIn(c.text, c.language), ElementsAreArray(c.names))
        << c.text;
  }
}

TEST(Actors, AreOneUnderEveryFormOfTheirName) {
  EXPECT_THAT(ActorLines(FactsOf("Jane Duval said no. Duval said she was out.",
                                 Language::kEnglish)),
              ElementsAre("person Jane Duval (Duval)"));
  EXPECT_THAT(ActorLines(FactsOf("Jeanne Duval a dit qu'elle partait. J. Duval "
                                 "a dit qu'elle restait.",
                                 Language::kFrench)),
              ElementsAre("person Jeanne Duval (J. Duval)"));
  EXPECT_THAT(
      ActorLines(FactsOf("Washington refuse de payer. Les États-Unis ont "
                         "annoncé qu'ils ne paieraient pas.",
                         Language::kFrench)),
      ElementsAre("country États-Unis (Washington)"));
  EXPECT_THAT(ActorLines(FactsOf("La Confédération générale du travail (CGT) a "
                                 "refusé de signer. La CGT a dit qu'elle "
                                 "attendait.",
                                 Language::kFrench)),
              ElementsAre("organization Confédération générale du travail "
                          "(CGT)"));
}

TEST(Actors, SpeakAsStatesUnderTheirGovernments) {
  EXPECT_THAT(ClaimLines(FactsOf("Les autorités chinoises ont affirmé que "
                                 "l'usine était sûre.",
                                 Language::kFrench)),
              ElementsAre("say | Chine | ont affirmé | l'usine était sûre"));
  EXPECT_THAT(
      ClaimLines(FactsOf("The Chinese government said the plant was safe.",
                         Language::kEnglish)),
      ElementsAre("say | China | said | the plant was safe"));
}

TEST(Actors, AreNamedByTheirAdjectives) {
  EXPECT_THAT(
      ClaimLines(FactsOf("Les autorités onusiennes ont affirmé que la trêve "
                         "tenait.",
                         Language::kFrench)),
      ElementsAre("say | ONU | ont affirmé | la trêve tenait"));
  EXPECT_THAT(RelationLines(FactsOf("Le chef onusien Paul Martel a dit que la "
                                    "trêve tenait.",
                                    Language::kFrench)),
              ElementsAre("Paul Martel holds_office ONU as chef"));
  EXPECT_THAT(
      RelationLines(FactsOf("Les forces otaniennes ont dit que la trêve "
                            "tenait.",
                            Language::kFrench)),
      ElementsAre("Les forces otaniennes part_of OTAN"));
  // The continent's, or the Union's.
  EXPECT_THAT(RelationLines(FactsOf("Le chef européen Paul Martel a dit que la "
                                    "trêve tenait.",
                                    Language::kFrench)),
              IsEmpty());
}

TEST(Actors, AreDescribedWithoutThePrepositionBeforeThem) {
  EXPECT_THAT(ActorLines(FactsOf("Le retrait de la coalition de l'OTAN "
                                 "approche.",
                                 Language::kFrench)),
              Contains("alliance la coalition de l'OTAN"));
  EXPECT_THAT(ClaimLines(FactsOf("Selon des rapports d'observateurs chinois, "
                                 "la trêve tient.",
                                 Language::kFrench)),
              ElementsAre("say | observateurs chinois | Selon | la trêve "
                          "tient"));
}

TEST(Actors, AnswerToPronounsAndDescriptions) {
  EXPECT_THAT(
      ClaimLines(FactsOf("La ministre Jeanne Duval est venue avec Paul Martel. "
                         "Elle a dit que le pont était fermé. La ministre a "
                         "ajouté qu'il rouvrirait.",
                         Language::kFrench)),
      ElementsAre("say | Jeanne Duval | a dit | le pont était fermé",
                  "say | Jeanne Duval | a ajouté | il rouvrirait"));
  EXPECT_THAT(
      ClaimLines(FactsOf("The spokesman, Paul Martel, came late. He said the "
                         "bridge was closed. The spokesman added that it would "
                         "open.",
                         Language::kEnglish)),
      ElementsAre("say | Paul Martel | said | the bridge was closed",
                  "say | Paul Martel | added | it would open"));
}

// Who says each claim of a text.
std::vector<std::string> SpeakersIn(const char* text, Language language) {
  const Record record = FactsOf(text, language);
  std::vector<std::string> speakers;
  for (const Claim& claim : record.claims) {
    speakers.push_back(ActorNames(record, claim.source));
  }
  return speakers;
}

struct SpeakersCase {
  const char* text;
  std::vector<std::string> speakers;
};

TEST(Actors, AreBodiesBesideTheNounOfTheirKind) {
  const SpeakersCase cases[] = {
      {"L'agence américaine Fitch a dit que la note baissait. Fitch a ajouté "
       "qu'elle remonterait.",
       {"Fitch", "Fitch"}},
      {"La chaîne de télévision Canal Sud a dit que le film était prêt.",
       {"Canal Sud"}},
      {"Le groupe de presse Canal Sud a dit que le film était prêt.",
       {"Canal Sud"}},
      {"L'organisation terroriste Al-Qaïda a dit que d'autres suivraient.",
       {"Al-Qaïda"}},
      {"La compagnie aérienne Sud Express a dit que le vol partirait.",
       {"Sud Express"}},
      {"Le gouvernement Ayrault a dit que la loi passerait.",
       {"gouvernement Ayrault"}},
      {"Le ministère de l'Information a dit que la loi passerait.",
       {"ministère de l'Information"}},
      {"Le chef de l'armée malienne Oumar Diarra a dit que la paix viendrait.",
       {"Oumar Diarra"}},
      {"Le fondateur de WikiLeaks Julian Assange a dit que la loi passerait. "
       "Julian Assange a ajouté qu'elle était bonne.",
       {"Julian Assange", "Julian Assange"}},
  };
  for (const SpeakersCase& c : cases) {
    EXPECT_THAT(SpeakersIn(c.text, Language::kFrench),
                ElementsAreArray(c.speakers))
        << c.text;
  }
  const Record fitch = FactsOf(cases[0].text, Language::kFrench);
  ASSERT_THAT(fitch.actors, SizeIs(1));
  EXPECT_EQ(fitch.actors[0].kind, ActorKind::kOrganization);
  EXPECT_THAT(FactsOf("Le fondateur de WikiLeaks Julian Assange est venu. "
                      "Julian Assange a dit que la loi passerait.",
                      Language::kFrench)
                  .actors,
              SizeIs(2));
  EXPECT_THAT(ActorLines(FactsOf("Le chef de l'opposition malienne Oumar "
                                 "Diarra a dit que la paix viendrait.",
                                 Language::kFrench)),
              Contains("organization opposition malienne"));
  EXPECT_THAT(SpeakersIn("The M5S party said the law would pass. M5S added "
                         "that it was good.",
                         Language::kEnglish),
              ElementsAre("M5S", "M5S"));
}

TEST(Actors, AnswerToTheNounOfTheirKindAlone) {
  const SpeakersCase cases[] = {
      {"La dette monte, selon l'agence américaine Fitch. L'agence a dit "
       "qu'elle monterait encore.",
       {"Fitch", "Fitch"}},
      {"Le Parti communiste chinois a dit que la loi passerait. Le parti a "
       "ajouté qu'elle était bonne.",
       {"Parti communiste chinois", "Parti communiste chinois"}},
      // Not before it is named.
      {"Le parti a dit que la loi passerait. Le Parti communiste chinois a "
       "ajouté qu'elle était bonne.",
       {"parti", "Parti communiste chinois"}},
      // Nor if two are.
      {"Le Parti communiste chinois et le Parti communiste français se sont "
       "vus. Le parti a dit que la loi passerait.",
       {"parti"}},
      {"Le Mali a un plan. Le pays a demandé des armes.", {"Mali"}},
      {"La France aide le Mali et le Mali aide le Niger. Ce pays a demandé des "
       "armes.",
       {"Niger"}},
      {"Le Mali a un plan. Un pays a demandé des armes.", {"Un pays"}},
      {"Quelques associations étudiantes ont dit que la loi passerait. Ces "
       "associations ont ajouté qu'elle était bonne.",
       {"Quelques associations étudiantes",
        "Quelques associations étudiantes"}},
      {"Un porte-parole de la police a dit que la rue était fermée. Le "
       "porte-parole de la police madrilène a ajouté qu'elle ouvrirait.",
       {"Un porte-parole de la police", "Un porte-parole de la police"}},
      {"Un porte-parole de la police a dit que la rue était fermée. Le "
       "porte-parole de la mairie a ajouté qu'elle ouvrirait.",
       {"Un porte-parole de la police", "Le porte-parole de la mairie"}},
  };
  for (const SpeakersCase& c : cases) {
    EXPECT_THAT(SpeakersIn(c.text, Language::kFrench),
                ElementsAreArray(c.speakers))
        << c.text;
  }
  EXPECT_THAT(
      SpeakersIn("The International Rescue Fund said the law would "
                 "pass. The fund added that it was good.",
                 Language::kEnglish),
      ElementsAre("International Rescue Fund", "International Rescue Fund"));
  EXPECT_THAT(SpeakersIn("The White House said no. The house said the door was "
                         "open.",
                         Language::kEnglish),
              ElementsAre("White House", "house"));
}

TEST(Actors, HaveMentionsInsideTheText) {
  const Record record = FactsOf(
      "« Le pont est fermé », a dit Jeanne Duval. Elle a ajouté qu'il "
      "neigeait.",
      Language::kFrench);
  ASSERT_THAT(record.actors, SizeIs(1));
  std::vector<std::string> mentions;
  for (const Span& span : record.actors[0].mentions) {
    mentions.push_back(
        record.document.text.substr(span.begin, span.end - span.begin));
  }
  EXPECT_THAT(mentions, ElementsAre("Jeanne Duval", "Elle"));
}

TEST(Offices, AreReadFromTitlesAndAppositions) {
  const struct {
    const char* text;
    Language language;
    std::vector<std::string> relations;
  } kCases[] = {
      {"Le président sud-coréen Yoon Suk Yeol est venu.",
       Language::kFrench,
       {"Yoon Suk Yeol holds_office Corée du Sud as président"}},
      {"Le porte-parole de l'ONU, Igor Petrov, est venu.",
       Language::kFrench,
       {"Igor Petrov holds_office ONU as porte-parole"}},
      {"Jeanne Duval, directrice de l'agence Orage, est venue.",
       Language::kFrench,
       {"Jeanne Duval holds_office Orage as directrice"}},
      {"L'ancien président russe Igor Petrov est venu.",
       Language::kFrench,
       {"Igor Petrov holds_office Russie as président, past"}},
      {"Le vice-ministre russe des Affaires étrangères Igor Petrov est venu.",
       Language::kFrench,
       {"Igor Petrov holds_office Russie as vice-ministre des Affaires "
        "étrangères"}},
      {"Myriam Valet, de la CGT, est venue.",
       Language::kFrench,
       {"Myriam Valet member_of CGT"}},
      {"La police afghane est venue.",
       Language::kFrench,
       {"police afghane part_of Afghanistan"}},
      {"New Zealand's Prime Minister, Jane Duval, left.",
       Language::kEnglish,
       {"Jane Duval holds_office New Zealand as Prime Minister"}},
      {"Paul Martel, spokesman for the Indonesian military, left.",
       Language::kEnglish,
       {"Paul Martel holds_office Indonesian military as spokesman",
        "Indonesian military part_of Indonesia"}},
      {"The president spoke. Paul Martel left.", Language::kEnglish, {}},
      {"Le président a parlé. Paul Martel est parti.", Language::kFrench, {}},
  };
  for (const auto& c : kCases) {
    EXPECT_THAT(RelationLines(FactsOf(c.text, c.language)),
                ElementsAreArray(c.relations))
        << c.text;
  }
}

TEST(Offices, WithinAClaimAreOnlySaid) {
  const Record record = FactsOf(
      "Jeanne Duval a dit que le président russe Igor Petrov viendrait.",
      Language::kFrench);
  EXPECT_THAT(
      RelationLines(record),
      ElementsAre("Igor Petrov holds_office Russie as président, said"));
  // In a quotation that nobody is known to have said: no fact at all.
  EXPECT_THAT(RelationLines(FactsOf("« Le président russe Igor Petrov ».",
                                    Language::kFrench)),
              IsEmpty());
}

}  // namespace
}  // namespace entente
