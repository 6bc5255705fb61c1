import { address, CLOCKS, dossier, link } from './address.js';
import { combobox, search as found } from './combobox.js';
import { make } from './dom.js';
import { kindWords, sign } from './kinds.js';
import { factsOf, is } from './known-for.js';
import { ask } from './server.js';

/** Fills the form of the header: one field for names in any spelling. What fits one entity leads to its dossier, all else to a list. */
export function search(form) {
  const input = make('input', { id: 'find', type: 'search', autocomplete: 'off', 'aria-label': 'Find a person, an organisation, a place or an attack by name' });
  const box = make('div', { className: 'field' }, input);
  form.replaceChildren(box, make('button', { type: 'submit', className: 'hidden' }, 'Find'));
  const go = (id) => {
    location.hash = dossier(id);
    input.value = '';
  };
  combobox(input, 'Entity', go);
  input.placeholder = 'Find by name, in any spelling or script';
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const words = input.value.trim();
    if (!words) {
      return;
    }
    const rows = await found(words, 'Entity').catch(() => []);
    const called = rows.filter((row) => [row.name, row.matched].some((name) => name.toLowerCase() === words.toLowerCase()));
    const sure = rows.length === 1 ? rows : called;
    if (sure.length === 1) {
      go(sure[0].entity);
    } else {
      location.hash = link('search', { name: words });
    }
  });
  return input;
}

/** So near the screen a result is told by what it is known for. */
const NEAR = '200px';

/** All that a name may mean. */
export async function results(given) {
  const words = given.get('name') ?? '';
  document.title = words + ' · Fealty';
  const rows = words.trim() ? await found(words, 'Entity') : [];
  return [
    make('h1', { dir: 'auto' }, 'Who or what is called “' + words + '”'),
    rows.length ? make('ul', { className: 'results' }, rows.map((row) => result(row, given)))
      : make('p', {}, 'Nobody and nothing here bears this name, nor one like it. Every word typed must occur in the name: try fewer words, or another spelling. ',
        make('a', { href: address('questions', {}) }, 'All questions')),
  ];
}

/** One that bears the name, with its kind, the spelling that fits, and what it is known for once it comes into view. */
function result(row, given) {
  const known = make('div', { className: 'known' });
  const item = make('li', {}, sign(row.kind), ' ', make('a', { href: dossier(row.entity), dir: 'auto' }, row.name), ' ',
    make('span', { className: 'quiet' }, kindWords([row.kind]), row.matched === row.name ? '' : [' · also ', make('bdi', {}, row.matched)].map((each) => each)), known);
  const watch = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      watch.disconnect();
      knownFor(row.entity, given).then((words) => known.replaceChildren(words), () => {});
    }
  }, { rootMargin: NEAR });
  watch.observe(item);
  return item;
}

async function knownFor(id, given) {
  const clocks = new URLSearchParams([...given].filter(([name]) => CLOCKS.includes(name)));
  const [entity, facts] = await Promise.all([ask('/api/entities/' + encodeURIComponent(id)), factsOf(id, clocks)]);
  return is(entity, facts, clocks);
}
