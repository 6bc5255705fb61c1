/** A layout that is the same every time for the same graph. */

const OPTIONS = { name: 'fcose', animate: false, randomize: true, nodeDimensionsIncludeLabels: true, idealEdgeLength: 70, nodeSeparation: 80,
  gravity: 0.6, gravityRange: 1.5, padding: 12 };

/** Lays the graph out at once. */
export function arrange(graph) {
  seeded(() => graph.layout(OPTIONS).run());
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
