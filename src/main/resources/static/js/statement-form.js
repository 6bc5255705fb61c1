import { add, changesInWords, entities, sources, speakers } from './drafts.js';
import { factLink, make, problemCard } from './dom.js';
import { general, registerEntity, registerSource, registerVoice } from './register.js';
import { cells, field, judged, show } from './row-form.js';
import { locator, said } from './sentences.js';
import { ask, onceBack } from './server.js';
import { relation } from './words.js';

/** The form by which somebody writes who says what of whom, when, how firmly and where. */

const STANCES = { asserts: 'says so', suspects: 'suspects it', disputes: 'doubts it', denies: 'says it is not so' };

const DATE_HELP = 'As in 2014-12-19, 2014-12, 2014~ (about), 2014? (doubtful), [..2016-12-04] (by then), [2014-11..2015-02] (between).';

const WHEN = {
  LASTING: [['since', 'Since', DATE_HELP], ['until', 'Until', 'The last day; two dots (..) where the source says that it was still so.'], ['on', 'Seen so on', 'A day on which it held, where the source tells no beginning.']],
  ACT: [['since', 'On', DATE_HELP]], TIMELESS: [],
};

const VALUES = { TEXT: ['Word or name', ''], NUMBER: ['How many', '14, 120.. (at least), ..5 (at most) or 12..14.'], DATE: ['Day', DATE_HELP], PERIOD: null };

const ATTRIBUTES = { name: 'is also called', kind: 'is of the kind', date: 'took place on', birth: 'was born on', death: 'died on', founded: 'was founded on', dissolved: 'was dissolved on',
  killed: 'killed others, in number', wounded: 'wounded others, in number', militantsKilled: 'own dead, in number', militantsWounded: 'own wounded, in number', VACANT: 'had no leader' };

/** Columns that few statements need. */
const MORE = { role: ['Role', 'The source’s word, as in: emir.'], until_event: ['Ended with the event', 'As in: killed as its leader in a raid.'], ending: ['How it ended', ''], channel: ['Channel', 'By what means, as in: video.'],
  office: ['Office', ''], seat: ['Leader of', 'What the person sworn to led on that day.'], of: ['Who is counted', 'As in: security-forces. Blank: everybody.'], through: ['Quoted through', 'Short names of those through whom it was said, joined by |.'],
  spell: ['Spell', 'The year in which this period began, where the same two had several.'], predecessor_spell: ['Predecessor’s spell', 'A year, where the predecessor held it several times.'] };

/**
 * `draft` gives the id of the draft, `names` what it registers; `fresh` is called when something was registered, `done` with the sentence of what was
 * written.
 */
export function statementForm(choices, { draft, names, fresh, done }) {
  const kinds = { subject: null };
  const labelsOf = { subject: () => null, object: () => objectLabels() };
  const at = (column, label, more) => field({ form: 'row', column, label, ...more });
  const registered = (target) => (id, name, kind) => {
    target.set(id, name);
    kinds[target.column] = kind ?? null;
    target.input.focus();
    arrange();
    fresh();
  };
  const entityField = (column, label, more = {}) => {
    const made = at(column, label, { find: entities(labelsOf[column] ?? (() => null), names), chosen: (id, kind) => {
      kinds[column] = kind;
      arrange();
    }, fresh: ['New … for ' + label.toLowerCase(), () => registerEntity(draft(), labelsOf[column]?.() ?? null, registered(made))], ...more });
    made.input.addEventListener('input', () => {
      kinds[column] = null;
    });
    return made;
  };
  const source = at('source', 'Publication', { required: true, placeholder: 'words of its title', find: sources(names), fresh: ['New … publication', () => registerSource(draft(), registered(source))] });
  const place = at('locator', 'Where in it', { help: 'A paragraph or page, as in p7.' });
  const voice = at('said_by', 'Who says it', { placeholder: 'the publisher', help: 'Blank where the publisher speaks for itself; coder for what anybody can look up.', find: speakers(names), fresh: ['New … voice', () => registerVoice(draft(), registered(voice))] });
  const stance = at('stance', 'How firmly', { choices: choices.stances.map((word) => [word, STANCES[word] ?? word]) });
  const subject = entityField('subject', 'Of whom', { required: true });
  const what = at('what', 'What', { required: true, choices: [['', 'choose …']] });
  const object = entityField('object', 'Whom or what', { required: true });
  const value = at('value', 'Value', { required: true });
  const dates = Object.fromEntries(['since', 'until', 'on'].map((column) => [column, at(column, column, { placeholder: 'YYYY-MM-DD' })]));
  const more = Object.fromEntries(Object.entries(MORE).map(([column, [label, help]]) => [column, ['until_event', 'seat', 'office'].includes(column) ? at(column, label, { help, find: entities(() => (column === 'until_event' ? ['Attack', 'Operation'] : column === 'seat' || isSuccession() ? ['Organisation', 'Province'] : []), names) })
    : at(column, label, { help, ...(column === 'ending' ? { choices: [['', 'not said'], ...choices.endings.map((word) => [word, word])] } : {}) })]));
  const note = at('note', 'Note', { lines: 2, help: 'Your own remark; no part of what is said.' });

  const says = make('div', { className: 'fields' });
  const when = make('div', { className: 'fields' });
  const details = make('div', { className: 'fields' });
  const timeless = make('p', { className: 'quiet' }, 'What is said holds always, so it takes no date.');
  const sentence = make('p', { id: 'sentence' });
  const judgement = make('div', { id: 'judgement', role: 'status' });
  const element = make('form', { className: 'card writing', noValidate: true, 'aria-label': 'Statement', onsubmit: submit },
    make('fieldset', {}, make('legend', {}, 'Who says it, and where'), make('div', { className: 'fields' }, source.element, place.element, voice.element, stance.element)),
    make('fieldset', {}, make('legend', {}, 'What it says'), says),
    make('fieldset', {}, make('legend', {}, 'When'), timeless, when),
    make('details', { id: 'more' }, make('summary', {}, 'More: role, how it ended, note …'), details),
    make('section', { className: 'reads', 'aria-label': 'What it says as a sentence' }, sentence, judgement),
    make('div', { className: 'row' }, make('button', { type: 'submit', className: 'primary' }, 'Write into the draft'), make('button', { type: 'button', onclick: clear }, 'Clear')));

  const relationOf = () => choices.relations.find((each) => each.predicate === what.input.value);
  const attributeOf = () => choices.attributes.find((each) => each.what === what.input.value);
  const isSuccession = () => what.input.value === 'SUCCEEDED';
  const table = () => relationOf()?.table ?? (attributeOf() ? 'attributes.csv' : null);
  const has = (column) => (choices.tables[table()] ?? []).includes(column);
  const objectLabels = () => relationOf()?.joins.filter(({ from }) => !kinds.subject || isOf(kinds.subject, from)).map(({ to }) => to) ?? null;
  const extent = () => relationOf()?.joins.find(({ from }) => kinds.subject && isOf(kinds.subject, from))?.extent ?? relationOf()?.extent ?? extentOf(attributeOf());

  function shown() {
    const attribute = attributeOf();
    const valued = attribute ? (VALUES[attribute.content] ? [value] : []) : [object];
    const dated = (WHEN[extent()] ?? []).map(([column]) => dates[column]);
    return { says: [subject, what, ...valued], dated, details: [...Object.values(more).filter((each) => has(each.column) && !(each === more.until_event && extent() !== 'LASTING') && !(each === more.ending && extent() !== 'LASTING')
      && !(each === more.spell && extent() !== 'LASTING' && !isSuccession())), note] };
  }

  const fields = () => {
    const { says: first, dated, details: last } = shown();
    return [source, place, voice, stance, ...first.filter((each) => each !== what), ...dated, ...last];
  };

  /** Offers what can be said of the one chosen, and the fields that this takes. */
  function arrange() {
    offer();
    const [label, help] = VALUES[attributeOf()?.content] ?? ['Value', ''];
    value.element.querySelector('label').firstChild.data = label;
    value.element.querySelector('[id$=help]').textContent = help;
    more.office.element.querySelector('label').firstChild.data = isSuccession() ? 'In the office of' : 'Office';
    const { says: first, dated, details: last } = shown();
    for (const [column, name, words] of WHEN[extent()] ?? []) {
      dates[column].element.querySelector('label').firstChild.data = name;
      dates[column].element.querySelector('[id$=help]').textContent = words;
    }
    lay(says, isSuccession() ? [...first, more.office] : first);
    lay(when, dated);
    lay(details, last.filter((each) => !(isSuccession() && each === more.office)));
    timeless.hidden = !table() || dated.length > 0;
    timeless.textContent = attributeOf()?.content === 'DATE' ? 'The day stands above.' : 'What is said holds always, so it takes no date.';
    when.parentElement.hidden = !table();
  }

  /** Moves no field that stands already where it belongs, so that it keeps the focus. */
  function lay(target, wanted) {
    const elements = wanted.map((each) => each.element);
    [...target.children].filter((each) => !elements.includes(each)).forEach((each) => each.remove());
    elements.forEach((each, index) => {
      if (target.children[index] !== each) {
        target.insertBefore(each, target.children[index] ?? null);
      }
    });
  }

  function offer() {
    const before = what.input.value;
    const fitting = (labels) => !kinds.subject || labels.some((label) => isOf(kinds.subject, label));
    const relations = choices.relations.filter(({ joins }) => fitting(joins.map(({ from }) => from)));
    const attributes = choices.attributes.filter(({ labels }) => fitting(labels));
    const option = (chosen, words) => make('option', { value: chosen }, words);
    what.input.replaceChildren(option('', 'choose …'),
      make('optgroup', { label: 'of two' }, relations.map(({ predicate }) => option(predicate, relation(predicate)))),
      make('optgroup', { label: 'of one by itself' }, attributes.map((each) => option(each.what, ATTRIBUTES[each.what] ?? relation(each.what)))));
    what.input.value = [...what.input.options].some((each) => each.value === before) ? before : '';
  }

  async function row() {
    if (!table()) {
      sentence.textContent = '';
      return null;
    }
    const texts = await cells(fields());
    await read(texts);
    if (attributeOf()) {
      const { subject: entity, ...rest } = texts;
      return { table: table(), cells: { ...(entity ? { entity } : {}), what: what.input.value, ...rest } };
    }
    return { table: table(), cells: texts };
  }

  /** Says the row as the evidence will say it. */
  async function read(texts) {
    const name = (each) => each.input.value.trim() || '…';
    const who = voice.input.value.trim() || 'The publisher';
    const statement = { ...texts, subjectName: name(subject), object: relationOf() ? texts.object ?? '…' : null, objectName: name(object), predicate: what.input.value,
      untilEvent: texts.until_event, untilEventName: texts.until_event ? name(more.until_event) : null };
    const verb = texts.stance ?? 'asserts';
    const parts = said({ ...statement, stance: verb }).map((part) => (typeof part === 'string' ? part : make('bdi', {}, part.name)));
    sentence.replaceChildren(make('strong', {}, 'It reads: '), who + ' ' + verb + ', in ', make('cite', { dir: 'auto' }, name(source)), texts.locator ? ', ' + locator(texts.locator) : '', ': ', ...parts, '.');
  }

  function told(answer, problem) {
    const known = answer?.fact ? knownOf(answer.fact) : null;
    judgement.replaceChildren(...general(answer, problem),
      ...(answer && !answer.problems.length ? [make('p', { className: 'done' }, answer.written ? 'Written.' : 'It can be written. An import of the draft would then bring: ' + (changesInWords(answer.changes) ?? 'nothing new') + '.'), known] : []).filter(Boolean),
      ...(answer?.problems.some(({ column }) => column) ? [make('p', { className: 'quiet' }, 'It cannot be written yet. What is missing or wrong stands at its field.')] : []));
  }

  /** Whether others speak of the same fact already. */
  function knownOf(fact) {
    const line = make('p', { className: 'quiet' });
    ask('/api/facts/' + encodeURIComponent(fact) + '/evidence').then(({ rows }) => line.replaceChildren(rows.length + (rows.length === 1 ? ' statement speaks' : ' statements speak') + ' of this already: ', factLink(fact, 'see who says so'), '.'),
      () => line.replaceChildren('Nobody has spoken of this yet: it is a new fact.'));
    return line;
  }

  const all = () => [...fields(), what];
  const judge = judged(element, all, draft, row, told);
  what.input.addEventListener('change', arrange);
  arrange();

  async function submit(event) {
    event.preventDefault();
    judge.stop();
    if (!table()) {
      what.mark([{ reason: 'Choose what is said.' }], true);
      what.input.focus();
      return;
    }
    what.mark([], true);
    try {
      const answer = await add(draft(), await row());
      show(all(), answer, true);
      told(answer);
      if (answer.written) {
        const words = [...sentence.childNodes].slice(1).map((each) => each.cloneNode(true));
        clear();
        judgement.replaceChildren(make('p', { className: 'done' }, 'Written into the draft. The publication stays for the next statement.'));
        await done(words, answer.fact);
      } else {
        const wrong = element.querySelector('[aria-invalid=true]');
        if (wrong?.closest('details')) {
          wrong.closest('details').open = true;
        }
        wrong?.focus();
      }
    } catch (problem) {
      judgement.replaceChildren(problemCard(problem));
      if (problem.away) {
        onceBack(judge.later);
      }
    }
  }

  /** Leaves who says it and where, since the next statement mostly comes from there too. */
  function clear() {
    judge.stop();
    kinds.subject = null;
    kinds.object = null;
    [subject, what, object, value, ...Object.values(dates), ...Object.values(more), note].forEach((each) => {
      each.set('');
      each.untouch();
      each.mark([], true);
    });
    stance.set(choices.stances[0]);
    sentence.replaceChildren();
    judgement.replaceChildren();
    arrange();
    subject.input.focus();
  }

  return {
    element,
    judge: judge.later,
    focus: () => source.input.focus(),
    /** Begins a statement about an entity. */
    async about(id) {
      const entity = await ask('/api/entities/' + encodeURIComponent(id)).catch(() => null);
      if (entity) {
        subject.set(id, entity.name);
        kinds.subject = entity.labels.find((label) => choices.relations.some(({ joins }) => joins.some(({ from }) => from === label))) ?? null;
        arrange();
      }
    },
  };
}

/** What lasts has a period, what is a date by itself none. */
function extentOf(attribute) {
  return attribute ? { TEXT: attribute.extent === 'LASTING' ? 'LASTING' : 'TIMELESS', NUMBER: 'TIMELESS', DATE: 'TIMELESS', PERIOD: 'LASTING' }[attribute.content] : null;
}

/** A declared province is an organisation too. */
function isOf(kind, label) {
  return kind === label || (kind === 'Province' && label === 'Organisation');
}
