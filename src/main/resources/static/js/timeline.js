import { make } from './dom.js';
import { load } from './library.js';
import { days, EXTENTS, spans } from './spans.js';

const BAR = 14;

/** Draws rows over time: what lasts as bars, what happens on a day as points. */
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
  target.append(legend(drawn), board, ...undated(items.length - drawn.length));
  let width = 0;
  new ResizeObserver(() => {
    if (board.clientWidth !== width) {
      width = board.clientWidth;
      render(drawn, width, axis, body);
    }
  }).observe(board);
}

function render(items, width, axis, body) {
  const d3 = window.d3;
  const narrow = width < 640;
  const left = narrow ? 18 : Math.min(300, width * 0.32);
  const height = narrow ? 38 : 26;
  const x = d3.scaleUtc(domain(items), [left, width - 28]).nice();
  const ticks = Math.max(3, Math.floor((width - left) / 90));
  d3.select(axis).selectAll('svg').data([0]).join('svg').attr('width', width).attr('height', 26)
    .call((svg) => svg.selectAll('g').data([0]).join('g').attr('transform', 'translate(0,24)').call(d3.axisTop(x).ticks(ticks)));
  const svg = d3.select(body).selectAll('svg').data([0]).join('svg').attr('width', width).attr('height', items.length * height + 8);
  svg.selectAll('line.grid').data(x.ticks(ticks)).join('line').attr('class', 'grid')
    .attr('x1', x).attr('x2', x).attr('y1', 0).attr('y2', items.length * height + 8);
  const rows = svg.selectAll('a').data(items).join('a').attr('class', (item) => (item.denied ? 'denied' : item.unsure ? 'unsure' : null))
    .attr('href', (item) => item.target)
    .attr('transform', (item, index) => 'translate(0,' + (index * height + 6) + ')');
  rows.selectAll('*').remove();
  rows.append('title').text((item) => item.words);
  rows.append('rect').attr('class', 'ground').attr('width', width).attr('height', height).attr('y', -3);
  rows.append('text').attr('x', narrow ? left : left - 10).attr('y', 11).attr('text-anchor', narrow ? 'start' : 'end')
    .text((item) => shortened(item.label, (narrow ? width - 36 : left - 20) / 7.2));
  const marks = rows.append('g').attr('transform', 'translate(0,' + (narrow ? 16 : 0) + ')');
  EXTENTS.forEach((extent) => bars(marks.filter((item) => item[extent] && !item.act), extent, x));
  openings(marks.filter((item) => !item.act), x);
  points(marks.filter((item) => item.act), x);
}

function bars(marks, extent, x) {
  const span = (item) => pixels(item[extent], x);
  const height = extent === 'seen' ? BAR / 2 : BAR;
  marks.append('rect').attr('class', 'bar ' + extent).attr('height', height).attr('y', (BAR - height) / 2).attr('rx', 3)
    .attr('x', (item) => span(item)[0]).attr('width', (item) => Math.max(2, span(item)[1] - span(item)[0]));
}

/** Marks on which sides nothing bounds what may have held. */
function openings(marks, x) {
  const [start, end] = x.range();
  marks.filter((item) => item.possible[0] === null).append('text').attr('class', 'open').attr('x', start + 3).attr('y', 11).text('‹');
  marks.filter((item) => item.possible[1] === null).append('text').attr('class', 'open').attr('x', end - 9).attr('y', 11).text('›');
}

/** An act whose day is not known stands as a line over the days on which it can have been. */
function points(marks, x) {
  const span = (item) => pixels(item.possible, x);
  marks.filter((item) => item.possible[0] !== item.possible[1]).append('line').attr('class', 'within')
    .attr('x1', (item) => span(item)[0]).attr('x2', (item) => span(item)[1]).attr('y1', BAR / 2).attr('y2', BAR / 2);
  marks.append('circle').attr('class', (item) => 'act ' + (item.possible[0] === item.possible[1] ? 'certain' : 'possible'))
    .attr('cy', BAR / 2).attr('r', 5).attr('cx', (item) => {
      const [first, last] = span(item);
      return item.possible[0] === null ? last : item.possible[1] === null ? first : (first + last) / 2;
    });
}

/** Where the first of the days begins and the last one ends. */
function pixels([first, last], x) {
  const [start, end] = x.range();
  return [first === null ? start : x(new Date(first)), last === null ? end : x(window.d3.utcDay.offset(new Date(last), 1))];
}

/** All days that bound something, and some room on both sides for what is open. */
function domain(items) {
  const [first, last] = window.d3.extent(items.flatMap(days).map((day) => new Date(day)));
  const room = Math.max(30, window.d3.utcDay.count(first, last) * 0.05);
  return [window.d3.utcDay.offset(first, -room), window.d3.utcDay.offset(last, room)];
}

function shortened(text, most) {
  return text.length > most ? text.slice(0, Math.max(3, Math.floor(most) - 1)).trimEnd() + '…' : text;
}

function legend(items) {
  const words = { certain: 'surely so', presumed: 'presumed to have gone on', possible: 'may have been so', seen: 'so on one of these days' };
  const lasting = items.filter((item) => !item.act);
  const bars = ['certain', 'seen', 'presumed', 'possible'].filter((extent) => lasting.some((item) => item[extent]));
  const acts = items.filter((item) => item.act);
  const exact = (item) => item.possible[0] === item.possible[1];
  return make('div', { className: 'legend' }, bars.map((extent) => entry('bar ' + extent, words[extent])),
    acts.some(exact) ? entry('act certain', 'happened on this day') : null,
    acts.every(exact) ? null : entry('act possible', 'happened on one of these days'));
}

function entry(kind, words) {
  return make('span', {}, make('i', { className: 'key ' + kind }), words);
}

function undated(count) {
  return count ? [make('p', { className: 'quiet' }, count + (count === 1 ? ' row is' : ' rows are') + ' not drawn, since no day bounds what may have been.')] : [];
}
