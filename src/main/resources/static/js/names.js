/** From so many nodes on a name is left out where it would cover another name or a node; it comes when one goes nearer. */
export const CROWD = 60;

/** The names of so many nodes with most relationships may cover other nodes. */
const FOREMOST = 12;

/** So many names are placed at most; beyond it their size on the screen alone decides. */
const MOST = 500;

/** Leaves names out that could not be read. Those of the nodes with most relationships stay. */
export function thin(graph) {
  const nodes = graph.nodes();
  if (nodes.length < CROWD || nodes.length > MOST) {
    return;
  }
  const bodies = nodes.map((node) => ({ node, box: node.boundingBox({ includeEdges: false, includeLabels: false }) }));
  graph.batch(() => nodes.removeClass('nameless'));
  const size = parseFloat(nodes[0].style('font-size'));
  const placed = [];
  const left = nodes.sort((one, other) => other.degree() - one.degree() || one.id().localeCompare(other.id())).filter((node, rank) => {
    const box = label(node, size);
    const covers = placed.some((each) => meet(each, box)) || (rank >= FOREMOST && bodies.some((each) => each.node !== node && meet(each.box, box)));
    if (!covers) {
      placed.push(box);
    }
    return covers;
  });
  graph.batch(() => left.addClass('nameless'));
}

/** Where a name stands, below its node or above it. */
function label(node, size) {
  const { x1, x2, y1, y2 } = node.boundingBox({ includeEdges: false });
  const { y } = node.position();
  const half = node.outerHeight() / 2;
  return node.style('text-valign') === 'top' ? { x1, x2, y1, y2: y - half } : { x1, x2, y1: y + half, y2: Math.max(y2, y + half + size) };
}

function meet(one, other) {
  return one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2;
}
