import { address, CLOCKS } from './address.js';
import { badge } from './badges.js';
import { combobox } from './combobox.js';
import { day, lastDay } from './dates.js';
import { entityLink, factLink, make, problemCard } from './dom.js';
import { kindOf, kindWords, sign } from './kinds.js';
import { factsOf, is } from './known-for.js';
import { ofEntity, when } from './sentences.js';
import { ask } from './server.js';

/**
 * The two sides: whom each is about, and its clocks. The clocks of the left are those of the header; the right has its own,
 * `otherOn` and `otherKnownBy`, and is about the same entity unless `other` names one.
 */
const SIDES = {
  left: { entity: 'entity', asOf: 'asOf', knownBy: 'knownBy', title: 'The one' },
  right: { entity: 'other', asOf: 'otherOn', knownBy: 'otherKnownBy', title: 'The other' },
};

/** Two dossiers side by side: of two entities, or of one on two days or as known by two days. What both have stands apart from what one has. */
export async function compare(given) {
  document.title = 'Compare · Fealty';
  const asked = given.get(SIDES.left.entity);
  const target = make('div', { className: 'compared' });
  const content = [make('h1', {}, 'Compare two dossiers'), form(given), target];
  if (!asked) {
    target.append(make('p', { className: 'quiet' }, 'Choose two entities, or one and two days. Each side has a day on which it was so, and a day by which it was known.'));
    return content;
  }
  const [left, right] = await Promise.all([side(given, SIDES.left), side(given, SIDES.right)]);
  document.title = left.entity.name + ' and ' + right.entity.name + ' · Fealty';
  target.append(table(left, right));
  return content;
}

async function side(given, names) {
  const id = given.get(names.entity) || given.get(SIDES.left.entity);
  const clocks = new URLSearchParams(CLOCKS.filter((clock) => given.get(names[clock])).map((clock) => [clock, given.get(names[clock])]));
  const [entity, facts] = await Promise.all([ask('/api/entities/' + encodeURIComponent(id)), factsOf(id, clocks)]);
  return { id, entity, facts, clocks };
}

function form(given) {
  const wrong = make('div', {});
  const sides = Object.entries(SIDES).map(([name, names]) => fields(name, names, given));
  return make('form', { className: 'compare-form', onsubmit: (event) => {
    event.preventDefault();
    Promise.all(sides.map(({ values }) => values())).then((all) => {
      location.hash = address('compare', Object.fromEntries(all.flat().filter(([, value]) => value)));
    }).catch((problem) => wrong.replaceChildren(problemCard(problem)));
  } }, sides.map(({ element }) => element), make('button', { type: 'submit' }, 'Compare'), wrong);
}

function fields(name, names, given) {
  const input = (key, label, placeholder) => {
    const field = make('input', { id: 'compare-' + name + '-' + key, type: 'text', autocomplete: 'off', value: given.get(names[key]) ?? '', placeholder });
    return { field, element: make('div', { className: 'field' }, make('label', { htmlFor: field.id }, label), field) };
  };
  const entity = input('entity', 'Whom', name === 'left' ? 'type a name' : 'the same');
  const days = [input('asOf', 'On day', 'any day'), input('knownBy', 'Known by', 'today')];
  const box = combobox(entity.field, 'Entity');
  return {
    element: make('fieldset', {}, make('legend', {}, names.title), entity.element, days.map(({ element }) => element)),
    values: async () => [[names.entity, await box.id()], ...CLOCKS.map((clock, at) => [names[clock], wholeDay(days[at].field.value)])],
  };
}

/** A month or a year means its last day, as in the header. */
function wholeDay(written) {
  const last = written.trim() ? lastDay(written) : '';
  if (last === null) {
    throw { title: 'This is no day', detail: '“' + written + '” has no last day. Write a day, a month or a year, such as 2015-04-20, 2015-04 or 2015.' };
  }
  return last;
}

function table(left, right) {
  const rows = pairs(left, right);
  const groups = [['Differs', rows.filter((row) => row.left && row.right && !same(row))], ['Only of ' + name(left, right), rows.filter((row) => !row.right)],
    ['Only of ' + name(right, left), rows.filter((row) => !row.left)], ['The same', rows.filter((row) => row.left && row.right && same(row))]];
  return make('div', { className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Both dossiers' }, make('table', { className: 'sides' },
    make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'What'), [left, right].map((each) => make('th', { scope: 'col' }, heading(each))))),
    groups.filter(([, found]) => found.length).map(([title, found]) => make('tbody', { className: found[0].left && found[0].right ? 'both' : 'one' },
      make('tr', { className: 'group' }, make('th', { colSpan: 3, scope: 'colgroup' }, title + ' (' + found.length + ')')), found.map(row)))));
}

function name(one, other) {
  return one.id === other.id ? one.entity.name + clockWords(one.clocks) : one.entity.name;
}

function clockWords(clocks) {
  const words = [clocks.get('asOf') && 'on ' + day(clocks.get('asOf')), clocks.get('knownBy') && 'known by ' + day(clocks.get('knownBy'))].filter(Boolean).join(', ');
  return words ? ' (' + words + ')' : ' (today)';
}

function heading({ id, entity, facts, clocks }) {
  return [sign(kindOf(entity.labels)), ' ', entityLink(id, entity.name), make('div', { className: 'quiet' }, kindWords(entity.labels) + clockWords(clocks)), make('div', { className: 'is' }, is(entity, facts, clocks))];
}

/** Of one entity the same facts, of two what is said of both in the same words: belonging to the same, of the same kind. */
function pairs(left, right) {
  const alike = left.id === right.id;
  const key = (row) => (alike ? row.fact : [row.predicate, row.direction, row.other ?? row.value].join(' '));
  const of = (facts) => facts.reduce((all, row) => all.set(key(row), [...(all.get(key(row)) ?? []), row]), new Map());
  const [lefts, rights] = [of(left.facts), of(right.facts)];
  return [...new Set([...lefts.keys(), ...rights.keys()])].flatMap((each) => {
    const [one, other] = [lefts.get(each) ?? [], rights.get(each) ?? []];
    return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => ({ left: one[at], right: other[at] }));
  });
}

function same({ left, right }) {
  return cell(left).join() === cell(right).join();
}

function cell(fact) {
  return [fact.value ?? '', when(fact) ?? '', fact.status, fact.holds ?? ''];
}

function row({ left, right }) {
  const what = ofEntity(left ?? right).map((part) => (typeof part === 'string' ? part : entityLink(part.id, part.name)));
  return make('tr', {}, make('th', { scope: 'row' }, what), [left, right].map((fact) => make('td', {}, fact
    ? [when(fact) ?? 'no date', ' ', factLink(fact.fact, badge(fact.status)), fact.holds ? [' ', badge(fact.holds)] : []].flat() : make('span', { className: 'quiet' }, '–'))));
}
