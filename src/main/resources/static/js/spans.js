import { beside, dossier } from './address.js';
import { edtf } from './dates.js';
import { relation } from './words.js';

/** In which ways days can be held, those drawn below the others first. */
export const EXTENTS = ['possible', 'presumed', 'certain', 'seen'];

/** Written anew by a test where the vocabulary changes. */
const ACTS = ['CLAIMED', 'KILLED_IN', 'SANCTIONED', 'ACCEPTED_PLEDGE_OF', 'APPOINTED', 'DENOUNCED', 'SPLIT_FROM', 'SUCCEEDED'];

const ATTRIBUTE = /^[a-z][A-Za-z]*$/;

const ENDS = ['until', 'untilEarliest', 'untilLatest', 'attestedUntil', 'presumedFrom', 'presumedUntil'];

const UNSURE = ['suspected', 'contested', 'denied'];

/** What a spelling or a day of birth would say in a picture of years is nothing; the head of a dossier says it. */
const UNDRAWN = ['name', 'birth', 'kind'];

const NAMES = ['Leadership', 'Allegiance', 'Belonging', 'Events', 'Also stated'];

/** The lane of each relation in a picture of all that is known of an entity; others stand in the last one. */
const LANES = {
  LED: 0, APPOINTED: 0, SUCCEEDED: 0, VACANT: 0,
  PLEDGED_TO: 1, ACCEPTED_PLEDGE_OF: 1, DENOUNCED: 1, DEFECTED_TO: 1,
  MEMBER_OF: 2, PART_OF: 2, AFFILIATED_WITH: 2, SPLIT_FROM: 2, COVERS: 2, WITHIN: 2,
  KILLED_IN: 3, CLAIMED: 3, ATTRIBUTED_TO: 3, CONDUCTED_BY: 3, OCCURRED_IN: 3, SANCTIONED: 3,
};

/** What is known of each row's days. Days are inclusive; null is an open side. Rows of several kinds stand in lanes. */
export function spans(rows, columns) {
  const drawn = rows.filter((row) => !UNDRAWN.includes(row.predicate));
  const read = reader(columns);
  const named = naming(drawn, columns);
  const isAct = actsIn(drawn);
  const lanes = drawn.some((row) => row.predicate !== drawn[0].predicate);
  const items = drawn.map((row) => {
    const label = named(row);
    return { label, row, lane: lanes ? laneOf(row.predicate) : null, ...read(row, label, isAct(row)) };
  });
  return lanes ? items.sort((one, other) => NAMES.indexOf(one.lane) - NAMES.indexOf(other.lane)) : items;
}

function laneOf(predicate) {
  return NAMES[LANES[predicate] ?? NAMES.length - 1];
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

const YEAR = 366 * 86_400_000;

/**
 * The first and the last day that a picture of these spans is about: what is attested, and the bounds near it. A birth decades before
 * somebody led, or the day years later on which a page was read, bounds much and tells nothing; it stands outside. No span does as a whole.
 */
export function attested(items) {
  const firm = items.flatMap(strong).sort();
  const all = items.flatMap(days).sort();
  if (!firm.length) {
    return [all[0], all.at(-1)];
  }
  const near = Math.max(YEAR, apart(firm[0], firm.at(-1)) / 2);
  const shown = [...firm, ...all.filter((day) => apart(day, firm[0]) <= near || apart(day, firm.at(-1)) <= near)].sort();
  const [first, last] = [shown[0], shown.at(-1)];
  const outside = items.flatMap((item) => [days(item).every((day) => day < first) && item.possible[1] ? days(item).sort().at(-1) : null,
    days(item).every((day) => day > last) && item.possible[0] ? days(item).sort()[0] : null]).filter(Boolean);
  const whole = [first, last, ...outside].sort();
  return [whole[0], whole.at(-1)];
}

/** The days of a span that a source means: by when it had begun, that it still was so, when it was over, or one within a year. */
function strong(item) {
  const closely = (range) => (range && !range.includes(null) && apart(...range) <= YEAR ? range : []);
  const between = item.seen && item.seen[0] !== item.possible[0] && !closely(item.seen).length ? item.seen[1] : null;
  const told = [...closely(item.seen), ...(item.certain ?? []), ...(item.presumed ?? []).filter((day) => day !== between)].filter(Boolean);
  return told.length ? told : closely(item.possible);
}

function apart(one, other) {
  return Math.abs(Date.parse(one) - Date.parse(other));
}

/** A row is a fact, a pledge with its life, an empty seat or a time that two shared: its columns tell. */
function reader(columns) {
  const has = (name) => columns.some((column) => column.name === name);
  return has('sinceEarliest') ? fact : has('swornEarliest') ? pledge : has('fromEarliest') ? gap : overlap;
}

function fact(row, label, act) {
  return { act, target: beside(row.fact), fact: row.fact, unsure: UNSURE.includes(row.status), denied: row.status === 'denied', disputed: row.status === 'contested' || Boolean(row.disputed?.length),
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
    presumed: row.presumedFrom === null ? undefined : within([row.presumedUntil, row.untilLatest].filter(Boolean).sort()[0] ?? null),
    certain: row.attestedUntil ? within(row.attestedUntil) : undefined,
    // It began by the one day and ended no earlier than the other, so it held somewhere between.
    seen: firm && row.untilEarliest && row.untilEarliest < row.sinceLatest ? [row.untilEarliest, row.sinceLatest] : undefined,
  };
}

/** From the oath to what ended it; acceptance, lapse and renewal stand in the table. */
function pledge(row, label) {
  return { act: false, denied: row.status === 'denied', unsure: UNSURE.includes(row.status), target: beside(row.pledge), fact: row.pledge,
    possible: [row.swornEarliest, row.endedLatest], certain: row.swornLatest && row.acceptedEarliest && row.acceptedEarliest >= row.swornLatest ? [row.swornLatest, row.acceptedEarliest] : undefined,
    words: words(label, range(row.swornEarliest, row.endedLatest), row.ended, row.status) };
}

/** It was empty for sure where its row says so of a day at least. */
function gap(row, label) {
  const unsure = row.daysAtLeast === 0 || row.kind === 'possible';
  const firm = !unsure && row.fromLatest !== null && row.toEarliest !== null;
  const sure = firm && row.toEarliest >= row.fromLatest;
  return { ...leaders(row), vacant: true, possible: [row.fromEarliest, row.toLatest], certain: sure ? [row.fromLatest, row.toEarliest] : undefined,
    seen: firm && !sure ? [row.toEarliest, row.fromLatest] : undefined, unsure,
    words: words(label, range(row.fromEarliest, row.toLatest), row.cause, row.kind) };
}

/** Of a time shared only its outer days are known, and whether it had any. */
function overlap(row, label) {
  const possible = [row.overlapEarliest, row.overlapLatest];
  return { ...leaders(row), possible, seen: row.daysAtLeast > 0 && !possible.includes(null) ? possible : undefined,
    unsure: row.kind === 'possible', words: words(label, range(...possible), row.kind) };
}

/** The first fact that decides it, or the organisation, where no fact does. */
function leaders(row) {
  const fact = row.deciding?.[0] ?? row.fact ?? null;
  return { act: false, denied: false, fact, target: fact ? beside(fact) : dossier(row.organisation) };
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
  return (row) => [row.predicate && (row.predicate === 'VACANT' ? 'without a leader' : relation(row.predicate, row.direction)), words(...shown.map((column) => row[column.name + 'Name']),
    row.predecessorName && 'after ' + row.predecessorName), row.value && row.value !== row.since && edtf(row.value)].filter(Boolean).join(' ');
}
