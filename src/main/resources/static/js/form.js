import { link } from './address.js';
import { combobox } from './combobox.js';
import { make, sentence } from './dom.js';
import { fieldLabel, plain } from './words.js';

/** The form of a query, generated from its parameters. `given` holds the texts of each; `submit` takes them, `fail` what is wrong. */
export function form(query, given, submit, fail) {
  const fields = query.parameters.map((parameter) => field(parameter, given.getAll(parameter.name)));
  const element = make('form', {
    className: 'card', noValidate: true,
    async onsubmit(event) {
      event.preventDefault();
      fields.forEach((each) => each.mark([]));
      try {
        submit(await read(fields));
      } catch (problem) {
        fail(problem);
      }
    },
  },
  make('div', { className: 'fields' }, fields.map((each) => each.element)),
  make('div', { className: 'row' }, make('button', { className: 'primary', type: 'submit' }, 'Ask'),
    query.examples.length ? make('span', { className: 'quiet' }, 'For example:') : null,
    query.examples.map((example) => make('a', { href: link(query.name, argumentsOf(example)), title: example.text }, inWords(example)))));
  return {
    element,
    /** Writes what is wrong beside each field. */
    mark(errors) {
      fields.forEach((each) => each.mark(errors.filter((error) => error.argument === each.name)));
    },
  };
}

/** The texts of all fields; what is wrong with one stands beside it. */
async function read(fields) {
  const parameters = new URLSearchParams();
  for (const each of fields) {
    try {
      (await each.texts()).filter((text) => text !== '').forEach((text) => parameters.append(each.name, text));
    } catch (problem) {
      each.mark(problem.away ? [] : [problem]);
      throw problem;
    }
  }
  return parameters;
}

function argumentsOf(example) {
  return Object.entries(example.arguments).flatMap(([name, texts]) => texts.map((text) => [name, text]));
}

function inWords(example) {
  return Object.entries(example.arguments).map(([name, texts]) => fieldLabel(name).toLowerCase() + ' ' + texts.join(', ').replaceAll('true', 'yes').replaceAll('false', 'no')).join(', ')
    || 'as it is';
}

function field(parameter, texts) {
  const id = 'field-' + parameter.name;
  const input = control(parameter, texts, id);
  const wrong = make('small', { className: 'wrong', id: id + '-wrong' });
  const element = make('div', { className: 'field' },
    make('label', { htmlFor: id }, fieldLabel(parameter.name), parameter.required ? make('b', { title: 'required' }, ' *') : null),
    input, wrong, help(parameter));
  const names = parameter.label && parameter.label !== 'Fact' && input instanceof HTMLInputElement ? combobox(input, parameter.label) : null;
  return {
    name: parameter.name, element,
    texts: async () => (names ? [await names.id()] : written(input, parameter)),
    mark(errors) {
      wrong.textContent = errors.map(sentence).join(' ');
      input.setAttribute('aria-invalid', String(errors.length > 0));
    },
  };
}

/** What a field is for, where its label does not say it already. */
function help({ name, description }) {
  const words = plain(description);
  return words.toLowerCase() === fieldLabel(name).toLowerCase() ? null : make('small', {}, words);
}

function control(parameter, texts, id) {
  const shown = texts.length ? texts : [parameter.defaultValue ?? []].flat().map(String);
  const common = { id, name: parameter.name, autocomplete: 'off', required: parameter.required, 'aria-describedby': id + '-wrong' };
  if (parameter.type.startsWith('LIST<')) {
    return make('textarea', { ...common, rows: 2, placeholder: 'one on each line', value: shown.join('\n') });
  }
  const choices = parameter.type === 'BOOLEAN' ? ['true', 'false'] : parameter.words;
  if (choices) {
    const blank = parameter.required || parameter.defaultValue !== null ? [] : [''];
    return make('select', common, [...blank, ...choices].map((word) => make('option', { value: word, selected: word === shown[0] },
      { true: 'yes', false: 'no', '': 'any' }[word] ?? word)));
  }
  const type = ['INTEGER', 'FLOAT'].includes(parameter.type) ? 'number' : 'text';
  return make('input', { ...common, type, placeholder: parameter.type === 'DATE' ? 'YYYY-MM-DD' : '', step: parameter.type === 'FLOAT' ? 'any' : null,
    min: parameter.minimum ?? '', max: parameter.maximum ?? '', value: shown[0] ?? '' });
}

function written(input, parameter) {
  const text = input.value.trim();
  return parameter.type.startsWith('LIST<') ? text.split('\n').map((line) => line.trim()) : [text];
}
