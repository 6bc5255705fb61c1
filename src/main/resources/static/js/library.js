import { make } from './dom.js';

const loading = new Map();

/** Loads the scripts of libraries one after the other, each once, when they are first needed. */
export function load(...paths) {
  return paths.reduce((before, path) => before.then(() => {
    if (!loading.has(path)) {
      loading.set(path, new Promise((resolve, reject) => {
        document.head.append(make('script', { src: '/webjars/' + path, onload: resolve, onerror: () => {
          loading.delete(path);
          reject({ away: true, title: 'The drawing cannot be loaded', detail: 'The server does not answer. Start it again, then try once more.' });
        } }));
      }));
    }
    return loading.get(path);
  }), Promise.resolve());
}
