// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Node-link JSON: {"nodes": [{"id": ...}], "edges": [{"source", "target"}]},
// as networkx and D3 have it too ("links" for "edges").
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "cli/graph_file.h"

namespace entente {
namespace {

constexpr size_t kBufferBytes = 1 << 16;

// RapidJSON's stream over an Input.
class InputStream {
 public:
  using Ch = char;

  explicit InputStream(Input& input) : input_(input), buffer_(kBufferBytes) {
    Fill();
  }
  Ch Peek() const { return at_ < size_ ? buffer_[at_] : '\0'; }
  Ch Take() {
    const Ch c = Peek();
    if (++at_ >= size_) Fill();
    return c;
  }
  size_t Tell() const { return before_ + at_; }
  // What RapidJSON asks of a stream that is written; never called.
  Ch* PutBegin() { return nullptr; }
  void Put(Ch) {}
  void Flush() {}
  size_t PutEnd(Ch*) { return 0; }

  const absl::Status& status() const { return status_; }

 private:
  void Fill() {
    before_ += size_;
    at_ = size_ = 0;
    if (!status_.ok()) return;
    const absl::StatusOr<size_t> size =
        input_.Read(buffer_.data(), buffer_.size());
    status_ = size.status();
    size_ = size.ok() ? *size : 0;
  }

  Input& input_;
  std::vector<char> buffer_;
  size_t before_ = 0;  // bytes in earlier fillings
  size_t at_ = 0;
  size_t size_ = 0;
  absl::Status status_;
};

// Depth 1 is the file's object, 2 its arrays, 3 a node or an edge, 4 and more
// the values of their members that are arrays.
class NodeLinkHandler
    : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, NodeLinkHandler> {
 public:
  explicit NodeLinkHandler(GraphFileBuilder& builder) : builder_(builder) {}

  bool StartObject() {
    if (++depth_ == 3) item_.clear();
    return true;
  }
  bool EndObject(rapidjson::SizeType) {
    if (depth_-- == 3) FinishItem();
    return builder_.status().ok();
  }
  bool StartArray() {
    if (++depth_ == 4) list_.clear();
    return true;
  }
  bool EndArray(rapidjson::SizeType) {
    if (depth_-- == 4) item_.emplace_back(member_, list_);
    return true;
  }
  bool Key(const char* text, rapidjson::SizeType size, bool) {
    if (depth_ == 1) section_.assign(text, size);
    if (depth_ == 3) member_.assign(text, size);
    return true;
  }
  bool String(const char* text, rapidjson::SizeType size, bool) {
    return Scalar(absl::string_view(text, size));
  }
  bool RawNumber(const char* text, rapidjson::SizeType size, bool) {
    return Scalar(absl::string_view(text, size));
  }
  bool Null() { return true; }
  bool Bool(bool value) { return Scalar(value ? "true" : "false"); }

 private:
  bool Scalar(absl::string_view value) {
    if (depth_ == 3) item_.emplace_back(member_, value);
    if (depth_ == 4) {
      absl::StrAppend(&list_, list_.empty() ? "" : " | ", value);
    }
    return true;
  }
  std::string Member(absl::string_view name) const {
    for (const auto& [key, value] : item_) {
      if (key == name) return value;
    }
    return "";
  }
  void FinishItem() {
    if (section_ == "nodes") {
      builder_.BeginNode(Member("id"));
      for (const auto& [name, value] : item_) {
        builder_.NodeAttribute(name, value);
      }
    } else if (section_ == "edges" || section_ == "links") {
      builder_.BeginEdge(Member("source"), Member("target"));
      for (const auto& [name, value] : item_) {
        builder_.EdgeAttribute(name, value);
      }
    }
  }

  GraphFileBuilder& builder_;
  int depth_ = 0;
  std::string section_;
  std::string member_;
  std::string list_;
  std::vector<std::pair<std::string, std::string>> item_;
};

}  // namespace

absl::Status ParseGraphJson(Input& input, GraphFileBuilder& builder) {
  constexpr unsigned kFlags = rapidjson::kParseIterativeFlag |
                              rapidjson::kParseNumbersAsStringsFlag |
                              rapidjson::kParseValidateEncodingFlag;
  InputStream stream(input);
  NodeLinkHandler handler(builder);
  rapidjson::Reader reader;
  const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, handler);
  if (!stream.status().ok()) return stream.status();
  if (result) return absl::OkStatus();
  const std::string place =
      absl::StrCat(input.name(), ": byte ", result.Offset(), ": ");
  if (!builder.status().ok()) {
    return absl::InvalidArgumentError(
        absl::StrCat(place, builder.status().message()));
  }
  return absl::InvalidArgumentError(absl::StrCat(
      place,
      "not well-formed JSON: ", rapidjson::GetParseError_En(result.Code())));
}

}  // namespace entente
