import { make } from './dom.js';
import { sign } from './kinds.js';
import { ask } from './server.js';

const WAIT = 200;

/**
 * Makes an input a combobox of entities of one label, or of what `find` finds instead. It shows names; `id` gives what is chosen,
 * what is typed exactly as one is called, or else the text itself; `set` chooses. `chosen` is told id and kind of what is chosen from the list.
 */
export function combobox(input, label, chosen = () => {}, find = search) {
  const list = make('ul', { className: 'offers', role: 'listbox', id: input.id + '-offers', 'aria-label': 'Names that fit', hidden: true });
  const state = { id: null, shown: null, at: -1, running: new AbortController() };
  Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' })
    .forEach(([name, value]) => input.setAttribute(name, value));
  input.placeholder ||= 'type a name';
  input.after(list);
  const parts = { input, list, label, state, chosen, find };
  let timer;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => offer(parts), WAIT);
  });
  input.addEventListener('blur', () => close(parts));
  input.addEventListener('keydown', (event) => key(parts, event));
  if (input.value) {
    showName(parts);
  }
  return { id: () => idOf(parts), set: (id, name) => remember(parts, id, name) };
}

/** Shows the name of the entity whose id stands in the input. */
async function showName({ input, state }) {
  const id = input.value;
  const entity = await ask('/api/entities/' + encodeURIComponent(id)).catch(() => null);
  if (entity && input.value === id) {
    remember({ input, state }, id, entity.name);
  }
}

function remember({ input, state }, id, name) {
  state.id = id;
  state.shown = name;
  input.value = name;
  input.title = id;
}

/** Throws a sentence where several entities are called so. */
async function idOf({ input, label, state, find }) {
  const typed = input.value.trim();
  if (typed === '' || typed === state.shown) {
    return typed && state.id;
  }
  const rows = await find(typed, label);
  const called = rows.filter((row) => [row.name, row.matched].some((name) => name.toLowerCase() === typed.toLowerCase()));
  if (rows.some((row) => row.entity === typed) || called.length === 0) {
    return typed;
  }
  if (called.length > 1) {
    throw { title: 'Several are called so', detail: '“' + typed + '” may be ' + called.map((row) => row.name + ' (' + row.entity + ')').join(' or ')
      + '. Choose one from the list below the field, or write its id.' };
  }
  return called[0].entity;
}

/** Entities of a label that bear a name, the best first. */
export async function search(words, label, signal) {
  const { rows } = await ask('/api/entities?limit=200&search=' + encodeURIComponent(words), signal);
  return rows.filter((row) => fits(row.kind, label));
}

async function offer(parts) {
  const { input, list, label, state, find } = parts;
  state.running.abort();
  state.running = new AbortController();
  const typed = input.value.trim();
  const rows = typed.length < 2 ? [] : await find(typed, label, state.running.signal).catch(() => []);
  if (input.value.trim() !== typed || document.activeElement !== input) {
    return;
  }
  list.replaceChildren(...rows.slice(0, 20).map((row, at) => option(parts, row, at)));
  open(parts, rows.length > 0);
}

function option(parts, row, at) {
  // The blur that a click brings would close the list before the click arrives.
  return make('li', { role: 'option', id: parts.list.id + '-' + at, 'data-id': row.entity, 'data-name': row.name, 'data-kind': row.kind, 'aria-selected': 'false',
    onpointerdown: (event) => event.preventDefault(), onmousedown: (event) => event.preventDefault(),
    onclick: (event) => take(parts, event.currentTarget) },
  sign(row.kind), ' ', make('span', { dir: 'auto' }, row.name), make('small', { dir: 'auto' }, row.more ?? row.kind + (row.matched !== row.name ? ' · also ' + row.matched : '')));
}

function open({ input, list, state }, shown) {
  list.hidden = !shown;
  input.setAttribute('aria-expanded', String(shown));
  input.removeAttribute('aria-activedescendant');
  state.at = -1;
}

function close(parts) {
  parts.state.running.abort();
  open(parts, false);
}

function take(parts, item) {
  remember(parts, item.dataset.id, item.dataset.name);
  close(parts);
  parts.input.focus();
  parts.chosen(item.dataset.id, item.dataset.kind);
}

function mark({ input, list, state }, at) {
  state.at = at;
  [...list.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === at)));
  input.setAttribute('aria-activedescendant', list.children[at].id);
  list.children[at].scrollIntoView({ block: 'nearest' });
}

function key(parts, event) {
  const { list, state } = parts;
  const count = list.hidden ? 0 : list.children.length;
  if (event.key === 'Escape' && count) {
    close(parts);
  } else if (event.key === 'Enter' && count && state.at >= 0) {
    take(parts, list.children[state.at]);
  } else if (event.key === 'ArrowDown' && !count) {
    offer(parts);
  } else if (event.key === 'ArrowDown' || (event.key === 'ArrowUp' && count)) {
    mark(parts, event.key === 'ArrowDown' ? (state.at + 1) % count : (Math.max(state.at, 0) + count - 1) % count);
  } else {
    return;
  }
  event.preventDefault();
}

/** A declared province is an organisation too; the server judges in the end. */
function fits(kind, label) {
  return label === 'Entity' || kind === label || (label === 'Event' && ['Attack', 'Operation'].includes(kind))
    || (label === 'Organisation' && kind === 'Province');
}
