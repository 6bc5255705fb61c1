import { at } from './address.js';
import { badge } from './badges.js';
import { day, edtf, oneDay } from './dates.js';
import { entityLink, factLink, make } from './dom.js';
import { kindOf, kindWords, sign } from './kinds.js';
import { panel } from './panel.js';
import { ROLES } from './roles.js';
import { ofEntity, when } from './sentences.js';
import { ask } from './server.js';

/** What an entity is told by first: relations as said of it, the weightiest first. */
const LEADING = {
  Person: ['LED out', 'MEMBER_OF out', 'PLEDGED_TO out', 'AFFILIATED_WITH out', 'KILLED_IN out'],
  Organisation: ['LED in', 'PART_OF out', 'PLEDGED_TO out', 'AFFILIATED_WITH out'],
  Province: ['LED in', 'WITHIN out', 'PART_OF out'],
  Event: ['CLAIMED in', 'ATTRIBUTED_TO out', 'CONDUCTED_BY out', 'OCCURRED_IN out'],
};

const SURE = ['confirmed', 'reported'];

/** All that is known of one entity: its name, what it is now or was last, and one panel for each question of the catalogue that fits it. */
export async function dossier(id, given, catalogue) {
  const clocks = new URLSearchParams([...given].filter(([name]) => name === 'asOf' || name === 'knownBy'));
  const [entity, rows] = await Promise.all([ask('/api/entities/' + encodeURIComponent(id)), facts(id, clocks)]);
  document.title = entity.name + ' · Fealty';
  const labels = entity.labels;
  const panels = catalogue.filter((query) => query.panel?.labels.some((label) => label === 'Entity' || labels.includes(label) || (label === 'Event' && isEvent(labels))))
    .sort((one, other) => one.panel.place - other.panel.place || one.name.localeCompare(other.name));
  return [
    make('header', { className: 'who' },
      make('h1', { dir: 'auto' }, sign(kindOf(labels)), ' ', entity.name),
      make('p', { className: 'quiet' }, [kindWords(labels), entity.kind, entity.placeholder ? 'stands for somebody unnamed' : null].filter(Boolean).join(' · ')),
      also(entity, rows, clocks),
      make('div', { className: 'is' }, is(entity, rows, clocks)),
      entity.note ? make('p', { className: 'quiet' }, entity.note) : null),
    make('nav', { className: 'contents', 'aria-label': 'In this dossier' }, panels.map((query) => make('a', { href: at(query.name) }, query.panel.title))),
    ...panels.map((query) => panel(query, id, clocks)),
  ];
}

async function facts(id, clocks) {
  const sent = new URLSearchParams(clocks);
  sent.set('entity', id);
  sent.set('limit', 2000);
  return ask('/api/queries/' + ROLES.profile + '?' + sent).then((answer) => answer.rows, (problem) => {
    if (problem.away) {
      throw problem;
    }
    return [];
  });
}

function isEvent(labels) {
  return labels.includes('Attack') || labels.includes('Operation') || labels.includes('Event');
}

/** Every spelling that some source states, as known on the day asked. */
function also(entity, rows, clocks) {
  const stated = rows.filter((row) => row.predicate === 'name').map((row) => ({ name: row.value, fact: row.fact }));
  const names = clocks.has('knownBy') || stated.length ? stated : entity.names.map((name) => ({ name }));
  const others = names.filter(({ name }) => name && name !== entity.name);
  return others.length ? make('p', { className: 'also' }, make('span', { className: 'quiet' }, 'also: '),
    others.flatMap(({ name, fact }, index) => [index ? ' · ' : '', make('bdi', {}, fact ? factLink(fact, name) : name)])) : null;
}

/** In one sentence what it is now, or was last. */
function is(entity, rows, clocks) {
  const event = isEvent(entity.labels);
  const leading = LEADING[event ? 'Event' : kindOf(entity.labels)] ?? [];
  const found = leading.map((told) => last(rows.filter((row) => row.predicate + ' ' + row.direction === told))).filter(Boolean);
  const shown = event ? found : found.slice(0, 1);
  const then = clocks.get('asOf') ? 'On ' + day(clocks.get('asOf')) + ': ' : null;
  const parts = shown.flatMap((row, index) => [index ? '; ' : '', ...ofEntity(row).map((part) => (typeof part === 'string' ? part : entityLink(part.id, part.name))),
    when(row) && !event ? ', ' + when(row) : '', ' ', factLink(row.fact, badge(row.status))]);
  const first = event ? [[oneDay([entity.dateEarliest, entity.dateLatest]) ?? (entity.date && edtf(entity.date)), tolls(entity)].filter(Boolean).join(', ')] : [];
  if (!parts.length && !first.filter(Boolean).length) {
    return make('p', { className: 'quiet' }, then ? then + 'nothing is known.' : rows.length ? 'No office, membership or oath is known.' : 'Nothing was known of it by then.');
  }
  return make('p', {}, then, ...first, first[0] && parts.length ? '; ' : '', ...parts);
}

function tolls(entity) {
  const words = (low, high, what) => (low === undefined ? null : (high === undefined ? 'at least ' + low : low === high ? String(low) : low + ' to ' + high) + ' ' + what);
  return [words(entity.killedLow, entity.killedHigh, 'killed'), words(entity.woundedLow, entity.woundedHigh, 'wounded'),
    words(entity.militantsKilledLow, entity.militantsKilledHigh, 'of the armed group killed')].filter(Boolean).join(', ');
}

/** What still holds stands before what ended, sure before unsure, later before earlier. */
function last(rows) {
  const rank = (row) => [SURE.includes(row.status) ? 1 : 0, row.untilLatest || row.ending ? 0 : 1, row.untilLatest ?? '', row.sinceLatest ?? row.sinceEarliest ?? ''];
  return rows.filter((row) => row.status !== 'denied').sort((one, other) => {
    const [first, second] = [rank(one), rank(other)];
    const differs = first.findIndex((value, index) => value !== second[index]);
    return differs < 0 ? 0 : first[differs] > second[differs] ? -1 : 1;
  })[0];
}
