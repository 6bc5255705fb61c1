/** The page's words for names of the catalogue and of the graph. A name that is not listed is taken apart into words. */

const LABELS = {
  asOf: 'On day', on: 'On day', knownBy: 'As known by', minDays: 'At least days', hops: 'Steps away', limit: 'At most rows',
  parts: 'With its parts', holds: 'Certainty', fromOrganisation: 'From', toOrganisation: 'To',
  saidBy: 'Voice', origin: 'Voice', origins: 'Voices', sourceTitle: 'Source', endingEvent: 'Ended with', untilEvent: 'Ended with',
  attackName: 'Attack', other: 'Who or what', predicate: 'What', tie: 'Belonged as', tied: 'Belonged', kind: 'Kind',
};

/** Relations as said of their subject, and of their object. */
const RELATIONS = {
  LED: ['led', 'led by'], PLEDGED_TO: ['pledged to', 'received the pledge of'], MEMBER_OF: ['member of', 'has as member'],
  PART_OF: ['part of', 'has as part'], AFFILIATED_WITH: ['affiliated with', 'affiliated with'], CLAIMED: ['claimed', 'claimed by'],
  KILLED_IN: ['killed in', 'place of death of'], SANCTIONED: ['sanctioned', 'sanctioned by'],
  ACCEPTED_PLEDGE_OF: ['accepted the pledge of', 'pledge accepted by'],
  APPOINTED: ['appointed', 'appointed by'], DENOUNCED: ['denounced', 'denounced by'], SPLIT_FROM: ['split from', 'left by a split by'],
  SUCCEEDED: ['succeeded', 'succeeded by'], ATTRIBUTED_TO: ['attributed to', 'said to have done'],
  CONDUCTED_BY: ['conducted by', 'conducted'], OCCURRED_IN: ['occurred in', 'where it occurred'], WITHIN: ['within', 'contains'],
  COVERS: ['covers', 'covered by'], SWORN_TO: ['sworn to', 'has the oath of'], FIRST_SWORN_TO: ['first sworn to', 'had the first oath of'],
  DEFECTED_TO: ['went over to', 'joined from another side by'], DENIED: ['denied', 'denied'],
};

/** What stands before a field of the form. */
export function fieldLabel(name) {
  return name === 'possible' ? 'With what is only possible' : labelOf(name);
}

/** What stands above a column or before a property. */
export function labelOf(name) {
  return LABELS[name] ?? capital(apart(name));
}

/** A relation or an attribute in words; `direction` is `in` where the row speaks of its object. */
export function relation(predicate, direction = 'out') {
  const known = RELATIONS[predicate];
  return known ? known[direction === 'in' ? 1 : 0] : apart(/^[A-Z_]+$/.test(predicate) ? predicate.toLowerCase().replaceAll('_', ' ') : predicate);
}

/** Any value of an answer as text. */
export function text(value) {
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  if (value in RELATIONS) {
    return relation(value);
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** `camelCase` as separate small words. */
export function apart(name) {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A description of the catalogue as a field of the page means it: with names for ids, yes for true, blank for null. */
export function plain(description) {
  return description.replace(/^ids? of (the |an? )?/, '').replace(/(^|\s)true: /g, '$1yes: ').replace(/(^|\s)false: /g, '$1no: ')
    .replace(/(^|\s)null: /gi, '$1blank: ').replace(/\bnull\b/g, 'blank').replace(/\bNull\b/g, 'Blank').replace(/\basOf\b/g, 'the day');
}

/** A value that somebody chose, in words. */
export function valueWords(value) {
  return { true: 'yes', false: 'no' }[value] ?? value;
}
