import { statement } from './statement.js';

/** What the Neo4j Browser finds in its local storage: style and favourites, as version 5.24 keeps them. */

const GUIDE = 'fealty-guide';

/** A style sheet as the Browser keeps it: the properties of each selector. */
export function grass(sheet) {
  return Object.fromEntries([...sheet.matchAll(/(\S+) \{\n(.*?)}\n/gs)].map(([, selector, properties]) => [selector,
    Object.fromEntries([...properties.matchAll(/ {2}([\w-]+): ("[^"]*"|[^;]+);/g)].map(([, name, value]) => [name, value.replaceAll('"', '')]))]));
}

/** The guide, a statement in each of its cells. The first line of a cell names it. */
export function guide(text) {
  return text.split(/;\s*(?:\n|$)/).map((cell) => cell.trim()).filter(Boolean)
    .map((content, index) => ({ id: GUIDE + '-' + index, folder: GUIDE, content: content + ';' }));
}

/** Every named query with the arguments of its first example, so that it runs as it lies. */
export function favourites(queries) {
  return queries.map((query) => ({ id: 'fealty-' + query.name, folder: 'fealty-' + query.group,
    content: '// ' + query.title + '\n' + statement(query, new URL(query.examples[0].answer, 'http://localhost').searchParams) + ';' }));
}

/** One folder for the guide and one for each group of queries. */
export function folders(queries) {
  const groups = [...new Set(queries.map((query) => query.group))];
  return [{ id: GUIDE, name: 'Fealty: guide' }, ...groups.map((group) => ({ id: 'fealty-' + group, name: 'Fealty: ' + group }))];
}
