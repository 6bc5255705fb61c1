// name:  checks/led-after-dissolved
// title: Who led what was already dissolved
// shape: rows
//
// An office attested after the last day on which its organisation can have been dissolved,
// and no source disputes either.
//
// @param  limit :: INTEGER = 1000            at most so many rows
//
// @column fact :: STRING                     id of the office
// @column dissolved :: STRING                id of the fact that it was dissolved
// @column person :: STRING of Person         id of the person
// @column personName :: STRING               name of the person
// @column organisation :: STRING of Entity   id of what was led
// @column organisationName :: STRING         its name
// @column attestedUntil :: DATE              the last day on which the office is sure to have been held
// @column dissolvedLatest :: DATE            the last day on which the dissolution can have been
//
// @example
MATCH (organisation:Entity)-[:HAS]->(dissolution:Attribute {what: 'dissolved'})
WHERE dissolution.status IN ['confirmed', 'reported'] AND dissolution.disputed = []
MATCH (person:Person)-[office:LED]->(organisation)
WHERE office.attestedUntil > dissolution.sinceLatest
  AND office.status IN ['confirmed', 'reported'] AND office.disputed = []
RETURN
  office.id AS fact,
  dissolution.id AS dissolved,
  person.id AS person,
  person.name AS personName,
  organisation.id AS organisation,
  organisation.name AS organisationName,
  office.attestedUntil AS attestedUntil,
  dissolution.sinceLatest AS dissolvedLatest
ORDER BY fact, dissolved
LIMIT $limit
