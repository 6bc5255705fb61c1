import { search } from './combobox.js';
import { ask } from './server.js';

/** Drafts on the server: what stands there, and the few requests of this page that write. */

const PATH = '/api/drafts';

const FORGED = /#wrong-sender$/;

let token = '';

/** Drafts and choices; keeps the token that every request below shows. */
export async function drafts() {
  const answer = await ask(PATH);
  token = answer.token;
  return answer;
}

/** What stands in a draft. */
export function content(id) {
  return ask(PATH + '/' + encodeURIComponent(id));
}

/** Begins a draft. */
export function create(draft) {
  return post('', draft);
}

/** Has a row judged; nothing is written. */
export function check(id, row, signal) {
  return post('/' + encodeURIComponent(id) + '/check', row, signal);
}

/** Writes a row; says why where it cannot be taken. */
export function add(id, row) {
  return post('/' + encodeURIComponent(id) + '/rows', row);
}

/** Imports a draft. */
export function load(id) {
  return post('/' + encodeURIComponent(id) + '/import', {});
}

async function post(path, body, signal, again = true) {
  let response;
  try {
    response = await fetch(PATH + path, { method: 'POST', signal, body: JSON.stringify(body),
      headers: { 'Accept': 'application/json', 'Content-Type': 'application/json', 'Fealty-Token': token } });
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw { away: true, title: 'The server does not answer', detail: 'What you typed stays. Start the program again, then try once more.' };
  }
  const answer = await response.json().catch(() => ({ title: 'The answer was broken off', detail: 'Try once more.' }));
  if (FORGED.test(answer.type) && again) {
    // The program was started anew and has another token.
    await drafts();
    return post(path, body, signal, false);
  }
  if (!response.ok && !('written' in answer)) {
    throw answer;
  }
  return answer;
}

/** Finds entities of some labels, those that the draft registers first. */
export function entities(labels, names) {
  return async (words, label, signal) => merged(own(names(), words, (kind) => !['Source', 'Voice'].includes(kind)), await search(words, 'Entity', signal))
    .filter((row) => fits(row.kind, labels()));
}

/** Finds publications. */
export function sources(names) {
  return async (words, label, signal) => merged(own(names(), words, (kind) => kind === 'Source'), await cited('sources', 'Source', words, signal));
}

/** Finds who can say something: voices, and entities that are no events. */
export function speakers(names) {
  return async (words, label, signal) => {
    const rows = await Promise.all([cited('voices', 'Voice', words, signal), search(words, 'Entity', signal)]);
    return merged(own(names(), words, (kind) => kind !== 'Source'), rows.flat()).filter((row) => !['Attack', 'Operation'].includes(row.kind));
  };
}

async function cited(what, kind, words, signal) {
  const { rows } = await ask(PATH + '/of/' + what + '?search=' + encodeURIComponent(words), signal);
  return rows.map(({ id, name, more }) => ({ entity: id, name, matched: name, kind, more }));
}

function own(names, words, wanted) {
  const parts = words.toLowerCase().split(/\s+/);
  return names.filter((each) => wanted(each.kind) && parts.every((part) => (each.name + ' ' + each.id).toLowerCase().includes(part)))
    .map(({ id, name, kind }) => ({ entity: id, name, matched: name, kind, more: kind + ' · of this draft' }));
}

function merged(first, then) {
  const seen = new Set(first.map((row) => row.entity));
  return [...first, ...then.filter((row) => !seen.has(row.entity))];
}

/** A declared province is an organisation too; the server judges in the end. */
function fits(kind, labels) {
  return labels === null || labels.includes(kind) || (kind === 'Province' && labels.includes('Organisation'));
}

/** What an import would change, in words; null where it would change nothing. */
export function changesInWords({ added, changed, gone }) {
  const parts = [counted(added, 'new statement', 'new statements'), counted(changed, 'other row new or changed', 'other rows new or changed'), counted(gone, 'row gone', 'rows gone')];
  return parts.filter(Boolean).join(', ') || null;
}

function counted(number, one, many) {
  return number > 0 ? number + ' ' + (number === 1 ? one : many) : null;
}
