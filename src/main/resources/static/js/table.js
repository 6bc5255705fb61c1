import { entityLink, factLink, make } from './dom.js';

const BADGES = ['status', 'holds', 'kind', 'stance', 'responsibility', 'state'];

const FACTS = /^(fact|endingFact|leftFact|joinedFact|about|deciding|renewed)$/;

/** A table of an answer. Names stand for ids, and a date stands above its bounds. */
export function table(answer, columns) {
  const groups = grouped(columns);
  return make('div', { className: 'scroll', tabIndex: 0 }, make('table', {},
    make('thead', {}, make('tr', {}, groups.map((group) => make('th', { scope: 'col', title: group.column.description },
      group.column.name)))),
    make('tbody', {}, answer.rows.map((row) => make('tr', {}, groups.map((group) => cell(group, row)))))));
}

/** Puts the name of an entity and the bounds of a date with what they belong to. */
function grouped(columns) {
  const names = new Set(columns.map((column) => column.name));
  const taken = new Set();
  return columns.flatMap((column) => {
    if (taken.has(column.name)) {
      return [];
    }
    const group = { column };
    const name = [column.name + 'Name', column.name.replace(/(Organisation|Entity)$/, '') + 'Name', column.name + 's']
      .find((candidate) => names.has(candidate) && candidate !== column.name);
    const plural = column.name === 'entity' && names.has('name') ? 'name' : null;
    const shown = name ?? (column.name === 'through' && names.has('throughNames') ? 'throughNames' : plural);
    if (column.label && shown) {
      group.name = shown;
      taken.add(shown);
    }
    if (names.has(column.name + 'Earliest') && names.has(column.name + 'Latest')) {
      group.bounds = [column.name + 'Earliest', column.name + 'Latest'];
      group.bounds.forEach((bound) => taken.add(bound));
    }
    return [group];
  });
}

function cell(group, row) {
  const { column } = group;
  const value = row[column.name];
  const bounds = group.bounds?.map((bound) => row[bound]) ?? [];
  if (value === null && bounds.every((bound) => bound === null)) {
    return make('td', { className: 'quiet' }, '–');
  }
  return make('td', { className: typeof value === 'number' ? 'number' : '' }, content(group, row, value),
    bounds.some((bound) => bound !== null) ? make('small', {}, (bounds[0] ?? '…') + ' to ' + (bounds[1] ?? '…')) : null);
}

function content({ column, name }, row, value) {
  if (value === null) {
    return null;
  }
  if (Array.isArray(value)) {
    const names = name ? row[name] : null;
    return value.flatMap((each, index) => [index ? ', ' : '', single(column, each, names?.[index])]);
  }
  return single(column, value, name ? row[name] : null);
}

function single(column, value, name) {
  if (column.label) {
    return entityLink(value, name);
  }
  if (FACTS.test(column.name)) {
    return factLink(value);
  }
  if (BADGES.includes(column.name)) {
    return make('span', { className: 'badge ' + String(value).replace(/\W/g, '-') }, String(value));
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
