// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// GraphML and GEXF, as streams of elements from expat.
#include <expat.h>

#include <memory>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "cli/graph_file.h"

namespace entente {
namespace {

constexpr int kBufferBytes = 1 << 16;

// An element's attributes, as expat has them: name, value, ..., nullptr.
class Attributes {
 public:
  explicit Attributes(const XML_Char** pairs) : pairs_(pairs) {}
  // "" where there is none of that name.
  absl::string_view Get(absl::string_view name) const {
    for (const XML_Char** at = pairs_; *at != nullptr; at += 2) {
      if (name == at[0]) return at[1];
    }
    return "";
  }

 private:
  const XML_Char** pairs_;
};

// What a format does with elements; names come without their prefix.
class ElementHandler {
 public:
  explicit ElementHandler(GraphFileBuilder& builder) : builder_(builder) {}
  virtual ~ElementHandler() = default;
  virtual void Begin(absl::string_view name, const Attributes& attributes) = 0;
  virtual void End(absl::string_view name, absl::string_view text) = 0;

 protected:
  GraphFileBuilder& builder() { return builder_; }

 private:
  GraphFileBuilder& builder_;
};

class GraphMlHandler : public ElementHandler {
 public:
  using ElementHandler::ElementHandler;

  void Begin(absl::string_view name, const Attributes& attributes) override {
    if (name == "key") {
      key_names_[std::string(attributes.Get("id"))] =
          std::string(attributes.Get("attr.name"));
    } else if (name == "node") {
      in_ = kNode;
      builder().BeginNode(attributes.Get("id"));
    } else if (name == "edge") {
      in_ = kEdge;
      builder().BeginEdge(attributes.Get("source"), attributes.Get("target"));
    } else if (name == "data") {
      const auto found = key_names_.find(attributes.Get("key"));
      data_ = found == key_names_.end() ? "" : found->second;
    }
  }
  void End(absl::string_view name, absl::string_view text) override {
    if (name == "node" || name == "edge") in_ = kNothing;
    if (name != "data") return;
    if (in_ == kNode) builder().NodeAttribute(data_, text);
    if (in_ == kEdge) builder().EdgeAttribute(data_, text);
  }

 private:
  enum { kNothing, kNode, kEdge } in_ = kNothing;
  absl::flat_hash_map<std::string, std::string> key_names_;
  std::string data_;  // the name of the datum that is being read
};

class GexfHandler : public ElementHandler {
 public:
  using ElementHandler::ElementHandler;

  void Begin(absl::string_view name, const Attributes& attributes) override {
    if (name == "attributes") {
      titles_ =
          attributes.Get("class") == "edge" ? &edge_titles_ : &node_titles_;
    } else if (name == "attribute" && titles_ != nullptr) {
      (*titles_)[std::string(attributes.Get("id"))] =
          std::string(attributes.Get("title"));
    } else if (name == "node") {
      in_ = kNode;
      builder().BeginNode(attributes.Get("id"));
      builder().NodeAttribute("label", attributes.Get("label"));
    } else if (name == "edge") {
      in_ = kEdge;
      builder().BeginEdge(attributes.Get("source"), attributes.Get("target"));
    } else if (name == "attvalue") {
      Value(attributes.Get("for"), attributes.Get("value"));
    }
  }
  void End(absl::string_view name, absl::string_view) override {
    if (name == "node" || name == "edge") in_ = kNothing;
  }

 private:
  using Titles = absl::flat_hash_map<std::string, std::string>;

  void Value(absl::string_view id, absl::string_view value) {
    if (in_ == kNothing) return;
    const Titles& titles = in_ == kNode ? node_titles_ : edge_titles_;
    const auto found = titles.find(id);
    if (found == titles.end()) return;
    if (in_ == kNode) {
      builder().NodeAttribute(found->second, value);
    } else {
      builder().EdgeAttribute(found->second, value);
    }
  }

  enum { kNothing, kNode, kEdge } in_ = kNothing;
  Titles node_titles_;
  Titles edge_titles_;
  Titles* titles_ = nullptr;
};

// expat's callbacks are C; this is what they share.
struct Parse {
  XML_Parser parser;
  ElementHandler& handler;
  const GraphFileBuilder& builder;
  std::string text;  // of the innermost element so far

  void StopIfWrong() {
    if (!builder.status().ok()) XML_StopParser(parser, XML_FALSE);
  }
};

absl::string_view LocalName(const XML_Char* name) {
  const absl::string_view full = name;
  return full.substr(full.rfind(':') + 1);  // npos + 1 is 0
}

void OnBegin(void* data, const XML_Char* name, const XML_Char** attributes) {
  Parse& parse = *static_cast<Parse*>(data);
  parse.text.clear();
  parse.handler.Begin(LocalName(name), Attributes(attributes));
  parse.StopIfWrong();
}

void OnEnd(void* data, const XML_Char* name) {
  Parse& parse = *static_cast<Parse*>(data);
  parse.handler.End(LocalName(name), parse.text);
  parse.text.clear();
  parse.StopIfWrong();
}

void OnText(void* data, const XML_Char* text, int size) {
  static_cast<Parse*>(data)->text.append(text, size);
}

absl::Status ParseXml(Input& input, GraphFileBuilder& builder,
                      ElementHandler& handler) {
  const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
      XML_ParserCreate(nullptr), XML_ParserFree);
  if (parser == nullptr) return absl::ResourceExhaustedError("out of memory");
  Parse parse{parser.get(), handler, builder, ""};
  XML_SetUserData(parser.get(), &parse);
  XML_SetElementHandler(parser.get(), OnBegin, OnEnd);
  XML_SetCharacterDataHandler(parser.get(), OnText);

  for (bool at_end = false; !at_end;) {
    void* buffer = XML_GetBuffer(parser.get(), kBufferBytes);
    if (buffer == nullptr) return absl::ResourceExhaustedError("out of memory");
    const absl::StatusOr<size_t> size =
        input.Read(static_cast<char*>(buffer), kBufferBytes);
    if (!size.ok()) return size.status();
    at_end = *size == 0;
    if (XML_ParseBuffer(parser.get(), static_cast<int>(*size), at_end) ==
        XML_STATUS_OK) {
      continue;
    }
    const std::string place = absl::StrCat(
        input.name(), ":", XML_GetCurrentLineNumber(parser.get()), ": ");
    if (!builder.status().ok()) {
      return absl::InvalidArgumentError(
          absl::StrCat(place, builder.status().message()));
    }
    return absl::InvalidArgumentError(
        absl::StrCat(place, "not well-formed XML: ",
                     XML_ErrorString(XML_GetErrorCode(parser.get()))));
  }
  return absl::OkStatus();
}

}  // namespace

absl::Status ParseGraphMl(Input& input, GraphFileBuilder& builder) {
  GraphMlHandler handler(builder);
  return ParseXml(input, builder, handler);
}

absl::Status ParseGexf(Input& input, GraphFileBuilder& builder) {
  GexfHandler handler(builder);
  return ParseXml(input, builder, handler);
}

}  // namespace entente
