// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/attributes.h"

#include <set>
#include <string>

#include "absl/strings/ascii.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/export/sample.h"

namespace entente {
namespace {

using ::testing::HasSubstr;

template <typename Attributes>
void ExpectGoodNames(const Attributes& attributes) {
  std::set<std::string> seen;
  for (const auto& attribute : attributes) {
    const std::string name(attribute.name);
    EXPECT_TRUE(seen.insert(absl::AsciiStrToLower(name)).second) << name;
    EXPECT_EQ(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_"),
              std::string::npos)
        << name;
    EXPECT_NE(attribute.classes, 0) << name;
    EXPECT_FALSE(attribute.description.empty()) << name;
    for (const std::string reserved : {"id", "timeset", "interval"}) {
      EXPECT_NE(name, reserved);
    }
  }
}

TEST(Attributes, HaveNamesThatAllFormatsTake) {
  ExpectGoodNames(NodeAttributes());
  ExpectGoodNames(EdgeAttributes());
}

const NodeAttribute& NodeAttributeOf(absl::string_view name) {
  for (const NodeAttribute& a : NodeAttributes()) {
    if (a.name == name) return a;
  }
  ADD_FAILURE() << name;
  return NodeAttributes()[0];
}

Vertex Find(const View& view, absl::string_view id) {
  for (Vertex v = 0; v < boost::num_vertices(view.graph()); ++v) {
    if (view.Text(view.graph()[v].id) == id) return v;
  }
  ADD_FAILURE() << id;
  return 0;
}

TEST(Attributes, SayWhyNamesAreOneActor) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  const View view(graph, ViewKind::kActors);
  AttributeReader reader(view, Language::kEnglish);
  const Vertex russia = Find(view, "country.RU");
  EXPECT_THAT(
      std::string(reader.Text(reader.Get(NodeAttributeOf("names"), russia))),
      HasSubstr("Moscow"));
  EXPECT_THAT(
      std::string(reader.Text(reader.Get(NodeAttributeOf("merged"), russia))),
      HasSubstr("\": name of "));
}

TEST(Attributes, LeaveOutWhatIsNotKnown) {
  const KnowledgeGraph graph = BuildGraph(SampleRecords());
  const View view(graph, ViewKind::kActors);
  AttributeReader reader(view, Language::kEnglish);
  const Vertex person = Find(view, "person.espen-dahl");
  EXPECT_TRUE(std::holds_alternative<std::monostate>(
      reader.Get(NodeAttributeOf("wikidata"), person)));
}

TEST(Attributes, CutLongEvidenceAndCountIt) {
  Record record;
  record.document.id = "d";
  Relation relation;
  relation.type = RelationType::kAccuse;
  relation.source = "a";
  relation.target = "b";
  for (int i = 0; i < 200; ++i) {
    const std::string words = "évidence number " + std::to_string(i);
    relation.evidence.push_back(
        {static_cast<uint32_t>(record.document.text.size()),
         static_cast<uint32_t>(record.document.text.size() + words.size())});
    record.document.text += words + ".\n";
  }
  record.relations = {relation};
  for (const char* id : {"a", "b"}) {
    Actor actor;
    actor.id = id;
    actor.name = std::string("Actor ") + id;
    record.actors.push_back(actor);
  }
  const KnowledgeGraph graph = BuildGraph({record});
  const View view(graph, ViewKind::kActors);
  AttributeReader reader(view, Language::kEnglish);
  const EdgeAttribute& evidence = EdgeAttributes().back();
  ASSERT_EQ(evidence.name, "evidence");
  const std::string text(
      reader.Text(reader.Get(evidence, *boost::edges(view.graph()).first)));
  EXPECT_THAT(text,
              testing::StartsWith("évidence number 0 | évidence number 1 | "));
  EXPECT_THAT(text, testing::EndsWith(" | … (200)"));
  EXPECT_LT(text.size(), 2000u);
}

}  // namespace
}  // namespace entente
