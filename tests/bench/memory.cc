// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "tests/bench/memory.h"

#include <malloc.h>

#include <fstream>
#include <string>

namespace entente {
namespace {

// A line of /proc/self/status such as "VmRSS:   1234 kB", in bytes.
size_t StatusLine(const std::string& key) {
  std::ifstream status("/proc/self/status");
  std::string word;
  size_t kibibytes = 0;
  while (status >> word) {
    if (word == key && status >> kibibytes) return kibibytes * 1024;
  }
  return 0;
}

}  // namespace

size_t ResidentBytes() {
  malloc_trim(0);
  return StatusLine("VmRSS:");
}

size_t PeakResidentBytes() { return StatusLine("VmHWM:"); }

void ResetPeak() {
  // proc(5): 5 resets the peak resident set size.
  std::ofstream("/proc/self/clear_refs") << "5";
}

size_t AllocatedBytes() {
  const struct mallinfo2 info = mallinfo2();
  return info.uordblks + info.hblkhd;
}

}  // namespace entente
