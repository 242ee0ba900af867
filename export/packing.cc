// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/packing.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace entente {
namespace {

// What is taken up to now: everything above `y` from `x` to the next step's.
struct Step {
  double x;
  double y;
};

class Skyline {
 public:
  explicit Skyline(double width) : width_(width), steps_{{0, 0}} {}

  // Takes the highest place of that size.
  Corner Place(Size size) {
    Corner best{0, std::numeric_limits<double>::infinity()};
    for (const Step& step : steps_) {
      if (step.x > 0 && step.x + size.width > width_) break;
      const double y = Lowest(step.x, step.x + size.width);
      if (y < best.y) best = {step.x, y};
    }
    Take(best.x, best.x + size.width, best.y + size.height);
    return best;
  }

 private:
  // How far down the steps between `from` and `to` reach.
  double Lowest(double from, double to) const {
    double y = 0;
    for (size_t i = 0; i < steps_.size() && steps_[i].x < to; ++i) {
      const bool ends_before = i + 1 < steps_.size() && steps_[i + 1].x <= from;
      if (!ends_before) y = std::max(y, steps_[i].y);
    }
    return y;
  }

  void Take(double from, double to, double y) {
    std::vector<Step> steps;
    double after = 0;  // what was below `to`
    for (const Step& step : steps_) {
      if (step.x <= to) after = step.y;
      if (step.x < from) steps.push_back(step);
    }
    steps.push_back({from, y});
    if (to < width_) steps.push_back({to, after});
    for (const Step& step : steps_) {
      if (step.x > to) steps.push_back(step);
    }
    steps_ = std::move(steps);
  }

  double width_;
  std::vector<Step> steps_;  // from left to right
};

}  // namespace

Packed Pack(absl::Span<const Size> sizes, double gap, double aspect) {
  double area = 0;
  double width = 0;
  for (const Size& size : sizes) {
    area += (size.width + gap) * (size.height + gap);
    width = std::max(width, size.width + gap);
  }
  // A tenth of a sheet stays empty whatever is done.
  Skyline skyline(std::max(width, std::sqrt(1.1 * area * aspect)));
  std::vector<size_t> order(sizes.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return sizes[a].height > sizes[b].height;
  });
  Packed packed;
  packed.corners.resize(sizes.size());
  for (const size_t i : order) {
    const Corner corner =
        skyline.Place(Size{sizes[i].width + gap, sizes[i].height + gap});
    packed.corners[i] = corner;
    packed.size.width = std::max(packed.size.width, corner.x + sizes[i].width);
    packed.size.height =
        std::max(packed.size.height, corner.y + sizes[i].height);
  }
  return packed;
}

}  // namespace entente
