import { make } from './dom.js';

const AGAIN = 2000;

const NOTICE = 'The server does not answer. What stands here stays. The page goes on by itself once the server is back.';

let waiting = null;

/** Asks for JSON; throws what the server says is wrong, or, marked `away`, that it does not answer. */
export async function ask(path, signal) {
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
