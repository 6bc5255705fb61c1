import { link } from './address.js';
import { make } from './dom.js';
import { keep } from './keep.js';
import { load } from './library.js';
import { ROLES } from './roles.js';

const SURE = ['certain', 'presumed', 'possible'];

const ROW = 46;

const LEFT = 190;

/** Draws how many went from where to where: what was left stands on the left, what was joined on the right, so that ways there and back are told apart. */
export async function flows(answer, columns, target) {
  const [from, to] = ['from', 'to'].map((end) => columns.find((column) => column.name.startsWith(end) && column.label)?.name);
  const rows = answer.rows.filter((row) => counted(row) > 0);
  if (!from || !to || !rows.length) {
    return;
  }
  await load('d3/dist/d3.min.js', 'd3-sankey/dist/d3-sankey.min.js');
  const board = make('figure', { className: 'flows scroll', tabIndex: 0, 'aria-label': 'Flows between ' + rows.length + ' pairs; the table below has the same' });
  target.append(make('div', { className: 'row' }, legend(rows), keep.picture(() => [board.firstChild], 'flows')), board);
  let width = 0;
  new ResizeObserver(() => requestAnimationFrame(() => {
    if (board.clientWidth && board.clientWidth !== width) {
      width = board.clientWidth;
      render(graphOf(rows, from, to), width, board);
    }
  })).observe(board);
}

/** Unnamed groups count for one each; nobody knows how many they were. */
function counted(row) {
  return SURE.reduce((sum, each) => sum + (row[each] ?? 0), row.unnamed ?? 0);
}

function graphOf(rows, from, to) {
  const nodes = new Map();
  const node = (end, row, key) => {
    const id = end + row[key];
    nodes.set(id, { id, entity: row[key], name: row[end + 'Name'], end });
    return id;
  };
  const links = rows.flatMap((row) => [...SURE, 'unnamed'].filter((kind) => row[kind]).map((kind) => ({ source: node('from', row, from), target: node('to', row, to), value: row[kind], kind,
    address: link(ROLES.movers, { [from]: row[from], [to]: row[to] }), words: row.fromName + ' → ' + row.toName + ': ' + row[kind] + ' ' + kind })));
  return { nodes: [...nodes.values()], links };
}

function render({ nodes, links }, width, board) {
  const d3 = window.d3;
  const side = Math.min(LEFT, width * 0.3);
  const height = Math.max(120, Math.max(...['from', 'to'].map((end) => nodes.filter((node) => node.end === end).length)) * ROW);
  const graph = d3.sankey().nodeId((node) => node.id).nodeWidth(10).nodePadding(18).nodeAlign(d3.sankeyJustify)
    .extent([[side, 10], [width - side, height - 10]])({ nodes: nodes.map((node) => ({ ...node })), links: links.map((each) => ({ ...each })) });
  const svg = d3.select(board).selectAll('svg').data([0]).join('svg').attr('width', width).attr('height', height);
  svg.selectAll('*').remove();
  const bands = svg.append('g').selectAll('a').data(graph.links).join('a').attr('href', (each) => each.address).attr('aria-label', (each) => each.words);
  bands.append('path').attr('class', (each) => 'flow ' + each.kind).attr('d', d3.sankeyLinkHorizontal()).attr('stroke-width', (each) => Math.max(2, each.width)).append('title').text((each) => each.words);
  const ends = svg.append('g').selectAll('g').data(graph.nodes).join('g');
  ends.append('rect').attr('class', 'end').attr('x', (node) => node.x0).attr('y', (node) => node.y0).attr('width', 10).attr('height', (node) => Math.max(2, node.y1 - node.y0));
  ends.append('text').attr('x', (node) => (node.end === 'from' ? node.x0 - 8 : node.x1 + 8)).attr('y', (node) => (node.y0 + node.y1) / 2).attr('dy', '.35em')
    .attr('text-anchor', (node) => (node.end === 'from' ? 'end' : 'start')).text((node) => shortened(node.name, side / 7) + ' (' + node.value + ')').append('title').text((node) => node.name);
}

function shortened(text, most) {
  return text.length > most ? text.slice(0, Math.max(3, Math.floor(most) - 1)).trimEnd() + '…' : text;
}

function legend(rows) {
  const words = { certain: 'certain', presumed: 'presumed', possible: 'possible', unnamed: 'unnamed groups or persons' };
  return make('div', { className: 'legend' }, Object.keys(words).filter((kind) => rows.some((row) => row[kind]))
    .map((kind) => make('span', {}, make('i', { className: 'key flow-key ' + kind }), words[kind] + ' (' + rows.reduce((sum, row) => sum + (row[kind] ?? 0), 0) + ')')),
    make('span', { className: 'quiet' }, 'Choose a band for those who moved.'));
}
