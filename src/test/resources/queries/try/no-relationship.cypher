// name:  try/no-relationship
// title: A map that is no relationship
// shape: graph
//
// Its ends are texts.
//
// @column wrong :: MAP
//
// @example
RETURN {id: 'a', type: 'AFTER', start: 'dokka-umarov', end: 'aliaskhab-kebekov'} AS wrong
