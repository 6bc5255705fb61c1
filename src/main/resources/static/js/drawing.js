import { beside, place } from './address.js';
import { badge } from './badges.js';
import { certaintyOf } from './certainty.js';
import { day, edtf } from './dates.js';
import { entityLink, factLink, make, outward } from './dom.js';
import { elements, style } from './elements.js';
import { keep } from './keep.js';
import { kindWords } from './kinds.js';
import { around, arrange, rank } from './layout.js';
import { legend } from './legend.js';
import { load } from './library.js';
import { CROWD, thin } from './names.js';
import { ROLES } from './roles.js';
import { when } from './sentences.js';
import { ask } from './server.js';
import { labelOf, relation, text } from './words.js';

const SCRIPTS = ['layout-base/layout-base.js', 'cose-base/cose-base.js', 'cytoscape/dist/cytoscape.min.js',
  'cytoscape-fcose/cytoscape-fcose.js'];

/** From so many nodes on a drawing leaves lines out while it moves. */
const MANY = 500;

/** Names smaller than this, in points on the screen, are left out; of many, those that would only cover each other too. */
const SMALLEST = 5;

const LEGIBLE = 9;

/** What lines say in a crowd, so small that it is left out until one goes nearer. */
const WORDS = 8;

/** Where nodes stood in each drawing, so that they stay while a clock moves. */
const positions = new Map();

/** Draws a graph with its legend, its tools and a table of the same. A relationship that is chosen shows its evidence, a node what is known of it. */
export async function draw(answer, target, { view, title }) {
  await load(...SCRIPTS);
  const canvas = make('div', { className: 'drawing', role: 'img',
    'aria-label': answer.nodes.length + ' nodes and ' + answer.relationships.length + ' relationships; the table below has the same' });
  const detail = make('div', { className: 'detail quiet', 'aria-live': 'polite' }, 'Choose a relationship for its evidence, a node for what is known of it. Drag to move, scroll to zoom.'
    + (answer.nodes.length < CROWD ? '' : ' Names without room come as you zoom in.'));
  const frame = make('div', { className: 'frame' });
  const edges = make('details', { className: 'as-table' }, make('summary', {}, 'As a table (' + answer.relationships.length + ')'));
  target.append(frame, detail, edges);
  const many = answer.nodes.length > MANY;
  let zoomed = 0;
  const graph = window.cytoscape({ container: canvas, elements: elements(answer), style: style(many ? LEGIBLE : SMALLEST), minZoom: 0.05, maxZoom: 4, layout: { name: 'null' },
    hideEdgesOnViewport: many, textureOnViewport: many, pixelRatio: many ? 1 : 'auto' });
  frame.append(legend(answer, (off) => filter(graph, off)), tools(graph, frame, view), canvas);
  graph.resize();
  settle(graph, view, keyOf(answer));
  edges.addEventListener('toggle', () => edges.children.length === 1 && edges.append(relations(answer, title)));
  graph.on('zoom', () => {
    clearTimeout(zoomed);
    zoomed = setTimeout(() => graph.destroyed() || nearer(graph), 150);
  });
  graph.on('tap', 'node', (event) => describe(event.target, graph, detail));
  graph.on('tap', 'edge', (event) => {
    describe(event.target, graph, detail);
    location.hash = beside(event.target.data('properties').id ?? event.target.data('own'));
  });
  graph.on('dragfree', 'node', () => {
    remember(graph, keyOf(answer));
    around(graph);
  });
}

/** A drawing is the same one while only its clocks differ. */
function keyOf(answer) {
  const { asOf, on, knownBy, limit, ...rest } = answer.arguments ?? {};
  return (answer.query ?? '') + JSON.stringify(rest) + Boolean(asOf ?? on ?? knownBy ?? limit);
}

function settle(graph, view, key) {
  if (view === 'hierarchy') {
    rank(graph);
  } else {
    arrange(graph, positions.get(key));
    remember(graph, key);
  }
  readable(graph);
}

function remember(graph, key) {
  const all = positions.get(key) ?? new Map();
  graph.nodes().forEach((node) => all.set(node.id(), { ...node.position() }));
  positions.set(key, all);
}

/** Many nodes are drawn small; their names grow as far as they still can be told apart. */
function readable(graph) {
  graph.resize();
  if (graph.nodes().length > MANY) {
    // None of so many names can be read before one goes nearer, so that none is measured anew.
    graph.fit(graph.nodes(), 12);
    return;
  }
  graph.fit(undefined, 20);
  letters(graph);
  graph.fit(undefined, 12);
  graph.zoom(Math.min(graph.zoom(), 1.6));
  graph.center();
  thin(graph);
}

function letters(graph) {
  const size = Math.min(22, Math.max(11, 9 / Math.min(graph.zoom(), 1.6)));
  graph.nodes().style({ 'font-size': size, 'text-max-width': size * 9 });
  graph.edges().style({ 'font-size': graph.nodes().length < CROWD ? size * 0.75 : WORDS });
}

/** Nearer by, names need not be so large in the drawing, and more of them have room. */
function nearer(graph) {
  if (graph.nodes().length <= MANY) {
    letters(graph);
    thin(graph);
  }
}

function filter(graph, { kinds, certainties, types }) {
  graph.batch(() => {
    graph.nodes().forEach((node) => node.toggleClass('hidden', kinds.has(node.data('kind')) || node.scratch('hidden') === true));
    graph.edges().forEach((edge) => edge.toggleClass('hidden', certainties.has(edge.data('certainty')) || types.has(edge.data('type'))));
  });
}

function tools(graph, frame, view) {
  const button = (words, title, onclick) => make('button', { type: 'button', title, onclick }, words);
  const find = make('input', { type: 'search', placeholder: 'Find in the drawing', 'aria-label': 'Find in the drawing', oninput: () => {
    const words = find.value.trim().toLowerCase();
    graph.nodes().removeClass('found');
    const found = words ? graph.nodes().filter((node) => node.data('label').toLowerCase().includes(words)) : graph.collection();
    found.addClass('found');
    if (found.length) {
      graph.center(found);
    }
  } });
  const layout = make('select', { 'aria-label': 'Layout', onchange: () => {
    if (layout.value === 'hierarchy') {
      rank(graph);
    } else {
      arrange(graph);
    }
    graph.fit(undefined, 12);
  } }, make('option', { value: 'network', selected: view !== 'hierarchy' }, 'by nearness'), make('option', { value: 'hierarchy', selected: view === 'hierarchy' }, 'by rank'));
  return make('div', { className: 'row drawing-tools' }, find, layout, button('Fit', 'Show all of it', () => graph.fit(undefined, 12)),
    button('Full screen', 'Fill the screen; Escape goes back', () => frame.requestFullscreen?.().then(() => setTimeout(() => {
      graph.resize();
      graph.fit(undefined, 20);
    }, 100))),
    button('PNG', 'Save as a picture', () => keep.save(graph.png({ output: 'blob', scale: 2, full: true, bg: getComputedStyle(document.body).getPropertyValue('--card') }), 'network.png')));
}

function describe(element, graph, detail) {
  detail.classList.remove('quiet');
  detail.replaceChildren(...(element.isNode() ? ofNode(element, graph, detail) : ofEdge(element)));
}

function ofNode(node, graph, detail) {
  const button = (words, onclick) => make('button', { type: 'button', onclick }, words);
  const pinned = node.locked();
  return [
    make('div', { className: 'row' }, make('strong', {}, node.data('entity') ? entityLink(node.data('own'), node.data('label')) : node.data('label')), make('span', { className: 'quiet' }, kindWords(node.data('labels'))),
      node.data('entity') ? button('Expand', () => expand(node, graph)) : null,
      button('Hide', () => {
        node.scratch('hidden', true);
        node.addClass('hidden');
      }),
      button(pinned ? 'Let go' : 'Pin', () => {
        if (pinned) {
          node.unlock();
        } else {
          node.lock();
        }
        node.toggleClass('pinned', !pinned);
        describe(node, graph, detail);
      })),
    properties(node.data('properties')),
  ];
}

function ofEdge(edge) {
  const told = edge.data('properties');
  const name = (end) => (end.data('entity') ? entityLink(end.data('own'), end.data('label')) : end.data('label'));
  return [make('div', {}, name(edge.source()), ' ' + relation(edge.data('type')) + ' ', name(edge.target()), when(told) ? ', ' + when(told) : '', ' ',
    told.status ? badge(told.status) : null, edge.data('certainty') === 'none' ? null : badge(edge.data('certainty')))].flat();
}

/** Adds what surrounds a node; all that stood already stays where it is. */
async function expand(node, graph) {
  const clocks = new URLSearchParams([...place().given].filter(([name]) => name === 'asOf' || name === 'knownBy'));
  clocks.set('entity', node.data('own'));
  clocks.set('limit', 100);
  const answer = await ask('/api/queries/' + ROLES.neighbours + '?' + clocks).catch(() => ({ nodes: [], relationships: [] }));
  const kept = new Map(graph.nodes().map((each) => [each.id(), { ...each.position() }]));
  graph.add(elements(answer).filter((each) => graph.getElementById(each.data.id).empty()));
  arrange(graph, kept);
  graph.animate?.({ fit: { padding: 12 } }, { duration: 0 });
}

function properties(all) {
  const shown = Object.entries(all).filter(([name, value]) => value !== null && String(value) !== '' && !/^(id|key|search|.*Keys?|.*Earliest|.*Latest)$/.test(name));
  return make('details', {}, make('summary', {}, 'Its properties'), make('dl', {}, shown
    .flatMap(([name, value]) => [make('dt', {}, labelOf(name)), make('dd', {}, [value].flat().flatMap((each, at) => [at ? ', ' : '', name === 'url' ? outward(String(each)) : day(edtf(text(each)))]))])));
}

/** The same relationships for keyboard and screen reader. */
function relations(answer, title) {
  const nodes = new Map(answer.nodes.map((node) => [node.id, node]));
  const name = (id) => {
    const node = nodes.get(id);
    const label = node?.properties.name ?? node?.properties.title ?? id;
    return node?.labels.includes('Entity') ? entityLink(id, label) : label;
  };
  return make('div', { className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Relationships: ' + title }, make('table', {},
    make('thead', {}, make('tr', {}, ['From', 'Relation', 'To', 'When', 'Certainty', 'Status', 'Evidence'].map((title) => make('th', { scope: 'col' }, title)))),
    make('tbody', {}, answer.relationships.map(({ id, start, end, type, properties: told }) => make('tr', {},
      make('th', { scope: 'row' }, name(start)), make('td', {}, relation(type)), make('td', {}, name(end)), make('td', {}, when(told) ?? '–'),
      make('td', {}, certaintyOf(told) === 'none' ? '–' : badge(certaintyOf(told))), make('td', {}, told.status ? badge(told.status) : '–'),
      make('td', { className: 'of-evidence' }, factLink(told.id ?? id)))))));
}
