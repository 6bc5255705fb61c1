import { at, link } from './address.js';
import { factLink, make } from './dom.js';
import { kindOf, kindWords, sign } from './kinds.js';
import { factsOf, is, isEvent } from './known-for.js';
import { panel } from './panel.js';
import { ask } from './server.js';

/** All that is known of one entity: its name, what it is now or was last, and one panel for each question of the catalogue that fits it. */
export async function dossier(id, given, catalogue) {
  const clocks = new URLSearchParams([...given].filter(([name]) => name === 'asOf' || name === 'knownBy'));
  const [entity, rows] = await Promise.all([ask('/api/entities/' + encodeURIComponent(id)), factsOf(id, clocks)]);
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
      entity.note ? make('p', { className: 'quiet' }, entity.note) : null,
      make('p', {}, make('a', { href: link('compare', { entity: id }) }, 'Compare with another, or with another day'))),
    make('nav', { className: 'contents', 'aria-label': 'In this dossier' }, panels.map((query) => make('a', { href: at(query.name) }, query.panel.title))),
    ...panels.map((query) => panel(query, id, clocks)),
  ];
}

/** Every spelling that some source states, as known on the day asked. */
function also(entity, rows, clocks) {
  const stated = rows.filter((row) => row.predicate === 'name').map((row) => ({ name: row.value, fact: row.fact }));
  const names = clocks.has('knownBy') || stated.length ? stated : entity.names.map((name) => ({ name }));
  const others = names.filter(({ name }) => name && name !== entity.name);
  return others.length ? make('p', { className: 'also' }, make('span', { className: 'quiet' }, 'also: '),
    others.flatMap(({ name, fact }, index) => [index ? ' · ' : '', make('bdi', {}, fact ? factLink(fact, name) : name)])) : null;
}
