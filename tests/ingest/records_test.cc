// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// How records are framed: lines, objects over many lines, arrays, and what is
// broken among them.
#include "ingest/records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "tests/ingest/read_all.h"

namespace entente {
namespace {

using ::testing::ElementsAre;

// JSON with ' for ", and a record for <ID>: short to read.
std::string Json(absl::string_view text) {
  std::string json;
  for (const char c : text) {
    if (c == '<') {
      json += R"({"document":{"id":")";
    } else if (c == '>') {
      json += R"("}})";
    } else {
      json += c == '\'' ? '"' : c;
    }
  }
  return json;
}

struct FrameCase {
  const char* what;
  const char* input;
  const char* ids;     // of the records that come out
  const char* errors;  // joined by line ends
};

const FrameCase kWhole[] = {
    {"one line", "<a>\n", "a", ""},
    {"no line end", "<a>", "a", ""},
    {"JSON Lines", "<a>\n<b>\n<c>\n", "a b c", ""},
    {"no last line end", "<a>\n<b>\n<c>", "a b c", ""},
    {"blank lines", "\n\n<a>\n\n \t\n<b>\n\n", "a b", ""},
    {"CR LF", "<a>\r\n<b>\r\n", "a b", ""},
    {"blanks round lines", "  <a>  \n\t<b>\t\n", "a b", ""},
    {"byte order mark", "\xef\xbb\xbf<a>\n<b>\n", "a b", ""},
    {"many lines", "{\n 'document': {\n  'id': 'a'\n }\n}\n", "a", ""},
    {"many lines each",
     "{\n 'document': {\n  'id': 'a'\n }\n}\n{\n 'document':\n {'id': 'b'}}\n",
     "a b", ""},
    {"one behind the other", "<a><b> <c>", "a b c", ""},
    {"one behind the other, after lines", "<a>\n<b><c>\n<d>", "a b c d", ""},
    {"a line, then many lines", "<a>\n{\n'document':{'id':'b'}\n}\n<c>\n",
     "a b c", ""},
    {"no indentation",
     "{'actors':[\n{'id':'x','kind':'place','name':'X'},\n"
     "{'id':'y','kind':'place','name':'Y'}\n],\n'document':\n{'id':'a'}\n}\n"
     "<b>",
     "a b", ""},
    {"commas first", "{'document':{'id':'a'}\n,'actors':[]\n}\n", "a", ""},
    {"brackets in strings", "{'document':{'id':'}]','title':'{[\\''}}\n<b>\n",
     "}] b", ""},
    {"array", "[<a>,<b>]", "a b", ""},
    {"array of lines", "[\n<a>,\n<b>,\n<c>\n]\n", "a b c", ""},
    {"array of many lines",
     "[\n {\n  'document': {\n   'id': 'a'\n  }\n },\n <b>\n]", "a b", ""},
    {"empty array", "[]\n", "", ""},
    {"arrays", "[<a>] [<b>,<c>]\n<d>", "a b c d", ""},
};

const FrameCase kBroken[] = {
    {"bad line", "<a>\n{'document':{'id':tru}}\n<c>\n", "a c",
     "in:2: broken JSON, expected a value: an object, array, string, number, "
     "true, false or null"},
    {"lines cut off in a string", "<a>\n{'document':{'id':'b\n<c>\n", "a c",
     "in:2: JSON that is cut off, expected '\"' at the end of a string"},
    {"lines cut off after a member", "<a>\n{'document':{'id':'b'\n<c>\n<d>\n",
     "a c d",
     "in:2: JSON that is cut off, expected ',' or '}' behind a member"},
    {"lines cut off after a comma", "<a>\n{'document':{'id':'b'},\n<c>\n",
     "a c",
     "in:2: JSON that is cut off, expected a member's name in quotation "
     "marks"},
    {"lines cut off after a brace", "<a>\n{'document':{'id':'b'}\n<c>\n", "a c",
     "in:2: JSON that is cut off, expected ',' or '}' behind a member"},
    {"first line cut off in a string", "{'document':{'id':'b\n<c>\n<d>\n",
     "c d", "in:1: JSON that is cut off, expected '\"' at the end of a string"},
    {"first line cut off after a member", "{'document':{'id':'b'\n<c>\n<d>",
     "c d", "in:1: JSON that is cut off, expected ',' or '}' behind a member"},
    {"last line cut off", "<a>\n{'document':{'id'", "a",
     "in:2: JSON that is cut off, expected ':' behind a member's name"},
    {"only line cut off", "{'document':{'id':'a','text':'x", "",
     "in:1: JSON that is cut off, expected '\"' at the end of a string"},
    {"many lines cut off", "{\n 'document': {\n  'id': 'a'\n<b>\n", "b",
     "in:3: JSON that is cut off, expected ',' or '}' behind a member"},
    {"many lines, broken inside", "{\n 'document': {\n  'id': 7\n }\n}\n<b>\n",
     "b", "in:3: document.id is a number, expected a string"},
    {"many lines, wrong bracket",
     "{\n 'actors': [1, 2},\n 'document': {'id': 'a'}\n}\n<b>\n", "b",
     "in:2: actors[0] is a number, expected an object"},
    {"many lines, line end in a string",
     "{\n 'document': {'id': 'a\n b'}\n}\n{'document':\n{'id':'c'}}\n", "c",
     "in:2: JSON that is cut off, expected '\"' at the end of a string"},
    {"other text between lines", "<a>\nhello, world\n<b>\n", "a b",
     "in:2: broken JSON, expected a value: an object, array, string, number, "
     "true, false or null"},
    {"other values", "<a>\n17\n'x'\nnull\n<b>\n", "a b",
     "in:2: the record is a number, expected an object\n"
     "in:3: the record is a string, expected an object\n"
     "in:4: the record is null, expected an object"},
    {"text behind a record", "<a> and so on\n<b>\n", "a b",
     "in:1: broken JSON, expected a value: an object, array, string, number, "
     "true, false or null"},
    {"empty", "", "",
     "in:1: empty input, expected records as JSON Lines or "
     "JSON"},
    {"blank", " \n\n", "",
     "in:1: empty input, expected records as JSON Lines or JSON"},
    {"byte order mark alone", "\xef\xbb\xbf", "",
     "in:1: empty input, expected records as JSON Lines or JSON"},
    {"array cut off", "[\n<a>,\n<b>\n", "a b",
     "in:4: the array that begins in line 1 does not end, expected ',' or "
     "']'"},
    {"array without a comma", "[<a>\n<b>]", "a b",
     "in:2: no ',' between the values of an array"},
    {"array with a comma too many", "[<a>,\n]", "a",
     "in:2: ',' before ']', expected a value"},
    {"array of others", "[1,[<a>],'x',<b>]", "b",
     "in:1: the record is a number, expected an object\n"
     "in:1: the record is an array, expected an object\n"
     "in:1: the record is a string, expected an object"},
    {"array, bad record", "[<a>,\n{'document':3},\n<c>]", "a c",
     "in:2: document is a number, expected an object"},
    {"array, broken record", "[<a>,\n{'document':{'id':'b\n'}},\n<c>]", "a",
     "in:2: JSON that is cut off, expected '\"' at the end of a string\n"
     "in:3: the array that begins in line 1 is broken, and is not read "
     "further"},
};

void Check(const FrameCase& c, const Harvest& harvest) {
  EXPECT_TRUE(harvest.status.ok()) << harvest.status;
  EXPECT_EQ(DocumentIds(harvest), c.ids) << c.what;
  EXPECT_EQ(absl::StrJoin(harvest.errors, "\n"), c.errors) << c.what;
}

TEST(Records, AreFramedAsJsonWritersWriteThem) {
  for (const FrameCase& c : kWhole) {
    Check(c, ReadAll(IngestRecords, "in", Json(c.input)));
  }
}

TEST(Records, GoOnBehindABrokenOne) {
  for (const FrameCase& c : kBroken) {
    Check(c, ReadAll(IngestRecords, "in", Json(c.input)));
  }
}

TEST(Records, StopAtOnceWhereTheSinkDoes) {
  const std::string json = Json("<a>\nbad\n<b>\n");
  absl::StatusOr<Input> input = Input::FromString("in", json);
  ASSERT_TRUE(input.ok());
  size_t calls = 0;
  const absl::Status status =
      IngestRecords(*input, {}, [&calls](const absl::StatusOr<Record>& record) {
        ++calls;
        return record.ok() ? absl::OkStatus() : record.status();
      });
  EXPECT_EQ(calls, 2u);
  EXPECT_THAT(std::string(status.message()), ::testing::StartsWith("in:2: "));
}

TEST(Records, MayBeADocumentWithoutFacts) {
  const Harvest harvest = ReadAll(
      IngestRecords, "in.json",
      "{\n  \"document\": {\"id\": \"a\", \"text\": \"Paul a dit non.\"}\n}\n");
  EXPECT_THAT(harvest.errors, ElementsAre());
  ASSERT_EQ(harvest.records.size(), 1u);
  EXPECT_EQ(harvest.records[0].document.text, "Paul a dit non.");
  EXPECT_THAT(harvest.records[0].actors, ElementsAre());
  EXPECT_THAT(harvest.records[0].relations, ElementsAre());
  EXPECT_THAT(harvest.records[0].claims, ElementsAre());
}

// A record of `size` bytes.
std::string Sized(absl::string_view id, size_t size) {
  const std::string empty =
      absl::StrCat(R"({"document":{"id":")", id, R"(","text":""}})");
  std::string json = empty;
  json.insert(json.size() - 3, std::string(size - empty.size(), 'x'));
  return json;
}

TEST(Records, AreNoLargerThanTheLimit) {
  constexpr char kError[] =
      "more than 1000 bytes in one value, expected no more than "
      "--max-record-bytes allows";
  IngestOptions options;
  options.max_record_bytes = 1000;
  const std::string fits = Sized("a", 1000);
  const std::string large = Sized("b", 1001);
  const std::string huge = Sized("c", 3000000);
  const struct {
    std::string input;
    const char* ids;
    std::vector<int> lines;
  } cases[] = {
      {fits, "a", {}},
      {large, "", {1}},
      {absl::StrCat(fits, "\n", large, "\n", fits), "a a", {2}},
      {absl::StrCat(fits, "\n", huge, "\n", fits, "\n"), "a a", {2}},
      {absl::StrCat(huge, "\n", fits, "\n"), "a", {1}},
      {absl::StrCat("[", huge, ",\n", fits, ",", large, "]"), "a", {1, 2}},
      {absl::StrCat("{\n\"x\":\n", huge, "\n}\n", fits), "a", {1}},
      {absl::StrCat(fits, "\n", std::string(5000, 'x'), "\n", fits),
       "a a",
       {2}},
  };
  for (const auto& c : cases) {
    const Harvest harvest = ReadAll(IngestRecords, "in", c.input, options);
    EXPECT_EQ(DocumentIds(harvest), c.ids);
    std::vector<std::string> errors;
    for (const int line : c.lines) {
      errors.push_back(absl::StrCat("in:", line, ": ", kError));
    }
    EXPECT_EQ(harvest.errors, errors);
  }
}

TEST(Records, StreamThroughMemoryOfOneRecord) {
  // Lines of all lengths, so that block ends fall everywhere in them.
  std::string json;
  size_t count = 0;
  while (json.size() < (size_t{8} << 20)) {
    absl::StrAppend(&json, Sized(absl::StrCat(count), 60 + count * 7 % 5000),
                    "\n");
    ++count;
  }
  absl::StatusOr<Input> input = Input::FromString("in", json);
  ASSERT_TRUE(input.ok());
  size_t next = 0;
  const absl::Status status =
      IngestRecords(*input, {}, [&next](absl::StatusOr<Record> record) {
        if (!record.ok()) return record.status();
        EXPECT_EQ(record->document.id, absl::StrCat(next));
        EXPECT_EQ(record->document.text.find_first_not_of('x'),
                  std::string::npos);
        ++next;
        return absl::OkStatus();
      });
  EXPECT_TRUE(status.ok()) << status;
  EXPECT_EQ(next, count);
}

// An input that fails after `bytes`: gzip data without its trailer.
std::string StoredGzip(absl::string_view bytes) {
  std::string packed("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
  const auto size = static_cast<uint16_t>(bytes.size());
  const uint16_t inverse = ~size;
  packed += '\0';  // a stored block, not the last
  for (const uint16_t number : {size, inverse}) {
    packed += static_cast<char>(number & 0xff);
    packed += static_cast<char>(number >> 8);
  }
  return packed.append(bytes.data(), bytes.size());
}

TEST(Records, BeforeTheEndOfACutOffInputAreGood) {
  constexpr char kError[] = "in: the gzip data is cut off, expected more bytes";
  const struct {
    const char* input;
    const char* ids;
  } cases[] = {
      {"<a>\n<b>\n", "a b"},
      {"<a>\n<b>\n{'document':{'id':'c'", "a b"},
      {"<a>\n<b>\n{'document':{'id':'c'}}", "a b"},
      {"{'document':\n{'id':'a'}}\n{\n", "a"},
      {"[<a>,<b>", "a b"},
      {"", ""},
  };
  for (const auto& c : cases) {
    const Harvest harvest =
        ReadAll(IngestRecords, "in", StoredGzip(Json(c.input)));
    EXPECT_EQ(DocumentIds(harvest), c.ids) << c.input;
    EXPECT_THAT(harvest.errors, ::testing::IsEmpty()) << c.input;
    EXPECT_EQ(harvest.status.message(), kError) << c.input;
  }
}

TEST(Records, OfManyLinesStreamToo) {
  std::string json;
  for (size_t i = 0; i < 3000; ++i) {
    absl::StrAppend(&json, "{\n  \"document\":\n  ", R"({"id":")", i, R"(",)",
                    "\n  \"text\": \"", std::string(i % 701, 'y'), "\"}\n}\n");
  }
  json += "{\n\"document\": {\"id\": 1}}";
  const Harvest harvest = ReadAll(IngestRecords, "in", json);
  EXPECT_EQ(harvest.records.size(), 3000u);
  EXPECT_THAT(harvest.errors,
              ElementsAre("in:15002: document.id is a number, expected a "
                          "string"));
}

}  // namespace
}  // namespace entente
