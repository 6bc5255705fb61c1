/** Reads an answer by a tool of the npm registry and prints a line for each node and each edge. */
import { readFileSync } from 'node:fs';

const [, , tool, path] = process.argv;
const content = readFileSync(path, 'utf8');

const text = (value) => value === undefined || value === null ? '' : Array.isArray(value) ? value.join('|') : String(value);
const node = (id, label, labels) => console.log(['node', id, label, labels].map(text).join('\t'));
const of = (told, name) => told[name] ?? told['property.' + name];
const edge = (start, end, label, told) => console.log(['edge', start, end, label, ...['sinceEarliest', 'untilLatest', 'status'].map((name) => of(told, name))].map(text).join('\t'));

function graph(parsed) {
  parsed.forEachNode((id, told) => node(id, told.label, told.labels));
  parsed.forEachEdge((_, told, start, end) => edge(start, end, told.label, told));
}

const TOOLS = {
  async 'graphology-gexf'() {
    const [{ default: Graph }, gexf] = [await import('graphology'), await import('graphology-gexf')];
    graph((gexf.parse ?? gexf.default.parse)(Graph.MultiDirectedGraph ?? Graph, content));
  },
  async 'graphology-graphml'() {
    const [{ default: Graph }, graphml] = [await import('graphology'), await import('graphology-graphml')];
    graph((graphml.parse ?? graphml.default.parse)(Graph.MultiDirectedGraph ?? Graph, content));
  },
  async graphology() {
    const { default: Graph } = await import('graphology');
    graph(Graph.from(JSON.parse(content)));
  },
  async cytoscape() {
    const { default: cytoscape } = await import('cytoscape');
    const parsed = cytoscape({ headless: true, elements: JSON.parse(content).elements });
    parsed.nodes().forEach((each) => node(each.id(), each.data('name'), each.data('labels')));
    parsed.edges().forEach((each) => edge(each.source().id(), each.target().id(), each.data('interaction'), each.data()));
  },
  async graphviz() {
    const { instance } = await import('@viz-js/viz');
    const { objects, edges } = (await instance()).renderJSON(content, { yInvert: true });
    objects.forEach((each) => node(each.name, each.label.replaceAll('\\\\', '\\'), ''));
    edges.forEach((each) => edge(objects[each.tail].name, objects[each.head].name, each.label, {}));
  },
};

await TOOLS[tool]();
