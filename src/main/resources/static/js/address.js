/** The address of this page holds all that is shown: `#/dossier/ID?asOf=…`, `#/group/name?argument=…`, and at the side `evidence=FACT`. */

/** The two clocks: of which day is asked, and as known by which day. */
export const CLOCKS = ['asOf', 'knownBy'];

const EVIDENCE = 'evidence';

const AT = 'at';

/**
 * What the address asks: the path, blank at the start, the texts of the arguments, the fact whose evidence stands at the side and the panel
 * to which to go. `key` tells whether two addresses show the same.
 */
export function place() {
  const [path, search] = location.hash.replace(/^#\/?/, '').split('?', 2);
  const given = new URLSearchParams(search ?? '');
  const [evidence, at] = [given.get(EVIDENCE), given.get(AT)];
  given.delete(EVIDENCE);
  given.delete(AT);
  return { path: decoded(path), given, evidence, at, key: decoded(path) + '?' + given };
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address of a page. The clocks go on as they are, unless the parameters set them. */
export function link(path, parameters = {}) {
  const next = new URLSearchParams(parameters);
  const { given } = place();
  for (const clock of CLOCKS) {
    const text = given.get(clock) ?? (clock === 'asOf' ? given.get('on') : null);
    if (text && !next.has(clock) && !next.has('on')) {
      next.set(clock, text);
    }
  }
  return address(path, next);
}

/** The address of a page with these arguments alone. */
export function address(path, parameters) {
  const search = new URLSearchParams(parameters).toString();
  return '#/' + path + (search ? '?' + search : '');
}

/** The address of all that is known of an entity. */
export function dossier(id, parameters = {}) {
  return link('dossier/' + encodeURIComponent(id), parameters);
}

/** What is shown now, with the evidence of a fact at the side; without a fact: with none. */
export function beside(fact) {
  return here(EVIDENCE, fact);
}

/** What is shown now, from this panel on. */
export function at(panel) {
  return here(AT, panel);
}

/** What is shown now, with one clock set to a day; a blank day stops it. */
export function clocked(clock, day) {
  const now = place();
  if (clock === 'asOf') {
    now.given.delete('on');
  }
  if (day) {
    now.given.set(clock, day);
  } else {
    now.given.delete(clock);
  }
  return address(encoded(now.path), withSide(now));
}

function here(name, value) {
  const now = place();
  const given = withSide(now);
  if (value) {
    given.set(name, value);
  } else {
    given.delete(name);
  }
  return address(encoded(now.path), given);
}

function withSide({ given, evidence }) {
  const all = new URLSearchParams(given);
  if (evidence) {
    all.set(EVIDENCE, evidence);
  }
  return all;
}

function encoded(path) {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** What a query takes of the address: a clock that it does not know is left out, and a day asked of takes the form that it knows. */
export function taken(query, given) {
  const known = new Set(query.parameters.map((parameter) => parameter.name));
  const sent = new URLSearchParams(given);
  const left = [];
  for (const clock of CLOCKS.filter((each) => sent.has(each) && !known.has(each))) {
    if (clock === 'asOf' && known.has('on')) {
      sent.set('on', sent.get('on') ?? sent.get('asOf'));
    } else {
      left.push(clock);
    }
    sent.delete(clock);
  }
  return { sent, left };
}
