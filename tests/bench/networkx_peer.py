#!/usr/bin/env python3
# Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
"""Writes a graph with networkx and prints: format, bytes, seconds.

usage: networkx_peer.py TABLE OUTPUT

TABLE has a line for each node, `n`, id, label, kind, country, and then one for
each edge, `e`, source, target, id, type, role, start, separated by tabs.
"""
import os
import sys
import time

import networkx

NODE_KEYS = ("label", "kind", "country")
EDGE_KEYS = ("id", "type", "role", "start")


def read(path):
    graph = networkx.MultiDiGraph()
    with open(path, encoding="utf-8") as table:
        for line in table:
            fields = line.rstrip("\n").split("\t")
            if fields[0] == "n":
                graph.add_node(fields[1], **dict(zip(NODE_KEYS, fields[2:])))
            else:
                graph.add_edge(
                    fields[1], fields[2], **dict(zip(EDGE_KEYS, fields[3:]))
                )
    return graph


def main():
    table, output = sys.argv[1:]
    graph = read(table)
    writers = {
        "networkx graphml": networkx.write_graphml_xml,
        "networkx gexf": networkx.write_gexf,
    }
    for name, write in writers.items():
        begin = time.perf_counter()
        write(graph, output)
        seconds = time.perf_counter() - begin
        print(f"{name}\t{os.path.getsize(output)}\t{seconds}", flush=True)
        os.remove(output)


main()
