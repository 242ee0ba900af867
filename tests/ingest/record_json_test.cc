// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Records from JSON and back.
#include "ingest/record_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "ingest/records.h"
#include "tests/ingest/read_all.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Harvest Read(absl::string_view json) {
  return ReadAll(IngestRecords, "in.json", json);
}

std::string Written(const Record& record) {
  std::string json;
  AppendRecordJson(record, &json);
  return json;
}

// The only record of `json`; a failed test and an empty record otherwise.
Record ReadOne(absl::string_view json) {
  Harvest harvest = Read(json);
  EXPECT_TRUE(harvest.status.ok()) << harvest.status;
  EXPECT_THAT(harvest.errors, IsEmpty()) << json;
  EXPECT_EQ(harvest.records.size(), 1u) << json;
  return harvest.records.empty() ? Record() : harvest.records.front();
}

// All members of the model, in the order in which they are written.
constexpr absl::string_view kFull =
    R"({"document":{"id":"d","title":"T","url":"http://x/","publisher":"P",)"
    R"("author":"A","published":"2012-05-29","language":"fr",)"
    R"("text":"Été à l’ONU : « Non 🕊 », dit-il.","extractor":"e 1","page":3},)"
    R"("actors":[{"id":"a1","kind":"alliance","name":"ONU",)"
    R"("aliases":["Nations unies","N.U."],"country":"CH","wikidata":"Q1065",)"
    R"("mentions":[{"begin":8,"end":11},{"begin":29,"end":31}],"also":["UN"]},)"
    R"({"id":"a2","kind":"person","name":"il"}],)"
    R"("relations":[{"id":"r1","type":"holds_office","source":"a2",)"
    R"("target":"a1","role":"chef","mode":"m","polarity":"negative",)"
    R"("certainty":"future","start":{"text":"hier","from":"2012-05-28",)"
    R"("to":"2012-05-28"},"end":{"text":"past"},"attributed_to":"c1",)"
    R"("evidence":[{"begin":0,"end":3}],"score":0.50}],)"
    R"("claims":[{"id":"c1","type":"deny","source":["a2","a1"],)"
    R"("cue":{"begin":25,"end":28,"lemma":"dire"},)"
    R"("content":[{"begin":16,"end":21}],"quote":"direct","about":["a1"],)"
    R"("addressee":["a1"],"polarity":"negative","certainty":"possible",)"
    R"("made_at":{"from":"2012-05-29"},"responds_to":"c2",)"
    R"("attributed_to":"c2","evidence":[{"begin":0,"end":32}],)"
    R"("also_type":["reject"]},{"id":"c2","type":"say","source":["a1"]}],)"
    R"("note":{"a":[1,2.50,-0,1e5,true,false,null,"\"\\/\n\u0001"],"b":{}}})";

TEST(RecordJson, WritesWhatItReadByteForByte) {
  EXPECT_EQ(Written(ReadOne(kFull)), kFull);
}

TEST(RecordJson, TurnsCodePointsIntoBytes) {
  const Record record = ReadOne(kFull);
  const auto words = [&record](Span span) {
    return record.document.text.substr(span.begin, span.end - span.begin);
  };
  EXPECT_EQ(words(record.actors[0].mentions[0]), "ONU");
  EXPECT_EQ(words(record.actors[0].mentions[1]), "il");
  EXPECT_EQ(words(record.claims[0].cue.span), "dit");
  EXPECT_EQ(words(record.claims[0].content[0]), "Non 🕊");
  EXPECT_EQ(words(record.claims[0].evidence[0]), record.document.text);
  EXPECT_EQ(words(record.relations[0].evidence[0]), "Été");
}

TEST(RecordJson, FillsEveryMember) {
  const Record record = ReadOne(kFull);
  EXPECT_EQ(record.document.publisher, "P");
  EXPECT_EQ(record.document.extra, R"("page":3)");
  EXPECT_EQ(record.actors[0].kind, ActorKind::kAlliance);
  EXPECT_THAT(record.actors[0].aliases, ElementsAre("Nations unies", "N.U."));
  EXPECT_EQ(record.relations[0].type, RelationType::kHoldsOffice);
  EXPECT_EQ(record.relations[0].polarity, Polarity::kNegative);
  EXPECT_EQ(record.relations[0].certainty, Certainty::kFuture);
  EXPECT_EQ(record.relations[0].start,
            (Date{"hier", "2012-05-28", "2012-05-28"}));
  EXPECT_EQ(record.claims[0].type, ClaimType::kDeny);
  EXPECT_THAT(record.claims[0].source, ElementsAre("a2", "a1"));
  EXPECT_EQ(record.claims[0].quote, QuoteForm::kDirect);
  EXPECT_EQ(record.claims[0].cue.lemma, "dire");
  EXPECT_EQ(record.claims[0].responds_to, "c2");
  EXPECT_EQ(record.claims[0].extra, R"("also_type":["reject"])");
}

TEST(RecordJson, ReadsMembersInAnyOrderAndNullsAsAbsent) {
  const Record record = ReadOne(
      R"({"claims":[{"content":[{"end":2,"begin":1}],"source":"a","cue":null,
         "quote":null,"responds_to":null,"type":"say","id":"c","about":"a",
         "made_at":"mardi","polarity":null}],
         "relations":null,
         "actors":[{"name":"N","kind":"place","id":"a","aliases":"M"}],
         "document":{"text":"é€","title":null,"id":"d"}})");
  EXPECT_EQ(
      Written(record),
      R"({"document":{"id":"d","text":"é€"},)"
      R"("actors":[{"id":"a","kind":"place","name":"N","aliases":["M"]}],)"
      R"("claims":[{"id":"c","type":"say","source":["a"],)"
      R"("content":[{"begin":1,"end":2}],"about":["a"],)"
      R"("made_at":{"text":"mardi"}}]})");
  EXPECT_EQ(record.claims[0].content[0], (Span{2, 5}));
}

TEST(RecordJson, KeepsOffsetsOfADocumentWithoutText) {
  const Record record =
      ReadOne(R"({"document":{"id":"d"},"actors":[{"id":"a","kind":"person",)"
              R"("name":"N","mentions":[{"begin":7,"end":4294967295}]}]})");
  EXPECT_EQ(record.actors[0].mentions[0], (Span{7, 4294967295u}));
  EXPECT_THAT(Written(record),
              ::testing::HasSubstr(R"([{"begin":7,"end":4294967295}])"));
}

TEST(RecordJson, KeepsUnknownMembersOfSpansDatesAndCuesOneLevelUp) {
  const std::string json =
      R"({"document":{"id":"d"},"actors":[{"id":"a","kind":"person",)"
      R"("name":"N","mentions":[{"begin":1,"end":2},)"
      R"({"begin":3,"end":4,"by":"x"}]}],"claims":[{"id":"c","type":"say",)"
      R"("source":["a"],"cue":{"begin":1,"end":2,"pos":"V"},)"
      R"("made_at":{"text":"t","zone":[1]}}]})";
  const Record record = ReadOne(json);
  EXPECT_EQ(record.actors[0].extra, R"("mentions.1.by":"x")");
  EXPECT_EQ(record.claims[0].extra, R"("cue.pos":"V","made_at.zone":[1])");
  const std::string once = Written(record);
  EXPECT_EQ(Written(ReadOne(once)), once);
}

TEST(RecordJson, DecodesEscapes) {
  const Record record = ReadOne(
      R"({"document":{"id":"d","title":"\u00c9t\u00e9 \ud83d\udd4a \"\\\/",)"
      R"("t\u00e9":"\u0000"}})");
  EXPECT_EQ(record.document.title, "Été 🕊 \"\\/");
  EXPECT_EQ(record.document.extra, R"("té":"\u0000")");
}

TEST(RecordJson, DecodesEscapesWhereverTheyStand) {
  // Strings are read in blocks: escapes fall on all places of one and of two.
  for (size_t before = 0; before < 35; ++before) {
    for (size_t after = 0; after < 35; ++after) {
      const std::string front(before, 'x');
      const std::string back(after, 'y');
      const Record record = ReadOne(
          absl::StrCat(R"({"document":{"id":"d","text":")", front,
                       R"(\u00e9\n)", back, R"(\"é","title":")", back, "\"}}"));
      EXPECT_EQ(record.document.text, absl::StrCat(front, "é\n", back, "\"é"));
      EXPECT_EQ(record.document.title, back);
    }
  }
}

// No record, and why.
struct BadCase {
  const char* json;
  const char* error;
};

#define ACTOR(members) \
  R"({"document":{"id":"d","text":"été"},"actors":[)" members "]}"
#define FACTS(members)                                            \
  R"({"document":{"id":"d","text":"été"},"actors":[{"id":"a",)" \
  R"("kind":"person","name":"N"}],)" members "}"

const BadCase kBadRecords[] = {
    // Types.
    {R"(7)", "the record is a number, expected an object"},
    {R"("x")", "the record is a string, expected an object"},
    {R"({})", "the record has no document, expected document with its id"},
    {R"({"document":null})",
     "the record has no document, expected document with its id"},
    {R"({"document":{}})", "document has no id, expected id"},
    {R"({"document":{"id":""}})", "document has no id, expected id"},
    {R"({"document":"d"})", "document is a string, expected an object"},
    {R"({"document":[]})", "document is an array, expected an object"},
    {R"({"document":{"id":7}})", "document.id is a number, expected a string"},
    {R"({"document":{"id":"d","text":["x"]}})",
     "document.text is an array, expected a string"},
    {R"({"document":{"id":"d","title":{}}})",
     "document.title is an object, expected a string"},
    {R"({"document":{"id":"d","title":true}})",
     "document.title is true, expected a string"},
    {R"({"document":{"id":"d"},"actors":{}})",
     "actors is an object, expected an array of objects"},
    {ACTOR("null"), "actors[0] is null, expected an object"},
    {ACTOR("[]"), "actors[0] is an array, expected an object"},
    {ACTOR(R"({"id":"a","kind":"person","name":"N","aliases":["b",1]})"),
     "actors[0].aliases[1] is a number, expected a string"},
    {ACTOR(R"({"id":"a","kind":"person","name":"N","aliases":{"b":1}})"),
     "actors[0].aliases is an object, expected a string or an array of "
     "strings"},
    {ACTOR(R"({"id":"a","kind":"person","name":"N","mentions":[3]})"),
     "actors[0].mentions[0] is a number, expected an object {\"begin\", "
     "\"end\"}"},
    {ACTOR(R"({"id":"a","kind":"person","name":"N","mentions":{"begin":1}})"),
     "actors[0].mentions is an object, expected an array of spans "
     "{\"begin\", \"end\"}"},
    {FACTS(R"("claims":[{"id":"c","type":"say","source":"a","cue":"dit"}])"),
     "claims[0].cue is a string, expected an object {\"begin\", \"end\", "
     "\"lemma\"}"},
    {FACTS(R"("claims":[{"id":"c","type":"say","source":"a","made_at":7}])"),
     "claims[0].made_at is a number, expected a date: a string or {\"text\", "
     "\"from\", \"to\"}"},
    // Missing, doubled.
    {ACTOR(R"({"kind":"person","name":"N"})"),
     "actors[0] has no id, expected id, kind and name"},
    {ACTOR(R"({"id":"a","name":"N"})"),
     "actors[0] has no kind, expected id, kind and name"},
    {ACTOR(R"({"id":"a","kind":"person"})"),
     "actors[0] has no name, expected id, kind and name"},
    {ACTOR(R"({"id":"a","kind":null,"name":"N"})"),
     "actors[0] has no kind, expected id, kind and name"},
    {ACTOR(R"({"id":"a","id":"b","kind":"person","name":"N"})"),
     "actors[0] has two members 'id', expected one"},
    {FACTS(R"("relations":[{"source":"a","target":"a"}])"),
     "relations[0] has no type, expected type, source and target"},
    {FACTS(R"("relations":[{"type":"leads","target":"a"}])"),
     "relations[0] has no source, expected type, source and target"},
    {FACTS(R"("relations":[{"type":"leads","source":"a"}])"),
     "relations[0] has no target, expected type, source and target"},
    {FACTS(R"("claims":[{"type":"say","source":"a"}])"),
     "claims[0] has no id, expected id, type and source"},
    {FACTS(R"("claims":[{"id":"c","source":"a"}])"),
     "claims[0] has no type, expected id, type and source"},
    {FACTS(R"("claims":[{"id":"c","type":"say","source":[]}])"),
     "claims[0] has no source, expected id, type and source"},
    {FACTS(R"("claims":[{"id":"c","type":"say","source":"a","content":[{}]}])"),
     "claims[0].content[0] has no begin, expected begin and end"},
    {FACTS(
         R"("claims":[{"id":"c","type":"say","source":"a","cue":{"end":1}}])"),
     "claims[0].cue has no begin, expected begin and end"},
    // Vocabularies.
    {ACTOR(R"({"id":"a","kind":"Person","name":"N"})"),
     "actors[0].kind is 'Person', expected one of person, country, alliance, "
     "organization, group, place"},
    {FACTS(R"("relations":[{"type":"likes","source":"a","target":"a"}])"),
     "relations[0].type is 'likes', expected one of holds_office, member_of, "
     "leads, part_of, allied_with, kin_of, agree, consult, support, concede, "
     "cooperate, aid, retreat, request, accuse, reject, threaten, protest, "
     "sanction, mobilize, coerce, assault"},
    {FACTS(R"("claims":[{"id":"c","type":"shout","source":"a"}])"),
     "claims[0].type is 'shout', expected one of say, accuse, deny, confirm, "
     "request, threaten, promise, support, reject, speculate"},
    {FACTS(
         R"("claims":[{"id":"c","type":"say","source":"a","polarity":"no"}])"),
     "claims[0].polarity is 'no', expected one of positive, negative"},
    {FACTS(R"("claims":[{"id":"c","type":"say","source":"a","certainty":""}])"),
     "claims[0].certainty is '', expected one of certain, probable, possible, "
     "future"},
    {FACTS(R"("claims":[{"id":"c","type":"say","source":"a","quote":"x"}])"),
     "claims[0].quote is 'x', expected one of direct, indirect, mixed"},
    // Offsets.
    {ACTOR(R"({"id":"a","kind":"person","name":"N",)"
           R"("mentions":[{"begin":-1,"end":2}]})"),
     "actors[0].mentions[0].begin is -1, expected a whole number from 0 to "
     "4294967295"},
    {ACTOR(R"({"id":"a","kind":"person","name":"N",)"
           R"("mentions":[{"begin":0,"end":1.5}]})"),
     "actors[0].mentions[0].end is 1.5, expected a whole number from 0 to "
     "4294967295"},
    {ACTOR(R"({"id":"a","kind":"person","name":"N",)"
           R"("mentions":[{"begin":0,"end":4294967296}]})"),
     "actors[0].mentions[0].end is 4294967296, expected a whole number from 0 "
     "to 4294967295"},
    {ACTOR(R"({"id":"a","kind":"person","name":"N",)"
           R"("mentions":[{"begin":0,"end":"1"}]})"),
     "actors[0].mentions[0].end is a string, expected a whole number from 0 to "
     "4294967295"},
    {ACTOR(R"({"id":"a","kind":"person","name":"N",)"
           R"("mentions":[{"begin":0,"end":3},{"begin":1,"end":4}]})"),
     "actors[0].mentions[1] ends at 4, expected no more than the 3 characters "
     "of the text"},
    {FACTS(R"("claims":[{"id":"c","type":"say","source":"a",)"
           R"("cue":{"begin":2,"end":1}}])"),
     "claims[0].cue begins at 2 and ends at 1, expected no end before the "
     "begin"},
    {FACTS(R"("relations":[{"type":"leads","source":"a","target":"a",)"
           R"("evidence":[{"begin":0,"end":99}]}])"),
     "relations[0].evidence[0] ends at 99, expected no more than the 3 "
     "characters of the text"},
    // Ids.
    {ACTOR(R"({"id":"a","kind":"person","name":"N"},)"
           R"({"id":"a","kind":"place","name":"M"})"),
     "actors[1].id is 'a', as is that of actors[0], expected unique ids"},
    {FACTS(R"("claims":[{"id":"c","type":"say","source":"a"},)"
           R"({"id":"c","type":"say","source":"a"}])"),
     "claims[1].id is 'c', as is that of claims[0], expected unique ids"},
    {FACTS(R"("relations":[{"type":"leads","source":"b","target":"a"}])"),
     "relations[0].source names 'b', expected the id of an actor of the "
     "record"},
    {FACTS(R"("relations":[{"type":"leads","source":"a","target":"b"}])"),
     "relations[0].target names 'b', expected the id of an actor of the "
     "record"},
    {FACTS(R"("relations":[{"type":"leads","source":"a","target":"a",)"
           R"("attributed_to":"a"}])"),
     "relations[0].attributed_to names 'a', expected the id of a claim of the "
     "record"},
    {FACTS(R"("claims":[{"id":"c","type":"say","source":["a","b"]}])"),
     "claims[0].source names 'b', expected the id of an actor of the record"},
    {FACTS(R"("claims":[{"id":"c","type":"say","source":"a","about":"c"}])"),
     "claims[0].about names 'c', expected the id of an actor of the record"},
    {FACTS(R"("claims":[{"id":"c","type":"say","source":"a",)"
           R"("addressee":["z"]}])"),
     "claims[0].addressee names 'z', expected the id of an actor of the "
     "record"},
    {FACTS(R"("claims":[{"id":"c","type":"say","source":"a",)"
           R"("responds_to":"z"}])"),
     "claims[0].responds_to names 'z', expected the id of a claim of the "
     "record"},
    {FACTS(R"("claims":[{"id":"c","type":"say","source":"a",)"
           R"("attributed_to":"z"}])"),
     "claims[0].attributed_to names 'z', expected the id of a claim of the "
     "record"},
    // JSON.
    {R"({"document":{"id":"d"})",
     "JSON that is cut off, expected ',' or '}' behind a member"},
    {R"({"document":{"id":"d"},})",
     "broken JSON, expected a member's name in quotation marks"},
    {R"({"document" {"id":"d"}})",
     "broken JSON, expected ':' behind a member's name"},
    {R"({"document":{"id":"d"},"x":[1 2]})",
     "broken JSON, expected ',' or ']' behind an array's element"},
    {R"({"document":{"id":"d"},"x":tru})",
     "broken JSON, expected a value: an object, array, string, number, true, "
     "false or null"},
    {R"({"document":{"id":"d"},"x":1.})",
     "broken JSON, expected a number with all its digits"},
    {R"({"document":{"id":"\x"}})",
     "broken JSON, expected no control character in a string, and no escapes "
     "but \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"},
    {"{\"document\":{\"id\":\"a\tb\"}}",
     "broken JSON, expected no control character in a string, and no escapes "
     "but \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"},
    {R"({"document":{"id":"\u12g4"}})",
     "broken JSON, expected four hexadecimal digits behind \\u"},
    {R"({"document":{"id":"\ud83d"}})",
     "broken JSON, expected the escape of a second half behind that of the "
     "first half of a character"},
    {R"({"document":{"id":"\udd4a"}})",
     "an escape of half a character, expected its first half (\\uD800 to "
     "\\uDBFF) before the second"},
    {R"({"document":{"id":"d)",
     "JSON that is cut off, expected '\"' at the end of a string"},
    {"{\"document\":{\"id\":\"\xe9t\xe9\"}}",
     "invalid UTF-8 (byte 0xE9), expected UTF-8"},
    {"{\"document\":{\"id\":\"\xed\xa0\x80\"}}",
     "invalid UTF-8 (byte 0xED), expected UTF-8"},
};

TEST(RecordJson, RefusesWhatIsNoRecordAndSaysWhatItExpected) {
  for (const BadCase& bad : kBadRecords) {
    const Harvest harvest = Read(bad.json);
    EXPECT_THAT(harvest.records, IsEmpty()) << bad.json;
    EXPECT_THAT(harvest.errors,
                ElementsAre(absl::StrCat("in.json:1: ", bad.error)))
        << bad.json;
  }
}

TEST(RecordJson, RefusesNulBytesAndEndlessNesting) {
  const std::string nul("{\"document\":{\"id\":\"a\0b\"}}", 25);
  EXPECT_THAT(Read(nul).errors,
              ElementsAre("in.json:1: a NUL byte in JSON, expected '\"' at "
                          "the end of a string"));
  const std::string deep = absl::StrCat(R"({"x":)", std::string(100000, '['),
                                        std::string(100000, ']'), "}");
  EXPECT_THAT(Read(deep).errors,
              ElementsAre("in.json:1: the record holds more than 256 brackets "
                          "one inside the other"));
}

TEST(RecordJson, NamesTheLineInsideAnObjectOverManyLines) {
  constexpr absl::string_view kStart =
      "\n{\n \"document\": {\n  \"id\": \"d\",\n"
      "  \"text\": \"a\\nb\\nc\"\n },\n \"actors\": [\n";
  const struct {
    const char* actors;
    const char* error;
  } cases[] = {
      {"  {\"id\": \"a\",\n   \"kind\": 7}]}",
       "in.json:9: actors[0].kind is a number, expected a string"},
      {"  {\n   \"id\": \"a\",\n   \"kind\": \"place\"\n  }\n ]\n}",
       "in.json:9: actors[0] has no name, expected id, kind and name"},
      {"  {\n   \"id\": \"a\",\n   \"kind\": \"place\", \"name\": \"n\"\n  },\n"
       "  {\n   \"id\": \"a\",\n   \"kind\": \"place\", \"name\": \"n\"\n  }]}",
       "in.json:13: actors[1].id is 'a', as is that of actors[0], expected "
       "unique ids"},
      {"  {\n   \"id\": \"a\",\n   \"kind\": place}]}",
       "in.json:10: broken JSON, expected a value: an object, array, string, "
       "number, true, false or null"},
      {"  {\n   \"id\": \"\xff\"}]}",
       "in.json:9: invalid UTF-8 (byte 0xFF), expected UTF-8"},
  };
  for (const auto& c : cases) {
    EXPECT_THAT(Read(absl::StrCat(kStart, c.actors)).errors,
                ElementsAre(c.error))
        << c.actors;
  }
}

TEST(RecordJson, ReadsAndWritesTheGoldRecords) {
  const std::string gold = ENTENTE_SOURCE_DIR "/../shared/gold";
  if (!std::filesystem::exists(gold)) {
    GTEST_SKIP() << "no gold records in " << gold;
  }
  size_t count = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(gold)) {
    if (entry.path().extension() != ".json") continue;
    std::ifstream file(entry.path());
    std::stringstream bytes;
    bytes << file.rdbuf();
    const Record record = ReadOne(bytes.str());
    const std::string once = Written(record);
    EXPECT_EQ(Written(ReadOne(once)), once) << entry.path();
    ++count;
  }
  EXPECT_GE(count, 100u);
}

}  // namespace
}  // namespace entente
