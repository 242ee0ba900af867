// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_EXPORT_COLUMNS_H_
#define ENTENTE_EXPORT_COLUMNS_H_

#include <string>
#include <vector>

#include "absl/types/span.h"
#include "export/attributes.h"
#include "export/output.h"

namespace entente {

// An attribute and the bytes that a format has before its values.
template <typename Element>
struct Column {
  const Attribute<Element>* attribute;
  ShortBytes before;
};

// The attributes that nodes or edges of the classes `present` may have and of
// which `is_written(const Attribute<Element>&)`, with `before(attribute)`, of
// no more than ShortBytes::kRoom bytes.
template <typename Element, typename IsWritten, typename Before>
std::vector<Column<Element>> MakeColumns(
    absl::Span<const Attribute<Element>> attributes, ClassSet present,
    IsWritten is_written, Before before) {
  std::vector<Column<Element>> columns;
  for (const Attribute<Element>& attribute : attributes) {
    if ((attribute.classes & present) == 0 || !is_written(attribute)) continue;
    columns.push_back({&attribute, ShortBytes(before(attribute))});
  }
  return columns;
}

}  // namespace entente

#endif  // ENTENTE_EXPORT_COLUMNS_H_
