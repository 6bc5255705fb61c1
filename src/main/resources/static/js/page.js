import { ask, link, make, problemCard } from './dom.js';
import { draw } from './drawing.js';
import { form } from './form.js';
import { table } from './table.js';
import { timeline } from './timeline.js';

const main = document.getElementById('main');
const questions = document.getElementById('questions');
const menu = document.getElementById('menu');
const narrow = window.matchMedia('(max-width: 760px)');

let catalogue = [];
let turn = 0;

/** Lists the questions by group; what is typed above narrows the list. */
function list(current) {
  const wanted = document.getElementById('filter').value.toLowerCase();
  const fitting = catalogue.filter((query) => (query.name + ' ' + query.title + ' ' + query.summary).toLowerCase().includes(wanted));
  const groups = Map.groupBy ? Map.groupBy(fitting, (query) => query.group)
    : fitting.reduce((map, query) => map.set(query.group, [...(map.get(query.group) ?? []), query]), new Map());
  questions.replaceChildren(...[...groups].flatMap(([group, queries]) => [make('h2', {}, group),
    ...queries.map((query) => make('a', { href: link(query.name), title: query.summary,
      'aria-current': query.name === current ? 'page' : null }, query.title))]));
}

function place() {
  const [name, search] = location.hash.replace(/^#\/?/, '').split('?', 2);
  return { name: decodeURIComponent(name), given: new URLSearchParams(search ?? '') };
}

async function show() {
  const mine = ++turn;
  const { name, given } = place();
  list(name);
  if (narrow.matches) {
    menu.open = !name;
  }
  try {
    const content = name ? await question(name, given) : await welcome();
    if (mine === turn) {
      main.replaceChildren(...content);
      window.scrollTo(0, 0);
    }
  } catch (problem) {
    main.replaceChildren(problemCard(problem));
  }
}

async function welcome() {
  document.title = 'Fealty';
  const { datasets } = await ask('/api/datasets');
  return [
    make('h1', {}, 'Ask who owes allegiance to whom'),
    make('p', { className: 'quiet' }, catalogue.length + ' questions are ready. Every answer says when it was so, how sure it is and who says so.'),
    make('h2', {}, 'Try one'),
    make('ul', {}, ['succession/leaders-of-organisation', 'defection/defections', 'allegiance/network-on-date', 'entity/find']
      .map((name) => catalogue.find((query) => query.name === name)).filter(Boolean)
      .map((query) => make('li', {}, make('a', { href: link(query.name) }, query.title), ' ',
        make('span', { className: 'quiet' }, query.summary.replace(/([.:]) .*/, '.'))))),
    make('h2', {}, 'Datasets'),
    ...datasets.map((dataset) => make('div', { className: 'card' }, make('strong', {}, dataset.title),
      make('div', { className: 'quiet' }, [dataset.publisher, dataset.licence, dataset.statements + ' statements',
        dataset.rejected + ' rows rejected'].filter(Boolean).join(' · ')),
      dataset.attribution ? make('div', {}, dataset.attribution) : null)),
  ];
}

async function question(name, given) {
  const query = await ask('/api/catalogue/' + name.split('/').map(encodeURIComponent).join('/'));
  document.title = query.title + ' · Fealty';
  const fields = form(query, given, (parameters) => {
    const target = link(query.name, parameters);
    if (location.hash === target) {
      show();
    } else {
      location.hash = target;
    }
  });
  const answer = make('section', { 'aria-live': 'polite', 'aria-label': 'Answer' });
  const canRun = [...given].length > 0 || query.parameters.every((parameter) => !parameter.required);
  if (canRun) {
    run(query, given, fields, answer);
  }
  return [
    make('h1', {}, query.title), make('code', { className: 'quiet' }, query.name),
    ...query.description.split('\n\n').map((paragraph) => make('p', {}, paragraph)),
    fields.element, answer, cypher(query, given),
  ];
}

async function run(query, given, fields, target) {
  target.replaceChildren(make('p', { className: 'quiet' }, 'Asking …'));
  const path = query.answer + '?' + given;
  try {
    const answer = await ask(path);
    target.replaceChildren(make('div', { className: 'row' }, make('strong', {}, count(answer)),
      make('span', { className: 'quiet' }, 'Download'),
      query.formats.map((format) => make('a', { className: 'button',
        href: path + (given.size ? '&' : '') + 'format=' + format, download: query.name.replace('/', '-') + '.' + format }, format))));
    if (query.shape === 'graph') {
      await draw(answer, target);
    } else if (answer.rows.length) {
      if (query.view === 'timeline') {
        await timeline(answer, query.columns, target);
      }
      target.append(make('p', {}), table(answer, query.columns));
    }
  } catch (problem) {
    fields.mark(problem.errors ?? []);
    target.replaceChildren(problemCard(problem));
  }
}

function count(answer) {
  const more = answer.truncated ? ', and there are more' : '';
  return answer.nodes ? answer.nodes.length + ' nodes, ' + answer.relationships.length + ' relationships' + more
    : answer.count + (answer.count === 1 ? ' row' : ' rows') + more;
}

function cypher(query, given) {
  const text = settings(query, given) + query.cypher;
  return make('details', { className: 'card' }, make('summary', {}, 'Cypher'),
    make('div', { className: 'row' },
      make('a', { className: 'button', href: '/browser/?cmd=edit&arg=' + encodeURIComponent(text), target: '_blank', rel: 'noopener' },
        'Open in Neo4j Browser'),
      make('button', { type: 'button', onclick: () => navigator.clipboard.writeText(text) }, 'Copy')),
    make('pre', {}, make('code', {}, text)));
}

/** The arguments as Neo4j Browser takes them. */
function settings(query, given) {
  return query.parameters.map((parameter) => {
    const texts = given.getAll(parameter.name);
    const values = (texts.length ? texts : [parameter.defaultValue ?? []].flat().map(String)).map((text) => literal(parameter, text));
    const value = parameter.type.startsWith('LIST<') ? '[' + values.join(', ') + ']' : values[0] ?? 'null';
    return ':param ' + parameter.name + ' => ' + value + ';\n';
  }).join('');
}

function literal(parameter, text) {
  const type = parameter.type.replace(/^LIST<(.*)>$/, '$1');
  const quoted = "'" + text.replaceAll('\\', '\\\\').replaceAll("'", "\\'") + "'";
  return { STRING: quoted, DATE: 'date(' + quoted + ')' }[type] ?? text;
}

async function start() {
  if (narrow.matches) {
    menu.open = false;
  }
  try {
    const { queries } = await ask('/api/catalogue');
    // Checks are for who keeps a dataset; who comes with a question finds the others first.
    const last = (query) => query.group === 'checks';
    catalogue = [...queries.filter((query) => !last(query)), ...queries.filter(last)];
  } catch (problem) {
    main.replaceChildren(problemCard(problem));
    return;
  }
  document.getElementById('filter').addEventListener('input', () => list(place().name));
  window.addEventListener('hashchange', show);
  await show();
}

start();
