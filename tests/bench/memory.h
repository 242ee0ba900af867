// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What the process holds, as Linux and glibc count it. All in bytes.
#ifndef ENTENTE_TESTS_BENCH_MEMORY_H_
#define ENTENTE_TESTS_BENCH_MEMORY_H_

#include <cstddef>

namespace entente {

// Resident set (VmRSS), after free memory was given back to the system.
size_t ResidentBytes();

// The largest resident set (VmHWM) since the start or the last ResetPeak.
size_t PeakResidentBytes();
void ResetPeak();

// What malloc has handed out and not got back, its own overhead included.
size_t AllocatedBytes();

}  // namespace entente

#endif  // ENTENTE_TESTS_BENCH_MEMORY_H_
