import { beside, dossier } from './address.js';
import { fieldLabel } from './words.js';

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

/** An entity, linked to all that is known of it. */
export function entityLink(id, name) {
  return make('a', { href: dossier(id), dir: 'auto' }, name ?? id);
}

/** A fact, linked to its evidence, which opens at the side. */
export function factLink(id, words = 'evidence') {
  return make('a', { href: beside(id), className: 'fact', title: 'Who says so', 'data-fact': id }, words);
}

/** A link to another host, for http and https alone; anything else stays text. */
export function outward(address, words = address) {
  return /^https?:\/\//i.test(address) && URL.canParse(address)
    ? make('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, words) : words;
}

/** Shows what is wrong; errors of arguments bear the labels of their fields. */
export function problemCard(problem) {
  const sentences = problem.errors?.length ? problem.errors.map((error) => fieldLabel(error.argument) + ': ' + sentence(error))
    : [problem.detail ?? String(problem)];
  return make('div', { className: 'card problem', role: 'alert' },
    make('strong', {}, problem.title ?? 'Something went wrong'), sentences.map((each) => make('div', {}, each)));
}

/** What is wrong with an argument, without its name. */
export function sentence(error) {
  return error.detail.replace(/^\w+: /, '');
}
