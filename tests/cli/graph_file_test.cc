// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/graph_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "ingest/input.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

absl::StatusOr<GraphFile> Read(absl::string_view text) {
  absl::StatusOr<Input> input = Input::FromString("test", text);
  if (!input.ok()) return input.status();
  return ReadGraphFile(*input, GuessGraphFile(text.substr(0, 4096)));
}

TEST(GraphFile, GuessesTheFormatByTheFirstBytes) {
  const struct {
    absl::string_view bytes;
    GraphFileFormat format;
  } kTable[] = {
      {"<?xml version=\"1.0\"?>\n<graphml xmlns=\"x\">",
       GraphFileFormat::kGraphMl},
      {"\xEF\xBB\xBF<graphml/>", GraphFileFormat::kGraphMl},
      {"\n<gexf version=\"1.3\">", GraphFileFormat::kGexf},
      {"{\"directed\": true, ", GraphFileFormat::kJson},
      {"{ \"nodes\" : []", GraphFileFormat::kJson},
      {"{\"document\": {\"id\": \"a\"}}", GraphFileFormat::kNone},
      {"{\"id\": \"a\", \"text\": \"nodes\"}", GraphFileFormat::kNone},
      {"<html><body>", GraphFileFormat::kNone},
      {"digraph { a -> b }", GraphFileFormat::kNone},
      {"The graph of nodes", GraphFileFormat::kNone},
      {"", GraphFileFormat::kNone},
  };
  for (const auto& row : kTable) {
    EXPECT_EQ(GuessGraphFile(row.bytes), row.format) << row.bytes;
  }
}

TEST(GraphFile, ReadsTheSameGraphFromEachFormat) {
  const absl::string_view kTexts[] = {
      R"(<graphml>
           <key id="d0" for="node" attr.name="label"/>
           <key id="d1" for="node" attr.name="class"/>
           <key id="d2" for="node" attr.name="kind"/>
           <key id="d3" for="node" attr.name="mentions"/>
           <key id="d4" for="node" attr.name="names"/>
           <key id="d5" for="edge" attr.name="class"/>
           <key id="d6" for="edge" attr.name="type"/>
           <graph edgedefault="directed">
             <node id="a"><data key="d0"><![CDATA[A & B]]></data>
               <data key="d1">actor</data><data key="d2">person</data>
               <data key="d3">7</data><data key="d4">A | B</data></node>
             <node id="b"/>
             <edge source="a" target="b"><data key="d5">relation</data>
               <data key="d6">consult</data></edge>
           </graph></graphml>)",
      R"(<gexf xmlns:viz="v"><graph>
           <attributes class="node"><attribute id="0" title="class"/>
             <attribute id="1" title="kind"/><attribute id="2" title="mentions"/>
             <attribute id="3" title="names"/></attributes>
           <attributes class="edge"><attribute id="0" title="class"/>
             <attribute id="1" title="type"/></attributes>
           <nodes><node id="a" label="A &amp; B"><attvalues>
             <attvalue for="0" value="actor"/><attvalue for="1" value="person"/>
             <attvalue for="2" value="7"/><attvalue for="3" value="A | B"/>
             </attvalues><viz:color r="1" g="2" b="3"/></node>
             <node id="b"/></nodes>
           <edges><edge id="e" source="a" target="b"><attvalues>
             <attvalue for="0" value="relation"/>
             <attvalue for="1" value="consult"/></attvalues></edge></edges>
         </graph></gexf>)",
      R"({"directed": true, "graph": {"nodes": [{"id": "not one"}]},
          "edges": [{"source": "a", "target": "b", "class": "relation",
                     "type": "consult", "evidence": [{"class": "x"}]}],
          "nodes": [{"id": "a", "label": "A & B", "class": "actor",
                     "kind": "person", "mentions": 7, "names": ["A", "B"]},
                    {"id": "b", "kind": null}]})",
  };
  for (const absl::string_view text : kTexts) {
    const absl::StatusOr<GraphFile> file = Read(text);
    ASSERT_TRUE(file.ok()) << file.status();
    ASSERT_EQ(file->nodes.size(), 2u) << file->format;
    ASSERT_EQ(file->edges.size(), 1u) << file->format;
    const FileEdge& edge = file->edges[0];
    const FileNode& a = file->nodes[edge.source];
    EXPECT_EQ(a.id, "a");
    EXPECT_EQ(a.label, "A & B");
    EXPECT_EQ(a.node_class, "actor");
    EXPECT_EQ(a.kind, "person");
    EXPECT_EQ(a.mentions, 7);
    EXPECT_THAT(a.names, ElementsAre("A", "B"));
    const FileNode& b = file->nodes[edge.target];
    EXPECT_EQ(b.label, "b");
    EXPECT_EQ(b.node_class, "node");
    EXPECT_EQ(edge.edge_class, "relation");
    EXPECT_EQ(edge.type, "consult");
  }
}

TEST(GraphFile, SaysWhatIsWrongAndWhere) {
  const struct {
    absl::string_view text;
    absl::string_view error;
  } kTable[] = {
      {"<graphml>\n<graph><node id='a'/>\n<node id='a'/></graph></graphml>",
       "test:3: two nodes have the id 'a'"},
      {"<graphml><graph>\n<node/></graph></graphml>",
       "test:2: a node has no id"},
      {"<graphml><graph><edge source='a' target='a'/></graph></graphml>",
       "test: an edge names the node 'a', which is not there"},
      {"<graphml><graph>", "test:1: not well-formed XML: no element found"},
      {"{\"nodes\": [{\"id\": 1}, ]}", "test: byte 22: not well-formed JSON"},
      {"{\"nodes\": [{\"id\": \"\xff\"}]}", "test: byte 19: "},
      {"{\"nodes\": [{\"id\": 1, \"mentions\": \"many\"}]}",
       "mentions is 'many', expected a number, at node '1'"},
      {"words", "test: not a graph in GraphML, GEXF or JSON"},
  };
  for (const auto& row : kTable) {
    const absl::StatusOr<GraphFile> file = Read(row.text);
    ASSERT_FALSE(file.ok()) << row.text;
    EXPECT_THAT(std::string(file.status().message()),
                HasSubstr(std::string(row.error)));
  }
}

}  // namespace
}  // namespace entente
