// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_TESTS_BENCH_PEER_ATTRIBUTES_H_
#define ENTENTE_TESTS_BENCH_PEER_ATTRIBUTES_H_

#include <array>
#include <string>

#include "absl/strings/str_cat.h"
#include "graph/view.h"

namespace entente {

inline constexpr const char* kNodeAttributes[] = {"id", "label", "kind",
                                                  "country"};
inline constexpr const char* kEdgeAttributes[] = {"id", "type", "role",
                                                  "start"};

// The values of kNodeAttributes.
inline std::array<std::string, 4> Attributes(const View& view,
                                             const Node& node) {
  std::array<std::string, 4> values = {std::string(view.Text(node.id)),
                                       std::string(view.Text(node.label)),
                                       std::string(Name(node.node_class)), ""};
  if (node.node_class == NodeClass::kActor) {
    const ActorNode& actor = view.knowledge().actors()[node.index];
    values[2] = std::string(Name(actor.kind));
    values[3] = std::string(view.Text(actor.country));
  }
  return values;
}

// The values of kEdgeAttributes.
inline std::array<std::string, 4> Attributes(const View& view,
                                             const Edge& edge) {
  return {absl::StrCat("e", absl::Hex(edge.id, absl::kZeroPad16)),
          std::string(TypeName(edge)), std::string(view.Text(edge.role)),
          std::string(view.Text(view.knowledge().date(edge.start).text))};
}

}  // namespace entente

#endif  // ENTENTE_TESTS_BENCH_PEER_ATTRIBUTES_H_
