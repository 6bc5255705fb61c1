"""Reads an answer by NetworkX or igraph and prints a line for each node and each edge."""
import sys


def text(value):
    return "" if value is None or value != value else str(value)


def nodes_and_edges(tool, path):
    if tool == "igraph":
        import igraph
        graph = igraph.Graph.Read_GraphML(path)
        ids = [node["id"] for node in graph.vs]
        yield from ((("node"), ids[node.index], node["label"], node["labels"]) for node in graph.vs)
        yield from (("edge", ids[edge.source], ids[edge.target], edge.attributes()) for edge in graph.es)
        return
    import networkx
    graph = networkx.read_graphml(path, force_multigraph=True) if path.endswith("graphml") else networkx.read_gexf(path)
    yield from (("node", id, told.get("label"), told.get("labels")) for id, told in graph.nodes(data=True))
    yield from (("edge", start, end, told) for start, end, told in graph.edges(data=True))


for element in nodes_and_edges(sys.argv[1], sys.argv[2]):
    if element[0] == "node":
        print("\t".join(map(text, element)))
    else:
        _, start, end, told = element
        print("\t".join(["edge", start, end, text(told.get("label")), text(told.get("sinceEarliest")), text(told.get("untilLatest")), text(told.get("status"))]))
