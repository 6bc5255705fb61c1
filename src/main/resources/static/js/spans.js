import { link } from './address.js';
import { edtf } from './dates.js';
import { ROLES } from './roles.js';
import { relation } from './words.js';

/** In which ways days can be held, those drawn below the others first. */
export const EXTENTS = ['possible', 'presumed', 'certain', 'seen'];

/** Written anew by a test where the vocabulary changes. */
const ACTS = ['CLAIMED', 'KILLED_IN', 'SANCTIONED', 'ACCEPTED_PLEDGE_OF', 'APPOINTED', 'DENOUNCED', 'SPLIT_FROM', 'SUCCEEDED'];

const ATTRIBUTE = /^[a-z]+$/;

const ENDS = ['until', 'untilEarliest', 'untilLatest', 'attestedUntil', 'presumedUntil'];

const UNSURE = ['suspected', 'contested', 'denied'];

/** What is known of each row's days. Days are inclusive; null is an open side. */
export function spans(rows, columns) {
  const read = reader(columns);
  const named = naming(rows, columns);
  const isAct = actsIn(rows);
  return rows.map((row) => {
    const label = named(row);
    return { label, ...read(row, label, isAct(row)) };
  });
}

/** Tells which of the rows are acts, which have a day and do not last. */
export function actsIn(rows) {
  const acts = rows.every((row) => ENDS.every((name) => !row[name]));
  return (row) => ('predicate' in row ? isAct(row.predicate) && !row.untilLatest : acts);
}

/** All days that bound a span. */
export function days(item) {
  return EXTENTS.flatMap((extent) => item[extent] ?? []).filter((day) => day !== null);
}

/** A row is a fact, an empty seat or a time that two shared: its columns tell. */
function reader(columns) {
  const has = (name) => columns.some((column) => column.name === name);
  return has('sinceEarliest') ? fact : has('fromEarliest') ? gap : overlap;
}

function fact(row, label, act) {
  return { act, target: link(ROLES.evidence, { fact: row.fact }), unsure: UNSURE.includes(row.status), denied: row.status === 'denied',
    words: words(label, act ? row.since : range(row.since, row.until), row.ending, row.status), ...extents(row, act) };
}

function isAct(predicate) {
  return ACTS.includes(predicate) || ATTRIBUTE.test(predicate);
}

/** As docs/dates.md defines possible, presumed and certain; one that is not firm is possible at best. */
function extents(row, act) {
  if (act) {
    return { possible: [row.sinceEarliest, row.sinceLatest] };
  }
  const firm = row.sinceLatest !== null && !UNSURE.includes(row.status);
  const within = (last) => (firm && (last === null || last >= row.sinceLatest) ? [row.sinceLatest, last] : undefined);
  return {
    possible: [row.sinceEarliest, row.untilLatest],
    presumed: within([row.presumedUntil, row.untilLatest].filter(Boolean).sort()[0] ?? null),
    certain: row.attestedUntil ? within(row.attestedUntil) : undefined,
    // It began by the one day and ended no earlier than the other, so it held somewhere between.
    seen: firm && row.untilEarliest && row.untilEarliest < row.sinceLatest ? [row.untilEarliest, row.sinceLatest] : undefined,
  };
}

/** It was empty for sure where its row says so of a day at least. */
function gap(row, label) {
  const unsure = row.daysAtLeast === 0 || row.kind === 'possible';
  const firm = !unsure && row.fromLatest !== null && row.toEarliest !== null;
  const sure = firm && row.toEarliest >= row.fromLatest;
  return { ...leaders(row), possible: [row.fromEarliest, row.toLatest], certain: sure ? [row.fromLatest, row.toEarliest] : undefined,
    seen: firm && !sure ? [row.toEarliest, row.fromLatest] : undefined, unsure,
    words: words(label, range(row.fromEarliest, row.toLatest), row.cause, row.kind) };
}

/** Of a time shared only its outer days are known, and whether it had any. */
function overlap(row, label) {
  const possible = [row.overlapEarliest, row.overlapLatest];
  return { ...leaders(row), possible, seen: row.daysAtLeast > 0 && !possible.includes(null) ? possible : undefined,
    unsure: row.kind === 'possible', words: words(label, range(...possible), row.kind) };
}

function leaders(row) {
  return { act: false, denied: false, target: link(ROLES.leaders, { organisation: row.organisation }) };
}

function range(first, last) {
  return (first ?? '…') + ' to ' + (last ?? '…');
}

function words(...parts) {
  return parts.filter(Boolean).join(' · ');
}

/** A row is called by those of its entities that are not the same in all rows. */
function naming(rows, columns) {
  const names = new Set(columns.map((column) => column.name));
  const ends = columns.filter((column) => column.label && names.has(column.name + 'Name') && !column.name.startsWith('ending')
    && !/^(successor|predecessor)/.test(column.name) && !column.type.startsWith('LIST<'));
  const differing = ends.filter((column) => rows.some((row) => row[column.name] !== rows[0][column.name]));
  const shown = differing.length ? differing : ends.slice(0, 1);
  return (row) => [row.predicate && relation(row.predicate, row.direction), words(...shown.map((column) => row[column.name + 'Name']),
    row.predecessorName && 'after ' + row.predecessorName), row.value && edtf(row.value)].filter(Boolean).join(' ');
}
