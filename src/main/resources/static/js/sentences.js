import { doubtful, edtf, oneDay, period } from './dates.js';
import { actsIn } from './spans.js';
import { relation, text } from './words.js';

/** Facts and statements as sentences. A part is a text, or `{ id, name }` for an entity. */

const MONTHS_OR_YEARS = /^(about )?([A-Z][a-z]{2} )?\d{4}/;

/** The period of a fact in words; null where nothing bounds it. */
export function when(row, act = actsIn([row])(row)) {
  const bounds = (name) => [row[name + 'Earliest'] ?? null, row[name + 'Latest'] ?? null];
  const [first, last] = [bounds('since'), bounds('until')];
  const words = act && last.every((each) => each === null) ? oneDay(first) : period(first, last, row.attestedUntil);
  return [words, row.ending, ['since', 'until'].some((name) => doubtful(row[name])) ? 'doubtful' : null].filter(Boolean).join(', ') || null;
}

/** A fact of an entity, said of the entity: `led Vilayat Dagestan`. */
export function ofEntity(row) {
  return [relation(row.predicate, row.direction) + ' ', row.other ? { id: row.other, name: row.otherName } : row.value ? edtf(row.value) : ''];
}

/** What one voice says, as a sentence without its source. */
export function said(row) {
  const what = row.object ? [relation(row.predicate) + ' ', { id: row.object, name: row.objectName }] : attribute(row);
  const stance = { asserts: [], suspects: ['perhaps '], disputes: ['perhaps not: '], denies: ['not: '] }[row.stance] ?? [];
  const role = row.role ? [' as ' + row.role] : row.office ? [' to the office of ' + row.office] : [];
  return [{ id: row.subject, name: row.subjectName }, ' ', ...stance, ...what, ...role, ...dates(row), ...ended(row)];
}

function attribute({ predicate, value, of, since }) {
  if (predicate === 'VACANT') {
    return ['had no leader'];
  }
  if (predicate === 'name') {
    return ['is called “' + value + '”'];
  }
  const told = value ? edtf(number(value)) : since ? edtf(since) : '';
  return [relation(predicate) + ': ' + told + (of ? ' (' + of + ')' : '')];
}

/** `120..` is at least 120. */
function number(value) {
  const [, low, high] = /^(\d*)\.\.(\d*)$/.exec(value) ?? [];
  return low === undefined ? value : low && high ? low + ' to ' + high : low ? 'at least ' + low : 'at most ' + high;
}

function dates({ predicate, since, until, on, value }) {
  const parts = [];
  if (since && since !== value) {
    const words = edtf(since);
    parts.push(isAct(predicate) ? at(words) : until && until !== '..' ? words + ' – ' + edtf(until) : since.startsWith('[..') ? 'began ' + words : 'since ' + words);
  }
  if (until && until !== '..' && (!since || isAct(predicate))) {
    parts.push('until ' + edtf(until));
  }
  if (until === '..') {
    parts.push('still so when it was written');
  }
  if (on) {
    parts.push('so ' + at(edtf(on)));
  }
  return parts.length ? [', ' + parts.join(', ')] : [];
}

function at(words) {
  return /^(by|between|about) /.test(words) || !MONTHS_OR_YEARS.test(words) ? (/^\d/.test(words) ? 'on ' : '') + words : 'in ' + words;
}

function ended({ ending, untilEvent, untilEventName }) {
  return ending || untilEvent ? [', ' + (ending ?? 'ended'), ...(untilEvent ? [' in ', { id: untilEvent, name: untilEventName }] : [])] : [];
}

function isAct(predicate) {
  return actsIn([{ predicate }])({ predicate });
}

/** Where in the source: `p7` is the seventh line of its text that is not blank. */
export function locator(written) {
  const [, digits, rest] = /^p(\d+)(.*)$/.exec(written ?? '') ?? [];
  return digits ? 'paragraph ' + digits + rest : written;
}

/** Why a status is what it is, from who says what. */
export function why(status, rows) {
  const by = (stances) => [...new Set(rows.filter((row) => stances.includes(row.stance)).map((row) => row.saidByName))];
  const [firm, hedged, against] = [by(['asserts']), by(['suspects']), by(['disputes', 'denies'])];
  const reasons = {
    confirmed: 'two or more independent voices assert it and none disputes it',
    reported: firm.length > 1 ? firm.length + ' voices assert it, but no two of them are sure to be independent, and none disputes it' : 'one voice asserts it and none disputes it',
    suspected: 'it is only said with reserve',
    contested: 'voices are against each other',
    denied: 'nobody asserts or suspects it, and it is denied',
  };
  return { reason: reasons[status] ?? text(status), firm, hedged, against };
}
