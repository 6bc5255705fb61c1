import { address } from './address.js';
import { day, edtf } from './dates.js';
import { entityLink, make, outward } from './dom.js';
import { ROLES } from './roles.js';
import { locator, ofEntity, said, when, why } from './sentences.js';
import { ask } from './server.js';
import { badge } from './badges.js';

/** Who says a fact, how firmly and where, and why its status is what it is. */
export async function evidence(fact, knownBy) {
  const clock = knownBy ? '&knownBy=' + encodeURIComponent(knownBy) : '';
  const [{ rows }, decisive] = await Promise.all([
    ask('/api/queries/' + ROLES.evidence + '?fact=' + encodeURIComponent(fact) + clock),
    ask('/api/queries/' + ROLES.decisive + '?fact=' + encodeURIComponent(fact)).then((answer) => answer.rows, () => [])]);
  const facts = [...new Set(rows.map((row) => row.about))];
  const derived = facts.some((each) => each !== fact);
  const parts = await Promise.all(facts.map((each) => one(each, rows.filter((row) => row.about === each), decisive.filter((row) => row.about === each), clock)));
  return [
    make('h2', {}, 'Evidence'),
    knownBy ? make('p', { className: 'quiet' }, 'What was published up to ' + day(knownBy) + '.') : null,
    derived ? make('p', {}, 'No source says this as it stands. It follows from:') : null,
    rows.length ? null : make('p', {}, knownBy ? 'No source had said so by then.' : 'No source says so.'),
    ...parts.flat(),
    make('p', {}, make('a', { href: address(ROLES.evidence, { fact }) }, 'All of it as a table')),
  ].filter(Boolean);
}

async function one(fact, rows, decisive, clock) {
  const [first] = rows;
  const known = await summary(fact, first.subject, clock);
  const { reason, firm, hedged, against } = why(known?.status ?? 'unknown', rows);
  const losing = known?.status === 'contested' ? 'Against it: ' + against.join(', ') + '.' : null;
  return [
    make('h3', {}, known ? [entityLink(first.subject, first.subjectName), ' ', ...linked(ofEntity(known))] : linked(said(first))),
    known ? make('p', {}, when(known), ' ', badge(known.status)) : null,
    known ? make('p', { className: 'why' }, make('strong', {}, capital(known.status)), ': ' + reason + '. ', losing,
      known.disputed?.length ? ' The sources cannot agree on: ' + known.disputed.join(', ') + '.' : '') : null,
    decisive.length ? make('ul', { className: 'why plain' }, decisive.map((row) => make('li', {}, 'Without the word of ', make('bdi', {}, row.originName), ' it would be ' + without(row, known) + '.'))) : null,
    make('p', { className: 'quiet' }, told(firm.length, hedged.length, against.length) + since(rows)),
    make('ol', { className: 'statements' }, rows.map(statement)),
  ].filter(Boolean);
}

/** What the graph shows of a fact, by the dossier of its subject. */
async function summary(fact, subject, clock) {
  const { rows } = await ask('/api/queries/' + ROLES.profile + '?entity=' + encodeURIComponent(subject) + '&limit=10000' + clock).catch(() => ({ rows: [] }));
  return rows.find((row) => row.fact === fact) ?? null;
}

function without(row, known) {
  const parts = row.statusWithout === 'none' ? ['not known at all'] : known && row.statusWithout === known.status ? [] : [row.statusWithout];
  const bounds = row.statusWithout === 'none' ? [] : [row.sinceWithout && 'begun ' + edtf(row.sinceWithout), row.untilWithout && 'ended ' + edtf(row.untilWithout)].filter(Boolean);
  return [...parts, ...bounds].join(', ') || 'dated otherwise';
}

function told(firm, hedged, against) {
  return [count(firm, 'asserts', 'assert'), count(hedged, 'suspects', 'suspect'), count(against, 'disputes or denies', 'dispute or deny')].filter(Boolean).join(', ') + ' it.';
}

function count(number, single, many) {
  return number ? number + (number === 1 ? ' voice ' + single : ' voices ' + many) : null;
}

function since(rows) {
  const published = rows.find((row) => row.published)?.published;
  return published ? ' First known from a publication of ' + edtf(published) + '.' : '';
}

function statement(row) {
  const where = [row.sourceTitle && '“' + row.sourceTitle + '”', row.published && edtf(row.published)].filter(Boolean).join(', ');
  const title = row.publisher + (where ? ', ' + where : '');
  return make('li', { className: row.stance },
    make('p', {}, make('strong', {}, make('bdi', {}, row.saidByName)), ' ', make('span', { className: 'stance ' + row.stance }, row.stance), ', in ',
      row.url ? outward(row.url, title) : title, row.locator ? ', ' + locator(row.locator) : '', ': ', ...linked(said(row)), '.'),
    row.throughNames?.length ? make('small', { className: 'quiet' }, 'through ' + row.throughNames.join(', ') + ' ') : null,
    row.note ? make('small', { className: 'quiet' }, 'Coder’s note: ' + row.note) : null);
}

function linked(parts) {
  return parts.map((part) => (typeof part === 'string' ? part : entityLink(part.id, part.name)));
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
