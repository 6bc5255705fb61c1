import { beside, place } from './address.js';
import { clocks } from './clocks.js';
import { compare } from './compare.js';
import { make, problemCard } from './dom.js';
import { dossier } from './dossier.js';
import { evidence } from './evidence.js';
import { places, questions } from './menu.js';
import { question } from './question.js';
import { results, search } from './search.js';
import { ask, onceBack } from './server.js';
import { start } from './start.js';
import { write } from './write.js';

const main = document.getElementById('main');
const side = document.getElementById('evidence');
const menu = document.getElementById('menu');
const find = search(document.getElementById('search'));
const faces = clocks(document.getElementById('clocks'));

let catalogue = [];
let turn = 0;
let aim = null;
let shown = { key: null, path: null, evidence: null };

/** Shows what the address asks. While the server is away all that stands there stays. */
async function show(again = false) {
  const now = place();
  const before = shown;
  shown = now;
  menu.open = false;
  faces.follow();
  places(document.getElementById('places'));
  if (now.evidence !== before.evidence || now.given.get('knownBy') !== before.given?.get('knownBy')) {
    openSide(now, before);
  }
  if (again === true || now.key !== before.key) {
    await showMain(now, before);
  }
  relink();
  goTo(now.at);
}

async function showMain(now, before) {
  const mine = ++turn;
  main.setAttribute('aria-busy', 'true');
  try {
    const content = await contentOf(now);
    if (mine !== turn) {
      return;
    }
    main.replaceChildren(...content);
    main.setAttribute('aria-busy', 'false');
    if (now.path !== before.path) {
      window.scrollTo(0, 0);
      (now.path ? main : find).focus({ preventScroll: true });
    }
  } catch (problem) {
    if (problem.away) {
      onceBack(() => mine === turn && show(true));
    } else if (mine === turn) {
      main.replaceChildren(problemCard(problem));
      main.setAttribute('aria-busy', 'false');
    }
  }
}

function contentOf({ path, given }) {
  const [first, rest] = [path.split('/')[0], path.split('/').slice(1).join('/')];
  if (first === 'dossier' && rest) {
    return dossier(rest, given, catalogue);
  }
  const pages = { '': () => start(catalogue), questions: () => questions(catalogue), search: () => results(given), write: () => write(given), compare: () => compare(given) };
  return pages[path] ? pages[path]() : question(path, given, () => show(true));
}

/** Evidence opens where the reader is and gives the focus back when it is closed. */
async function openSide({ evidence: fact, given }, before) {
  side.hidden = !fact;
  document.body.classList.toggle('with-evidence', Boolean(fact));
  if (!fact) {
    document.querySelector('[data-fact="' + CSS.escape(before.evidence ?? '') + '"]')?.focus({ preventScroll: true });
    return;
  }
  const close = make('button', { type: 'button', className: 'close', 'aria-label': 'Close the evidence', onclick: () => {
    location.hash = beside(null);
  } }, '×');
  side.setAttribute('aria-busy', 'true');
  if (fact !== before.evidence) {
    side.replaceChildren(close, make('p', { className: 'quiet' }, 'Asking …'));
    side.focus({ preventScroll: true });
  }
  try {
    const content = await evidence(fact, given.get('knownBy'));
    if (place().evidence === fact) {
      side.replaceChildren(close, ...content);
    }
  } catch (problem) {
    if (problem.away) {
      onceBack(() => openSide(place(), before));
      return;
    }
    side.replaceChildren(close, problemCard(problem));
  }
  side.setAttribute('aria-busy', 'false');
}

/** What is chosen at the side stays so marked in the text. */
function relink() {
  const { evidence: fact } = place();
  document.querySelectorAll('[data-fact]').forEach((each) => each.setAttribute('aria-current', String(each.dataset.fact === fact)));
}

/** Goes to a panel and stays there while the panels above it fill, until the reader moves. */
function goTo(panel) {
  aim = panel;
  keepAim();
  aimed()?.focus({ preventScroll: true });
}

function aimed() {
  return aim && document.getElementById('panel-' + aim);
}

function keepAim() {
  aimed()?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

async function begin() {
  try {
    catalogue = (await ask('/api/catalogue')).queries;
  } catch (problem) {
    if (problem.away) {
      onceBack(begin);
    } else {
      main.replaceChildren(problemCard(problem));
    }
    return;
  }
  await show();
}

document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !side.hidden && !event.defaultPrevented) {
    location.hash = beside(null);
  }
});
document.addEventListener('filled', keepAim);
['wheel', 'keydown', 'pointerdown'].forEach((move) => window.addEventListener(move, () => {
  aim = null;
}, { passive: true }));
window.addEventListener('hashchange', show);
begin();
