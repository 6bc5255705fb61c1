import { link, taken } from './address.js';
import { present } from './answer.js';
import { make, problemCard } from './dom.js';
import { ask, onceBack } from './server.js';

/** So many rows or relationships stand in a panel; the question has all. */
const MOST = 300;

const NEAR = '400px';

/** One question of a dossier. It is asked when it comes near the screen; without an answer it shrinks to a line. */
export function panel(summary, entity, clocks) {
  const heading = make('h2', { id: 'title-' + summary.name }, summary.panel.title);
  const body = make('div', { className: 'body' }, make('p', { className: 'quiet' }, '…'));
  const whole = make('a', { className: 'whole', href: link(summary.name, { [summary.panel.parameter]: entity }), 'aria-label': 'Ask this alone: ' + summary.panel.title, title: summary.title }, 'ask this alone');
  const section = make('section', { className: 'panel waiting', id: 'panel-' + summary.name, tabIndex: -1, 'aria-labelledby': heading.id },
    make('div', { className: 'head' }, heading, whole), body);
  const watch = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      watch.disconnect();
      fill(summary, entity, clocks, section, body);
    }
  }, { rootMargin: NEAR });
  watch.observe(section);
  return section;
}

async function fill(summary, entity, clocks, section, body) {
  section.setAttribute('aria-busy', 'true');
  if (summary.panel.needsDay && !clocks.get('asOf')) {
    line(section, body, 'Set a day above (“On day”) to see this.');
    return;
  }
  try {
    const query = await ask(summary.description);
    const { sent, left } = taken(query, clocks);
    sent.set(summary.panel.parameter, entity);
    if (query.parameters.some((parameter) => parameter.name === 'limit')) {
      sent.set('limit', MOST);
    }
    const answer = await ask(query.answer + '?' + sent);
    const empty = answer.nodes ? answer.relationships.length === 0 : answer.rows.length === 0;
    if (empty) {
      line(section, body, 'Nothing is known of this' + (clocks.size ? ' then' : '') + '.');
      return;
    }
    section.classList.remove('waiting');
    body.replaceChildren();
    if (left.includes('knownBy')) {
      body.append(make('p', { className: 'quiet' }, 'As known today: this question cannot be asked as of an earlier knowledge.'));
    }
    await present(query, answer, body, { brief: true });
    if (answer.truncated) {
      body.append(make('p', {}, make('a', { href: link(summary.name, { [summary.panel.parameter]: entity }) }, 'There is more: ask this alone to see all.')));
    }
  } catch (problem) {
    if (problem.away) {
      onceBack(() => section.isConnected && fill(summary, entity, clocks, section, body));
      return;
    }
    body.replaceChildren(problemCard(problem));
  }
  section.setAttribute('aria-busy', 'false');
}

function line(section, body, words) {
  section.classList.remove('waiting');
  section.classList.add('empty');
  section.setAttribute('aria-busy', 'false');
  body.replaceChildren(make('p', { className: 'quiet' }, words));
}
