// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_EXPORT_PACKING_H_
#define ENTENTE_EXPORT_PACKING_H_

#include <vector>

#include "absl/types/span.h"

namespace entente {

struct Size {
  double width = 0;
  double height = 0;
};
// The top left corner, y downwards.
struct Corner {
  double x = 0;
  double y = 0;
};

struct Packed {
  std::vector<Corner> corners;  // of each size
  Size size;                    // of all together
};

// Puts rectangles beside and below each other, `gap` apart, in about the shape
// of a sheet `aspect` times as wide as high: each in the highest place that is
// free from there downwards, the tallest first (the "bottom-left" rule on a
// skyline: Jylänki, "A thousand ways to pack the bin", 2010, section 4.2).
// Takes time quadratic in their number at worst.
Packed Pack(absl::Span<const Size> sizes, double gap, double aspect);

}  // namespace entente

#endif  // ENTENTE_EXPORT_PACKING_H_
