import { make } from './dom.js';
import { relation } from './words.js';

/** Marks beside the words, so that colour never tells alone. */
const MARKS = { confirmed: '●', certain: '●', reported: '◐', presumed: '◐', suspected: '○', possible: '○', contested: '≠', disputes: '≠', denied: '✕', denies: '✕' };

/** A status or a certainty as a badge with a word. */
export function badge(value) {
  const word = String(value);
  return make('span', { className: 'badge ' + word.replace(/\W/g, '-') }, MARKS[word] ? make('span', { 'aria-hidden': 'true' }, MARKS[word] + ' ') : null, relation(word));
}
