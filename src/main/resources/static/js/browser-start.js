import { favourites, folders, grass, guide } from './browser-kit.js';
import { ROLES } from './roles.js';

/** Prepares the Neo4j Browser where its user has not set it up, and goes on to it. */

/** Longer than this nobody is kept waiting; what is missing then comes the next time. */
const PATIENCE = 8000;

/**
 * With "connect result nodes" the Browser adds each relationship between the nodes of an answer, superseded versions among them.
 * The other two report to its makers.
 */
const SETTINGS = { autoComplete: false, allowCrashReports: false, allowUserStats: false };

function unless(key, value) {
  if (localStorage.getItem('neo4j.' + key) === null) {
    localStorage.setItem('neo4j.' + key, JSON.stringify(value));
  }
}

/** Favourites of ours are made anew each time, since queries change; those of the user stay. */
function renew(key, ours) {
  const kept = JSON.parse(localStorage.getItem('neo4j.' + key) ?? '[]') ?? [];
  localStorage.setItem('neo4j.' + key, JSON.stringify([...ours, ...kept.filter((each) => !String(each.id).startsWith('fealty-'))]));
}

async function prepare() {
  const signal = AbortSignal.timeout(PATIENCE);
  const text = (path) => fetch(path, { signal }).then((response) => response.text());
  const json = (path) => fetch(path, { signal }).then((response) => response.json());
  unless('grass', grass(await text('/fealty.grass')));
  const { queries } = await json('/api/catalogue');
  const asked = await Promise.all(queries.filter((query) => query.group !== ROLES.checks).map((query) => json(query.description)));
  const cells = guide(await text('/browser-guide.cypher'));
  renew('folders', folders(asked));
  renew('documents', [...cells, ...favourites(asked)]);
}

unless('settings', SETTINGS);
prepare().catch(() => {}).finally(() => location.replace('/browser/index.html' + location.search + location.hash));
