#!/usr/bin/env python3
"""Every actor, relation and claim of records is accounted for in graph files.

    account_for_records.py PROGRAM FOLDER...

Builds a graph of all records of the folders, in all views, as GraphML, GEXF,
DOT and JSON, and asks of each:

- networkx, igraph, Graphviz and `entente inspect` count the same nodes and
  edges where they read the format;
- all claims of the records are nodes (views claims and full) that are made by
  each of their sources, and all names of actors stand in the graph;
- the weights of relation edges add up to the number of relations, so that
  folding equal ones loses none.

Exits with 77, which ctest counts as skipped, if a folder or a library is missing.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

try:
    import igraph
    import networkx
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(77)

VIEWS = ("actors", "claims", "full")
PROGRAM = sys.argv[1]
FOLDERS = [pathlib.Path(name) for name in sys.argv[2:]]
failures = []


def expect(what, got, wanted):
    if got != wanted:
        failures.append(f"{what}: {got}, expected {wanted}")


def read_records():
    """The records of all folders, one JSON object or several lines a file."""
    records = []
    for folder in FOLDERS:
        for path in sorted(folder.iterdir()):
            if path.suffix == ".jsonl":
                records += map(json.loads, path.read_text().splitlines())
            elif path.suffix == ".json":
                records.append(json.loads(path.read_text()))
    return records


def inspect(path):
    """Nodes, edges, and all that `entente inspect` counts."""
    done = subprocess.run([PROGRAM, "inspect", path, "--json"],
                          check=True, capture_output=True, text=True)
    told = json.loads(done.stdout)
    return (told["nodes"]["count"], told["edges"]["count"]), told


def count_with_networkx(path):
    graph = (networkx.read_graphml(path, force_multigraph=True)
             if path.suffix == ".graphml" else networkx.read_gexf(path))
    return graph.number_of_nodes(), graph.number_of_edges()


def count_with_igraph(path):
    graph = igraph.Graph.Read_GraphML(str(path))
    return graph.vcount(), graph.ecount()


def count_with_graphviz(path):
    """`gc` counts what Graphviz's own reader makes of a DOT file."""
    done = subprocess.run(["gc", "-n", "-e", path], check=True,
                          capture_output=True, text=True)
    return tuple(int(word) for word in done.stdout.split()[:2])


def check_view(view, records, folder):
    paths = {kind: folder / f"{view}.{kind}"
             for kind in ("graphml", "gexf", "gexf12", "dot", "json")}
    command = [PROGRAM, "build", *map(str, FOLDERS), "-q", "--view", view]
    for path in paths.values():
        command += ["-o", str(path)]
    subprocess.run(command, check=True)

    counts, told = inspect(paths["graphml"])
    expect(f"{view}: networkx on GraphML",
           count_with_networkx(paths["graphml"]), counts)
    expect(f"{view}: igraph on GraphML", count_with_igraph(paths["graphml"]),
           counts)
    expect(f"{view}: Graphviz on DOT", count_with_graphviz(paths["dot"]),
           counts)
    expect(f"{view}: inspect on JSON", inspect(paths["json"])[0], counts)
    gexf_counts, _ = inspect(paths["gexf"])
    expect(f"{view}: nodes of GEXF", gexf_counts[0], counts[0])
    # networkx gives up parallel edges of one pair in GEXF without ids of their
    # own; ours have ids, so it keeps them.
    expect(f"{view}: networkx on GEXF 1.2",
           count_with_networkx(paths["gexf12"]), inspect(paths["gexf12"])[0])

    graph = json.loads(paths["json"].read_text())
    check_content(view, records, told, graph)


def check_content(view, records, told, graph):
    relations = sum(len(r.get("relations", [])) for r in records)
    claims = [(c, r) for r in records for c in r.get("claims", [])]
    edges = graph["edges"] if "edges" in graph else graph["links"]
    expect(f"{view}: weights of relations",
           sum(e["weight"] for e in edges if e["class"] == "relation"),
           relations)
    names = {name for n in graph["nodes"] if n["class"] == "actor"
             for name in [n["label"], *n.get("names", [])]}
    for record in records:
        for actor in record.get("actors", []):
            if actor["name"] not in names:
                failures.append(f"{view}: no node has the name "
                                f"{actor['name']!r}")
    if view == "actors":
        return
    expect(f"{view}: claims", told["nodes"]["classes"]["claim"]["count"],
           len(claims))
    expect(f"{view}: makers of claims",
           told["edges"]["classes"]["makes"]["count"],
           sum(len(set(c["source"])) for c, _ in claims))


def main():
    missing = [folder for folder in FOLDERS if not folder.is_dir()]
    if missing:
        print(f"skipped: no folder {missing[0]}")
        return 77
    records = read_records()
    print(f"{len(records)} records")
    with tempfile.TemporaryDirectory() as folder:
        for view in VIEWS:
            check_view(view, records, pathlib.Path(folder))
    for failure in failures:
        print(failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
