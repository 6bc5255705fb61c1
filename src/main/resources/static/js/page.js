import { place } from './address.js';
import { problemCard } from './dom.js';
import { fold, list } from './menu.js';
import { question } from './question.js';
import { ask, onceBack } from './server.js';
import { start } from './start.js';

const main = document.getElementById('main');
const menu = document.getElementById('menu');
const questions = document.getElementById('questions');
const narrow = window.matchMedia('(max-width: 760px)');

let catalogue = [];
let turn = 0;

/** Shows what the address asks. While the server is away all that stands there stays. */
async function show() {
  const mine = ++turn;
  const { name, given } = place();
  list(catalogue, name, questions);
  fold(menu, narrow.matches, name);
  try {
    const content = name ? await question(name, given, show) : await start(catalogue);
    if (mine === turn) {
      main.replaceChildren(...content);
      window.scrollTo(0, 0);
    }
  } catch (problem) {
    if (problem.away) {
      onceBack(() => mine === turn && show());
    } else if (mine === turn) {
      main.replaceChildren(problemCard(problem));
    }
  }
}

async function begin() {
  fold(menu, narrow.matches, true);
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

document.getElementById('filter').addEventListener('input', () => list(catalogue, place().name, questions));
narrow.addEventListener('change', () => fold(menu, narrow.matches, place().name));
window.addEventListener('hashchange', show);
begin();
