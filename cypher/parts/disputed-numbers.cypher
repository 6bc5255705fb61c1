// part: disputed-numbers (event)
//
// Which numbers of dead and wounded of an event the sources cannot agree on.
//
// @column disputedNumbers :: LIST<STRING>   which numbers the sources cannot agree on: killed, wounded, militantsKilled, militantsWounded
COLLECT {
  MATCH (event)-[:HAS]->(number:Attribute)
  WHERE number.what IN ['killed', 'wounded', 'militantsKilled', 'militantsWounded'] AND coalesce(number.of, '') = ''
    AND number.what IN number.disputed
  RETURN DISTINCT number.what ORDER BY number.what
} AS disputedNumbers
