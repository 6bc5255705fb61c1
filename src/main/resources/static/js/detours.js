/** Leads lines around the nodes that are not their ends, where these nodes could not be moved away. */

/** A line that passes the middle of a node so near seems to end there. */
const CLEAR = 24;

/** Into so many pieces each curve is cut to measure how near it comes. */
const PIECES = 8;

/** How far a line may be bent, to either side. */
const BENDS = [40, 70, 100, 140, 190, 250, 320].flatMap((bend) => [bend, -bend]);

const FINE = Array.from({ length: 15 }, (_, at) => 20 * (at + 1)).flatMap((bend) => [bend, -bend]);

/** A line through a node is worse than any bend, and so, but less, is one upon another of the same ends. */
const THROUGH = 10_000;

const UPON = 2_000;

const APART = 14;

/** A line whose bend lies in the body of its end is not drawn at all. */
const ROOM = 32;

/** What a line says stands at its middle, and is not read where the name of a node stands: so far below the node, in a box of this size. */
const UNREAD = 100;

const NAME = { below: 34, wide: 55, high: 22 };

/** Bows with one bend, and those with two, as Cytoscape.js takes them: how far from the straight line, and where along it. Those that bend least come first. */
const BOWS = [...FINE.flatMap((bend) => [0.5, 0.3, 0.7, 0.15, 0.85].map((weight) => ({ distances: [bend], weights: [weight] }))),
  ...[0, ...BENDS].flatMap((one) => [0, ...BENDS].flatMap((other) => [[0.25, 0.75], [0.1, 0.9], [0.1, 0.5], [0.5, 0.9]].map((weights) => ({ distances: [one, other], weights }))))]
  .map((bow) => ({ ...bow, length: bow.distances.reduce((sum, bend) => sum + Math.abs(bend), 0) })).sort((one, other) => one.length - other.length);

/**
 * `nodes` have id, x and y; `edges` have id, the ids of their ends, and `path`: the middle of the one end, the points that the line
 * is bent to, and the middle of the other. Bows by the id of each line that must be bent another way. The same graph gives the same bows.
 */
export function detours(nodes, edges) {
  const bows = new Map();
  const middles = new Map(edges.map((edge) => [edge.id, middle(curve(edge.path))]));
  edges.forEach((edge) => {
    const others = nodes.filter((node) => node.id !== edge.source && node.id !== edge.target && within(node, edge.path, FINE.at(-2)));
    if (!met(curve(edge.path), others, 1)) {
      return;
    }
    const beside = edges.filter((each) => each !== edge && sameEnds(each, edge)).map((each) => middles.get(each.id));
    const best = leastCost(edge.path, others, beside);
    if (best.bow) {
      bows.set(edge.id, best.bow);
      middles.set(edge.id, best.middle);
    }
  });
  return bows;
}

function leastCost(path, others, beside) {
  let best = { cost: Infinity, bow: null, middle: middle(curve(path)) };
  for (const bow of BOWS) {
    if (bow.length >= best.cost) {
      break;
    }
    const way = bent(path, bow);
    if (way.slice(1, -1).some((bend) => distance(bend, path[0]) < ROOM || distance(bend, path.at(-1)) < ROOM)) {
      continue;
    }
    const points = curve(way);
    const half = middle(points);
    const known = bow.length + UPON * beside.filter((point) => distance(point, half) < APART).length + UNREAD * others.filter((node) => named(node, half)).length;
    const cost = known + THROUGH * met(points, others, Math.ceil((best.cost - known) / THROUGH));
    best = cost < best.cost ? { cost, bow, middle: half } : best;
  }
  return best;
}

/** Whether a bow of a line can come near a node at all. */
function within({ x, y }, path, reach) {
  const [from, to] = [path[0], path.at(-1)];
  const beyond = (value, one, other) => value < Math.min(one, other) - reach || value > Math.max(one, other) + reach;
  return !beyond(x, from.x, to.x) && !beyond(y, from.y, to.y);
}

function named(node, point) {
  return Math.abs(point.x - node.x) < NAME.wide && Math.abs(point.y - node.y - NAME.below) < NAME.high;
}

function sameEnds(one, other) {
  return [one.source, one.target].sort().join('\n') === [other.source, other.target].sort().join('\n');
}

/** The path of a line that has a bow. */
function bent(path, { distances, weights }) {
  const [from, to] = [path[0], path.at(-1)];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return [from, ...distances.map((bend, at) => ({ x: from.x + weights[at] * dx - bend * dy / length, y: from.y + weights[at] * dy + bend * dx / length })), to];
}

/** How many nodes a line meets, `most` at most. What it meets is put first, since the next line that is tried is likely to meet it too. */
function met(points, nodes, most) {
  let count = 0;
  for (let at = 0; at < nodes.length && count < most; at++) {
    const node = nodes[at];
    for (let piece = 1; piece < points.length; piece++) {
      if (near(node, points[piece - 1], points[piece])) {
        nodes.splice(at, 1);
        nodes.unshift(node);
        count++;
        break;
      }
    }
  }
  return count;
}

/** Points of a line. Between two of the points that it is bent to it passes the middle, as Cytoscape.js draws it. */
function curve(path) {
  if (path.length === 2) {
    return path;
  }
  const points = [path[0]];
  for (let at = 1; at < path.length - 1; at++) {
    const to = at < path.length - 2 ? halfway(path[at], path[at + 1]) : path.at(-1);
    const from = points.at(-1);
    for (let piece = 1; piece <= PIECES; piece++) {
      points.push(quadratic(from, path[at], to, piece / PIECES));
    }
  }
  return points;
}

function quadratic(from, bend, to, share) {
  const [one, two, three] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: one * from.x + two * bend.x + three * to.x, y: one * from.y + two * bend.y + three * to.y };
}

function middle(points) {
  return points.length % 2 ? points[(points.length - 1) / 2] : halfway(points[points.length / 2 - 1], points[points.length / 2]);
}

function halfway(one, other) {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

/** Whether a piece of a line comes near a place. */
function near({ x, y }, from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const along = square ? Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / square)) : 0;
  return (x - from.x - along * dx) ** 2 + (y - from.y - along * dy) ** 2 < CLEAR ** 2;
}

function distance(one, other) {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
