/** Days and periods in words. Days are `YYYY-MM-DD`; bounds are pairs of the first and the last day that can be meant, null where nothing bounds it. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2014-12-20` as `20 Dec 2014`, `2014-12` as `Dec 2014`; any other text as it is. */
export function day(text) {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!found) {
    return text;
  }
  const [, year, month, date] = found;
  return [date && String(Number(date)), month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** One day that is known by its bounds: `by 24 Apr 2015`; null where nothing bounds it. */
export function oneDay([earliest, latest]) {
  if (!earliest && !latest) {
    return null;
  }
  if (!earliest) {
    return 'by ' + day(latest);
  }
  return latest ? unit(earliest, latest) ?? 'between ' + pair(earliest, latest) : day(earliest) + ' or later';
}

/** What lasted: `Dec 2014 – 20 Apr 2015`, `since Dec 2014`; null where nothing bounds it. `seen` is a day on which it still was so. */
export function period(begin, bounds, seen = null) {
  // Nothing ends before it can have begun.
  const end = begin[0] && bounds[0] && bounds[0] < begin[0] && (!bounds[1] || bounds[1] >= begin[0]) ? [begin[0], bounds[1]] : bounds;
  const [first, last] = [oneDay(begin), oneDay(end)];
  if (exact(begin) && exact(end)) {
    return first === last ? first : first + ' – ' + last;
  }
  const lasted = end[0] ?? (end[1] ? null : seen);
  if (begin[1] && lasted && lasted < begin[1] && !(begin[0] >= lasted)) {
    // It had begun by the one day and had not ended before the other: nobody tells that it began or ended on either.
    return ['at some time ' + (unit(lasted, begin[1]) ? 'in ' + unit(lasted, begin[1]) : 'between ' + pair(lasted, begin[1])), end[1] && ending([null, end[1]])].filter(Boolean).join(', ');
  }
  const least = [end[1] ? null : end[0], end[0] || end[1] ? null : seen].find(Boolean);
  const until = least ? 'at least until ' + day(least) : last && ending(end, last);
  return [first && (last && !least ? first : since(begin, first)), until].filter(Boolean).join(', ') || null;
}

/** A date as EDTF writes it, in words; several are parted by `|`. Any other text stays as it is. */
export function edtf(written) {
  if (!/^[\d\[][-\d\][.,/~?%X| ]*$|^[./][-\d./]*$/.test(written)) {
    return written;
  }
  return written.split(/\s*\|\s*/).map((each) => each === '..' ? 'still so when written' : interval(each)).join(' or ');
}

/** A text in which days and bounds of days stand, with these in words. */
export function spoken(text) {
  return text.replace(/\[(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?]/g, (found, first, last) => oneDay([first ?? null, last ?? null]) ?? found)
    .replace(/\b\d{4}-\d\d-\d\d\b/g, day).replace(/since by /g, 'since ');
}

/** Whether a date is marked as doubtful. */
export function doubtful(written) {
  return typeof written === 'string' && /[?%]/.test(written);
}

function interval(written) {
  const parts = written.split('/');
  return parts.length === 2 ? parts.map((part) => (['', '..'].includes(part) ? '…' : date(part))).join(' – ') : date(written);
}

function date(written) {
  const set = /^\[(.*)]$/.exec(written)?.[1];
  if (set === undefined) {
    return marked(written);
  }
  const [first, last] = set.includes('..') ? set.split('..') : [null, null];
  if (first === null) {
    return set.split(',').map((each) => marked(each.trim())).join(' or ');
  }
  return first && last ? 'between ' + marked(first) + ' and ' + marked(last) : first ? marked(first) + ' or later' : 'by ' + marked(last);
}

function marked(written) {
  const [, bare, mark] = /^(.*?)([?~%]?)$/.exec(written);
  return (mark === '~' || mark === '%' ? 'about ' : '') + day(bare) + (mark === '?' || mark === '%' ? ' (doubtful)' : '');
}

function since([earliest, latest], words) {
  return earliest ? latest && !unit(earliest, latest) ? 'began ' + words : 'since ' + words : 'began by ' + day(latest);
}

function ending([earliest, latest], words) {
  return earliest ? (unit(earliest, latest) ? 'until ' : 'ended ') + words : 'until ' + day(latest) + ' at the latest';
}

function exact([earliest, latest]) {
  return Boolean(earliest && latest && unit(earliest, latest));
}

/** A single day, a whole month or a whole year; null for other bounds. */
function unit(earliest, latest) {
  if (earliest === latest) {
    return day(earliest);
  }
  if (earliest.slice(0, 4) === latest.slice(0, 4) && earliest.endsWith('-01-01') && latest.endsWith('-12-31')) {
    return earliest.slice(0, 4);
  }
  const month = earliest.slice(0, 7);
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return earliest === month + '-01' && latest === month + '-' + days ? day(month) : null;
}

function pair(earliest, latest) {
  const first = earliest.slice(0, 4) === latest.slice(0, 4) ? day(earliest).replace(/ \d{4}$/, '') : day(earliest);
  return first + ' and ' + day(latest);
}

/** The last day that a date can mean, as EDTF writes it; null where it has none or is no date. A month or a year means its last day. */
export function lastDay(written) {
  const text = written.trim();
  const set = /^\[(.*)]$/.exec(text)?.[1] ?? text;
  const parts = set === text ? text.split('/') : set.split(/\.\.|,/);
  const readable = parts.length <= (set === text ? 2 : Infinity) && parts.every((part) => ['', '..'].includes(part.trim()) || lastOf(part.trim()));
  return readable ? lastOf(parts.at(-1).trim()) : null;
}

function lastOf(text) {
  const [, bare, mark] = /^(.*?)([?~%]?)$/.exec(text);
  const found = /^(\d{3}[\dX]|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(bare);
  if (!found) {
    return null;
  }
  const about = mark === '~' || mark === '%' ? 1 : 0;
  const year = Number(found[1].replaceAll('X', '9'));
  const month = Number(found[2] ?? NaN);
  const date = Number(found[3] ?? NaN);
  const last = Number.isNaN(month) ? new Date(Date.UTC(year + 1 + about, 0, 0))
    : Number.isNaN(date) ? new Date(Date.UTC(year, month + about, 0)) : new Date(Date.UTC(year, month - 1, date + about));
  const fits = Number.isNaN(month) || (month >= 1 && month <= 12 && (Number.isNaN(date) || new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date));
  return fits ? last.toISOString().slice(0, 10) : null;
}
