// name:  checks/led-before-founded
// title: Who led what was not yet founded
// shape: rows
//
// An office that surely began before the first day on which its organisation can have been
// founded, and no source disputes either.
//
// @param  limit :: INTEGER = 1000            at most so many rows
//
// @column fact :: STRING                     id of the office
// @column founded :: STRING                  id of the fact that it was founded
// @column person :: STRING of Person         id of the person
// @column personName :: STRING               name of the person
// @column organisation :: STRING of Entity   id of what was led
// @column organisationName :: STRING         its name
// @column beganLatest :: DATE                the last day on which the office can have begun
// @column foundedEarliest :: DATE            the first day on which the foundation can have been
//
// @example
MATCH (organisation:Entity)-[:HAS]->(foundation:Attribute {what: 'founded'})
WHERE foundation.status IN ['confirmed', 'reported'] AND foundation.disputed = []
MATCH (person:Person)-[office:LED]->(organisation)
WHERE office.sinceLatest < foundation.sinceEarliest
  AND office.status IN ['confirmed', 'reported'] AND office.disputed = []
RETURN
  office.id AS fact,
  foundation.id AS founded,
  person.id AS person,
  person.name AS personName,
  organisation.id AS organisation,
  organisation.name AS organisationName,
  office.sinceLatest AS beganLatest,
  foundation.sinceEarliest AS foundedEarliest
ORDER BY fact, founded
LIMIT $limit
