// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What can be said of a node and of an edge: one table each, which all writers
// walk. A writer knows forms and channels, and no single attribute.
#ifndef ENTENTE_EXPORT_ATTRIBUTES_H_
#define ENTENTE_EXPORT_ATTRIBUTES_H_

#include <cstdint>
#include <deque>
#include <string>
#include <variant>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "graph/view.h"

namespace entente {

// Nothing (the attribute does not apply or is not known), one value, or
// several. Views point into the graph, static storage or the reader, whose next
// Get makes them invalid.
using AttributeValue =
    std::variant<std::monostate, absl::string_view, int64_t, double, bool,
                 absl::Span<const absl::string_view>,
                 absl::Span<const Evidence>>;

// The one form that an attribute's values have where there is any. Formats
// without lists write kTexts and kEvidence as text: see AttributeReader::Text.
enum class AttributeForm : uint8_t {
  kText,
  kInteger,
  kReal,
  kBoolean,
  kTexts,
  kEvidence,
};

// What many formats have a place of their own for. kStructured is for formats
// with lists and objects alone: flat ones have the same in words elsewhere.
enum class Channel : uint8_t {
  kData,
  kLabel,
  kColor,
  kSize,
  kWeight,
  kStructured,
};

// A set of NodeClass or of EdgeClass values.
using ClassSet = uint16_t;
constexpr ClassSet SetOf(NodeClass value) {
  return static_cast<ClassSet>(1u << static_cast<unsigned>(value));
}
constexpr ClassSet SetOf(EdgeClass value) {
  return static_cast<ClassSet>(1u << static_cast<unsigned>(value));
}

class AttributeReader;

// `name` is an NMTOKEN, unique in its table ignoring case, and never "id",
// "timeset" or "interval", which Gephi keeps for itself; "label" and "weight"
// have Gephi's meaning.
template <typename Element>
struct Attribute {
  absl::string_view name;
  AttributeForm form;
  Channel channel;
  ClassSet classes;  // of the nodes or edges that may have it
  absl::string_view description;
  AttributeValue (*get)(AttributeReader& reader, const Element& element);
};
using NodeAttribute = Attribute<Vertex>;
using EdgeAttribute = Attribute<Graph::edge_descriptor>;

absl::Span<const NodeAttribute> NodeAttributes();
absl::Span<const EdgeAttribute> EdgeAttributes();

// Reads values off a view, with room for those that are put together. Not
// thread-safe: each writer has its own.
class AttributeReader {
 public:
  AttributeReader(const View& view, Language language)
      : view_(view), language_(language) {}

  template <typename Element>
  AttributeValue Get(const Attribute<Element>& attribute,
                     const Element& element) {
    return attribute.get(*this, element);
  }

  // Of several edges that are written as one: weights are added up, what they
  // cite is put together, other values are those of all of them, each once.
  AttributeValue GetFolded(const EdgeAttribute& attribute,
                           absl::Span<const Graph::edge_descriptor> edges);

  // A value of form kTexts or kEvidence (or kText) as one text: texts joined by
  // " | ", evidence by its words, cut at about 1,500 bytes with an ellipsis and
  // the number of passages: "… (12)".
  absl::string_view Text(const AttributeValue& value);

  const View& view() const { return view_; }
  const KnowledgeGraph& knowledge() const { return view_.knowledge(); }
  Language language() const { return language_; }

  // For getters: room that the next Get takes back.
  std::string* Scratch() {
    scratch_.clear();
    return &scratch_;
  }
  std::vector<absl::string_view>* Items() {
    items_.clear();
    return &items_;
  }
  std::deque<std::string>* Strings() {
    strings_.clear();
    return &strings_;
  }

 private:
  AttributeValue FoldTexts(const EdgeAttribute& attribute,
                           absl::Span<const Graph::edge_descriptor> edges);
  AttributeValue FoldEvidence(const EdgeAttribute& attribute,
                              absl::Span<const Graph::edge_descriptor> edges);

  const View& view_;
  Language language_;
  std::string scratch_;
  std::string joined_;
  std::vector<absl::string_view> items_;
  std::deque<std::string> strings_;
  std::vector<Evidence> evidence_;
  std::deque<std::string> folded_strings_;
  std::vector<absl::string_view> folded_;
};

// The classes of nodes and of edges that the view has: only attributes that
// may occur are declared.
struct ClassesPresent {
  ClassSet nodes = 0;
  ClassSet edges = 0;
};
ClassesPresent ClassesOf(const View& view);

}  // namespace entente

#endif  // ENTENTE_EXPORT_ATTRIBUTES_H_
