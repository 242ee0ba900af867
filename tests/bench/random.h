// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_TESTS_BENCH_RANDOM_H_
#define ENTENTE_TESTS_BENCH_RANDOM_H_

#include <cstddef>
#include <cstdint>

#include "absl/numeric/bits.h"

namespace entente {

// Random numbers that are the same on every machine and with every library, and
// need no floating point: SplitMix64 (Steele, Lea, Flood 2014, "Fast splittable
// pseudorandom number generators").
class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed) {}

  uint64_t Next() {
    state_ += 0x9e3779b97f4a7c15U;
    uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
  }

  // Uniform in [0, size), size > 0 and below 2^32; the bias is below 2^-32.
  size_t Below(size_t size) { return ((Next() >> 32) * size) >> 32; }

  // True once in `n` calls.
  bool OneIn(size_t n) { return Below(n) == 0; }

  // In [0, size), the value k with a frequency near 1/(k+1), as names are
  // repeated in news: a power of two is drawn, then a number below it.
  size_t Zipf(size_t size) {
    const size_t width = absl::bit_width(size);
    while (true) {
      const size_t low = (size_t{1} << Below(width)) - 1;
      const size_t value = low + Below(low + 1);
      if (value < size) return value;
    }
  }

  template <typename Array>
  const auto& Pick(const Array& values) {
    return values[Below(sizeof(values) / sizeof(values[0]))];
  }

 private:
  uint64_t state_;
};

}  // namespace entente

#endif  // ENTENTE_TESTS_BENCH_RANDOM_H_
