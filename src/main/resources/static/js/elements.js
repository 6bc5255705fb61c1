import { certaintyOf, LINES, opposed } from './certainty.js';
import { make } from './dom.js';
import { KINDS, kindOf, letterOf, shapeOf } from './kinds.js';
import { relation } from './words.js';

/** What a drawing is made of: nodes and edges as Cytoscape takes them, and how they look. */
export function elements(answer) {
  return [...answer.nodes.map(node), ...answer.relationships.map(edge)];
}

function node({ id, labels, properties }) {
  const kind = kindOf(labels);
  return { group: 'nodes', data: { id: 'n/' + id, own: id, label: properties.name ?? properties.title ?? properties.value ?? id, kind,
    colour: KINDS[kind], edge: edgeOf(labels), shape: shapeOf(kind), letter: letterPicture(letterOf(kind)), labels, properties,
    entity: labels.includes('Entity'), unnamed: properties.placeholder ? 'yes' : 'no' } };
}

function edge({ id, start, end, type, properties }) {
  const certainty = certaintyOf(properties);
  const against = opposed(properties);
  return { group: 'edges', data: { id: 'r/' + id, own: id, source: 'n/' + start, target: 'n/' + end, type,
    label: relation(type) + (against ? ' ≠' : ''), properties, certainty, line: LINES[certainty].line, width: LINES[certainty].width, opposed: against ? 'yes' : 'no' } };
}

/** A province that an organisation declared has the colour of both. */
function edgeOf(labels) {
  return KINDS[labels.includes('Province') && labels.includes('Organisation') ? 'Organisation' : kindOf(labels)];
}

const SIZE = 96;

const letters = new Map();

/** The letter of a kind stands in its node: a picture of points, since one of lines is made anew for each node and each time. */
function letterPicture(letter) {
  if (!letters.has(letter)) {
    const canvas = make('canvas', { width: SIZE, height: SIZE });
    const pen = canvas.getContext('2d');
    Object.assign(pen, { font: '700 ' + SIZE / 2 + 'px sans-serif', textAlign: 'center', textBaseline: 'middle', strokeStyle: '#0006', lineWidth: SIZE / 40, fillStyle: '#fff' });
    pen.strokeText(letter, SIZE / 2, SIZE / 2 + SIZE / 40);
    pen.fillText(letter, SIZE / 2, SIZE / 2 + SIZE / 40);
    letters.set(letter, canvas.toDataURL());
  }
  return letters.get(letter);
}

/** How nodes and edges look, in the colours of the page. Names are written from `readable` on, in points on the screen. */
export function style(readable) {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const ink = dark ? '#e7e9ee' : '#1d2430';
  const ground = dark ? '#1c222c' : '#ffffff';
  const line = dark ? '#a9b2c1' : '#5b6474';
  const bad = dark ? '#ff9b9b' : '#a3262a';
  return [
    { selector: 'node', style: { 'background-color': 'data(colour)', shape: 'data(shape)', 'background-image': 'data(letter)', 'background-fit': 'contain', label: 'data(label)', color: ink, 'font-size': 11,
      'text-valign': 'bottom', 'text-margin-y': 4, width: 28, height: 28, 'border-width': 3, 'border-color': 'data(edge)', 'text-wrap': 'wrap', 'text-max-width': 110,
      'text-background-color': ground, 'text-background-opacity': 0.8, 'min-zoomed-font-size': readable } },
    { selector: 'node[unnamed = "yes"]', style: { 'border-style': 'dashed', 'border-color': ink, 'border-width': 2 } },
    { selector: 'edge', style: { label: 'data(label)', 'min-zoomed-font-size': readable, 'font-size': 8, color: dark ? '#b4bccb' : '#565e6b', width: 'data(width)',
      'line-color': line, 'target-arrow-color': line, 'target-arrow-shape': 'triangle', 'curve-style': 'bezier',
      'line-style': 'data(line)', 'text-rotation': 'autorotate', 'text-background-color': ground,
      'text-background-opacity': 0.8 } },
    { selector: 'edge[opposed = "yes"]', style: { 'line-color': bad, 'target-arrow-color': bad } },
    { selector: '.pinned', style: { 'overlay-color': '#e9c46a', 'overlay-opacity': 0.25, 'overlay-padding': 4 } },
    { selector: '.found, :selected', style: { 'border-width': 4, 'border-color': '#d08b00', 'line-color': '#d08b00', 'target-arrow-color': '#d08b00' } },
    { selector: '.nameless', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
    { selector: '.found, :selected', style: { 'text-opacity': 1 } },
    { selector: '.hidden', style: { display: 'none' } },
  ];
}
