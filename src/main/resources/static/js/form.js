import { ask, make } from './dom.js';

const WAIT = 200;

/** The form of a query, generated from its parameters. `given` holds the texts of each. */
export function form(query, given, submit) {
  const fields = query.parameters.map((parameter) => field(parameter, given.getAll(parameter.name)));
  const element = make('form', {
    className: 'card', noValidate: true,
    onsubmit(event) {
      event.preventDefault();
      const parameters = new URLSearchParams();
      fields.forEach((each) => each.texts().filter((text) => text !== '')
        .forEach((text) => parameters.append(each.name, text)));
      submit(parameters);
    },
  },
  make('div', { className: 'fields' }, fields.map((each) => each.element)),
  make('div', { className: 'row' }, make('button', { className: 'primary', type: 'submit' }, 'Ask'),
    query.examples.length ? make('span', { className: 'quiet' }, 'For example:') : null,
    query.examples.map((example) => make('a', { href: '#' + example.answer.replace('/api/queries', '') },
      example.text || 'without arguments'))));
  return {
    element,
    /** Writes what is wrong beside each field. */
    mark(errors) {
      fields.forEach((each) => each.mark(errors.filter((error) => error.argument === each.name)));
    },
  };
}

function field(parameter, texts) {
  const id = 'field-' + parameter.name;
  const input = control(parameter, texts, id);
  const wrong = make('small', { className: 'wrong', id: id + '-wrong' });
  const element = make('div', { className: 'field' },
    make('label', { htmlFor: id }, parameter.name, parameter.required ? make('b', { title: 'required' }, ' *') : null),
    input, wrong, make('small', {}, parameter.description));
  if (parameter.label && parameter.label !== 'Fact' && input instanceof HTMLInputElement) {
    offerNames(input, element, parameter.label);
  }
  return {
    name: parameter.name, element,
    texts: () => read(input, parameter),
    mark(errors) {
      wrong.textContent = errors.map((error) => error.detail.replace(/^\w+: /, '')).join(' ');
      input.setAttribute('aria-invalid', String(errors.length > 0));
    },
  };
}

function control(parameter, texts, id) {
  const shown = texts.length ? texts : [parameter.defaultValue ?? []].flat().map(String);
  const common = { id, name: parameter.name, autocomplete: 'off', required: parameter.required, 'aria-describedby': id + '-wrong' };
  if (parameter.type.startsWith('LIST<')) {
    return make('textarea', { ...common, rows: 2, placeholder: 'one on each line', value: shown.join('\n') });
  }
  if (parameter.type === 'BOOLEAN') {
    const words = parameter.required || parameter.defaultValue !== null ? ['true', 'false'] : ['', 'true', 'false'];
    return make('select', common, words.map((word) => make('option', { value: word, selected: word === shown[0] },
      { true: 'yes', false: 'no', '': 'either' }[word])));
  }
  const type = ['INTEGER', 'FLOAT'].includes(parameter.type) ? 'number' : 'text';
  return make('input', { ...common, type, placeholder: parameter.type === 'DATE' ? 'YYYY-MM-DD' : '', step: parameter.type === 'FLOAT' ? 'any' : null, value: shown[0] ?? '' });
}

function read(input, parameter) {
  const text = input.value.trim();
  return parameter.type.startsWith('LIST<') ? text.split('\n').map((line) => line.trim()) : [text];
}

/** Offers the names of entities while somebody types; what is chosen is the id. */
function offerNames(input, element, label) {
  const list = make('ul', { className: 'offers', role: 'listbox', id: input.id + '-offers', hidden: true });
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  input.placeholder = 'type a name';
  element.append(list);
  let timer;
  let running = new AbortController();
  let chosen = -1;
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    chosen = -1;
  };
  const mark = (index) => {
    chosen = index;
    [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    list.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const take = (item) => {
    input.value = item.dataset.id;
    close();
  };
  const show = async () => {
    running.abort();
    running = new AbortController();
    if (input.value.trim().length < 2) {
      close();
      return;
    }
    const path = '/api/entities?limit=200&search=' + encodeURIComponent(input.value.trim());
    const answer = await ask(path, running.signal).catch(() => null);
    if (!answer) {
      return;
    }
    const rows = answer.rows.filter((row) => fits(row.kind, label)).slice(0, 20);
    list.replaceChildren(...rows.map((row) => make('li', {
      role: 'option', 'data-id': row.entity, onmousedown: (event) => { event.preventDefault(); take(event.currentTarget); },
    }, row.name, make('small', {}, row.kind + ' · ' + row.entity + (row.matched !== row.name ? ' · ' + row.matched : '')))));
    list.hidden = rows.length === 0;
    input.setAttribute('aria-expanded', String(rows.length > 0));
    chosen = -1;
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, WAIT);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === 'ArrowDown' && count) {
      event.preventDefault();
      mark((chosen + 1) % count);
    } else if (event.key === 'ArrowUp' && count) {
      event.preventDefault();
      mark((chosen + count - 1) % count);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      take(list.children[chosen]);
    } else if (event.key === 'Escape') {
      close();
    }
  });
}

/** A declared province is an organisation too; the server judges in the end. */
function fits(kind, label) {
  return label === 'Entity' || kind === label || (label === 'Event' && ['Attack', 'Operation'].includes(kind))
    || (label === 'Organisation' && kind === 'Province');
}
