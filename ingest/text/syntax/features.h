// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Features of the linear models as 64-bit numbers: a template and the values
// of its parts, hashed together. Two features that fall on one number share
// their weights, which is rare and does no harm.
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_FEATURES_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_FEATURES_H_

#include <xxhash.h>

#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace entente {

// The finalizer of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom
// Number Generators, 2014). The same everywhere, for models are kept by it.
constexpr uint64_t MixBits(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}

// A string's number in features.
inline uint32_t HashText(absl::string_view text) {
  return static_cast<uint32_t>(XXH3_64bits(text.data(), text.size()));
}

// The features of one decision, in the order of their templates.
class FeatureList {
 public:
  static constexpr size_t kMost = 192;  // that a decision may have

  void Clear() { size_ = 0; }
  // Each call is the next template, so that every decision must make the same
  // calls in the same order.
  void Add(uint64_t a) { Push(a); }
  void Add(uint64_t a, uint64_t b) { Push(Join(a, b)); }
  void Add(uint64_t a, uint64_t b, uint64_t c) { Push(Join(Join(a, b), c)); }
  void Add(uint64_t a, uint64_t b, uint64_t c, uint64_t d) {
    Push(Join(Join(Join(a, b), c), d));
  }

  // A feature that is a number already.
  void AddHashed(uint64_t feature) { features_[size_++] = feature; }

  size_t size() const { return size_; }
  const uint64_t* begin() const { return features_.data(); }
  const uint64_t* end() const { return begin() + size(); }

 private:
  static constexpr uint64_t Join(uint64_t a, uint64_t b) {
    return (a ^ (a >> 32)) * 0x9E3779B97F4A7C15u + b;
  }
  void Push(uint64_t value) {
    features_[size_] = MixBits(value + (size_ + 1) * 0xD1342543DE82EF95u);
    ++size_;
  }

  size_t size_ = 0;
  std::array<uint64_t, kMost> features_;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_FEATURES_H_
