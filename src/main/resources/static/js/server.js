import { make } from './dom.js';

const AGAIN = 2000;

const NOTICE = 'The server does not answer. What stands here stays. The page goes on by itself once the server is back.';

const BUSY = /#too-busy$/;

let waiting = null;

/** So many questions are asked at a time; the others wait their turn here. */
const AT_ONCE = 3;

/** So often a question that the server had no room for is asked again. */
const TRIES = 8;

const SECOND = 1000;

let running = 0;

const queue = [];

/** Asks for JSON; throws what the server says is wrong, or, marked `away`, that it does not answer. */
export async function ask(path, signal) {
  if (running >= AT_ONCE) {
    await new Promise((resolve) => queue.push(resolve));
  }
  running++;
  try {
    return await answered(path, signal, TRIES);
  } finally {
    running--;
    queue.shift()?.();
  }
}

async function answered(path, signal, tries) {
  let response;
  try {
    response = await fetch(path, { headers: { Accept: 'application/json' }, signal });
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw { away: true, title: 'The server does not answer', detail: 'Start it again, then try once more.' };
  }
  const body = await response.json().catch(() => {
    throw { title: 'The answer was broken off', detail: 'It took too long. Ask for less.' };
  });
  if (!response.ok && BUSY.test(body.type) && tries > 1) {
    await new Promise((resolve) => setTimeout(resolve, SECOND * (Number(response.headers.get('Retry-After')) || 1)));
    return answered(path, signal, tries - 1);
  }
  if (!response.ok) {
    throw body;
  }
  return body;
}

/** Says that the server is lost, leaves all as it stands, and does what is to be done once it answers again. The last caller is served. */
export function onceBack(resume) {
  const line = document.getElementById('connection');
  line.replaceChildren(make('div', { className: 'card problem' }, NOTICE));
  clearTimeout(waiting);
  const probe = async () => {
    const back = await fetch('/icon.svg', { cache: 'no-store' }).then((response) => response.ok, () => false);
    if (back) {
      line.replaceChildren();
      resume();
    } else {
      waiting = setTimeout(probe, AGAIN);
    }
  };
  waiting = setTimeout(probe, AGAIN);
}
