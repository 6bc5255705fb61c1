/** A query as one statement: its arguments stand in it as literals. */

const TOKENS = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\$`((?:``|[^`])+)`|\$(\w+)|`(?:``|[^`])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** The statement that answers a query with these texts as arguments, also as it was known by a day. */
export function statement(query, given) {
  const cypher = given.has('knownBy') && query.knownByCypher ? query.knownByCypher : query.cypher;
  const parameters = new Map(query.parameters.map((parameter) => [parameter.name, parameter]));
  return cypher.replace(TOKENS, (token, quoted, bare) => {
    const parameter = parameters.get(quoted ?? bare);
    return parameter ? argument(parameter, given.getAll(parameter.name)) : token;
  });
}

function argument(parameter, texts) {
  const shown = texts.length ? texts : [parameter.defaultValue ?? []].flat().map(String);
  const values = shown.map((text) => literal(parameter.type.replace(/^LIST<(.*)>$/, '$1'), text));
  return parameter.type.startsWith('LIST<') ? '[' + values.join(', ') + ']' : values[0] ?? 'null';
}

/** Text that is not what the type needs stands quoted, so that it never becomes a part of the statement. */
function literal(type, text) {
  if (type === 'DATE') {
    return 'date(' + quote(text) + ')';
  }
  const bare = type === 'BOOLEAN' ? /^(true|false)$/.test(text) : ['INTEGER', 'FLOAT'].includes(type) && NUMBER.test(text);
  return bare ? text : quote(text);
}

function quote(text) {
  return "'" + text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r') + "'";
}
