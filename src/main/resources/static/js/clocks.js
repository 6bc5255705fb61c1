import { clocked, place } from './address.js';
import { day, lastDay } from './dates.js';
import { make } from './dom.js';
import { ROLES } from './roles.js';
import { ask } from './server.js';

const DAY = 86_400_000;

const SVG = 'http://www.w3.org/2000/svg';

/** The two clocks, with what the histogram below each counts. */
const FACES = [
  { clock: 'asOf', label: 'On day', blank: 'any day', counted: 'facts', about: 'Facts that began, by month' },
  { clock: 'knownBy', label: 'Known by', blank: 'today', counted: 'publications', about: 'Publications, by month' },
];

/** Fills the header with both clocks; `follow` shows what the address says. */
export function clocks(target) {
  const faces = FACES.map(face);
  target.replaceChildren(...faces.map(({ element }) => element));
  months().then((rows) => faces.forEach((each) => each.span(rows))).catch(() => {});
  const follow = () => faces.forEach((each) => each.show(place().given));
  follow();
  return { follow };
}

async function months() {
  return (await ask('/api/queries/' + ROLES.calendar)).rows;
}

function face({ clock, label, blank, counted, about }) {
  const id = 'clock-' + clock;
  const wrong = make('small', { className: 'wrong', id: id + '-wrong', role: 'alert' });
  const field = make('input', { id, type: 'text', autocomplete: 'off', placeholder: blank, 'aria-describedby': id + '-wrong',
    title: 'A day, a month or a year, as 2015-04-20, 2015-04 or 2015. Of a month or a year its last day is taken. Blank: ' + blank + '.' });
  const slider = make('input', { type: 'range', min: 0, max: 1, step: 1, 'aria-label': label + ', slider', disabled: true });
  const bars = make('span', { className: 'bars', title: about });
  const range = { first: 0, count: 1 };
  const set = (text) => {
    if (location.hash !== clocked(clock, text)) {
      location.hash = clocked(clock, text);
    }
  };
  field.addEventListener('change', () => {
    const last = field.value.trim() ? lastDay(field.value) : '';
    wrong.textContent = last === null ? '“' + field.value + '” has no last day. Write a day, a month or a year, such as 2015-04-20, 2015-04 or 2015.' : '';
    field.setAttribute('aria-invalid', String(last === null));
    if (last !== null) {
      set(last);
    }
  });
  slider.addEventListener('input', () => {
    field.value = dayAt(range, slider.value);
    tell(slider, blank, field.value);
  });
  slider.addEventListener('change', () => set(dayAt(range, slider.value)));
  const show = (given) => {
    const text = given.get(clock) ?? (clock === 'asOf' ? given.get('on') : null) ?? '';
    field.value = text;
    wrong.textContent = '';
    field.setAttribute('aria-invalid', 'false');
    slider.value = text ? Math.max(0, Math.min(range.count, (Date.parse(text) - range.first) / DAY)) : range.count + 1;
    tell(slider, blank, text);
  };
  return {
    element: make('div', { className: 'clock' }, make('label', { htmlFor: id }, label), field, make('span', { className: 'slide' }, bars, slider), wrong),
    show,
    span(rows) {
      if (rows.length) {
        range.first = Date.parse(rows[0].month);
        range.count = Math.round((Date.parse(rows.at(-1).month) - range.first) / DAY) + 31;
        slider.max = range.count + 1;
        slider.disabled = false;
        bars.replaceChildren(histogram(rows, counted, range));
        show(place().given);
      }
    },
  };
}

/** The slider's last step is blank: no day is asked. */
function dayAt({ first, count }, value) {
  return Number(value) > count ? '' : new Date(first + Number(value) * DAY).toISOString().slice(0, 10);
}

function tell(slider, blank, text) {
  slider.setAttribute('aria-valuetext', text ? day(text) : blank);
}

function histogram(rows, counted, { first, count }) {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 ' + (count + 1) + ' 10');
  picture.setAttribute('preserveAspectRatio', 'none');
  picture.setAttribute('aria-hidden', 'true');
  const most = Math.max(1, ...rows.map((row) => row[counted]));
  for (const row of rows.filter((each) => each[counted])) {
    const height = 2 + 8 * Math.sqrt(row[counted] / most);
    const bar = document.createElementNS(SVG, 'rect');
    Object.entries({ x: (Date.parse(row.month) - first) / DAY, y: 10 - height, width: Math.max(28, count / 120), height }).forEach(([name, value]) => bar.setAttribute(name, value));
    picture.append(bar);
  }
  return picture;
}
