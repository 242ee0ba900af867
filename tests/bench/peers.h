// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The same graph in the hands of others, with four string attributes a node
// (id, label, kind, country) and four an edge (id, type, role, start). For
// comparison alone: nothing of this is linked into the product.
#ifndef ENTENTE_TESTS_BENCH_PEERS_H_
#define ENTENTE_TESTS_BENCH_PEERS_H_

#include <cstdio>
#include <memory>
#include <ostream>

#include "graph/view.h"

namespace entente {

// igraph's C library.
class IgraphPeer {
 public:
  explicit IgraphPeer(const View& view);
  ~IgraphPeer();
  IgraphPeer(const IgraphPeer&) = delete;
  IgraphPeer& operator=(const IgraphPeer&) = delete;

  // False if igraph reports an error.
  bool WriteGraphMl(std::FILE* file) const;
  bool WriteDot(std::FILE* file) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Boost.Graph's own writers on an adjacency_list of strings.
class BoostPeer {
 public:
  explicit BoostPeer(const View& view);
  ~BoostPeer();
  BoostPeer(const BoostPeer&) = delete;
  BoostPeer& operator=(const BoostPeer&) = delete;

  void WriteGraphMl(std::ostream& stream) const;
  void WriteGraphviz(std::ostream& stream) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace entente

#endif  // ENTENTE_TESTS_BENCH_PEERS_H_
