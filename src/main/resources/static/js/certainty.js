/** How surely a relationship holds on the day asked, and how that is drawn. */

/** Words, lines and widths, the surest first. `none` is for answers that say nothing of it. */
export const LINES = {
  certain: { words: 'certain', line: 'solid', width: 2.6 },
  presumed: { words: 'presumed', line: 'dashed', width: 1.8 },
  possible: { words: 'possible', line: 'dotted', width: 1.8 },
  none: { words: 'how surely is not told', line: 'solid', width: 0.8 },
};

const UNSURE = ['suspected', 'contested', 'denied'];

/** The certainty of a relationship; what is suspected, contested or denied is possible at best. */
export function certaintyOf({ holds, kind, status }) {
  const told = [holds, kind].find((word) => word in LINES);
  return told ?? (UNSURE.includes(status) ? 'possible' : 'none');
}

/** Whether the sources are against each other about it. */
export function opposed({ status }) {
  return status === 'contested' || status === 'denied';
}
