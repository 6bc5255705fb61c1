import { place } from './address.js';
import { day } from './dates.js';
import { make } from './dom.js';
import { load } from './library.js';
import { attested, days, EXTENTS, spans } from './spans.js';
import { keep } from './keep.js';

const BAR = 14;

const HEAD = 24;

/** Draws rows over time, in lanes where they are of several kinds: what lasts as bars, what happens on a day as points. */
export async function timeline(answer, columns, target) {
  const items = spans(answer.rows, columns);
  const drawn = items.filter((item) => days(item).length);
  if (!drawn.length) {
    return;
  }
  await load('d3/dist/d3.min.js');
  const axis = make('div', { className: 'axis' });
  const body = make('div');
  const board = make('figure', { className: 'timeline scroll', tabIndex: 0, 'aria-label': 'Timeline of ' + drawn.length + (drawn.length === 1 ? ' row' : ' rows') }, axis, body);
  const [all, firm] = [domain(drawn.flatMap(days)), domain(attested(drawn))];
  const years = { all, firm, differ: String(all) !== String(firm) };
  const state = { items: drawn, asOf: place().given.get('asOf'), range: firm, width: 0 };
  const redraw = () => render(state, axis, body);
  target.append(make('div', { className: 'row' }, legend(drawn, years.differ), zooming(state, years, redraw), keep.picture(() => [axis.firstChild, body.firstChild], 'timeline')), board, ...undated(items.length - drawn.length));
  new ResizeObserver(() => requestAnimationFrame(() => {
    if (board.clientWidth && board.clientWidth !== state.width) {
      state.width = board.clientWidth;
      redraw();
    }
  })).observe(board);
}

/** Buttons that narrow and widen the years shown, and move them. */
function zooming(state, { all, firm, differ }, redraw) {
  const change = (factor, shift) => () => {
    const [first, last] = state.range.map(Number);
    const middle = (first + last) / 2 + shift * (last - first);
    const half = (last - first) / 2 * factor;
    state.range = [new Date(middle - half), new Date(middle + half)];
    redraw();
  };
  const years = (words, title, range) => make('button', { type: 'button', title, onclick: () => {
    state.range = range;
    redraw();
  } }, words);
  const button = (sign, words, factor, shift) => make('button', { type: 'button', 'aria-label': words, title: words, onclick: change(factor, shift) }, sign);
  return make('span', { className: 'zoom' }, button('+', 'Narrower, fewer years', 0.5, 0), button('−', 'Wider, more years', 2, 0),
    button('←', 'Earlier', 1, -0.4), button('→', 'Later', 1, 0.4), years('All years', 'Every day that bounds something', all),
    differ ? years('Attested years', 'What sources attest, without bounds far from it', firm) : null);
}

function render({ items, width, range, asOf }, axis, body) {
  const d3 = window.d3;
  const narrow = width < 640;
  const left = narrow ? 18 : Math.min(300, width * 0.32);
  const height = narrow ? 38 : 24;
  const rows = placed(items, height);
  const total = rows.height + 8;
  const x = d3.scaleUtc(range, [left, width - 28]).clamp(true);
  const ticks = Math.max(3, Math.floor((width - left) / 90));
  d3.select(axis).selectAll('svg').data([0]).join('svg').attr('width', width).attr('height', 26)
    .call((svg) => svg.selectAll('g').data([0]).join('g').attr('transform', 'translate(0,24)').call(d3.axisTop(x).ticks(ticks).tickFormat(withYear(x.tickFormat()))));
  const svg = d3.select(body).selectAll('svg').data([0]).join('svg').attr('width', width).attr('height', total).call(patterns);
  svg.selectAll('line.grid').data(x.ticks(ticks)).join('line').attr('class', 'grid')
    .attr('x1', x).attr('x2', x).attr('y1', 0).attr('y2', total);
  svg.selectAll('text.lane').data(rows.lanes).join('text').attr('class', 'lane').attr('x', 8).attr('y', (lane) => lane.y + 16).text((lane) => lane.name);
  const bars = svg.selectAll('a').data(items).join('a').attr('class', (item) => (item.denied ? 'denied' : item.unsure ? 'unsure' : null))
    .attr('href', (item) => item.target).attr('data-fact', (item) => item.fact ?? null)
    .attr('transform', (item, index) => 'translate(0,' + (rows.ys[index] + 6) + ')');
  bars.selectAll('*').remove();
  bars.append('title').text((item) => item.words);
  bars.append('rect').attr('class', 'ground').attr('width', width).attr('height', height).attr('y', -3);
  bars.append('text').attr('x', narrow ? left : left - 10).attr('y', 11).attr('text-anchor', narrow ? 'start' : 'end')
    .text((item) => shortened(item.label, (narrow ? width - 36 : left - 20) / 6.9));
  const marks = bars.append('g').attr('transform', 'translate(0,' + (narrow ? 16 : 0) + ')');
  EXTENTS.forEach((extent) => drawBars(marks.filter((item) => item[extent] && !item.act), extent, x));
  openings(marks.filter((item) => !item.act), x);
  points(marks.filter((item) => item.act), x);
  marks.filter((item) => item.disputed).append('text').attr('class', 'against').attr('x', width - 22).attr('y', 11).text('≠').append('title').text('The sources are against each other');
  svg.selectAll('line.asked').data(asOf ? [new Date(asOf)] : []).join('line').attr('class', 'asked').attr('x1', x).attr('x2', x).attr('y1', 0).attr('y2', total);
}

/** Within one year nothing else would tell which one it is. */
function withYear(format) {
  return (date, at) => format(date) + (at > 0 || /^\d{4}$/.test(format(date)) ? '' : ' ' + date.getUTCFullYear());
}

/** Where each row stands, with the name of a lane above its rows. */
function placed(items, height) {
  const [ys, lanes] = [[], []];
  let y = 0;
  items.forEach((item, index) => {
    if (item.lane && item.lane !== items[index - 1]?.lane) {
      lanes.push({ name: item.lane, y });
      y += HEAD;
    }
    ys.push(y);
    y += height;
  });
  return { ys, lanes, height: y };
}

/** Hatching for what is presumed and for empty seats, so that colour never tells alone. */
function patterns(svg) {
  const made = svg.selectAll('defs').data([0]).join('defs');
  const hatch = (id, kind) => made.selectAll('#' + id).data([0]).join((enter) => {
    const pattern = enter.append('pattern').attr('id', id).attr('width', 6).attr('height', 6).attr('patternUnits', 'userSpaceOnUse').attr('patternTransform', 'rotate(45)');
    pattern.append('rect').attr('class', 'hatch-ground ' + kind).attr('width', 6).attr('height', 6);
    pattern.append('line').attr('class', 'hatch-line ' + kind).attr('y2', 6).attr('x1', 1.5).attr('x2', 1.5);
    return pattern;
  });
  hatch('hatch-presumed', 'presumed');
  hatch('hatch-vacant', 'vacant');
}

function drawBars(marks, extent, x) {
  const span = (item) => pixels(item[extent], x);
  const height = extent === 'seen' ? BAR / 2 : BAR;
  marks.append('rect').attr('class', (item) => 'bar ' + extent + (item.vacant ? ' vacant' : '')).attr('height', height).attr('y', (BAR - height) / 2).attr('rx', 3)
    .attr('x', (item) => span(item)[0]).attr('width', (item) => Math.max(2, span(item)[1] - span(item)[0]));
}

/** Arrows on which sides nothing bounds what may have held, and double ones where the bound stands beyond the years shown. */
function openings(marks, x) {
  const [start, end] = x.range();
  const [first, last] = x.domain().map((each) => each.toISOString().slice(0, 10));
  const mark = (some, kind, at, sign, words) => marks.filter(some).append('text').attr('class', kind).attr('x', at).attr('y', 11).text(sign).append('title').text(words);
  mark(({ possible }) => possible[0] === null, 'open', start + 3, '◂', () => 'Nothing says from when');
  mark(({ possible }) => possible[1] === null, 'open', end - 9, '▸', () => 'Nothing says until when');
  mark(({ possible }) => possible[0] !== null && possible[0] < first, 'open cut', start + 3, '◂◂', ({ possible }) => 'Not before ' + day(possible[0]) + ', which stands left of the years shown');
  mark(({ possible }) => possible[1] !== null && possible[1] > last, 'open cut', end - 18, '▸▸', ({ possible }) => 'Not after ' + day(possible[1]) + ', which stands right of the years shown');
}

/** An act has a mark on its day. Where the day is not known, it is drawn as the days on which it can have been: a mark among them would name one. */
function points(marks, x) {
  const exact = (item) => item.possible[0] === item.possible[1];
  const dead = (item) => item.row?.predicate === 'KILLED_IN' || item.row?.predicate === 'death';
  const span = (item) => pixels(item.possible, x);
  const middle = (item) => (span(item)[0] + span(item)[1]) / 2;
  marks.filter((item) => !exact(item)).append('rect').attr('class', 'act possible').attr('height', BAR / 2).attr('y', BAR / 4).attr('rx', 3)
    .attr('x', (item) => span(item)[0]).attr('width', (item) => Math.max(4, span(item)[1] - span(item)[0]));
  openings(marks.filter((item) => !exact(item)), x);
  marks.filter((item) => exact(item) && !dead(item)).append('circle').attr('class', 'act certain').attr('cy', BAR / 2).attr('r', 5).attr('cx', middle);
  marks.filter((item) => exact(item) && dead(item)).call(cross, 'certain', middle);
  // Between the crosses somebody died.
  marks.filter((item) => !exact(item) && dead(item) && item.possible[0] !== null).call(cross, 'possible', (item) => span(item)[0]);
  marks.filter((item) => !exact(item) && dead(item) && item.possible[1] !== null).call(cross, 'possible', (item) => span(item)[1]);
}

function cross(marks, kind, at) {
  marks.append('path').attr('class', 'act death ' + kind).attr('d', 'M-5,-5L5,5M-5,5L5,-5').attr('transform', (item) => 'translate(' + at(item) + ',' + BAR / 2 + ')');
}

/** Where the first of the days begins and the last one ends. */
function pixels([first, last], x) {
  const [start, end] = x.range();
  return [first === null ? start : x(new Date(first)), last === null ? end : x(window.d3.utcDay.offset(new Date(last), 1))];
}

/** From the first of some days to the last, and some room on both sides for what is open. */
function domain(some) {
  const [first, last] = window.d3.extent(some.map((each) => new Date(each)));
  const room = Math.max(30, window.d3.utcDay.count(first, last) * 0.05);
  return window.d3.scaleUtc([window.d3.utcDay.offset(first, -room), window.d3.utcDay.offset(last, room)], [0, 1]).nice().domain();
}

function shortened(text, most) {
  return text.length > most ? text.slice(0, Math.max(3, Math.floor(most) - 1)).trimEnd() + '…' : text;
}

function legend(items, beyond) {
  const words = { certain: 'surely so', presumed: 'presumed to have gone on', possible: 'may have been so', seen: 'so on one of these days' };
  const lasting = items.filter((item) => !item.act);
  const vacant = lasting.some((item) => item.vacant);
  const bars = ['certain', 'seen', 'presumed', 'possible'].filter((extent) => lasting.some((item) => item[extent]));
  const acts = items.filter((item) => item.act);
  const exact = (item) => item.possible[0] === item.possible[1];
  const asOf = place().given.get('asOf');
  return make('div', { className: 'legend' }, bars.map((extent) => entry('bar ' + extent + (vacant ? ' vacant' : ''), words[extent])),
    acts.some(exact) ? entry('act certain', 'happened on this day') : null,
    acts.every(exact) ? null : entry('act possible', 'happened on one of these days'),
    items.some((item) => item.row.predicate === 'KILLED_IN') ? make('span', {}, make('b', {}, '× '), 'death') : null,
    items.some((item) => item.possible.includes(null)) ? make('span', { className: 'quiet' }, '◂ ▸ nothing bounds it') : null,
    beyond ? make('span', { className: 'quiet' }, '◂◂ ▸▸ bounded beyond these years') : null,
    items.some((item) => item.disputed) ? make('span', {}, make('b', { className: 'against' }, '≠ '), 'disputed') : null,
    asOf ? make('span', {}, make('b', { className: 'asked' }, '| '), day(asOf)) : null);
}

function entry(kind, words) {
  return make('span', {}, make('i', { className: 'key ' + kind }), words);
}

function undated(count) {
  return count ? [make('p', { className: 'quiet' }, count + (count === 1 ? ' row is' : ' rows are') + ' not drawn, since no day bounds what may have been.')] : [];
}
