import { address, dossier, link } from './address.js';
import { day } from './dates.js';
import { make } from './dom.js';
import { sign } from './kinds.js';
import { PLAIN_QUESTIONS, ROLES } from './roles.js';
import { ask } from './server.js';

const CONNECTED = 30;

const SHOWN = 12;

/** How many are asked of at most for a question that one of them answers. */
const TRIED = 6;

/** What stands at the start: questions in plain words, who has the most relationships, the datasets, and ways on. */
export async function start(catalogue) {
  document.title = 'Fealty';
  const [{ datasets }, connected] = await Promise.all([ask('/api/datasets'),
    ask('/api/queries/' + ROLES.connected + '?limit=' + CONNECTED).then((answer) => answer.rows, (problem) => {
      if (problem.away) {
        throw problem;
      }
      return [];
    })]);
  const questions = await plainQuestions(connected, catalogue);
  return [
    make('h1', {}, 'Who owes allegiance to whom, who led what, who claimed which attack'),
    make('p', { className: 'quiet' }, 'Type a name above: any spelling, any script. Every answer says when it was so, how sure it is and who says so.'),
    datasets.length ? null : empty(),
    questions.length ? make('h2', {}, 'Ask') : null,
    questions.length ? make('ul', { className: 'plain' }, questions) : null,
    connected.length ? make('h2', {}, 'Most connected') : null,
    make('ul', { className: 'chips' }, connected.slice(0, SHOWN).map((row) => make('li', {}, make('a', { className: 'chip', href: dossier(row.entity), title: row.kind + ', ' + row.relationships + ' relationships' },
      sign(row.kind), ' ', make('bdi', {}, row.name), ' ', make('small', {}, String(row.relationships)))))),
    datasets.length ? make('h2', {}, 'Datasets') : null,
    make('div', { className: 'cards' }, datasets.map(card)),
    make('p', {}, 'Read something that is missing here? ', make('a', { href: address('write', {}) }, 'Write a statement by hand'), '.'),
  ].filter(Boolean);
}

async function plainQuestions(connected, catalogue) {
  const known = new Map(catalogue.map((query) => [query.name, query]));
  const asked = (await Promise.all(PLAIN_QUESTIONS.filter(({ panel }) => known.has(panel)).map(async ({ kinds, words, panel }, at) => {
    const row = await answered(known.get(panel), connected.filter((one) => kinds.includes(one.kind)), at % 2);
    return row ? make('li', {}, make('a', { href: dossier(row.entity, { at: panel }) }, words(row.name))) : null;
  }))).filter(Boolean);
  const [one, other] = connected.filter((row) => row.kind === 'Person');
  const ways = other && known.has(ROLES.ways) ? make('li', {}, make('a', { href: link(ROLES.ways, { from: one.entity, to: other.entity }) }, 'How are ' + one.name + ' and ' + other.name + ' connected?')) : null;
  return ways ? [...asked.slice(0, 4), ways] : asked;
}

/** The first of the most connected of whom the query answers something, beginning at one of them; null where it answers nothing of any. */
async function answered(query, rows, first) {
  for (const row of [...rows.slice(first, TRIED), ...rows.slice(0, first)]) {
    const argument = new URLSearchParams({ [query.panel.parameter]: row.entity, limit: 1 });
    const answer = await ask('/api/queries/' + query.name + '?' + argument).catch((problem) => {
      if (problem.away) {
        throw problem;
      }
      return { rows: [] };
    });
    if (answer.rows.length > 0) {
      return row;
    }
  }
  return null;
}

function card(dataset) {
  const state = [dataset.statements + ' statements', dataset.rejected ? dataset.rejected + ' rows rejected' : null,
    dataset.importedAt ? 'imported ' + day(dataset.importedAt.slice(0, 10)) : null];
  return make('div', { className: 'card' }, make('strong', {}, dataset.title),
    make('div', {}, make('span', { className: 'badge' }, dataset.licence ?? 'no licence stated')),
    make('div', { className: 'quiet' }, [dataset.publisher, ...state].filter(Boolean).join(' · ')),
    dataset.attribution && dataset.attribution !== dataset.publisher ? make('small', { className: 'quiet' }, dataset.attribution) : null);
}

function empty() {
  return make('div', { className: 'card note' }, make('strong', {}, 'Nothing is imported yet.'),
    make('p', {}, 'Put a dataset folder into the import folder and start the program again, or say ', make('code', {}, 'fealty import FOLDER'), ' on the command line. The folder docs/dataset-template shows what a dataset looks like.'));
}
