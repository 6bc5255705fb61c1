import { address, link } from './address.js';
import { make } from './dom.js';
import { ROLES } from './roles.js';

/** Fills the menu of the header. The addresses carry the clocks. */
export function places(target) {
  target.replaceChildren(
    make('a', { href: link('questions') }, 'All questions'),
    make('a', { href: link(ROLES.ways) }, 'Ways between two'),
    make('a', { href: link('compare') }, 'Compare two dossiers'),
    make('a', { href: address(ROLES.compare, {}) }, 'Compare two days of knowledge'),
    make('a', { href: address('write', {}) }, 'Write a statement'),
    make('a', { href: '/browser/' }, 'Neo4j Browser'),
    make('a', { href: '/swagger-ui.html' }, 'API'));
}

/** All questions by group, the checks of the data apart; what is typed above narrows the list. */
export function questions(catalogue) {
  document.title = 'Questions · Fealty';
  const filter = make('input', { id: 'filter', type: 'search', placeholder: 'Filter questions', 'aria-label': 'Filter questions' });
  const target = make('div', { id: 'questions', className: 'questions' });
  const show = () => target.replaceChildren(...list(catalogue, filter.value.trim().toLowerCase()));
  filter.addEventListener('input', show);
  show();
  return [make('h1', {}, 'Questions'), make('div', { className: 'narrow' }, filter), target];
}

function list(catalogue, wanted) {
  const fitting = catalogue.filter((query) => (query.name + ' ' + query.title + ' ' + query.summary).toLowerCase().includes(wanted));
  const isCheck = (query) => query.group === ROLES.checks;
  const item = (query) => make('li', {}, make('a', { href: link(query.name), title: query.summary }, query.title));
  const asked = fitting.filter((query) => !isCheck(query));
  const checks = fitting.filter(isCheck);
  const groups = [...new Set(asked.map((query) => query.group))];
  return [
    ...groups.map((group) => make('section', {}, make('h2', {}, group), make('ul', { className: 'plain' }, asked.filter((query) => query.group === group).map(item)))),
    ...(checks.length ? [make('details', { className: 'checks', open: wanted !== '' },
      make('summary', {}, 'Checks of the data'), make('p', { className: 'quiet' }, 'For those who keep a dataset. What a check finds is to be looked at.'), make('ul', { className: 'plain' }, checks.map(item)))] : []),
    ...(fitting.length ? [] : [make('p', {}, 'No question speaks of “' + wanted + '”.')]),
  ];
}
