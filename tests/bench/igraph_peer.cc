// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <igraph.h>

#include <array>
#include <boost/range/iterator_range.hpp>
#include <string>

#include "tests/bench/peer_attributes.h"
#include "tests/bench/peers.h"

namespace entente {

struct IgraphPeer::State {
  igraph_t graph;
};

namespace {

// The four columns of the nodes or edges.
class Columns {
 public:
  explicit Columns(igraph_integer_t size) {
    for (igraph_strvector_t& column : columns_) {
      igraph_strvector_init(&column, size);
    }
  }
  ~Columns() {
    for (igraph_strvector_t& column : columns_) {
      igraph_strvector_destroy(&column);
    }
  }
  Columns(const Columns&) = delete;
  Columns& operator=(const Columns&) = delete;

  void Set(igraph_integer_t row, const std::array<std::string, 4>& values) {
    for (size_t i = 0; i < columns_.size(); ++i) {
      igraph_strvector_set(&columns_[i], row, values[i].c_str());
    }
  }

  igraph_strvector_t& operator[](size_t column) { return columns_[column]; }

 private:
  std::array<igraph_strvector_t, 4> columns_{};
};

}  // namespace

IgraphPeer::IgraphPeer(const View& view) : state_(new State) {
  igraph_set_attribute_table(&igraph_cattribute_table);
  const Graph& graph = view.graph();
  const auto nodes = static_cast<igraph_integer_t>(boost::num_vertices(graph));
  const auto edges = static_cast<igraph_integer_t>(boost::num_edges(graph));
  igraph_vector_int_t ends;
  igraph_vector_int_init(&ends, 2 * edges);
  Columns edge_columns(edges);
  igraph_integer_t row = 0;
  for (const auto edge : boost::make_iterator_range(boost::edges(graph))) {
    VECTOR(ends)
    [2 * row] = static_cast<igraph_integer_t>(boost::source(edge, graph));
    VECTOR(ends)
    [2 * row + 1] = static_cast<igraph_integer_t>(boost::target(edge, graph));
    edge_columns.Set(row++, Attributes(view, graph[edge]));
  }
  igraph_create(&state_->graph, &ends, nodes, IGRAPH_DIRECTED);
  igraph_vector_int_destroy(&ends);
  Columns node_columns(nodes);
  for (row = 0; row < nodes; ++row) {
    node_columns.Set(row, Attributes(view, graph[static_cast<Vertex>(row)]));
  }
  for (size_t i = 0; i < 4; ++i) {
    igraph_cattribute_VAS_setv(&state_->graph, kNodeAttributes[i],
                               &node_columns[i]);
    igraph_cattribute_EAS_setv(&state_->graph, kEdgeAttributes[i],
                               &edge_columns[i]);
  }
}

IgraphPeer::~IgraphPeer() { igraph_destroy(&state_->graph); }

bool IgraphPeer::WriteGraphMl(std::FILE* file) const {
  return igraph_write_graph_graphml(&state_->graph, file, false) ==
         IGRAPH_SUCCESS;
}

bool IgraphPeer::WriteDot(std::FILE* file) const {
  return igraph_write_graph_dot(&state_->graph, file) == IGRAPH_SUCCESS;
}

}  // namespace entente
