// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_TESTS_BENCH_WRITER_RACE_H_
#define ENTENTE_TESTS_BENCH_WRITER_RACE_H_

#include <string>

#include "graph/view.h"

namespace entente {

struct WriterRace {
  int rounds = 3;
  std::string folder = "/tmp";  // where files are written
  std::string networkx;         // path of networkx_peer.py; "" leaves it out
};

// Our writers and the peers' write the view, to a file and to /dev/null, and a
// table is printed. They take turns, round by round, so that what else the
// machine does falls on all of them; the fastest round of each counts.
// networkx, which takes minutes, writes once.
void RaceWriters(const WriterRace& race, const View& view);

}  // namespace entente

#endif  // ENTENTE_TESTS_BENCH_WRITER_RACE_H_
