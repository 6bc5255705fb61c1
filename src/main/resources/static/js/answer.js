import { make, problemCard } from './dom.js';
import { draw } from './drawing.js';
import { flows } from './flows.js';
import { ask, onceBack } from './server.js';
import { table } from './table.js';
import { timeline } from './timeline.js';

/** How rows are drawn, by the view that the query names. */
const PICTURES = { timeline, flows };

/** Asks a query and shows its answer. What stands there stays while the server is away. */
export async function run(query, sent, fields, target) {
  target.setAttribute('aria-busy', 'true');
  if (!target.hasChildNodes()) {
    target.append(make('p', { className: 'quiet' }, 'Asking …'));
  }
  const path = query.answer + '?' + sent;
  try {
    const answer = await ask(path);
    const shown = make('div', {}, head(query, answer, path, sent));
    target.replaceChildren(shown);
    await present(query, answer, shown);
    target.setAttribute('aria-busy', 'false');
  } catch (problem) {
    if (problem.away) {
      onceBack(() => target.isConnected && run(query, sent, fields, target));
      return;
    }
    fields.mark(problem.errors ?? []);
    target.replaceChildren(problemCard(problem));
    target.setAttribute('aria-busy', 'false');
  }
}

/** Shows an answer as its query says it is best shown. A brief one has its table folded below a picture. */
export async function present(query, answer, target, { brief = false } = {}) {
  if (query.shape === 'graph') {
    await draw(answer, target, query.view);
    return;
  }
  if (!answer.rows.length) {
    return;
  }
  const picture = make('div');
  const drawn = PICTURES[query.view];
  target.append(picture, brief && drawn ? folded(answer, query) : table(answer, query.columns, { brief }));
  if (drawn) {
    await drawn(answer, query.columns, picture);
  }
}

function folded(answer, query) {
  const details = make('details', { className: 'as-table' }, make('summary', {}, 'As a table (' + answer.rows.length + ')'));
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) {
      details.append(table(answer, query.columns, { brief: true }));
    }
  });
  return details;
}

function head(query, answer, path, sent) {
  return make('div', { className: 'row tools' }, make('strong', {}, count(answer)), make('span', { className: 'quiet' }, 'Download'),
    query.formats.map((format) => make('a', { className: 'button', href: path + (sent.size ? '&' : '') + 'format=' + format,
      download: query.name.replace('/', '-') + '.' + format }, format)));
}

function count(answer) {
  const more = answer.truncated ? ', and there are more' : '';
  return answer.nodes ? answer.nodes.length + ' nodes, ' + answer.relationships.length + ' relationships' + more
    : answer.count + (answer.count === 1 ? ' row' : ' rows') + more;
}
