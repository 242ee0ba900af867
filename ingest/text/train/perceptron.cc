// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/train/perceptron.h"

#include <algorithm>
#include <cmath>

#include "ingest/text/syntax/linear_model.h"

namespace entente {
namespace {

constexpr uint32_t kNoRow = 0xffffffff;
constexpr size_t kFirstSlots = size_t{1} << 20;

}  // namespace

Perceptron::Perceptron(int class_count)
    : class_count_(class_count), slots_(kFirstSlots, kNoRow) {}

void Perceptron::Score(const FeatureList& features,
                       absl::Span<int32_t> scores) {
  std::fill(scores.begin(), scores.end(), 0);
  const uint64_t mask = slots_.size() - 1;
  for (const uint64_t feature : features) {
    __builtin_prefetch(&slots_[feature & mask]);
  }
  for (const uint64_t feature : features) {
    const uint32_t found = FindRow(feature);
    if (found == kNoRow) continue;
    const Row& row = rows_[found];
    const Weight* weight = weights_.data() + row.begin;
    for (const Weight* end = weight + row.size; weight < end; ++weight) {
      scores[weight->label] += weight->value;
    }
  }
}

void Perceptron::Update(const FeatureList& features, int right, int wrong,
                        int step) {
  for (const uint64_t feature : features) {
    Row& row = rows_[FindOrAddRow(feature)];
    ++row.updates;
    Change(row, right, step);
    Change(row, wrong, -step);
  }
}

uint32_t Perceptron::FindRow(uint64_t feature) const {
  const uint64_t mask = slots_.size() - 1;
  for (uint64_t slot = feature & mask; slots_[slot] != kNoRow;
       slot = (slot + 1) & mask) {
    if (rows_[slots_[slot]].feature == feature) return slots_[slot];
  }
  return kNoRow;
}

uint32_t Perceptron::FindOrAddRow(uint64_t feature) {
  const uint32_t found = FindRow(feature);
  if (found != kNoRow) return found;
  if (rows_.size() * 2 >= slots_.size()) Grow();
  const auto row = static_cast<uint32_t>(rows_.size());
  rows_.push_back({.feature = feature});
  const uint64_t mask = slots_.size() - 1;
  uint64_t slot = feature & mask;
  while (slots_[slot] != kNoRow) slot = (slot + 1) & mask;
  slots_[slot] = row;
  return row;
}

void Perceptron::Grow() {
  std::vector<uint32_t> slots(slots_.size() * 2, kNoRow);
  const uint64_t mask = slots.size() - 1;
  for (uint32_t row = 0; row < rows_.size(); ++row) {
    uint64_t slot = rows_[row].feature & mask;
    while (slots[slot] != kNoRow) slot = (slot + 1) & mask;
    slots[slot] = row;
  }
  slots_ = std::move(slots);
}

void Perceptron::Change(Row& row, int label, int step) {
  uint32_t at = row.begin;
  const uint32_t end = row.begin + row.size;
  while (at < end && weights_[at].label != static_cast<uint32_t>(label)) ++at;
  if (at == end) {
    if (row.size == row.capacity) {
      // The old place of the row is left as a hole.
      row.capacity =
          static_cast<uint16_t>(row.capacity == 0 ? 2 : row.capacity * 2);
      const auto begin = static_cast<uint32_t>(weights_.size());
      weights_.resize(begin + row.capacity);
      histories_.resize(weights_.size());
      std::copy_n(weights_.begin() + row.begin, row.size,
                  weights_.begin() + begin);
      std::copy_n(histories_.begin() + row.begin, row.size,
                  histories_.begin() + begin);
      row.begin = begin;
      at = begin + row.size;
    }
    ++row.size;
    weights_[at] = {.value = 0, .label = static_cast<uint32_t>(label)};
    histories_[at] = {.total = 0, .since = clock_};
  }
  histories_[at].total += (clock_ - histories_[at].since) * weights_[at].value;
  histories_[at].since = clock_;
  weights_[at].value += step;
}

double Perceptron::AverageOf(uint32_t weight) const {
  const History& history = histories_[weight];
  const int64_t total =
      history.total + (clock_ - history.since) * weights_[weight].value;
  return static_cast<double>(total) / static_cast<double>(clock_);
}

std::string Perceptron::Bytes(int min_updates) const {
  double largest = 0;
  for (const Row& row : rows_) {
    for (uint32_t i = 0; i < row.size; ++i) {
      largest = std::max(largest, std::abs(AverageOf(row.begin + i)));
    }
  }
  const double scale = largest == 0 ? 0 : 127.0 * 127.0 / largest;
  std::vector<WeightRow> kept;
  for (const Row& row : rows_) {
    if (row.updates < static_cast<uint32_t>(min_updates)) continue;
    WeightRow out{.feature = row.feature, .roots = {}};
    for (uint32_t i = 0; i < row.size; ++i) {
      const double average = AverageOf(row.begin + i);
      const auto root =
          static_cast<int>(std::lround(std::sqrt(std::abs(average) * scale)));
      if (root == 0) continue;
      out.roots.emplace_back(weights_[row.begin + i].label,
                             static_cast<int8_t>(average < 0 ? -root : root));
    }
    std::sort(out.roots.begin(), out.roots.end());
    if (!out.roots.empty()) kept.push_back(std::move(out));
  }
  // The features that most decisions meet come first, close together.
  std::stable_sort(kept.begin(), kept.end(),
                   [](const WeightRow& a, const WeightRow& b) {
                     return a.roots.size() > b.roots.size();
                   });
  return LinearModelBytes(class_count_, kept);
}

}  // namespace entente
