import { certaintyOf, LINES, opposed } from './certainty.js';
import { day } from './dates.js';
import { entityLink, factLink, make, outward } from './dom.js';
import { KINDS, kindOf } from './kinds.js';
import { arrange } from './layout.js';
import { load } from './library.js';
import { labelOf, relation, text } from './words.js';

const SCRIPTS = ['layout-base/layout-base.js', 'cose-base/cose-base.js', 'cytoscape/dist/cytoscape.min.js',
  'cytoscape-fcose/cytoscape-fcose.js'];

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a graph; what is clicked shows all its properties below. */
export async function draw(answer, target) {
  await load(...SCRIPTS);
  const canvas = make('div', { className: 'drawing', role: 'img',
    'aria-label': answer.nodes.length + ' nodes and ' + answer.relationships.length + ' relationships' });
  const detail = make('div', { className: 'card', 'aria-live': 'polite' },
    make('span', { className: 'quiet' }, 'Choose a node or a relationship to see what is known of it.'));
  target.append(legend(answer), canvas, detail);
  const graph = window.cytoscape({ container: canvas, elements: elements(answer), style: style(), minZoom: 0.1, maxZoom: 4, layout: { name: 'null' } });
  arrange(graph);
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

/** The colours and the lines that the drawing has. */
function legend(answer) {
  const kinds = [...new Set(answer.nodes.map((node) => kindOf(node.labels)))];
  const edges = answer.relationships.map((relationship) => relationship.properties);
  const counts = Object.keys(LINES).map((certainty) => [certainty, edges.filter((each) => certaintyOf(each) === certainty).length]);
  return make('div', { className: 'legend' },
    kinds.map((kind) => make('span', {}, sign('0 0 10 10', 'circle', { cx: 5, cy: 5, r: 5, fill: KINDS[kind] }), kind)),
    counts.filter(([, count]) => count).map(([certainty, count]) => make('span', { className: 'line' },
      sign('0 0 30 10', 'line', { x1: 1, x2: 29, y1: 5, y2: 5, class: 'edge ' + certainty }), LINES[certainty].words + ' (' + count + ')')),
    edges.some(opposed) ? make('span', { className: 'line' }, sign('0 0 30 10', 'line', { x1: 1, x2: 29, y1: 5, y2: 5, class: 'edge opposed' }), 'contested or denied') : null);
}

function sign(box, shape, attributes) {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', box);
  picture.setAttribute('aria-hidden', 'true');
  const drawn = document.createElementNS(SVG, shape);
  Object.entries(attributes).forEach(([name, value]) => drawn.setAttribute(name, value));
  picture.append(drawn);
  return picture;
}

function elements(answer) {
  return [
    ...answer.nodes.map((node) => ({ group: 'nodes', data: { id: 'n/' + node.id, own: node.id,
      label: node.properties.name ?? node.properties.title ?? node.properties.value ?? node.id,
      colour: KINDS[kindOf(node.labels)], edge: edgeOf(node.labels), title: node.labels.join(', '), properties: node.properties,
      entity: node.labels.includes('Entity') } })),
    ...answer.relationships.map((relationship) => ({ group: 'edges', data: { id: 'r/' + relationship.id,
      own: relationship.id, source: 'n/' + relationship.start, target: 'n/' + relationship.end,
      label: relation(relationship.type), title: certaintyOf(relationship.properties) === 'none' ? '' : certaintyOf(relationship.properties),
      properties: relationship.properties, ...lineOf(relationship.properties) } })),
  ];
}

/** A province that an organisation declared has the colour of both. */
function edgeOf(labels) {
  return KINDS[labels.includes('Province') && labels.includes('Organisation') ? 'Organisation' : kindOf(labels)];
}

/** How surely it holds is its line, that its sources are against each other its colour. */
function lineOf(properties) {
  const certainty = certaintyOf(properties);
  return { certainty, line: LINES[certainty].line, width: LINES[certainty].width, opposed: opposed(properties) ? 'yes' : 'no' };
}

function style() {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const ink = dark ? '#e7e9ee' : '#1d2430';
  const ground = dark ? '#1c222c' : '#ffffff';
  const line = dark ? '#a9b2c1' : '#5b6474';
  const bad = dark ? '#ff9b9b' : '#a3262a';
  return [
    { selector: 'node', style: { 'background-color': 'data(colour)', label: 'data(label)', color: ink, 'font-size': 11,
      'text-valign': 'bottom', 'text-margin-y': 4, width: 26, height: 26, 'border-width': 3, 'border-color': 'data(edge)', 'text-wrap': 'wrap', 'text-max-width': 110,
      'text-background-color': ground, 'text-background-opacity': 0.8, 'min-zoomed-font-size': 5 } },
    { selector: 'edge', style: { label: 'data(label)', 'min-zoomed-font-size': 5, 'font-size': 8, color: dark ? '#9aa3b2' : '#646c7a', width: 'data(width)',
      'line-color': line, 'target-arrow-color': line, 'target-arrow-shape': 'triangle', 'curve-style': 'bezier',
      'line-style': 'data(line)', 'text-rotation': 'autorotate', 'text-background-color': ground,
      'text-background-opacity': 0.8 } },
    { selector: 'edge[opposed = "yes"]', style: { 'line-color': bad, 'target-arrow-color': bad } },
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
      .flatMap(([name, value]) => [make('dt', {}, labelOf(name)), make('dd', {}, [value].flat().flatMap((each, at) => [at ? ', ' : '', shown(name, each)]))])),
  ];
}

function shown(name, value) {
  return name === 'url' ? outward(String(value)) : day(text(value));
}
