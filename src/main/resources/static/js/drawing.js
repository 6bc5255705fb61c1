import { entityLink, factLink, make } from './dom.js';
import { KINDS, kindOf } from './kinds.js';

const SCRIPTS = ['layout-base/layout-base.js', 'cose-base/cose-base.js', 'cytoscape/dist/cytoscape.min.js',
  'cytoscape-fcose/cytoscape-fcose.js'];

let loading;

/** Loads the graph library once, when the first graph is to be drawn. */
function library() {
  loading ??= SCRIPTS.reduce((before, path) => before.then(() => new Promise((resolve, reject) => {
    document.head.append(make('script', { src: '/webjars/' + path, onload: resolve, onerror: reject }));
  })), Promise.resolve());
  return loading;
}

/** Draws a graph; what is clicked shows all its properties below. */
export async function draw(answer, target) {
  await library();
  const kinds = [...new Set(answer.nodes.map((node) => kindOf(node.labels)))];
  const canvas = make('div', { className: 'drawing', role: 'img',
    'aria-label': answer.nodes.length + ' nodes and ' + answer.relationships.length + ' relationships' });
  const detail = make('div', { className: 'card', 'aria-live': 'polite' },
    make('span', { className: 'quiet' }, 'Choose a node or a relationship to see what is known of it.'));
  target.append(make('div', { className: 'legend' }, kinds.map(legend)), canvas, detail);
  const graph = window.cytoscape({
    container: canvas, elements: elements(answer), style: style(), minZoom: 0.1, maxZoom: 4,
    layout: { name: 'fcose', animate: false, randomize: true, nodeDimensionsIncludeLabels: true, idealEdgeLength: 110, nodeSeparation: 120 },
  });
  graph.on('tap', 'node, edge', (event) => detail.replaceChildren(...describe(event.target)));
}

function legend(kind) {
  const dot = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  dot.setAttribute('viewBox', '0 0 10 10');
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  Object.entries({ cx: 5, cy: 5, r: 5, fill: KINDS[kind] }).forEach(([name, value]) => circle.setAttribute(name, value));
  dot.append(circle);
  return make('span', {}, dot, kind);
}

function elements(answer) {
  return [
    ...answer.nodes.map((node) => ({ group: 'nodes', data: { id: 'n/' + node.id, own: node.id,
      label: node.properties.name ?? node.properties.title ?? node.properties.value ?? node.id,
      colour: KINDS[kindOf(node.labels)], title: node.labels.join(', '), properties: node.properties,
      entity: node.labels.includes('Entity') } })),
    ...answer.relationships.map((relationship) => ({ group: 'edges', data: { id: 'r/' + relationship.id,
      own: relationship.id, source: 'n/' + relationship.start, target: 'n/' + relationship.end,
      label: relationship.type, title: relationship.type, properties: relationship.properties,
      line: lineOf(relationship.properties) } })),
  ];
}

/** What is unsure or derived is drawn so. */
function lineOf(properties) {
  if (properties.status === 'suspected' || properties.kind === 'possible') {
    return 'dotted';
  }
  return properties.derived === true || ['contested', 'denied'].includes(properties.status) ? 'dashed' : 'solid';
}

function style() {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const ink = dark ? '#e7e9ee' : '#1d2430';
  const ground = dark ? '#1c222c' : '#ffffff';
  return [
    { selector: 'node', style: { 'background-color': 'data(colour)', label: 'data(label)', color: ink, 'font-size': 11,
      'text-valign': 'bottom', 'text-margin-y': 4, width: 26, height: 26, 'text-wrap': 'wrap', 'text-max-width': 110,
      'text-background-color': ground, 'text-background-opacity': 0.8 } },
    { selector: 'edge', style: { label: 'data(label)', 'font-size': 8, color: dark ? '#9aa3b2' : '#646c7a', width: 1.6,
      'line-color': '#9aa3b2', 'target-arrow-color': '#9aa3b2', 'target-arrow-shape': 'triangle', 'curve-style': 'bezier',
      'line-style': 'data(line)', 'text-rotation': 'autorotate', 'text-background-color': ground,
      'text-background-opacity': 0.8 } },
    { selector: ':selected', style: { 'border-width': 3, 'border-color': '#e9c46a', 'line-color': '#e9c46a',
      'target-arrow-color': '#e9c46a' } },
  ];
}

function describe(element) {
  const properties = element.data('properties');
  const id = element.data('own');
  const heading = element.isNode() && element.data('entity') ? entityLink(id, element.data('label')) : element.data('label');
  return [
    make('strong', {}, heading), ' ', make('span', { className: 'quiet' }, element.data('title')),
    element.isEdge() && properties.id ? make('span', {}, ' · ', factLink(properties.id)) : '',
    make('dl', {}, Object.entries(properties).filter(([, value]) => value !== null && String(value) !== '')
      .flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, [value].flat().join(', '))])),
  ];
}
