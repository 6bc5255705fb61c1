/** The address of this page holds all that was asked: `#/group/name?argument=…`. */

/** The two clocks: of which day is asked, and as known by which day. */
export const CLOCKS = ['asOf', 'knownBy'];

/** What the address asks: the query's name, blank at the start, and the texts of its arguments. */
export function place() {
  const [name, search] = location.hash.replace(/^#\/?/, '').split('?', 2);
  return { name: decodeURIComponent(name), given: new URLSearchParams(search ?? '') };
}

/** The address of a query. The clocks go on as they are, unless the parameters set them. */
export function link(query, parameters = {}) {
  const next = new URLSearchParams(parameters);
  const { given } = place();
  for (const clock of CLOCKS) {
    const text = given.get(clock) ?? (clock === 'asOf' ? given.get('on') : null);
    if (text && !next.has(clock) && !next.has('on')) {
      next.set(clock, text);
    }
  }
  return address(query, next);
}

/** The address of a query with these arguments alone. */
export function address(query, parameters) {
  const search = new URLSearchParams(parameters).toString();
  return '#/' + query + (search ? '?' + search : '');
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
