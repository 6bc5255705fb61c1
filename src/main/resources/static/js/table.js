import { arranged, evidenceWord, filled } from './columns.js';
import { badge } from './badges.js';
import { day, doubtful, edtf, oneDay, period, spoken } from './dates.js';
import { entityLink, factLink, make, outward } from './dom.js';
import { actsIn } from './spans.js';
import { relation, text } from './words.js';

/** Whether ids and raw columns are shown; kept from one answer to the next. */
let raw = false;

/** So many rows are written at once; more follow as one scrolls down. */
const AT_ONCE = 300;

/** So many rows stand in a brief table before somebody asks for all. */
const BRIEF = 12;

/** A table of an answer: names, period, status, certainty and evidence first; ids and raw columns behind a switch. A heading sorts by its column. */
export function table(answer, columns, { brief = false } = {}) {
  const board = make('div', { className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Table of the answer' });
  const state = { order: null, all: !brief || answer.rows.length <= BRIEF + 2 };
  const said = make('span', { className: 'quiet', role: 'status' });
  const more = make('button', { type: 'button', hidden: state.all, onclick: () => {
    state.all = true;
    more.hidden = true;
    draw();
  } }, 'Show all ' + answer.rows.length + ' rows');
  const draw = () => board.replaceChildren(filledTable(answer, columns, state, draw, board));
  const box = make('input', { type: 'checkbox', checked: raw, onchange: () => {
    raw = box.checked;
    state.order = null;
    draw();
  } });
  draw();
  return make('div', {}, board, make('div', { className: 'below' }, more, make('label', { className: 'switch' }, box, ' Show ids and raw columns'),
    make('button', { type: 'button', className: 'plainly', onclick: () => copy(board, said) }, 'Copy the table'), said));
}

/** What is shown, as text that a spreadsheet takes. */
function copy(board, said) {
  const rows = [...board.querySelectorAll('tr')].map((row) => [...row.children].map((each) => each.innerText.replace(/\s+/g, ' ').trim()).join('\t'));
  navigator.clipboard.writeText(rows.join('\n')).then(() => {
    said.textContent = 'Copied.';
  }, () => {
    said.textContent = 'The browser does not allow to copy.';
  });
}

function filledTable(answer, columns, state, draw, board) {
  const shown = raw ? columns.map((column) => ({ title: column.name, names: [column.name], column })) : arranged(columns, answer.rows);
  const isAct = actsIn(answer.rows);
  const rowOf = raw ? (row) => make('tr', {}, columns.map(({ name }) => make('td', {}, filled(row[name]) ? link(text(row[name])) : '–')))
    : (row) => make('tr', {}, shown.map((each, at) => cell(each, row, isAct(row), at)));
  const rows = sorted(answer.rows, state.order);
  const body = make('tbody');
  append(body, state.all ? rows : rows.slice(0, BRIEF), rowOf, board);
  return make('table', { className: raw ? 'raw' : '' }, make('thead', {}, make('tr', {}, shown.map((each) => heading(each, state, draw)))), body);
}

/** Writes the next rows, and the ones after these once the last of them comes near. */
function append(body, rows, rowOf, board) {
  body.append(...rows.slice(0, AT_ONCE).map(rowOf));
  const rest = rows.slice(AT_ONCE);
  if (rest.length) {
    const last = body.lastElementChild;
    const watch = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        watch.disconnect();
        append(body, rest, rowOf, board);
      }
    }, { root: board, rootMargin: '600px' });
    watch.observe(last);
  }
}

function heading(each, state, draw) {
  const [name] = each.shown ? [each.shown] : each.names;
  if (!name) {
    return make('th', { scope: 'col' }, each.title);
  }
  const order = state.order?.name === name ? state.order.down ? 'descending' : 'ascending' : 'none';
  return make('th', { scope: 'col', 'aria-sort': order, title: each.column?.description ?? '' }, make('button', { type: 'button', className: 'sort', onclick: () => {
    state.order = order === 'descending' ? null : { name, down: order === 'ascending' };
    draw();
  } }, each.title, make('span', { 'aria-hidden': 'true' }, { ascending: ' ▲', descending: ' ▼', none: '' }[order])));
}

function sorted(rows, order) {
  if (!order) {
    return rows;
  }
  const key = (row) => [row[order.name]].flat()[0] ?? null;
  const sign = order.down ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [first, second] = [key(one), key(other)];
    if (first === null || second === null) {
      return first === second ? 0 : first === null ? 1 : -1;
    }
    return sign * (typeof first === 'number' && typeof second === 'number' ? first - second : String(first).localeCompare(String(second)));
  });
}

/** The first cell of a row names it and stays while the others scroll. */
function cell(shown, row, act, at) {
  const content = contentOf(shown, row, act);
  return make(at === 0 ? 'th' : 'td', { ...(at === 0 ? { scope: 'row' } : {}), className: 'of-' + shown.kind + (typeof row[shown.names[0]] === 'number' ? ' number' : '') + (content.length ? '' : ' quiet') },
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
  count: ({ names: [name] }, row) => filled(row[name]) && row[name].length + (row[name].length === 1 ? ' statement' : ' statements'),
  state: ({ names: [name] }, row) => row[name] && spoken(row[name]),
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

/** The title of a source leads to its address, where the row has it. */
function named(name, row, value) {
  return ['source', 'title', 'sourceTitle'].includes(name) && row.url ? outward(row.url, text(value)) : link(text(value));
}

function link(words) {
  return /^https?:\/\/\S+$/.test(words) ? outward(words) : words;
}
