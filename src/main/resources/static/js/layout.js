import { clear } from './clearance.js';
import { detours } from './detours.js';

/** A layout that is the same every time for the same graph, and that leaves what is known already where it stands. */

const OPTIONS = { name: 'fcose', animate: false, nodeDimensionsIncludeLabels: true, idealEdgeLength: 70, nodeSeparation: 80,
  gravity: 0.6, gravityRange: 1.5, padding: 12 };

/** From so many nodes on the layout is a rough one, so that it comes soon. */
const MANY = 600;

/** The rough layout leaves out how long the names are, which would be measured for each node. */
const ROUGH = { quality: 'draft', nodeDimensionsIncludeLabels: false };

/** By so much the rough layout is drawn out, so that nodes stand apart. */
const WIDER = 2;

/** Nodes of the rough layout that stand nearer than this are spread, so far from each other. */
const NEAR = 40;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Beyond so many pairs of a node and a line it would take too long to free lines of nodes, and nobody could follow the lines anyway. */
const MOST = 60_000;

const ROUNDS = 3;

const GROWN = 1.2;

const ROW = 110;

const COLUMN = 130;

/** So much more than rows stand ranks apart. */
const RANK = 50;

/** A rank wider than this takes several rows, so that a drawing is not a thin line of many. */
function mostInRow(nodes) {
  return Math.max(8, Math.ceil(Math.sqrt(2 * nodes)));
}

/** Lays the graph out at once. `kept` has positions by id; nodes that have one stay there. */
export function arrange(graph, kept = new Map()) {
  graph.nodes().removeStyle('text-valign text-margin-y');
  const fixed = graph.nodes().filter((node) => kept.has(node.id()));
  fixed.forEach((node) => node.position(kept.get(node.id())));
  if (fixed.length === graph.nodes().length && fixed.length) {
    around(graph);
    return;
  }
  const many = graph.nodes().length > MANY;
  seeded(() => graph.layout({ ...OPTIONS, randomize: true, ...(many ? ROUGH : {}),
    ...(fixed.length ? { fixedNodeConstraint: fixed.map((node) => ({ nodeId: node.id(), position: { ...kept.get(node.id()) } })) } : {}) }).run());
  if (many) {
    graph.batch(() => spread(graph.nodes().filter((node) => !kept.has(node.id())), fixed.length ? 1 : WIDER));
  }
  freeOfLines(graph, kept, false);
}

function isTooLarge(graph) {
  return graph.nodes().length * graph.edges().length > MOST;
}

/** Nodes that a line of others would run through are moved; those that stood already stay. */
function freeOfLines(graph, kept, level) {
  if (isTooLarge(graph)) {
    return;
  }
  const places = graph.nodes().map((node) => ({ id: node.id(), ...node.position(), fixed: kept.has(node.id()), ...size(node) }));
  clear(places, graph.edges().map((edge) => ({ source: edge.source().id(), target: edge.target().id() })), level);
  graph.batch(() => places.filter((place) => !place.fixed).forEach(({ id, x, y }) => graph.getElementById(id).position({ x, y })));
  around(graph);
}

/** A node with its name below it, which may be written larger where there is room. */
function size(node) {
  const { w, h } = node.boundingBox({ includeEdges: false });
  return { wide: w * GROWN, high: h * GROWN };
}

/** Lines that still run through a node of others are led around it, from where the nodes stand now. Those left beside one so led may move, so that it is done again. */
export function around(graph) {
  if (isTooLarge(graph)) {
    return;
  }
  graph.edges().removeStyle('curve-style control-point-distances control-point-weights edge-distances');
  const nodes = graph.nodes().map((node) => ({ id: node.id(), ...node.position() }));
  const lines = graph.edges().filter((edge) => edge.source().id() !== edge.target().id());
  for (let round = 0, led = 1; round < ROUNDS && led; round++) {
    const bows = detours(nodes, lines.map((edge) => ({ id: edge.id(), source: edge.source().id(), target: edge.target().id(),
      path: [edge.source().position(), ...(edge.controlPoints() ?? []), edge.target().position()] })));
    graph.batch(() => bows.forEach(({ distances, weights }, id) => graph.getElementById(id).style({ 'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position', 'control-point-distances': distances, 'control-point-weights': weights })));
    led = bows.size;
  }
}

/** The rough layout puts nodes with the same neighbours, such as the members of one organisation, in one place. They are put around it. */
function spread(nodes, wider) {
  const places = new Map();
  nodes.forEach((node) => {
    const { x, y } = node.position();
    const place = Math.round(x / NEAR) + ' ' + Math.round(y / NEAR);
    places.set(place, [...(places.get(place) ?? []), node]);
  });
  places.forEach((shared) => shared.sort((one, other) => one.id().localeCompare(other.id())).forEach((node, index) => {
    const { x, y } = node.position();
    const [angle, radius] = [index * GOLDEN_ANGLE, NEAR * Math.sqrt(index)];
    node.position({ x: wider * x + radius * Math.cos(angle), y: wider * y + radius * Math.sin(angle) });
  }));
}

/** Lays out by ranks: whom all relationships lead to stands at the top. */
export function rank(graph) {
  const level = new Map();
  const tops = graph.nodes().filter((node) => node.outgoers('edge').filter((edge) => edge.source().id() !== edge.target().id()).length === 0);
  let row = tops.length ? tops : graph.nodes().slice(0, 1);
  for (let depth = 0; row.length; depth++) {
    row.forEach((node) => level.set(node.id(), depth));
    row = row.incomers('node').filter((node) => !level.has(node.id()));
  }
  const rest = Math.max(0, ...level.values()) + 1;
  const rows = [];
  graph.nodes().forEach((node) => {
    const at = level.get(node.id()) ?? rest;
    (rows[at] ??= []).push(node);
  });
  const most = mostInRow(graph.nodes().length);
  let y = 0;
  rows.forEach((nodes, depth) => {
    const lines = Math.ceil(nodes.length / most);
    const above = (node) => mean(node.outgoers('node').filter((each) => (level.get(each.id()) ?? rest) < depth).map((each) => each.position('x')));
    nodes.sort((one, other) => above(one) - above(other) || one.id().localeCompare(other.id()));
    // A name below would cover where all the lines end.
    nodes.forEach((node) => node.style({ 'text-valign': depth ? 'bottom' : 'top', 'text-margin-y': depth ? 4 : -4 }));
    nodes.forEach((node, index) => node.position({ x: (index - (nodes.length - 1) / 2) * COLUMN / lines, y: y + index % lines * ROW }));
    y += lines * ROW + RANK;
  });
  freeOfLines(graph, new Map(), true);
}

function mean(numbers) {
  return numbers.length ? numbers.reduce((sum, each) => sum + each, 0) / numbers.length : 0;
}

/** The layout draws its numbers from Math.random and from a seed that goes on from one layout to the next. */
function seeded(work) {
  const random = Math.random;
  let state = 1;
  Math.random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const library = window.layoutBase?.RandomSeed;
  if (library) {
    library.seed = 1;
  }
  try {
    work();
  } finally {
    Math.random = random;
  }
}
