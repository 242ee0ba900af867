// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/inspect_report.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "absl/strings/str_cat.h"
#include "cli/console.h"
#include "cli/text_table.h"

namespace entente {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;
using Classes = std::map<std::string, Tally, std::less<>>;

void AppendClasses(absl::string_view heading, const Classes& classes,
                   bool color, std::string* text) {
  if (classes.empty()) return;
  TextTable table({TextTable::kLeft, TextTable::kRight, TextTable::kLeft});
  for (const auto& [name, tally] : classes) {
    const bool has_kinds = tally.size() > 1 || tally.begin()->first != name;
    table.AddRow(
        {name, WithCommas(Total(tally)), has_kinds ? TallyLine(tally) : ""});
  }
  absl::StrAppend(text, Bold(heading, color), "\n", table.Text());
}

void AppendTop(const GraphTally& tally, bool color, std::string* text) {
  if (tally.top_actors.empty()) return;
  TextTable table({TextTable::kLeft, TextTable::kLeft, TextTable::kRight,
                   TextTable::kRight});
  table.AddRow({"", "", "mentions", "edges"});
  for (const RankedActor& actor : tally.top_actors) {
    table.AddRow({actor.label, actor.kind,
                  WithCommas(static_cast<uint64_t>(actor.mentions)),
                  WithCommas(actor.degree)});
  }
  absl::StrAppend(text, Bold("Most mentioned", color), "\n", table.Text());
}

void WriteString(Writer& json, absl::string_view text) {
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void WriteStrings(Writer& json, const std::vector<std::string>& texts) {
  json.StartArray();
  for (const std::string& text : texts) WriteString(json, text);
  json.EndArray();
}

void WriteClasses(Writer& json, size_t count, const Classes& classes,
                  const char* kinds) {
  json.StartObject();
  json.Key("count");
  json.Uint64(count);
  json.Key("classes");
  json.StartObject();
  for (const auto& [name, tally] : classes) {
    json.Key(name.c_str());
    json.StartObject();
    json.Key("count");
    json.Uint64(Total(tally));
    json.Key(kinds);
    json.StartObject();
    for (const auto& [kind, number] : SortedTally(tally)) {
      json.Key(kind.c_str());
      json.Uint64(number);
    }
    json.EndObject();
    json.EndObject();
  }
  json.EndObject();
  json.EndObject();
}

void WriteTop(Writer& json, const std::vector<RankedActor>& actors) {
  json.StartArray();
  for (const RankedActor& actor : actors) {
    json.StartObject();
    json.Key("label");
    WriteString(json, actor.label);
    json.Key("kind");
    WriteString(json, actor.kind);
    json.Key("mentions");
    json.Uint64(static_cast<uint64_t>(actor.mentions));
    json.Key("edges");
    json.Uint64(actor.degree);
    json.EndObject();
  }
  json.EndArray();
}

void WriteWhy(Writer& json, const std::vector<NameReport>& reports) {
  json.StartArray();
  for (const NameReport& report : reports) {
    json.StartObject();
    json.Key("label");
    WriteString(json, report.label);
    json.Key("kind");
    WriteString(json, report.kind);
    json.Key("id");
    WriteString(json, report.id);
    json.Key("names");
    WriteStrings(json, report.names);
    json.Key("merged");
    WriteStrings(json, report.merges);
    json.EndObject();
  }
  json.EndArray();
}

}  // namespace

std::string InspectText(const Inspection& inspection, bool color) {
  if (inspection.asked_why) return WhyText(inspection.why, color);
  const GraphTally& tally = inspection.tally;
  std::string text = absl::StrCat(
      Bold(inspection.name, color), ": ", inspection.format, ", ",
      Plural(tally.nodes, "node"), ", ", Plural(tally.edges, "edge"), "\n");
  AppendClasses("Nodes", tally.node_classes, color, &text);
  AppendClasses("Edges", tally.edge_classes, color, &text);
  AppendTop(tally, color, &text);
  return text;
}

std::string InspectJson(const Inspection& inspection) {
  rapidjson::StringBuffer buffer;
  Writer json(buffer);
  json.StartObject();
  json.Key("name");
  WriteString(json, inspection.name);
  json.Key("format");
  WriteString(json, inspection.format);
  json.Key("nodes");
  WriteClasses(json, inspection.tally.nodes, inspection.tally.node_classes,
               "kinds");
  json.Key("edges");
  WriteClasses(json, inspection.tally.edges, inspection.tally.edge_classes,
               "types");
  json.Key("top");
  WriteTop(json, inspection.tally.top_actors);
  if (inspection.asked_why) {
    json.Key("why");
    WriteWhy(json, inspection.why);
  }
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize());
}

}  // namespace entente
