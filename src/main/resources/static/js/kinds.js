/** One kind, one colour: the same in every drawing. The first label that fits decides. */
export const KINDS = {
  Person: '#4c8eda', Province: '#8d6e63', Organisation: '#2a9d8f', Attack: '#d1495b', Operation: '#e08e45',
  Statement: '#9a8fbf', Source: '#7a869a', Attribute: '#b8a13f', Dataset: '#556270', Entity: '#888888',
};

/** The kind of a node, by its labels. */
export function kindOf(labels) {
  return Object.keys(KINDS).find((kind) => labels.includes(kind)) ?? 'Entity';
}
