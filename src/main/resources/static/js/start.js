import { link } from './address.js';
import { make } from './dom.js';
import { ROLES } from './roles.js';
import { ask } from './server.js';

/** What stands at the start: some questions and the datasets. */
export async function start(catalogue) {
  document.title = 'Fealty';
  const { datasets } = await ask('/api/datasets');
  const questions = catalogue.filter((query) => query.group !== ROLES.checks).length;
  return [
    make('h1', {}, 'Ask who owes allegiance to whom'),
    make('p', { className: 'quiet' }, questions + ' questions are ready. Every answer says when it was so, how sure it is and who says so.'),
    make('h2', {}, 'Try one'),
    make('ul', {}, ROLES.start.map((name) => catalogue.find((query) => query.name === name)).filter(Boolean)
      .map((query) => make('li', {}, make('a', { href: link(query.name) }, query.title), ' ',
        make('span', { className: 'quiet' }, query.summary.replace(/([.:]) .*/, '.'))))),
    make('h2', {}, 'Datasets'),
    ...datasets.map((dataset) => make('div', { className: 'card' }, make('strong', {}, dataset.title),
      make('div', { className: 'quiet' }, [dataset.publisher, dataset.licence, dataset.statements + ' statements',
        dataset.rejected + ' rows rejected'].filter(Boolean).join(' · ')),
      dataset.attribution ? make('div', {}, dataset.attribution) : null)),
  ];
}
