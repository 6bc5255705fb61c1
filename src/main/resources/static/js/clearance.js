/** Moves nodes off the lines of relationships that are not theirs, and off each other, as far as a few rounds can. */

/** So far from its middle a node and its name need to be left alone. */
const CLEAR = 26;

const ROUNDS = 30;

/** So far apart the middles of two nodes are at least. */
const BARE = 45;

/** In a row a node goes no farther, so that it stays beside the same neighbours. */
const FARTHEST = 45;

/**
 * `nodes` have id, x, y, `fixed`, and how wide and high they are with their names; `edges` have the ids of their ends. Moved nodes get another x and y. With `level` nodes stay in
 * their row. The same graph gives the same places.
 */
export function clear(nodes, edges, level = false) {
  nodes.forEach((node) => (node.home = node.x));
  const places = new Map(nodes.map((node) => [node.id, node]));
  const lines = edges.filter((edge) => edge.source !== edge.target).map((edge) => [places.get(edge.source), places.get(edge.target)]);
  for (let round = 0, moved = true; round < ROUNDS && moved; round++) {
    moved = !level && separate(nodes);
    nodes.filter((node) => !node.fixed).forEach((node) => lines.forEach(([from, to]) => {
      if (node !== from && node !== to) {
        moved = aside(node, from, to, level) || moved;
      }
    }));
  }
  // A line can be led around a node, but not between two that stand upon each other.
  for (let round = 0; round < ROUNDS && !level && separate(nodes, BARE); round++);
}

/** Moves nodes apart that cover each other, with the names below them or `bare`. Whether any did. */
function separate(nodes, bare) {
  let moved = false;
  nodes.forEach((one, at) => nodes.slice(at + 1).forEach((other) => {
    moved = pushed(one, other, bare) || moved;
  }));
  return moved;
}

/** Pushes two boxes apart along the axis on which less is needed. Whether it had to. */
function pushed(one, other, bare) {
  const room = (side) => bare ?? ((one[side] ?? 0) + (other[side] ?? 0)) / 2;
  const over = { x: room('wide') - Math.abs(one.x - other.x), y: room('high') - Math.abs(one.y - other.y) };
  if (over.x <= 0 || over.y <= 0 || (one.fixed && other.fixed)) {
    return false;
  }
  const axis = over.x < over.y ? 'x' : 'y';
  const way = (over[axis] + 1) * (one[axis] < other[axis] ? 1 : -1);
  one[axis] -= one.fixed ? 0 : other.fixed ? way : way / 2;
  other[axis] += other.fixed ? 0 : one.fixed ? way : way / 2;
  return true;
}

/** Moves a node off a line if it stands on it between its ends. Whether it did. */
function aside(node, from, to, level) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const along = length ? ((node.x - from.x) * dx + (node.y - from.y) * dy) / length : 0;
  const across = length ? ((node.x - from.x) * dy - (node.y - from.y) * dx) / length : CLEAR;
  if (along <= 0 || along >= length || Math.abs(across) >= CLEAR) {
    return false;
  }
  // What stands exactly on the line goes to the side that its name says, so that two such nodes need not go together.
  const side = Math.abs(across) > 0.01 ? Math.sign(across) : node.id.length % 2 ? 1 : -1;
  const way = CLEAR + 1 - Math.abs(across);
  if (!level) {
    node.x += side * way * dy / length;
    node.y -= side * way * dx / length;
    return true;
  }
  if (Math.abs(dy) < 1) {
    return false;
  }
  const x = node.x + side * way * length / dy;
  if (Math.abs(x - node.home) > FARTHEST) {
    return false;
  }
  node.x = x;
  return true;
}
