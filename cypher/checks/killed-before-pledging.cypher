// name:  checks/killed-before-pledging
// title: Who pledged after having been killed
// shape: rows
//
// A death surely before an oath of the same person, and no source disputes either. One of
// the dates is wrong, or two people bear one id.
//
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column fact :: STRING               id of the oath
// @column death :: STRING              id of the fact of the death
// @column person :: STRING of Person   id of the person
// @column personName :: STRING         name of the person
// @column to :: STRING of Entity       id of who was pledged to
// @column toName :: STRING             name of who was pledged to
// @column diedLatest :: DATE           the last day on which the death can have been
// @column pledgedEarliest :: DATE      the first day on which the oath can have been
//
// @example
MATCH (person:Person)-[oath:PLEDGED_TO]->(to:Entity)
WHERE oath.status IN ['confirmed', 'reported'] AND oath.disputed = []
CALL (person) {
  MATCH (person)-[died:KILLED_IN]->(:Event)
  RETURN properties(died) AS death
  UNION ALL
  MATCH (person)-[:HAS]->(died:Attribute {what: 'death'})
  RETURN properties(died) AS death
}
WITH person, oath, to, death
WHERE death.sinceLatest < oath.sinceEarliest
  AND death.status IN ['confirmed', 'reported'] AND death.disputed = []
RETURN
  oath.id AS fact,
  death.id AS death,
  person.id AS person,
  person.name AS personName,
  to.id AS to,
  to.name AS toName,
  death.sinceLatest AS diedLatest,
  oath.sinceEarliest AS pledgedEarliest
ORDER BY fact, death
LIMIT $limit
