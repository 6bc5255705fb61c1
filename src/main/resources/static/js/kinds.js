/** One kind, one colour: the same as in fealty.grass. The first label that fits decides. */
export const KINDS = {
  Person: '#4C8BF5', Province: '#2A9D8F', Organisation: '#E4572E', Attack: '#8E44AD', Operation: '#F4A261',
  Statement: '#C9CDD2', Source: '#9AA0A6', Voice: '#C9CDD2', Attribute: '#D9B44A', Dataset: '#6B7177', Entity: '#C9CDD2',
};

/** The kind of a node, by its labels. */
export function kindOf(labels) {
  return Object.keys(KINDS).find((kind) => labels.includes(kind)) ?? 'Entity';
}
