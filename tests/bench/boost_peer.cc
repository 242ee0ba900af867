// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <array>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphml.hpp>
#include <boost/graph/graphviz.hpp>
#include <boost/property_map/dynamic_property_map.hpp>
#include <boost/range/iterator_range.hpp>
#include <string>

#include "tests/bench/peer_attributes.h"
#include "tests/bench/peers.h"

namespace entente {
namespace {

// Two types, so that Boost can tell the maps of nodes and edges apart.
struct NodeStrings {
  std::string id, label, kind, country;
};
struct EdgeStrings {
  std::string id, type, role, start;
};
using StringGraph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS,
                          NodeStrings, EdgeStrings>;

template <typename Strings>
Strings ToStrings(std::array<std::string, 4> values) {
  return {std::move(values[0]), std::move(values[1]), std::move(values[2]),
          std::move(values[3])};
}

}  // namespace

struct BoostPeer::State {
  StringGraph graph;
  boost::dynamic_properties properties;
};

BoostPeer::BoostPeer(const View& view) : state_(new State) {
  const Graph& from = view.graph();
  StringGraph& graph = state_->graph;
  for (const Vertex vertex :
       boost::make_iterator_range(boost::vertices(from))) {
    boost::add_vertex(ToStrings<NodeStrings>(Attributes(view, from[vertex])),
                      graph);
  }
  for (const auto edge : boost::make_iterator_range(boost::edges(from))) {
    boost::add_edge(boost::source(edge, from), boost::target(edge, from),
                    ToStrings<EdgeStrings>(Attributes(view, from[edge])),
                    graph);
  }
  boost::dynamic_properties& properties = state_->properties;
  properties.property("id", boost::get(&NodeStrings::id, graph))
      .property("label", boost::get(&NodeStrings::label, graph))
      .property("kind", boost::get(&NodeStrings::kind, graph))
      .property("country", boost::get(&NodeStrings::country, graph))
      .property("edgeid", boost::get(&EdgeStrings::id, graph))
      .property("type", boost::get(&EdgeStrings::type, graph))
      .property("role", boost::get(&EdgeStrings::role, graph))
      .property("start", boost::get(&EdgeStrings::start, graph));
}

BoostPeer::~BoostPeer() = default;

void BoostPeer::WriteGraphMl(std::ostream& stream) const {
  boost::write_graphml(stream, state_->graph, state_->properties);
}

void BoostPeer::WriteGraphviz(std::ostream& stream) const {
  boost::write_graphviz_dp(stream, state_->graph, state_->properties, "id");
}

}  // namespace entente
