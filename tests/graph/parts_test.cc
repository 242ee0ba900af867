// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The small parts of graph/: the string pool, node ids, excerpts, vocabulary.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "graph/excerpt.h"
#include "graph/node_id.h"
#include "graph/record_check.h"
#include "graph/string_pool.h"
#include "graph/vocabulary.h"

namespace entente {
namespace {

TEST(StringPool, GivesEqualStringsEqualIds) {
  StringPool pool;
  const StringId a = pool.Intern("Séoul");
  EXPECT_EQ(pool.Intern(std::string("Séoul")), a);
  EXPECT_NE(pool.Intern("Seoul"), a);
  EXPECT_EQ(pool.Get(a), "Séoul");
  EXPECT_EQ(pool.Intern(""), StringId::kEmpty);
  EXPECT_EQ(pool.Get(StringId::kEmpty), "");
}

TEST(StringPool, HoldsManyStringsAndLargeOnes) {
  StringPool pool;
  std::vector<StringId> ids;
  const std::string large(3 << 20, 'x');
  for (int i = 0; i < 100000; ++i) {
    ids.push_back(pool.Intern(absl::StrCat("string ", i)));
    if (i % 40000 == 0) ids.push_back(pool.Store(large));
  }
  size_t at = 0;
  for (int i = 0; i < 100000; ++i) {
    ASSERT_EQ(pool.Get(ids[at++]), absl::StrCat("string ", i));
    if (i % 40000 == 0) {
      ASSERT_EQ(pool.Get(ids[at++]), large);
    }
  }
}

TEST(StringPool, StoresWithoutLookingForEqualStrings) {
  StringPool pool;
  EXPECT_NE(pool.Store("text"), pool.Store("text"));
  EXPECT_EQ(pool.Store(""), StringId::kEmpty);
}

TEST(StringPool, GivesItsStringsAfterItIsFrozen) {
  StringPool pool;
  const StringId id = pool.Intern("kept");
  pool.Freeze();
  EXPECT_EQ(pool.Get(id), "kept");
}

TEST(NmToken, MakesXmlNameTokens) {
  const std::vector<std::pair<std::string, std::string>> kCases = {
      {"wikinews-fr-44373", "wikinews-fr-44373"},
      {"a b", "a-b"},
      {" a  b ", "a-b"},
      {"https://x.org/a?b=1", "https:-x.org-a-b-1"},
      {"é_日本", "é_日本"},
      {"«»", "x"},
      {"", "x"}};
  for (const auto& [text, token] : kCases) EXPECT_EQ(NmToken(text), token);
}

TEST(ActorNodeId, ComesFromTheNormalisedName) {
  EXPECT_EQ(ActorNodeId(ActorKind::kPerson, "Kim Jong-un"),
            "person.kim-jong-un");
  EXPECT_EQ(ActorNodeId(ActorKind::kOrganization, "l’Élysée"),
            "organization.elysee");
}

TEST(Excerpt, CutsAtTheEndOfAWord) {
  const struct {
    std::vector<absl::string_view> parts;
    size_t most;
    const char* excerpt;
  } kCases[] = {
      {{"short"}, 10, "short"},
      {{"exactly 10"}, 10, "exactly 10"},
      {{"one two three"}, 10, "one two…"},
      {{"un été brûlant"}, 6, "un été…"},
      {{"indivisible"}, 3, "ind…"},
      {{"a  b\n c"}, 10, "a b c"},
      {{"first", "second"}, 40, "first […] second"},
      {{}, 10, ""},
      {{""}, 10, ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Excerpt(c.parts, c.most), c.excerpt);
  }
}

TEST(FindUnwritable, FindsTheFirstBadByte) {
  EXPECT_EQ(FindUnwritable("plain text,\ttabs\r\n and é 日本 🌍"),
            absl::string_view::npos);
  EXPECT_EQ(FindUnwritable(""), absl::string_view::npos);
  EXPECT_EQ(FindUnwritable(std::string("12345678\0", 9)), 8u);
  EXPECT_EQ(FindUnwritable("0123456789abcdef\x1b"), 16u);
  EXPECT_EQ(FindUnwritable("ab\xC3"), 2u);                  // cut short
  EXPECT_EQ(FindUnwritable("ab\xED\xA0\x80"), 2u);          // a surrogate
  EXPECT_EQ(FindUnwritable("a\xC0\xAF"), 1u);               // overlong
  EXPECT_EQ(FindUnwritable("12345678é\xEF\xBF\xBF"), 10u);  // U+FFFF
}

TEST(Vocabulary, NamesAreParsedBack) {
  for (size_t i = 0; i < Count<RelationType>(); ++i) {
    const auto type = static_cast<RelationType>(i);
    EXPECT_EQ(Parse<RelationType>(Name(type)), type);
  }
  for (size_t i = 0; i < Count<ClaimType>(); ++i) {
    const auto type = static_cast<ClaimType>(i);
    EXPECT_EQ(Parse<ClaimType>(Name(type)), type);
  }
  EXPECT_EQ(Parse<ActorKind>("Person"), absl::nullopt);
  EXPECT_EQ(NamesOf<Certainty>(), "certain, probable, possible, future");
}

}  // namespace
}  // namespace entente
