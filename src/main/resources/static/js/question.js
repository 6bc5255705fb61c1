import { address, CLOCKS, taken } from './address.js';
import { run } from './answer.js';
import { cypher } from './cypher.js';
import { day } from './dates.js';
import { make, problemCard } from './dom.js';
import { form } from './form.js';
import { ROLES } from './roles.js';
import { ask, onceBack } from './server.js';
import { fieldLabel, plain, valueWords } from './words.js';

/** All that belongs to one question: its form, its answer and its Cypher. `again` shows the question anew. */
export async function question(name, given, again) {
  const query = await ask('/api/catalogue/' + name.split('/').map(encodeURIComponent).join('/'));
  const { sent, left } = taken(query, given);
  const title = await titleOf(query, sent);
  document.title = title + ' · Fealty';
  const answer = make('section', { className: 'answer', 'aria-live': 'polite', 'aria-label': 'Answer' });
  const fields = form(query, sent, (parameters) => {
    const target = address(query.name, clocked(query, parameters, given, left));
    if (location.hash === target) {
      again();
    } else {
      location.hash = target;
    }
  }, (problem) => (problem.away ? onceBack(() => {}) : answer.replaceChildren(problemCard(problem))));
  const asking = isAsked(query, sent);
  if (asking) {
    run(query, sent, fields, answer);
  }
  return [
    make('h1', { dir: 'auto' }, title), title === query.title ? null : make('p', { className: 'quiet' }, query.title),
    make('details', { className: 'about', open: !asking }, make('summary', {}, 'About this question'),
      ...query.description.split('\n\n').map((paragraph) => make('p', {}, plain(paragraph))), make('code', { className: 'quiet' }, query.name)),
    make('details', { className: 'asked', open: !asking, id: 'asked' }, make('summary', {}, await inWords(query, sent)), fields.element),
    ...left.map((clock) => note(clock, given.get(clock))), answer, cypher(query, sent),
  ].filter(Boolean);
}

/** What is asked, in one line above the answer: names for ids. */
async function inWords(query, sent) {
  const asked = query.parameters.filter((parameter) => sent.has(parameter.name));
  const words = await Promise.all(asked.map(async (parameter) => fieldLabel(parameter.name) + ': '
    + (await Promise.all(sent.getAll(parameter.name).map((text) => named(parameter, text)))).join(', ')));
  return [make('span', {}, words.length ? words.join(' · ') : 'As it is, without limits'), ' ', make('span', { className: 'button' }, 'Change')];
}

async function named(parameter, text) {
  if (parameter.label && !['Fact', 'Voice', 'Source'].includes(parameter.label)) {
    const entity = await ask('/api/entities/' + encodeURIComponent(text)).catch(() => null);
    return entity?.name ?? text;
  }
  return parameter.type === 'DATE' ? day(text) : valueWords(text);
}

/** Whether there is enough to ask; a clock that came along from another question is not. */
function isAsked(query, sent) {
  return [...sent.keys()].some((name) => !CLOCKS.includes(name)) || query.parameters.every((parameter) => !parameter.required || sent.has(parameter.name));
}

/** A profile is called by the name of its entity. */
async function titleOf(query, sent) {
  if (query.name !== ROLES.profile || !sent.get('entity')) {
    return query.title;
  }
  const entity = await ask('/api/entities/' + encodeURIComponent(sent.get('entity'))).catch((problem) => {
    if (problem.away) {
      throw problem;
    }
    return null;
  });
  return entity?.name ?? query.title;
}

/** A clock that the form has no field for goes on; one that it has is as the form says, blank too. */
function clocked(query, parameters, given, left) {
  const all = new URLSearchParams(parameters);
  left.forEach((clock) => all.set(clock, given.get(clock)));
  return all;
}

function note(clock, text) {
  return make('p', { className: 'card note' }, clock === 'asOf'
    ? 'This question takes no day: the answer is not limited to ' + day(text) + '.'
    : 'This question cannot be asked as of an earlier knowledge: the answer is what is known today, not by ' + day(text) + '.');
}
