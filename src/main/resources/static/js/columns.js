import { apart, labelOf } from './words.js';

/** What becomes a column of its own beside the names, the surest first. */
const CERTAINTY = /^(holds|tied|inOffice|inOrganisation|successorKind|kind)$/;

const CERTAINTIES = ['certain', 'presumed', 'possible'];

const STATUS = /^(change|status|statusWithout|stance|stances|responsibility|state)$/;

const FACT = /^(fact|\w+Fact|deciding|renewed|office|killing|after|later|death|birth|missing|date|dissolved|founded|named)$/;

/** The other end of what is told, which is an entity or a value. */
const VALUED = /^(other|object)$/;

const ID = /^[0-9a-z]{16}$/;

/** What says who, what and where, besides entities. */
const TELLING = /^(predicate|value|values|title|name|matched|says|what|change|was|became|saidBy|origin|source|sources|publisher|party|partyName)$/;

/** Entities that stand behind the evidence. */
const BESIDE = /^(ending|untilEvent|successor|through|fromUnit|toUnit|disputedBy)/;

/** Ids and texts that a reader needs only to look a row up. */
const RAW = /^(statement|statements|about|dataset|direction|score|placeholder|origins|disputed|of|presumedFrom|presumedUntil|attestedUntil|low|high|url|endingFact)$/;

/** From this rank on columns share one where there are more than a screen has room for. */
const REST = 4;

const MOST = 8;

/** So many uncertain days have columns of their own; further ones share one with the rest. */
const DAYS = 2;

/** What a fact was, or became, in a text of the answer. */
const STATE = /^(was|became)$/;

const EDTF = /^(on|published|sinceWithout|untilWithout)$/;

/**
 * The columns of a table as a reader wants them: names, period, status, certainty and evidence, then the rest.
 * Each has a `kind`, a `title` and the names of the columns that it shows.
 */
export function arranged(columns, rows) {
  const all = new Map(columns.map((column) => [column.name, column]));
  const found = [...whole(all, rows), ...columns.map((column) => single(column, all, rows)).filter(Boolean)]
    .filter((each) => each.names.some((name) => rows.some((row) => filled(row[name]))))
    .sort((one, other) => one.rank - other.rank);
  const rest = found.filter((each) => each.rank >= REST);
  return found.length > MOST && rest.length > 1
    ? [...found.filter((each) => each.rank < REST), { kind: 'details', title: 'More', names: [], parts: rest }] : found;
}

/** Columns made of several: periods, ranges and links to evidence. */
function whole(all, rows) {
  const made = [];
  const has = (...names) => names.every((name) => all.has(name));
  if (has('sinceEarliest', 'untilLatest')) {
    made.push({ kind: 'period', title: 'When', rank: 1, names: bounding('since', 'until'), begin: 'since', end: 'until' });
  } else if (has('fromEarliest', 'toLatest')) {
    made.push({ kind: 'period', title: 'When', rank: 1, names: bounding('from', 'to'), begin: 'from', end: 'to' });
  } else if (has('since', 'until')) {
    made.push({ kind: 'written', title: 'When', rank: 1, names: ['since', 'until', 'on'] });
  }
  let days = 0;
  const periods = new Set(made.flatMap((each) => [each.begin, each.end]));
  for (const name of all.keys()) {
    const bounds = /^(\w+)Earliest$/.exec(name)?.[1];
    if (bounds && !periods.has(bounds) && has(bounds + 'Latest')) {
      made.push({ kind: 'bounds', title: labelOf(bounds), rank: days < DAYS ? 1 : REST, names: [name, bounds + 'Latest'] });
      days++;
    }
    const range = /^(\w+?)(DaysAtLeast|AtLeast|Low)$/.exec(name);
    const most = range && range[1] + range[2].replace('AtLeast', 'AtMost').replace('Low', 'High');
    if (range && has(most)) {
      made.push({ kind: 'range', title: labelOf(name.replace(/AtLeast|Low/, '')), rank: REST, names: [name, most] });
    }
  }
  const facts = all.has('statement') ? [] : [...all.keys()].filter((name) => isFact(all.get(name), rows));
  if (facts.length) {
    made.push({ kind: 'evidence', title: 'Evidence', rank: 3, names: facts });
  }
  return made;
}

function bounding(...names) {
  return names.flatMap((name) => [name + 'Earliest', name + 'Latest']);
}

function single(column, all, rows) {
  const { name } = column;
  if (RAW.test(name) || isFact(column, rows) || inside(name, all)) {
    return null;
  }
  const entry = { title: labelOf(name), names: [name], column, shown: nameColumn(column, all) };
  if (EDTF.test(name)) {
    return { ...entry, kind: 'edtf', rank: name === 'published' ? 1 : 2 };
  }
  if (column.type.startsWith('DATE')) {
    return { ...entry, kind: 'day', rank: 1 };
  }
  if (name === 'because') {
    return { ...entry, title: 'Newly said', kind: 'count', rank: 3.5 };
  }
  if (STATE.test(name)) {
    return { ...entry, kind: 'state', rank: 1 };
  }
  if (STATUS.test(name)) {
    return { ...entry, kind: 'badge', rank: 2 };
  }
  if (CERTAINTY.test(name) && rows.every((row) => row[name] === null || CERTAINTIES.includes(row[name]))) {
    return rows.some((row) => row[name] !== null) ? { ...entry, title: name === 'kind' ? 'Certainty' : entry.title, kind: 'badge', rank: 2.5 } : null;
  }
  if (name === 'source' && entry.shown) {
    return { ...entry, kind: 'source', rank: 0 };
  }
  // What is stated of an entity has a value where relations have another entity.
  const names = all.has('value') && VALUED.test(name) ? [name, 'value'] : [name];
  const beside = BESIDE.test(name) && !all.has('predecessor');
  const kind = column.label && column.label !== 'Fact' ? 'entity' : name === 'predicate' ? 'relation' : 'value';
  return { ...entry, names, kind, rank: beside || !(column.label || TELLING.test(name)) ? REST : name === 'subject' ? -1 : 0 };
}

/** Whether a column stands in another: a bound, the name of an entity, the end of a range. */
function inside(name, all) {
  const part = /^(\w+?)(Earliest|Latest|AtLeast|AtMost|Low|High)$/.exec(name);
  const counterpart = { Earliest: 'Latest', Latest: 'Earliest', AtLeast: 'AtMost', AtMost: 'AtLeast', Low: 'High', High: 'Low' };
  return (part && all.has(part[1] + counterpart[part[2]]))
    || (['since', 'until'].includes(name) && all.has('since') && all.has('until'))
    || (name === 'value' && [...all.keys()].some((each) => VALUED.test(each)))
    || (['publisher', 'published', 'locator'].includes(name) && all.has('source'))
    || (name === 'on' && all.has('statement'))
    || (name === 'ending' && all.has('until'))
    || [...all.values()].some((other) => other.name !== name && nameColumn(other, all) === name);
}

/** The column that names what another gives the id of; null where there is none. */
export function nameColumn({ name }, all) {
  const bare = name.replace(/(Organisation|Entity)$/, '');
  const names = [name + 'Name', name + 'Title', bare + 'Name', name.replace(/s$/, '') + 'Names', name.replace(/s$/, '') + 'Titles', name + 'Names'];
  const found = names.find((each) => all.has(each));
  return found ?? (name === 'entity' && all.has('name') ? 'name' : name === 'source' && all.has('title') ? 'title' : null);
}

function isFact({ name, label, type }, rows) {
  return (label === 'Fact' || (!label && FACT.test(name))) && /STRING/.test(type)
    && rows.every((row) => [row[name] ?? []].flat().every((value) => ID.test(value))) && rows.some((row) => filled(row[name]));
}

/** What the evidence of a fact is called in its cell. */
export function evidenceWord(name) {
  return name === 'fact' ? 'evidence' : apart(name.replace(/Fact$/, ''));
}

export function filled(value) {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}
