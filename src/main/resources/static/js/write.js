import { make, problemCard } from './dom.js';
import { changesInWords, content, create, drafts, load } from './drafts.js';
import { onceBack } from './server.js';
import { shortName } from './row-form.js';
import { statementForm } from './statement-form.js';

/** The page on which somebody writes statements into a draft, and imports the draft. */

const KEPT = 'fealty.draft';

let kept = null;

/** What was typed stays as long as the page is open, wherever one goes meanwhile. */
export async function write(given) {
  document.title = 'Write a statement · Fealty';
  const answer = await drafts();
  if (answer.off) {
    return [make('h1', {}, 'Write a statement'), make('p', { className: 'card note' }, 'Nothing can be written here: the setting fealty.drafts is blank. Give it a folder and start the program again.')];
  }
  kept ??= page(answer);
  await kept.refresh(answer.drafts);
  if (given.get('subject')) {
    kept.about(given.get('subject'));
  }
  return kept.elements;
}

function page({ folder, choices }) {
  const state = { draft: null, content: null };
  const select = make('select', { id: 'draft', onchange: () => open(select.value) });
  const waiting = make('p', { id: 'waiting', role: 'status' });
  const importing = make('button', { type: 'button', id: 'import', onclick: importNow }, 'Import this draft into the graph');
  const report = make('div', { id: 'report', role: 'status' });
  const begun = make('div', { id: 'begin' });
  const written = make('ul', { id: 'written', className: 'plain', 'aria-label': 'Written just now' });
  const form = statementForm(choices, { draft: () => state.draft?.id ?? null, names: () => state.content?.names ?? [], fresh: () => open(state.draft.id), done: wrote });
  const chosen = make('div', { className: 'row chosen' }, make('div', { className: 'field' }, make('label', { htmlFor: 'draft' }, 'Draft'), select),
    make('button', { type: 'button', onclick: () => begin() }, 'Begin another draft'), importing);
  const work = make('div', { hidden: true }, make('section', { className: 'card', 'aria-label': 'Draft' }, chosen, waiting, report), form.element, make('section', { 'aria-label': 'Written just now' }, written));

  async function refresh(all) {
    const last = state.draft?.id ?? localStorage.getItem(KEPT);
    select.replaceChildren(...all.map((each) => make('option', { value: each.id }, each.title + ' (' + each.id + ')')));
    state.all = all;
    if (!all.length) {
      work.hidden = true;
      begin(true);
      return;
    }
    work.hidden = false;
    await open((all.find((each) => each.id === last) ?? all[0]).id);
  }

  async function open(id) {
    state.draft = state.all.find((each) => each.id === id);
    select.value = id;
    localStorage.setItem(KEPT, id);
    try {
      state.content = await content(id);
      tell();
    } catch (problem) {
      if (problem.away) {
        onceBack(() => open(id));
        return;
      }
      state.content = null;
      waiting.replaceChildren(problemCard(problem));
      importing.disabled = true;
    }
    form.judge();
  }

  /** What stands in the draft, and what its import would do. */
  function tell() {
    const { rows, problems } = state.content;
    const changes = changesInWords(state.content.changes);
    waiting.replaceChildren(rows === 0 ? 'Nothing is written in it yet. It lies in ' + folder + '.'
      : counted(rows, 'row') + '. ' + (changes ? 'An import would bring: ' + changes + '.' : 'The graph holds all of it.'), ...problems.map((each) => make('span', { className: 'wrong line' }, each)));
    importing.disabled = !changes;
  }

  async function importNow() {
    importing.disabled = true;
    report.replaceChildren(make('p', { className: 'quiet' }, 'Importing …'));
    try {
      const { clean, sentence } = await load(state.draft.id);
      report.replaceChildren(make('p', { className: clean ? 'done' : 'wrong' }, sentence));
    } catch (problem) {
      report.replaceChildren(problemCard(problem));
    }
    await open(state.draft.id);
    (importing.disabled ? report : importing).focus();
  }

  /** The form by which a draft is begun. */
  function begin(first = false) {
    const input = (id, label, help, value = '') => [make('div', { className: 'field' }, make('label', { htmlFor: id }, label, make('b', { 'aria-hidden': 'true' }, ' *')),
      make('input', { id, type: 'text', value, required: true, autocomplete: 'off', 'aria-describedby': id + '-help' }), make('small', { id: id + '-help' }, help))];
    const [title, coder, licence, id] = [input('begin-title', 'Title', 'As in: My notes on the Sahel.'), input('begin-coder', 'Who codes it', 'Your name or your team’s; it stands in the dataset.'),
      input('begin-licence', 'Licence', 'Under which licence others may use it.', 'Unpublished draft'), input('begin-id', 'Short name', 'The name of its folder: small letters, digits and hyphens.')].flat();
    const wrong = make('div', { role: 'alert' });
    const value = (field) => field.querySelector('input').value.trim();
    let suggested = '';
    title.querySelector('input').addEventListener('input', () => {
      if (value(id) === suggested) {
        suggested = shortName(value(title)).normalize('NFKD').replace(/[^a-z0-9-]/g, '');
        id.querySelector('input').value = suggested;
      }
    });
    begun.replaceChildren(make('form', { className: 'card', noValidate: true, 'aria-label': 'Begin a draft', onsubmit: async (event) => {
      event.preventDefault();
      try {
        const draft = await create({ title: value(title), coder: value(coder), licence: value(licence), id: value(id) });
        begun.replaceChildren();
        localStorage.setItem(KEPT, draft.id);
        state.draft = draft;
        await refresh((await drafts()).drafts);
        form.focus();
      } catch (problem) {
        wrong.replaceChildren(problemCard(problem));
      }
    } }, make('h2', {}, 'Begin a draft'), make('p', { className: 'quiet' }, 'A draft is a folder of tables on this machine, below ' + folder + '. You can open it in a spreadsheet as well.'),
    make('div', { className: 'fields' }, title, coder, licence, id), wrong, make('div', { className: 'row' }, make('button', { type: 'submit', className: 'primary' }, 'Begin'),
      first ? null : make('button', { type: 'button', onclick: () => {
        begun.replaceChildren();
        select.focus();
      } }, 'Cancel'))));
    if (!first) {
      title.querySelector('input').focus();
    }
  }

  function wrote(sentence, fact) {
    written.prepend(make('li', {}, 'Written: ', ...sentence, state.draft && fact ? make('span', { className: 'quiet' }, ' · in ' + state.draft.title) : ''));
    report.replaceChildren();
    return open(state.draft.id);
  }

  return {
    refresh,
    about: form.about,
    elements: [make('h1', {}, 'Write a statement'),
      make('p', { className: 'quiet' }, 'A statement is one thing that one publication says. It becomes a row of a draft on this machine. The graph changes only when you import the draft.'),
      begun, work],
  };
}

function counted(number, word) {
  return number + ' ' + word + (number === 1 ? '' : 's');
}
