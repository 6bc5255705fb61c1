import { make, problemCard } from './dom.js';
import { draw } from './drawing.js';
import { ask, onceBack } from './server.js';
import { table } from './table.js';
import { timeline } from './timeline.js';

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
    await show(query, answer, shown);
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

async function show(query, answer, target) {
  if (query.shape === 'graph') {
    await draw(answer, target);
  } else if (answer.rows.length) {
    const picture = make('div');
    target.append(picture, table(answer, query.columns));
    if (query.view === 'timeline') {
      await timeline(answer, query.columns, picture);
    }
  }
}

function head(query, answer, path, sent) {
  return make('div', { className: 'row' }, make('strong', {}, count(answer)), make('span', { className: 'quiet' }, 'Download'),
    query.formats.map((format) => make('a', { className: 'button', href: path + (sent.size ? '&' : '') + 'format=' + format,
      download: query.name.replace('/', '-') + '.' + format }, format)));
}

function count(answer) {
  const more = answer.truncated ? ', and there are more' : '';
  return answer.nodes ? answer.nodes.length + ' nodes, ' + answer.relationships.length + ' relationships' + more
    : answer.count + (answer.count === 1 ? ' row' : ' rows') + more;
}
