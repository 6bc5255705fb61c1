import { make } from './dom.js';

/** One kind, one colour, the same as in fealty.grass; the letter and the shape say the same without colour. The first label that fits decides. */
const PALETTE = {
  Person: ['#4C8BF5', 'P', 'ellipse'], Province: ['#2A9D8F', 'L', 'hexagon'], Organisation: ['#E4572E', 'O', 'round-rectangle'],
  Attack: ['#8E44AD', 'A', 'triangle'], Operation: ['#F4A261', 'R', 'diamond'],
  Statement: ['#C9CDD2', 'S', 'tag'], Source: ['#9AA0A6', 'B', 'rectangle'], Voice: ['#C9CDD2', 'V', 'ellipse'],
  Attribute: ['#D9B44A', 'T', 'vee'], Dataset: ['#6B7177', 'D', 'barrel'], Entity: ['#C9CDD2', 'E', 'ellipse'],
};

/** The colour of each kind. */
export const KINDS = Object.fromEntries(Object.entries(PALETTE).map(([kind, [colour]]) => [kind, colour]));

const WORDS = { Province: 'Place', Operation: 'Raid or clash' };

/** The kind of a node, by its labels. */
export function kindOf(labels) {
  return Object.keys(PALETTE).find((kind) => labels.includes(kind)) ?? 'Entity';
}

/** What a kind is called on the page; a place that an organisation declared is told apart. */
export function kindWords(labels) {
  return labels.includes('Province') && labels.includes('Organisation') ? 'Declared province' : WORDS[kindOf(labels)] ?? kindOf(labels);
}

/** The letter that stands for a kind. */
export function letterOf(kind) {
  return (PALETTE[kind] ?? PALETTE.Entity)[1];
}

/** The shape of a kind in a drawing. */
export function shapeOf(kind) {
  return (PALETTE[kind] ?? PALETTE.Entity)[2];
}

/** The letter of a kind in its colour, for lists; the words beside it say the same. */
export function sign(kind) {
  return make('span', { className: 'sign kind-' + kind, 'aria-hidden': 'true' }, letterOf(kind));
}
