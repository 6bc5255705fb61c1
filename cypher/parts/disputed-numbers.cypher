// part: disputed-numbers (event)
//
// Which numbers of dead and wounded of an event the sources cannot agree on.
//
// @column disputedNumbers :: LIST<STRING>   which numbers the sources cannot agree on: killed, wounded, militantsKilled, militantsWounded
COLLECT {
  MATCH (event)-[:HAS]->(number:Attribute)
  WHERE coalesce(number.of, '') = ''
  // each read once, since Neo4j 2026.08 at times refuses its own plan for a property read twice here
  WITH number.what AS what, number.disputed AS disputed
  WHERE what IN ['killed', 'wounded', 'militantsKilled', 'militantsWounded'] AND what IN disputed
  RETURN DISTINCT what ORDER BY what
} AS disputedNumbers
