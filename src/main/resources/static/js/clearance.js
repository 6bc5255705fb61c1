/** Moves nodes off the lines of relationships that are not theirs, as far as a few rounds can. */

/** So far from its middle a node and its name need to be left alone. */
const CLEAR = 26;

/** Beyond so many pairs of a node and a line it would take too long, and nobody could follow the lines anyway. */
const MOST = 60_000;

const ROUNDS = 30;

/** In a row a node goes no farther, so that it stays beside the same neighbours. */
const FARTHEST = 45;

/**
 * `nodes` have id, x, y and `fixed`; `edges` have the ids of their ends. Moved nodes get another x and y. With `level` nodes stay in
 * their row. The same graph gives the same places.
 */
export function clear(nodes, edges, level = false) {
  if (nodes.length * edges.length > MOST) {
    return;
  }
  nodes.forEach((node) => (node.home = node.x));
  const places = new Map(nodes.map((node) => [node.id, node]));
  const lines = edges.filter((edge) => edge.source !== edge.target).map((edge) => [places.get(edge.source), places.get(edge.target)]);
  for (let round = 0, moved = true; round < ROUNDS && moved; round++) {
    moved = false;
    nodes.filter((node) => !node.fixed).forEach((node) => lines.forEach(([from, to]) => {
      if (node !== from && node !== to) {
        moved = aside(node, from, to, level) || moved;
      }
    }));
  }
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
