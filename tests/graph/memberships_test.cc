// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The compiled-in memberships: who belonged to what when.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "graph/names.h"

namespace entente {
namespace {

using ::testing::Contains;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

const std::string& MemberId(const Membership& membership) {
  return NameTable::Default().actors()[membership.member].id;
}

const std::string& AllianceId(const Membership& membership) {
  return NameTable::Default().actors()[membership.alliance].id;
}

std::vector<std::string> MembersOn(absl::string_view alliance,
                                   absl::string_view day) {
  std::vector<std::string> members;
  for (const Membership& m : NameTable::Default().memberships()) {
    if (AllianceId(m) == alliance && m.from <= day &&
        (m.to.empty() || day < m.to)) {
      members.push_back(MemberId(m));
    }
  }
  return members;
}

// "2002-09-10 to 2003" of each membership, in the order of the table.
std::string Terms(absl::string_view country, absl::string_view alliance) {
  std::string terms;
  for (const Membership& m : NameTable::Default().memberships()) {
    if (MemberId(m) != absl::StrCat("country.", country)) continue;
    if (AllianceId(m) != absl::StrCat("alliance.", alliance)) continue;
    absl::StrAppend(&terms, terms.empty() ? "" : "; ", m.from,
                    m.to.empty() ? "" : " to ", m.to);
  }
  return terms;
}

TEST(Memberships, AreAsManyAsTheOrganisationsSay) {
  const struct {
    const char* alliance;
    const char* day;
    size_t members;
  } cases[] = {
      // As the United Nations count, less the states that are no more (two
      // until 1992, one more from 1967 and one from 1973, both until 1990).
      {"alliance.un", "1945-12-31", 51 - 2},
      {"alliance.un", "1955-12-31", 76 - 2},
      {"alliance.un", "1960-12-31", 99 - 2 + 1},  // Egypt and Syria were one
      {"alliance.un", "1970-12-31", 127 - 3},
      {"alliance.un", "1980-12-31", 154 - 4},
      {"alliance.un", "1990-12-31", 159 - 2},
      {"alliance.un", "1994-12-31", 185 - 1},
      {"alliance.un", "2002-12-31", 191},
      {"alliance.un", "2006-12-31", 192},
      {"alliance.un", "2026-01-01", 193},
      {"alliance.eu", "2000-01-01", 15},
      {"alliance.eu", "2019-01-01", 28},
      {"alliance.eu", "2026-01-01", 27},
      {"alliance.nato", "1990-01-01", 16},
      {"alliance.nato", "2026-01-01", 32},
      {"alliance.eurozone", "2025-01-01", 20},
      {"alliance.schengen", "2025-06-01", 29},
      {"alliance.council-of-europe", "2022-01-01", 47},
      {"alliance.council-of-europe", "2026-01-01", 46},
      {"alliance.osce", "2026-01-01", 57},
      {"alliance.arctic-council", "2026-01-01", 8},
      {"alliance.bucharest-nine", "2026-01-01", 9},
      {"alliance.au", "2025-01-01", 55},
      {"alliance.ecowas", "2025-06-01", 12},
      {"alliance.aes", "2025-06-01", 3},
      {"alliance.sadc", "2026-01-01", 16},
      {"alliance.eac", "2026-01-01", 8},
      {"alliance.amu", "2026-01-01", 5},
      {"alliance.arab-league", "2025-01-01", 22},
      {"alliance.gcc", "2026-01-01", 6},
      {"alliance.oic", "2026-01-01", 57},
      {"alliance.opec", "2025-01-01", 12},
      {"alliance.asean", "2025-12-01", 11},
      {"alliance.saarc", "2026-01-01", 8},
      {"alliance.apec", "2026-01-01", 21},
      {"alliance.sco", "2026-01-01", 10},
      {"alliance.csto", "2026-01-01", 6},
      {"alliance.cis", "2026-01-01", 9},
      {"alliance.turkic-states", "2026-01-01", 5},
      {"alliance.oas", "2026-01-01", 34},
      {"alliance.caricom", "2026-01-01", 15},
      {"alliance.andean-community", "1975-01-01", 6},
      {"alliance.andean-community", "2026-01-01", 4},
      {"alliance.commonwealth", "2026-01-01", 56},
      {"alliance.oif", "2026-01-01", 50},
      {"alliance.cplp", "2026-01-01", 9},
      {"alliance.oecd", "2025-01-01", 38},
      {"alliance.g20", "2025-01-01", 21},
      {"alliance.brics", "2025-06-01", 10},
      {"alliance.quad", "2026-01-01", 4},
      {"alliance.aukus", "2026-01-01", 3},
      {"alliance.five-eyes", "2026-01-01", 5},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(MembersOn(c.alliance, c.day).size(), c.members)
        << c.alliance << " on " << c.day;
  }
}

TEST(Memberships, KnowWhoIsAmongThem) {
  EXPECT_THAT(MembersOn("alliance.g7", "2025-01-01"),
              UnorderedElementsAre("country.CA", "country.DE", "country.FR",
                                   "country.GB", "country.IT", "country.JP",
                                   "country.US"));
  EXPECT_THAT(MembersOn("alliance.opec", "2020-01-01"),
              Not(Contains("country.QA")));
  // Observers, and states that not all others recognise.
  for (const char* outside :
       {"country.VA", "country.PS", "country.TW", "country.XK", "country.EH"}) {
    EXPECT_THAT(MembersOn("alliance.un", "2026-01-01"), Not(Contains(outside)));
  }
}

TEST(Memberships, BeginAndEndOnTheirDays) {
  const struct {
    const char* country;
    const char* alliance;
    const char* terms;
  } cases[] = {
      {"FR", "un", "1945-10-24"},
      {"BE", "un", "1945-12-27"},
      {"IL", "un", "1949-05-11"},
      {"JP", "un", "1956-12-18"},
      {"ML", "un", "1960-09-28"},
      {"DE", "un", "1973-09-18"},
      {"KP", "un", "1991-09-17"},
      {"KR", "un", "1991-09-17"},
      {"CH", "un", "2002-09-10"},
      {"SS", "un", "2011-07-14"},
      {"RU", "council-of-europe", "1996-02-28 to 2022-03-16"},
      {"GB", "eu", "1973-01-01 to 2020-01-31"},
      {"SE", "nato", "2024-03-07"},
      {"NE", "ecowas", "1975-05-28 to 2025-01-29"},
      {"MN", "osce", "2012-11-21"},
      {"NI", "oas", "1948-04-30 to 2023-11-19"},
      {"ZA", "commonwealth", "1931-12-11 to 1961-05-31; 1994-06-01"},
      {"GM", "commonwealth", "1965-02-18 to 2013-10-03; 2018-02-08"},
      {"ML", "oif", "1970-03-20 to 2025"},
      {"VA", "un", ""},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(Terms(c.country, c.alliance), c.terms)
        << c.country << " in " << c.alliance;
  }
}

// Of each member, the terms one after the other: none begins before the one
// above it has ended.
TEST(Memberships, FollowOneAnother) {
  std::map<std::pair<uint32_t, uint32_t>, const Membership*> last;
  for (const Membership& m : NameTable::Default().memberships()) {
    EXPECT_TRUE(m.to.empty() || m.from <= m.to) << MemberId(m);
    EXPECT_NE(m.member, m.alliance);
    EXPECT_EQ(NameTable::Default().actors()[m.alliance].kind,
              ActorKind::kAlliance)
        << AllianceId(m);
    const Membership*& before = last[{m.alliance, m.member}];
    if (before != nullptr) {
      EXPECT_NE(before->to, "") << MemberId(m) << " in " << AllianceId(m);
      EXPECT_LE(before->to, m.from) << MemberId(m) << " in " << AllianceId(m);
    }
    before = &m;
  }
}

}  // namespace
}  // namespace entente
