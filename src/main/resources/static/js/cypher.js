import { make } from './dom.js';
import { statement } from './statement.js';

/** The statement that gives the answer, to copy and to run in the Neo4j Browser. */
export function cypher(query, given) {
  const text = statement(query, given);
  const said = make('span', { className: 'quiet', role: 'status' });
  return make('details', { className: 'card' }, make('summary', {}, 'Cypher'),
    make('div', { className: 'row' },
      make('a', { className: 'button', href: inBrowser(text), target: '_blank', rel: 'noopener' }, 'Open in Neo4j Browser'),
      make('button', { type: 'button', onclick: () => navigator.clipboard.writeText(text).then(() => {
        said.textContent = 'Copied.';
      }, () => {
        said.textContent = 'The browser does not allow to copy. Mark the text and copy it yourself.';
      }) }, 'Copy'), said),
    make('pre', { tabIndex: 0 }, make('code', {}, text)));
}

/** The Browser reads its command from the fragment too, which has no greatest length and is never sent. The server adds the database's address. */
function inBrowser(text) {
  return '/browser/#?cmd=edit&arg=' + encodeURIComponent(text);
}
