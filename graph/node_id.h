// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_GRAPH_NODE_ID_H_
#define ENTENTE_GRAPH_NODE_ID_H_

#include <string>

#include "absl/strings/string_view.h"
#include "graph/vocabulary.h"

namespace entente {

// `text` as a part of an XML NMTOKEN (https://www.w3.org/TR/xml/#NT-Nmtoken):
// each run of other characters becomes one hyphen, none at the ends; "x" if
// nothing is left. Letters of all scripts stay. Valid UTF-8 in.
std::string NmToken(absl::string_view text);

// The id of an actor that the name table does not know:
// "person.kim-jong-un", from its kind and its name as NormalizeName has it.
std::string ActorNodeId(ActorKind kind, absl::string_view name);

}  // namespace entente

#endif  // ENTENTE_GRAPH_NODE_ID_H_
