// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Claims in English, one construction a line.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ingest/text_facts_helpers.h"

namespace entente {
namespace {

void Check(const std::vector<ClaimCase>& cases) {
  CheckClaims(Language::kEnglish, cases);
}

TEST(EnglishClaims, FindTheSpeakerOnEitherSideOfTheCue) {
  Check({
      {"\"The bridge is closed,\" said the economy minister, Paul Martel, on "
       "Tuesday.",
       {"say | Paul Martel | said | The bridge is closed"}},
      {"\"The bridge is closed,\" Economy Minister Paul Martel said.",
       {"say | Paul Martel | said | The bridge is closed"}},
      {"The bridge will close in June, officials said.",
       {"say | officials | said | The bridge will close in June"}},
      {"Paul Martel said on Tuesday that the bridge would close.",
       {"say | Paul Martel | said | the bridge would close"}},
      {"Paul Martel said the bridge would close.",
       {"say | Paul Martel | said | the bridge would close"}},
      {"Paul Martel told CBS News in an interview that he was leaving.",
       {"say | Paul Martel | told | he was leaving"}},
      {"The minister, who had just returned from Moscow, said peace was near.",
       {"say | The minister | said | peace was near"}},
      {"Russia's foreign ministry spokesman, Igor Petrov, warned that Moscow "
       "would retaliate.",
       {"threaten | Igor Petrov | warned | Moscow would retaliate"}},
      {"Paul Martel and Jane Duval welcomed the deal.",
       {"support | Paul Martel + Jane Duval | welcomed | the deal"}},
      {"A new study by the University of Oslo suggests that bees can count.",
       {"speculate | University of Oslo | suggests | bees can count"}},
  });
}

TEST(EnglishClaims, TakeAQuotationApartByItsCue) {
  Check({
      {"\"It is a mistake,\" Jane Duval said, \"and it will cost lives.\"",
       {"say | Jane Duval | said | It is a mistake ... and it will cost "
        "lives"}},
      {"Jane Duval spoke first. \"It is a mistake,\" she said. \"Every day "
       "counts.\"",
       {"say | Jane Duval | said | It is a mistake",
        "say | Jane Duval |  | Every day counts"}},
      {"Jane Duval: \"It is a mistake.\"",
       {"say | Jane Duval | : | It is a mistake"}},
      {"\"Is it over?\" asked Jane Duval.",
       {"request | Jane Duval | asked | Is it over"}},
  });
}

TEST(EnglishClaims, ReadAttributionsOnEitherSide) {
  Check({
      {"According to Paul Martel, the bridge will close in June.",
       {"say | Paul Martel | According to | the bridge will close in June"}},
      {"The bridge will close in June, according to Paul Martel.",
       {"say | Paul Martel | according to | The bridge will close in June"}},
  });
}

TEST(EnglishClaims, ReadWhatFollowsAPreposition) {
  Check({
      {"The police accused the mayor of Boston of lying to voters.",
       {"accuse | police | accused | lying to voters"}},
      {"The mayor of Boston was accused of lying by the police.",
       {"accuse | police | was accused | lying"}},
      {"The union urged workers to stop work on Monday.",
       {"request | union | urged | stop work on Monday"}},
      {"The European Union called on Tehran to release the hostages.",
       {"request | European Union | called | release the hostages"}},
      {"The group called for a general strike.",
       {"request | group | called | a general strike"}},
      {"The president pledged to cut taxes.",
       {"promise | The president | pledged | cut taxes"}},
      {"The company refused to negotiate with the strikers.",
       {"reject | company | refused | negotiate with the strikers"}},
      {"The king warned against a new war.",
       {"threaten | The king | warned | a new war"}},
      {"A spokesman for the army claimed responsibility for the attack.",
       {"confirm | A spokesman for the army | claimed responsibility for | "
        "the attack"}},
  });
}

TEST(EnglishClaims, ReadObjectsAndGerunds) {
  Check({
      {"Jane Duval denounced \"a masquerade\" and demanded new elections.",
       {"accuse | Jane Duval | denounced | a masquerade",
        "request | Jane Duval | demanded | new elections"}},
      {"Parliament rejected the proposal, saying it violated the law.",
       {"reject | Parliament | rejected | the proposal",
        "say | Parliament | saying | it violated the law"}},
      {"Paul Martel described the decision as \"outrageous\".",
       {"accuse | Paul Martel | described | the decision as "
        "\"outrageous\""}},
      {"Paul Martel denied meeting the ambassador.",
       {"deny | Paul Martel | denied | meeting the ambassador"}},
  });
}

// A colon after a denial leads to what the denier says, not to what is denied.
TEST(EnglishClaims, TakeTheReasonOfADenialFromWhatIsDenied) {
  Check({
      {"Paul Martel denied it: \"I never met the ambassador.\"",
       {"deny | Paul Martel | denied | I never met the ambassador"}},
      {"Paul Martel denied it: he was in London that day.",
       {"deny | Paul Martel | denied | he was in London that day"}},
      {"Paul Martel denied this: \"I was in London.\"",
       {"deny | Paul Martel | denied | I was in London"}},
      {"Paul Martel denied the charges: he was in London that day.",
       {"deny | Paul Martel | denied | the charges ... he was in London that "
        "day"}},
      {"Paul Martel denied lying: \"I was in London.\"",
       {"deny | Paul Martel | denied | lying ... I was in London"}},
      {"Paul Martel denied that the deal was signed: talks were going on.",
       {"deny | Paul Martel | denied | the deal was signed ... talks were "
        "going on"}},
  });
}

TEST(EnglishClaims, KeepAuxiliariesAndNegationInTheCue) {
  Check({
      {"Paul Martel did not confirm that the deal was signed.",
       {"not confirm | Paul Martel | did not confirm | the deal was "
        "signed"}},
      {"Paul Martel has repeatedly said that the tax is high.",
       {"say | Paul Martel | has repeatedly said | the tax is high"}},
      {"The White House is saying that the tax is high.",
       {"say | White House | is saying | the tax is high"}},
  });
}

TEST(EnglishClaims, LetTheContentSayTheAct) {
  Check({
      {"\"We urge both sides to talk,\" Jane Duval said.",
       {"request | Jane Duval | said | We urge both sides to talk"}},
      {"\"We will rebuild the bridge,\" Jane Duval said.",
       {"promise | Jane Duval | said | We will rebuild the bridge"}},
      {"Jane Duval said taxes should be lower.",
       {"request | Jane Duval | said | taxes should be lower"}},
      {"Jane Duval said she believes the tax is high.",
       {"speculate | Jane Duval | said | she believes the tax is high"}},
      {"The report said the mayor, who denies wrongdoing, had taken bribes.",
       {"say | The report | said | the mayor, who denies wrongdoing, had "
        "taken bribes",
        "deny | the mayor | denies | wrongdoing"}},
  });
}

TEST(EnglishClaims, LeaveOutWhatNobodySaid) {
  Check({
      {"The reported cases doubled.", {}},
      {"It was said that the bridge had fallen.", {}},
      {"There were calls for a vote.", {}},
      {"The accused left the court.", {}},
      {"We say that the law is good.", {}},
  });
}

}  // namespace
}  // namespace entente
