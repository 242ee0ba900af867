// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "tests/export/sample.h"

#include <utility>

#include "gtest/gtest.h"

namespace entente {
namespace {

Actor MakeActor(const std::string& id, ActorKind kind, const std::string& name,
                std::vector<Span> mentions = {}) {
  Actor actor;
  actor.id = id;
  actor.kind = kind;
  actor.name = name;
  actor.mentions = std::move(mentions);
  return actor;
}

Relation MakeRelation(const std::string& id, RelationType type,
                      const std::string& source, const std::string& target,
                      std::vector<Span> evidence) {
  Relation relation;
  relation.id = id;
  relation.type = type;
  relation.source = source;
  relation.target = target;
  relation.evidence = std::move(evidence);
  return relation;
}

Claim MakeClaim(const std::string& id, ClaimType type,
                const std::string& source, Span cue, Span content) {
  Claim claim;
  claim.id = id;
  claim.type = type;
  claim.source = {source};
  claim.cue.span = cue;
  claim.content = {content};
  return claim;
}

Record FrenchRecord() {
  Record record;
  Document& document = record.document;
  document.id = "oslo.txt";
  document.title = "À Oslo, l'Islande & la Norvège s'accordent";
  document.url = "https://example.org/oslo?a=1&b=2";
  document.publisher = "La Gazette";
  document.published = "2024-05-14";
  document.language = "fr";
  document.text =
      "La première ministre islandaise, Katrin Jonsdottir, a rencontré mardi "
      "à Oslo le ministre norvégien Espen Dahl. « La Norvège est notre "
      "alliée », a-t-elle déclaré. Espen Dahl a accusé la Russie de mener des "
      "manœuvres près des côtes. L'Islande est membre de l'OTAN depuis 1949.";
  const std::string& text = document.text;
  record.actors = {
      MakeActor("katrin", ActorKind::kPerson, "Katrin Jonsdottir",
                {SpanOf(text, "Katrin Jonsdottir"), SpanOf(text, "elle")}),
      MakeActor("dahl", ActorKind::kPerson, "Espen Dahl",
                {SpanOf(text, "Espen Dahl"), SpanOf(text, "Espen Dahl", 1)}),
      MakeActor("is", ActorKind::kCountry, "Islande",
                {SpanOf(text, "Islande")}),
      MakeActor("no", ActorKind::kCountry, "Norvège",
                {SpanOf(text, "Norvège")}),
      MakeActor("ru", ActorKind::kCountry, "Russie", {SpanOf(text, "Russie")}),
      MakeActor("otan", ActorKind::kAlliance, "OTAN", {SpanOf(text, "OTAN")}),
  };
  record.relations = {
      MakeRelation("r1", RelationType::kHoldsOffice, "katrin", "is",
                   {SpanOf(text, "première ministre islandaise")}),
      MakeRelation("r2", RelationType::kHoldsOffice, "dahl", "no",
                   {SpanOf(text, "ministre norvégien")}),
      MakeRelation("r3", RelationType::kConsult, "katrin", "dahl",
                   {SpanOf(text, "a rencontré mardi à Oslo")}),
      MakeRelation("r4", RelationType::kAlliedWith, "is", "no",
                   {SpanOf(text, "La Norvège est notre alliée")}),
      MakeRelation("r5", RelationType::kMemberOf, "is", "otan",
                   {SpanOf(text, "membre de l'OTAN depuis 1949")}),
  };
  record.relations[0].role = "première ministre";
  record.relations[1].role = "ministre";
  record.relations[2].mode = "meet";
  record.relations[2].start = {"mardi", "2024-05-14", "2024-05-14"};
  record.relations[3].attributed_to = "c1";
  record.relations[4].start = {"depuis 1949", "1949-01-01", "1949-12-31"};
  record.claims = {
      MakeClaim("c1", ClaimType::kSay, "katrin",
                SpanOf(text, "a-t-elle déclaré"),
                SpanOf(text, "La Norvège est notre alliée")),
      MakeClaim("c2", ClaimType::kAccuse, "dahl", SpanOf(text, "a accusé"),
                SpanOf(text, "mener des manœuvres près des côtes")),
  };
  record.claims[0].quote = QuoteForm::kDirect;
  record.claims[0].about = {"no"};
  record.claims[0].made_at = {"mardi", "2024-05-14", "2024-05-14"};
  record.claims[1].quote = QuoteForm::kIndirect;
  record.claims[1].about = {"ru"};
  return record;
}

Record EnglishRecord() {
  Record record;
  Document& document = record.document;
  document.id = "moscow.txt";
  document.published = "2024-05-15T08:30:00Z";
  document.language = "en";
  document.text =
      "Moscow denied on Wednesday that it holds “exercises < 20 miles” from "
      "the coast. Norwegian minister Espen Dahl, also chairman of the Coast "
      "Council of Norway, accused Russia again of \"threatening everybody\".";
  const std::string& text = document.text;
  record.actors = {
      MakeActor("ru", ActorKind::kCountry, "Russia",
                {SpanOf(text, "Moscow"), SpanOf(text, "Russia")}),
      MakeActor("dahl", ActorKind::kPerson, "Espen Dahl",
                {SpanOf(text, "Espen Dahl")}),
      MakeActor("no", ActorKind::kCountry, "Norway",
                {SpanOf(text, "Norwegian"), SpanOf(text, "Norway")}),
  };
  record.actors[0].aliases = {"Moscow"};
  record.relations = {
      MakeRelation("r1", RelationType::kHoldsOffice, "dahl", "no",
                   {SpanOf(text, "Norwegian minister")}),
      MakeRelation("r2", RelationType::kHoldsOffice, "dahl", "no",
                   {SpanOf(text, "chairman of the Coast Council of Norway")}),
  };
  record.relations[0].role = "minister";
  record.relations[1].role = "chairman of the Coast Council";
  record.claims = {
      MakeClaim("c1", ClaimType::kDeny, "ru", SpanOf(text, "denied"),
                SpanOf(text, "it holds “exercises < 20 miles” from the coast")),
      MakeClaim("c2", ClaimType::kAccuse, "dahl", SpanOf(text, "accused"),
                SpanOf(text, "threatening everybody")),
  };
  record.claims[0].quote = QuoteForm::kMixed;
  record.claims[0].about = {"ru"};
  record.claims[1].about = {"ru"};
  record.claims[0].responds_to = "c2";
  return record;
}

}  // namespace

Span SpanOf(const std::string& text, const std::string& words, int nth) {
  size_t at = text.find(words);
  while (nth-- > 0 && at != std::string::npos) at = text.find(words, at + 1);
  EXPECT_NE(at, std::string::npos) << words;
  return Span{static_cast<uint32_t>(at),
              static_cast<uint32_t>(at + words.size())};
}

std::vector<Record> SampleRecords() {
  return {FrenchRecord(), EnglishRecord()};
}

std::vector<Record> HostileRecords() {
  Record record;
  record.document.id = "a \"b\" <c> & ]]>\\";
  record.document.title = "]]> <![CDATA[ & \"title\"";
  record.document.published = "2024-02-30";  // no such day
  record.document.language = "en";
  record.document.text =
      "He said \"a\\b\" <i>&amp;</i> ]]>\r\nand\tINFORMATION \\N {a|b} "
      "שלום عالم 😀 \xEF\xBB\xBF end\\";
  const std::string& text = record.document.text;
  const std::vector<std::string> names = {
      "<b>bold</b> & ]]> more",
      "quote \" back\\slash\\",
      "INF",
      "graph",
      "node",
      "strict",
      "two\nlines\tand tabs",
      "שלום עולם",
      "😀 people",
      "ends with \\",
      "&amp; &#233;",
      "\\N \\G \\L",
      std::string(20000, 'x'),
      "long " + std::string(4000, 'w') + " & words"};
  for (size_t i = 0; i < names.size(); ++i) {
    record.actors.push_back(
        MakeActor("a" + std::to_string(i), ActorKind::kOrganization, names[i]));
  }
  for (size_t i = 1; i < names.size(); ++i) {
    record.relations.push_back(
        MakeRelation("r" + std::to_string(i), RelationType::kHoldsOffice, "a0",
                     "a" + std::to_string(i),
                     {Span{0, static_cast<uint32_t>(text.size())}}));
    record.relations.back().role = names[i];
  }
  record.claims.push_back(
      MakeClaim("c <1>", ClaimType::kAccuse, "a1", SpanOf(text, "said"),
                SpanOf(text, "\"a\\b\" <i>&amp;</i> ]]>\r\nand")));
  record.claims.back().about = {"a2"};
  return {record};
}

KnowledgeGraph BuildGraph(const std::vector<Record>& records) {
  GraphBuilder builder;
  for (const Record& record : records) {
    const absl::Status status = builder.Add(record);
    EXPECT_TRUE(status.ok()) << status;
  }
  absl::StatusOr<KnowledgeGraph> graph = std::move(builder).Build({});
  EXPECT_TRUE(graph.ok()) << graph.status();
  return *std::move(graph);
}

std::string Export(const View& view, const std::string& format,
                   const ExportOptions& options) {
  const absl::StatusOr<const ExportFormat*> found =
      FindExportFormatByName(format);
  EXPECT_TRUE(found.ok()) << found.status();
  std::string bytes;
  const std::unique_ptr<OutputFile> output = OutputFile::ToString(&bytes);
  absl::Status status = (*found)->write(view, options, *output);
  EXPECT_TRUE(status.ok()) << status;
  status = output->Commit();
  EXPECT_TRUE(status.ok()) << status;
  return bytes;
}

}  // namespace entente
