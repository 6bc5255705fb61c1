/** Makes an element. A child may be an element, a text or null; every text stays text. */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (key in element && key !== 'list') {
      element[key] = value;
    } else if (value !== null) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Asks for JSON; throws what the server says is wrong, or that it is away. */
export async function ask(path, signal) {
  let response;
  try {
    response = await fetch(path, { headers: { Accept: 'application/json' }, signal });
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw { title: 'The server does not answer', detail: 'Start it again, then try once more.' };
  }
  const body = await response.json().catch(() => {
    throw { title: 'The answer was broken off', detail: 'It took too long. Ask for less.' };
  });
  if (!response.ok) {
    throw body;
  }
  return body;
}

/** The address of a query on this page. */
export function link(query, parameters = {}) {
  const given = new URLSearchParams(parameters).toString();
  return '#/' + query + (given ? '?' + given : '');
}

/** The id that stands for an entity, linked to all that is known of it. */
export function entityLink(id, name) {
  return make('a', { href: link('entity/profile', { entity: id }), title: id }, name ?? id);
}

/** The id of a fact, linked to who says so. */
export function factLink(id) {
  return make('a', { href: link('evidence/statements-of', { fact: id }), title: 'Who says so: ' + id }, 'evidence');
}

/** Shows what is wrong. */
export function problemCard(problem) {
  return make('div', { className: 'card problem', role: 'alert' },
    make('strong', {}, problem.title ?? 'Something went wrong'), make('div', {}, problem.detail ?? String(problem)));
}
