// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/attributes.h"

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <tuple>

#include "absl/strings/str_cat.h"
#include "export/excerpt.h"

namespace entente {
namespace {

constexpr absl::string_view kBetween = " | ";
constexpr size_t kEvidenceBytes = 1500;
constexpr size_t kPassageCodePoints = 400;

using Edges = absl::Span<const Graph::edge_descriptor>;

// Whether AppendOnOneLine would change nothing.
bool IsOnOneLine(absl::string_view text) {
  if (text.empty()) return true;
  if (text.front() == ' ' || text.back() == ' ') return false;
  unsigned found = 0;
  for (size_t i = 0; i + 1 < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    found |= static_cast<unsigned>(c - 9u < 5u);
    found |= static_cast<unsigned>(c == ' ' && text[i + 1] == ' ');
  }
  const auto last = static_cast<unsigned char>(text.back());
  return found == 0 && last - 9u >= 5u;
}

void AppendPassage(absl::string_view words, std::string* out) {
  if (words.size() > kPassageCodePoints) {
    absl::StrAppend(out, Shorten(words, kPassageCodePoints));
  } else if (IsOnOneLine(words)) {
    out->append(words.data(), words.size());
  } else {
    AppendOnOneLine(words, out);
  }
}

absl::string_view JoinTexts(absl::Span<const absl::string_view> texts,
                            std::string* out) {
  if (texts.empty()) return absl::string_view();
  if (texts.size() == 1) return texts[0];
  out->assign(texts[0].data(), texts[0].size());
  for (const absl::string_view text : texts.subspan(1)) {
    absl::StrAppend(out, kBetween, text);
  }
  return *out;
}

absl::string_view JoinEvidence(const KnowledgeGraph& knowledge,
                               absl::Span<const Evidence> evidence,
                               std::string* out) {
  if (evidence.size() == 1) {
    const absl::string_view words = knowledge.Words(evidence[0]);
    if (words.size() <= kPassageCodePoints && IsOnOneLine(words)) return words;
  }
  out->clear();
  for (const Evidence& passage : evidence) {
    const absl::string_view words = knowledge.Words(passage);
    if (words.empty()) continue;
    if (!out->empty()) absl::StrAppend(out, kBetween);
    if (out->size() > kEvidenceBytes) {
      absl::StrAppend(out, "… (", evidence.size(), ")");
      break;
    }
    AppendPassage(words, out);
  }
  return *out;
}

}  // namespace

absl::string_view AttributeReader::Text(const AttributeValue& value) {
  if (const auto* text = std::get_if<absl::string_view>(&value)) return *text;
  if (const auto* texts =
          std::get_if<absl::Span<const absl::string_view>>(&value)) {
    return JoinTexts(*texts, &joined_);
  }
  if (const auto* evidence = std::get_if<absl::Span<const Evidence>>(&value)) {
    return JoinEvidence(knowledge(), *evidence, &joined_);
  }
  return absl::string_view();
}

AttributeValue AttributeReader::GetFolded(const EdgeAttribute& attribute,
                                          Edges edges) {
  if (edges.size() == 1 || attribute.channel == Channel::kColor) {
    return Get(attribute, edges[0]);
  }
  if (attribute.channel == Channel::kWeight) {
    int64_t sum = 0;
    for (const auto& edge : edges) {
      const AttributeValue value = Get(attribute, edge);
      if (const auto* number = std::get_if<int64_t>(&value)) sum += *number;
    }
    return sum;
  }
  switch (attribute.form) {
    case AttributeForm::kInteger:
    case AttributeForm::kReal:
    case AttributeForm::kBoolean:
      return Get(attribute, edges[0]);
    case AttributeForm::kText:
    case AttributeForm::kTexts:
      return FoldTexts(attribute, edges);
    case AttributeForm::kEvidence:
      break;
  }
  return FoldEvidence(attribute, edges);
}

AttributeValue AttributeReader::FoldEvidence(const EdgeAttribute& attribute,
                                             Edges edges) {
  evidence_.clear();
  for (const auto& edge : edges) {
    const AttributeValue value = Get(attribute, edge);
    if (const auto* span = std::get_if<absl::Span<const Evidence>>(&value)) {
      evidence_.insert(evidence_.end(), span->begin(), span->end());
    }
  }
  const auto key = [](const Evidence& e) {
    return std::make_tuple(e.document, e.span, e.claim);
  };
  std::sort(
      evidence_.begin(), evidence_.end(),
      [&](const Evidence& a, const Evidence& b) { return key(a) < key(b); });
  evidence_.erase(std::unique(evidence_.begin(), evidence_.end()),
                  evidence_.end());
  if (evidence_.empty()) return std::monostate();
  return absl::MakeConstSpan(evidence_);
}

AttributeValue AttributeReader::FoldTexts(const EdgeAttribute& attribute,
                                          Edges edges) {
  folded_strings_.clear();
  folded_.clear();
  const auto add = [this](absl::string_view text) {
    if (std::find(folded_.begin(), folded_.end(), text) != folded_.end()) {
      return;
    }
    // The next Get may take back where `text` lies.
    folded_strings_.emplace_back(text);
    folded_.emplace_back(folded_strings_.back());
  };
  for (const auto& edge : edges) {
    const AttributeValue value = Get(attribute, edge);
    if (const auto* text = std::get_if<absl::string_view>(&value)) add(*text);
    if (const auto* texts =
            std::get_if<absl::Span<const absl::string_view>>(&value)) {
      for (const absl::string_view text : *texts) add(text);
    }
  }
  if (folded_.empty()) return std::monostate();
  if (attribute.form == AttributeForm::kTexts) {
    return absl::MakeConstSpan(folded_);
  }
  return JoinTexts(folded_, &scratch_);
}

ClassesPresent ClassesOf(const View& view) {
  const Graph& graph = view.graph();
  ClassesPresent present;
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    present.nodes |= SetOf(graph[v].node_class);
  }
  for (const auto e : boost::make_iterator_range(boost::edges(graph))) {
    present.edges |= SetOf(graph[e].edge_class);
  }
  return present;
}

}  // namespace entente
