import { combobox } from './combobox.js';
import { check } from './drafts.js';
import { make } from './dom.js';
import { onceBack } from './server.js';

/** Fields of a row that is written by hand. Each is called by its column. */

const WAIT = 350;

/**
 * A field. `find` makes it a combobox; `choices` a list of `[value, words]`; `lines` a text of several lines. `fresh` is what a button beside it does,
 * `[its name, action]`. `chosen` is told id and kind of what is chosen.
 */
export function field({ column, label, help, required = false, choices, lines, find, fresh, placeholder = '', chosen, form }) {
  const id = form + '-' + column;
  const common = { id, name: column, autocomplete: 'off', required, placeholder, 'aria-describedby': id + '-wrong ' + id + '-help' };
  const input = choices ? make('select', common, choices.map(([value, words]) => make('option', { value }, words)))
    : lines ? make('textarea', { ...common, rows: lines }) : make('input', { ...common, type: 'text' });
  const wrong = make('small', { className: 'wrong', id: id + '-wrong' });
  const beside = fresh ? make('button', { type: 'button', className: 'fresh', 'aria-label': fresh[0], onclick: fresh[1] }, 'New …') : null;
  const element = make('div', { className: 'field' },
    make('label', { htmlFor: id }, label, required ? make('b', { title: 'required', 'aria-hidden': 'true' }, ' *') : null),
    beside ? make('div', { className: 'beside' }, make('div', { className: 'field' }, input), beside) : input,
    wrong, make('small', { id: id + '-help' }, help ?? ''));
  const names = find ? combobox(input, label, (each, kind) => {
    chosen?.(each, kind);
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, find) : null;
  let touched = false;
  input.addEventListener('blur', () => {
    touched = true;
  });
  return {
    column, element, input,
    /** The text for the row; of a combobox the id. */
    value: async () => (names ? String(await names.id() ?? '') : input.value.trim()),
    set(value, name = value) {
      if (names && value) {
        names.set(value, name);
      } else {
        input.value = name;
      }
    },
    untouch() {
      touched = false;
    },
    /** Shows what is wrong; of a field that nobody has been in yet, only with `all`. */
    mark(findings, all) {
      const shown = all || touched || input.value.trim() !== '' ? findings.map(({ reason }) => onPage(reason)) : [];
      wrong.textContent = shown.join(' ');
      input.setAttribute('aria-invalid', String(shown.length > 0));
    },
  };
}

/**
 * Has fields judged while somebody types. `row` gives the row, or null where there is not enough to judge; `told` is told what the server says, or what
 * went wrong; what is wrong with a field stands beside it, all else is told.
 */
export function judged(form, fields, draft, row, told) {
  let timer;
  let running = new AbortController();
  const ask = async () => {
    running.abort();
    running = new AbortController();
    const mine = running;
    try {
      const asked = await row();
      const answer = asked && draft() ? await check(draft(), asked, mine.signal) : null;
      if (mine === running && !mine.signal.aborted) {
        show(fields(), answer, false);
        told(answer);
      }
    } catch (problem) {
      if (problem.away) {
        onceBack(later);
      } else if (problem.name !== 'AbortError' && mine === running) {
        told(null, problem);
      }
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  };
  ['input', 'change', 'focusout'].forEach((event) => form.addEventListener(event, later));
  return {
    later,
    stop() {
      clearTimeout(timer);
      running.abort();
    },
  };
}

/** Shows beside each field what is wrong with it. */
export function show(fields, answer, all) {
  const aliases = { entity: 'subject' };
  const named = new Set(fields.map((each) => each.column));
  fields.forEach((each) => each.mark((answer?.problems ?? []).filter(({ column }) => column === each.column || (aliases[column] === each.column && !named.has(column))), all));
}

/** The texts of fields that are not blank. */
export async function cells(fields) {
  const texts = await Promise.all(fields.map(async (each) => [each.column, await each.value()]));
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** A readable id of a name: `Doku Umarov` as `doku-umarov`. */
export function shortName(name) {
  return name.normalize('NFKD').replace(/[\u0300-\u036f’'ʼ]/g, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60);
}

/** What is said to whoever keeps tables, as somebody can do it here. */
export function onPage(reason) {
  return reason.replace(/ Register it in persons\.csv.*$| Add it to sources\.csv\.$| Add it to voices\.csv, .*$/, ' Choose it from the list, or register it by “New …”.')
    .replace(/^the cell is blank; every row needs its .*$/, 'This is needed.');
}
