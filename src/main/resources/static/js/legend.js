import { certaintyOf, LINES, opposed } from './certainty.js';
import { make } from './dom.js';
import { kindOf, kindWords, sign } from './kinds.js';
import { relation } from './words.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The signs and the lines that a drawing has. Each is a switch: what is switched off is hidden. `change` is told the kinds, certainties and types that are off. */
export function legend(answer, change) {
  const off = { kinds: new Set(), certainties: new Set(), types: new Set() };
  const toggle = (set, value, ...content) => make('button', { type: 'button', 'aria-pressed': 'true', className: 'toggle', title: 'Show or hide', onclick: (event) => {
    const hidden = !set.delete(value);
    if (hidden) {
      set.add(value);
    }
    event.currentTarget.setAttribute('aria-pressed', String(!hidden));
    change(off);
  } }, ...content);
  const kinds = [...new Set(answer.nodes.map((node) => kindOf(node.labels)))];
  const edges = answer.relationships.map((relationship) => relationship.properties);
  const counts = Object.keys(LINES).map((certainty) => [certainty, edges.filter((each) => certaintyOf(each) === certainty).length]);
  const types = [...new Set(answer.relationships.map((relationship) => relationship.type))].sort();
  return make('div', { className: 'legend', role: 'group', 'aria-label': 'Legend; each is a switch' },
    kinds.map((kind) => toggle(off.kinds, kind, sign(kind), ' ', kindWords([kind]))),
    counts.filter(([, count]) => count).map(([certainty, count]) => toggle(off.certainties, certainty, line(certainty), LINES[certainty].words + ' (' + count + ')')),
    edges.some(opposed) ? make('span', { className: 'line' }, line('opposed'), '≠ contested or denied') : null,
    answer.nodes.some((node) => node.properties.placeholder) ? make('span', {}, make('i', { className: 'unnamed-sign' }), 'unnamed person or group of people') : null,
    types.length > 1 ? make('details', { className: 'types' }, make('summary', {}, 'Relations'),
      types.map((type) => make('label', {}, make('input', { type: 'checkbox', checked: true, onchange: (event) => {
        if (event.currentTarget.checked) {
          off.types.delete(type);
        } else {
          off.types.add(type);
        }
        change(off);
      } }), ' ' + relation(type)))) : null);
}

function line(certainty) {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 30 10');
  picture.setAttribute('aria-hidden', 'true');
  const drawn = document.createElementNS(SVG, 'line');
  Object.entries({ x1: 1, x2: 29, y1: 5, y2: 5, class: 'edge ' + certainty }).forEach(([name, value]) => drawn.setAttribute(name, value));
  picture.append(drawn);
  return picture;
}
