import { day, edtf, oneDay } from './dates.js';
import { badge } from './badges.js';
import { entityLink, factLink, make } from './dom.js';
import { kindOf } from './kinds.js';
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

/** All facts about an entity, as the clocks say. */
export async function factsOf(id, clocks) {
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

/** Whether these are the labels of an event. */
export function isEvent(labels) {
  return labels.includes('Attack') || labels.includes('Operation') || labels.includes('Event');
}

/** In one sentence what it is now, or was last. */
export function is(entity, rows, clocks) {
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
