import { entityLink, factLink, make } from './dom.js';
import { KINDS, kindOf } from './kinds.js';
import { load } from './library.js';

const SCRIPTS = ['layout-base/layout-base.js', 'cose-base/cose-base.js', 'cytoscape/dist/cytoscape.min.js',
  'cytoscape-fcose/cytoscape-fcose.js'];

/** Draws a graph; what is clicked shows all its properties below. */
export async function draw(answer, target) {
  await load(...SCRIPTS);
  const kinds = [...new Set(answer.nodes.map((node) => kindOf(node.labels)))];
  const canvas = make('div', { className: 'drawing', role: 'img',
    'aria-label': answer.nodes.length + ' nodes and ' + answer.relationships.length + ' relationships' });
  const detail = make('div', { className: 'card', 'aria-live': 'polite' },
    make('span', { className: 'quiet' }, 'Choose a node or a relationship to see what is known of it.'));
  target.append(make('div', { className: 'legend' }, kinds.map(legend)), canvas, detail);
  const graph = window.cytoscape({
    container: canvas, elements: elements(answer), style: style(), minZoom: 0.1, maxZoom: 4,
    layout: { name: 'fcose', animate: false, randomize: true, nodeDimensionsIncludeLabels: true, idealEdgeLength: 70, nodeSeparation: 80, gravity: 0.6, gravityRange: 1.5, padding: 12 },
  });
  readable(graph);
  graph.on('tap', 'node, edge', (event) => detail.replaceChildren(...describe(event.target)));
}

/** Many nodes are drawn small; their names grow as far as they still can be told apart. */
function readable(graph) {
  const size = Math.min(22, Math.max(11, 8.5 / graph.zoom()));
  graph.nodes().style({ 'font-size': size, 'text-max-width': size * 9 });
  graph.edges().style({ 'font-size': size * 0.75 });
  graph.fit(undefined, 12);
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
      colour: KINDS[kindOf(node.labels)], edge: edgeOf(node.labels), title: node.labels.join(', '), properties: node.properties,
      entity: node.labels.includes('Entity') } })),
    ...answer.relationships.map((relationship) => ({ group: 'edges', data: { id: 'r/' + relationship.id,
      own: relationship.id, source: 'n/' + relationship.start, target: 'n/' + relationship.end,
      label: relationship.type, title: relationship.type, properties: relationship.properties,
      line: lineOf(relationship.properties) } })),
  ];
}

/** A province that an organisation declared has the colour of both. */
function edgeOf(labels) {
  return KINDS[labels.includes('Province') && labels.includes('Organisation') ? 'Organisation' : kindOf(labels)];
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
      'text-valign': 'bottom', 'text-margin-y': 4, width: 26, height: 26, 'border-width': 3, 'border-color': 'data(edge)', 'text-wrap': 'wrap', 'text-max-width': 110,
      'text-background-color': ground, 'text-background-opacity': 0.8, 'min-zoomed-font-size': 5 } },
    { selector: 'edge', style: { label: 'data(label)', 'min-zoomed-font-size': 5, 'font-size': 8, color: dark ? '#9aa3b2' : '#646c7a', width: 1.6,
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
