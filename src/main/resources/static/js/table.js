import { arranged, evidenceWord, filled } from './columns.js';
import { doubtful, edtf, day, oneDay, period } from './dates.js';
import { entityLink, factLink, make, outward } from './dom.js';
import { actsIn } from './spans.js';
import { relation, text } from './words.js';

/** Whether ids and raw columns are shown; kept from one answer to the next. */
let raw = false;

/** A table of an answer: names, period, status, certainty and evidence first; ids and raw columns behind a switch. */
export function table(answer, columns) {
  const board = make('div', { className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Table of the answer' });
  const draw = () => board.replaceChildren(raw ? everything(answer, columns) : readable(answer, columns));
  const box = make('input', { type: 'checkbox', checked: raw, onchange: () => {
    raw = box.checked;
    draw();
  } });
  draw();
  return make('div', {}, make('label', { className: 'switch' }, box, ' Show ids and raw columns'), board);
}

function everything(answer, columns) {
  return make('table', { className: 'raw' }, head(columns.map((column) => [column.name, column.description])),
    make('tbody', {}, answer.rows.map((row) => make('tr', {}, columns.map(({ name }) => make('td', {}, filled(row[name]) ? link(text(row[name])) : '–'))))));
}

function readable(answer, columns) {
  const shown = arranged(columns, answer.rows);
  const isAct = actsIn(answer.rows);
  return make('table', {}, head(shown.map((each) => [each.title, each.column?.description])),
    make('tbody', {}, answer.rows.map((row) => make('tr', {}, shown.map((each) => cell(each, row, isAct(row)))))));
}

function head(titles) {
  return make('thead', {}, make('tr', {}, titles.map(([title, description]) => make('th', { scope: 'col', title: description ?? '' }, title))));
}

function cell(shown, row, act) {
  const content = contentOf(shown, row, act);
  return make('td', { className: 'of-' + shown.kind + (typeof row[shown.names[0]] === 'number' ? ' number' : '') + (content.length ? '' : ' quiet') },
    content.length ? content : '–');
}

function contentOf(shown, row, act) {
  return [CELLS[shown.kind](shown, row, act)].flat(Infinity).filter((each) => filled(each) && each !== false && each !== '');
}

const CELLS = {
  details: ({ parts }, row, act) => parts.map((part) => [part, contentOf(part, row, act)]).filter(([, content]) => content.length)
    .map(([part, content]) => make('div', {}, make('span', { className: 'quiet' }, part.title + ': '), content)),
  source: ({ names: [name], shown }, row) => [named(name, row, row[shown]), make('small', {}, [row.publisher, row.published && edtf(row.published), row.locator].filter(Boolean).join(' · '))],
  entity: ({ names: [name, value], shown }, row) => (value && row[name] === null ? row[value] !== row.since && row[value] && edtf(row[value])
    : list(row[name], (id, at) => entityLink(id, nameAt(row, shown, at)))),
  relation: ({ names: [name] }, row) => relation(row[name], row.direction),
  evidence: ({ names }, row) => names.filter((name) => filled(row[name]))
    .flatMap((name, at) => [at ? ', ' : '', list(row[name], (fact) => factLink(fact, evidenceWord(name)))]),
  value: ({ names: [name], shown }, row) => list(row[name], (value, at) => named(name, row, nameAt(row, shown, at) ?? value)),
  badge: ({ names: [name] }, row) => [list(row[name], badge), name === 'status' && filled(row.disputed) ? make('small', {}, 'disputed: ' + row.disputed.join(', ')) : null],
  day: ({ names: [name] }, row) => row[name] && day(row[name]),
  edtf: ({ names: [name] }, row) => row[name] && edtf(row[name]),
  bounds: ({ names: [earliest, latest] }, row) => oneDay([row[earliest], row[latest]]),
  range: ({ names: [least, most] }, row) => range(row[least], row[most]),
  written: (_, row) => [row.on && 'on ' + edtf(row.on), written(row), row.ending && (row.until ? row.ending : 'ended: ' + row.ending)].filter(Boolean).join(', ') || null,
  period: (shown, row, act) => when(shown, row, act),
};

/** A period in one cell, with what its sources wrote where somebody points at it. */
function when({ begin, end }, row, act) {
  const bounds = (name) => [row[name + 'Earliest'] ?? null, row[name + 'Latest'] ?? null];
  const [first, last] = [bounds(begin), bounds(end)];
  const words = act && last.every((each) => each === null) ? oneDay(first) : period(first, last, row.attestedUntil);
  const doubt = [begin, end].some((name) => doubtful(row[name])) ? 'doubtful' : null;
  const told = [words, row.ending, doubt].filter(Boolean).join(', ');
  return told && make('span', { title: [begin, end].filter((name) => row[name]).map((name) => name + ' ' + row[name]).join(', ') }, told);
}

function written({ since, until }) {
  const begin = since && edtf(since);
  if (!until) {
    return begin && 'since ' + (begin.startsWith('by ') ? begin.slice(3) + ' or before' : begin);
  }
  return until === '..' ? [begin && 'since ' + begin, edtf(until)].filter(Boolean).join(', ') : begin ? begin + ' – ' + edtf(until) : 'until ' + edtf(until);
}

function range(least, most) {
  if (least === null && most === null) {
    return null;
  }
  return least === most ? String(least) : least === null ? 'at most ' + most : most === null ? 'at least ' + least : least + ' to ' + most;
}

function list(value, show) {
  return filled(value) ? [value].flat().flatMap((each, at) => [at ? ', ' : '', show(each, at)]) : [];
}

function nameAt(row, column, at) {
  return column ? [row[column]].flat()[at] ?? undefined : undefined;
}

function badge(value) {
  return make('span', { className: 'badge ' + String(value).replace(/\W/g, '-') }, String(value));
}

/** The title of a source leads to its address, where the row has it. */
function named(name, row, value) {
  return ['source', 'title', 'sourceTitle'].includes(name) && row.url ? outward(row.url, text(value)) : link(text(value));
}

function link(words) {
  return /^https?:\/\/\S+$/.test(words) ? outward(words) : words;
}
