import { add } from './drafts.js';
import { make, problemCard } from './dom.js';
import { cells, field, judged, onPage, shortName, show } from './row-form.js';
import { onceBack } from './server.js';

/** Forms in a dialog that register somebody, something, a publication or a voice in a draft. */

const KINDS = [['Person', 'a person'], ['Organisation', 'an organisation'], ['Province', 'a place'], ['Attack', 'an attack'], ['Operation', 'a raid or clash with security forces']];

const TABLES = { Person: 'persons.csv', Organisation: 'organisations.csv', Province: 'provinces.csv', Attack: 'events.csv', Operation: 'events.csv' };

/** Registers an entity of one of these labels; `done` is told its id, name and kind. */
export function registerEntity(draft, labels, done) {
  const choices = KINDS.filter(([label]) => !labels || labels.includes(label));
  const kind = field({ form: 'new', column: 'label', label: 'It is', choices });
  const name = field({ form: 'new', column: 'name', label: 'Name', required: true, help: 'As it is to be shown. Other spellings are statements of their own.' });
  const id = field({ form: 'new', column: 'id', label: 'Short name', required: true, help: 'Letters, digits and hyphens; nobody else may bear it. It never changes.' });
  const type = field({ form: 'new', column: 'kind', label: 'Kind of organisation', help: 'As in: insurgency, cell, army. It serves while no source states one.' });
  const declared = field({ form: 'new', column: 'declared', label: 'Who made it a place', choices: [['', 'an administrative place'], ['true', 'declared by an organisation']] });
  const unnamed = field({ form: 'new', column: 'placeholder', label: 'Is the name known', choices: [['', 'yes'], ['true', 'no: it stands for somebody or something unnamed']] });
  const note = field({ form: 'new', column: 'note', label: 'Note' });
  const own = () => ({ Organisation: [type], Province: [declared] }[kind.input.value] ?? []);
  dialog({ title: 'Register somebody or something', draft, fields: [kind, name, id, type, declared, unnamed, note], name, id,
    shown: () => [kind, name, id, ...own(), unnamed, note],
    row: async () => {
      const label = kind.input.value;
      const event = ['Attack', 'Operation'].includes(label);
      return { table: TABLES[label], cells: { ...await cells([name, id, ...own(), unnamed, note]), ...(event ? { label } : {}) } };
    },
    done: (row) => done(row.cells.id, row.cells.name, kind.input.value) });
}

/** Registers a publication; `done` is told its id and title. */
export function registerSource(draft, done) {
  const title = field({ form: 'new', column: 'title', label: 'Title', required: true });
  const publisher = field({ form: 'new', column: 'publisher', label: 'Publisher', required: true, help: 'Speaks where nobody else is quoted.' });
  const published = field({ form: 'new', column: 'published', label: 'Published', placeholder: '2016-12-04', help: 'A day, a month or a year; blank where unknown.' });
  const retrieved = field({ form: 'new', column: 'retrieved', label: 'Read on', required: true, placeholder: '2016-12-04', help: 'The day on which its text was taken.' });
  retrieved.set(today());
  const url = field({ form: 'new', column: 'url', label: 'Address', placeholder: 'https://…' });
  const author = field({ form: 'new', column: 'author', label: 'Author' });
  const language = field({ form: 'new', column: 'language', label: 'Language', placeholder: 'en' });
  const id = field({ form: 'new', column: 'id', label: 'Short name', required: true, help: 'Letters, digits and hyphens; nobody else may bear it. It never changes.' });
  const fields = [title, publisher, published, retrieved, url, author, language, id];
  dialog({ title: 'Add a publication', draft, fields, name: title, id, shown: () => fields,
    row: async () => ({ table: 'sources.csv', cells: await cells(fields) }), done: (row) => done(row.cells.id, row.cells.title) });
}

/** Registers a voice; `done` is told its id and name. */
export function registerVoice(draft, done) {
  const name = field({ form: 'new', column: 'name', label: 'Name', required: true, help: 'As in: the Federal Security Service, unnamed officials.' });
  const id = field({ form: 'new', column: 'id', label: 'Short name', required: true, help: 'Letters, digits and hyphens; nobody else may bear it. It never changes.' });
  const mayBe = field({ form: 'new', column: 'may_be', label: 'May be the voice of', help: 'Short names joined by |, or * for anybody. Voices that may be one confirm nothing together.' });
  dialog({ title: 'Add a voice', draft, fields: [name, id, mayBe], name, id, shown: () => [name, id, mayBe],
    row: async () => ({ table: 'voices.csv', cells: await cells([name, id, mayBe]) }), done: (row) => done(row.cells.id, row.cells.name) });
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Opens a dialog with these fields. The short name follows the name until somebody writes one. */
function dialog({ title, draft, fields, name, id, shown, row, done }) {
  const said = make('div', { role: 'status' });
  const places = make('div', { className: 'fields' });
  const form = make('form', { method: 'dialog', noValidate: true }, make('h2', { id: 'new-heading' }, title), places, said,
    make('div', { className: 'row' }, make('button', { type: 'submit', className: 'primary' }, 'Write into the draft'),
      make('button', { type: 'button', onclick: () => box.close() }, 'Cancel')));
  const box = make('dialog', { className: 'card', 'aria-labelledby': 'new-heading' }, form);
  const arrange = () => places.replaceChildren(...shown().map((each) => each.element));
  let suggested = '';
  name.input.addEventListener('input', () => {
    if (id.input.value === suggested) {
      suggested = shortName(name.input.value);
      id.set(suggested);
    }
  });
  arrange();
  const keepFocus = document.activeElement;
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) {
      arrange();
      target.focus();
    }
  });
  const judge = judged(form, () => fields, () => draft, row, (answer, problem) => said.replaceChildren(...general(answer, problem)));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    judge.stop();
    try {
      const asked = await row();
      const answer = await add(draft, asked);
      show(fields, answer, true);
      said.replaceChildren(...general(answer));
      if (answer.written) {
        box.close();
        done(asked);
      } else {
        form.querySelector('[aria-invalid=true]')?.focus();
      }
    } catch (problem) {
      said.replaceChildren(problemCard(problem));
      if (problem.away) {
        onceBack(() => said.replaceChildren());
      }
    }
  });
  box.addEventListener('close', () => {
    judge.stop();
    box.remove();
    if (document.activeElement === document.body) {
      keepFocus?.focus();
    }
  });
  document.body.append(box);
  box.showModal();
  name.input.focus();
}

/** What is told of a row beside its fields. */
export function general(answer, problem) {
  if (problem) {
    return [problemCard(problem)];
  }
  return [...(answer?.problems ?? []).filter(({ column }) => !column).map(({ reason }) => make('p', { className: 'wrong' }, onPage(reason))),
    ...(answer?.remarks ?? []).map(({ reason }) => make('p', { className: 'quiet' }, 'To be judged by you: ' + reason))];
}
