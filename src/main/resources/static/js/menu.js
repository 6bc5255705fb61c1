import { link } from './address.js';
import { make } from './dom.js';
import { ROLES } from './roles.js';

/** Lists the questions by group, the checks of the data apart; what is typed above narrows the list. */
export function list(catalogue, current, target) {
  const wanted = document.getElementById('filter').value.trim().toLowerCase();
  const fitting = catalogue.filter((query) => (query.name + ' ' + query.title + ' ' + query.summary).toLowerCase().includes(wanted));
  const isCheck = (query) => query.group === ROLES.checks;
  const item = (query) => make('a', { href: link(query.name), title: query.summary, 'aria-current': query.name === current ? 'page' : null }, query.title);
  const questions = fitting.filter((query) => !isCheck(query));
  const checks = fitting.filter(isCheck);
  const groups = [...new Set(questions.map((query) => query.group))];
  target.replaceChildren(
    ...groups.flatMap((group) => [make('h2', {}, group), ...questions.filter((query) => query.group === group).map(item)]),
    ...(checks.length ? [make('details', { className: 'checks', open: wanted !== '' || checks.some((query) => query.name === current) },
      make('summary', {}, 'Checks of the data'), make('p', { className: 'quiet' }, 'For those who keep a dataset. What a check finds is to be looked at.'), ...checks.map(item))] : []));
}

/** On a narrow screen the list opens on the start page alone; on a wide one it always stands open. */
export function fold(menu, narrow, started) {
  menu.open = !narrow || !started;
}
