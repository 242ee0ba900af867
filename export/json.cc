// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <boost/range/iterator_range.hpp>
#include <cmath>

#include "export/attributes.h"
#include "export/code_points.h"
#include "export/escape.h"
#include "export/fetch_ahead.h"
#include "export/formats.h"

namespace entente {
namespace {

// One object a line within the arrays, so that two files compare by line.
class JsonWriter {
 public:
  JsonWriter(const View& view, const ExportOptions& options, OutputFile& output)
      : view_(view),
        graph_(view.graph()),
        options_(options),
        output_(output),
        reader_(view, options.language),
        offsets_(view.knowledge()) {}

  absl::Status Write() {
    output_.Append("{\"directed\":true,\"multigraph\":true,\n\"graph\":");
    WriteGraphData();
    output_.Append(",\n\"nodes\":[");
    bool first = true;
    for (const Vertex v : boost::make_iterator_range(boost::vertices(graph_))) {
      NextLine(&first);
      WriteNode(v);
    }
    output_.Append("\n],\n\"links\":[");
    first = true;
    ForEachEdge(view_, [&](const auto& e) {
      NextLine(&first);
      WriteEdge(e);
    });
    output_.Append("\n]}\n");
    if (options_.report != nullptr) {
      options_.report->nodes = boost::num_vertices(graph_);
      options_.report->edges = boost::num_edges(graph_);
    }
    return output_.status();
  }

 private:
  void NextLine(bool* first) {
    output_.Append(*first ? "\n" : ",\n");
    *first = false;
  }

  void WriteGraphData() {
    output_.Append("{\"generator\":\"Entente\",\"view\":");
    AppendJsonString(Name(view_.kind()), output_);
    if (!options_.title.empty()) {
      output_.Append(",\"title\":");
      AppendJsonString(options_.title, output_);
    }
    output_.Append(",\"documents\":[");
    bool first = true;
    for (const DocumentNode& document : view_.knowledge().documents()) {
      NextLine(&first);
      output_.Append("{\"id\":");
      AppendJsonString(view_.Text(document.id), output_);
      Member("title", document.title);
      Member("url", document.url);
      Member("publisher", document.publisher);
      Member("published", document.published);
      Member("language", document.language);
      output_.Append("}");
    }
    output_.Append("\n]}");
  }

  void Member(absl::string_view name, StringId text) {
    if (text == StringId::kEmpty) return;
    MemberName(name);
    AppendJsonString(view_.Text(text), output_);
  }

  void MemberName(absl::string_view name) {
    output_.Append(",\"");
    output_.Append(name);
    output_.Append("\":");
  }

  void WriteNode(Vertex v) {
    const Node& node = graph_[v];
    output_.Append("{\"id\":");
    AppendJsonString(view_.Text(node.id), output_);
    for (const NodeAttribute& attribute : NodeAttributes()) {
      if ((attribute.classes & SetOf(node.node_class)) == 0) continue;
      Data(attribute.name, reader_.Get(attribute, v));
    }
    output_.Append("}");
  }

  void WriteEdge(const Graph::edge_descriptor& e) {
    const Edge& edge = graph_[e];
    output_.Append("{\"source\":");
    AppendJsonString(view_.Text(graph_[boost::source(e, graph_)].id), output_);
    output_.Append(",\"target\":");
    AppendJsonString(view_.Text(graph_[boost::target(e, graph_)].id), output_);
    // networkx tells parallel edges apart by their keys.
    output_.Append(",\"key\":\"e");
    AppendHex(edge.id, output_);
    output_.Append("\"");
    for (const EdgeAttribute& attribute : EdgeAttributes()) {
      if ((attribute.classes & SetOf(edge.edge_class)) == 0) continue;
      Data(attribute.name, reader_.Get(attribute, e));
    }
    output_.Append("}");
  }

  void Data(absl::string_view name, const AttributeValue& value) {
    if (std::holds_alternative<std::monostate>(value)) return;
    MemberName(name);
    std::visit([this](const auto& v) { Append(v); }, value);
  }

  void Append(std::monostate) {}
  void Append(absl::string_view text) { AppendJsonString(text, output_); }
  void Append(int64_t value) { AppendInteger(value, output_); }
  void Append(double value) {
    // JSON has no other numbers.
    if (std::isfinite(value)) {
      AppendDouble(value, output_);
    } else {
      output_.Append("null");
    }
  }
  void Append(bool value) { output_.Append(value ? "true" : "false"); }
  void Append(absl::Span<const absl::string_view> texts) {
    output_.Append("[");
    for (size_t i = 0; i < texts.size(); ++i) {
      if (i > 0) output_.Append(",");
      AppendJsonString(texts[i], output_);
    }
    output_.Append("]");
  }
  void Append(absl::Span<const Evidence> evidence) {
    output_.Append("[");
    for (size_t i = 0; i < evidence.size(); ++i) {
      if (i > 0) output_.Append(",");
      Append(evidence[i]);
    }
    output_.Append("]");
  }

  void Append(const Evidence& evidence) {
    const KnowledgeGraph& knowledge = view_.knowledge();
    output_.Append("{\"document\":");
    AppendJsonString(view_.Text(knowledge.documents()[evidence.document].id),
                     output_);
    const Span span = offsets_.Of(evidence.document, evidence.span);
    output_.Append(",\"begin\":");
    AppendInteger(span.begin, output_);
    output_.Append(",\"end\":");
    AppendInteger(span.end, output_);
    const absl::string_view words = knowledge.Words(evidence);
    if (!words.empty()) {
      MemberName("text");
      AppendJsonString(words, output_);
    }
    if (evidence.claim != kNoIndex) {
      MemberName("claim");
      const Vertex claim = knowledge.ClaimVertex(evidence.claim);
      AppendJsonString(view_.Text(knowledge.graph()[claim].id), output_);
    }
    output_.Append("}");
  }

  const View& view_;
  const Graph& graph_;
  const ExportOptions& options_;
  OutputFile& output_;
  AttributeReader reader_;
  CodePointOffsets offsets_;
};

}  // namespace

absl::Status WriteJson(const View& view, const ExportOptions& options,
                       OutputFile& output) {
  return JsonWriter(view, options, output).Write();
}

}  // namespace entente
