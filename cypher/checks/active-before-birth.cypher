// name:  checks/active-before-birth
// title: Who pledged, led or died before having been born
// shape: rows
//
// Anything of a person that surely began before the first day on which the person can have been
// born, and no source disputes either.
//
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column fact :: STRING               id of the earlier fact
// @column birth :: STRING              id of the fact of the birth
// @column person :: STRING of Person   id of the person
// @column personName :: STRING         name of the person
// @column predicate :: STRING          PLEDGED_TO, LED, KILLED_IN, ...
// @column beganLatest :: DATE          the last day on which it can have begun
// @column bornEarliest :: DATE         the first day on which the birth can have been
//
// @example
MATCH (person:Person)-[:HAS]->(birth:Attribute {what: 'birth'})
WHERE birth.status IN ['confirmed', 'reported'] AND birth.disputed = []
MATCH (person)-[activity:PLEDGED_TO|LED|MEMBER_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED|SPLIT_FROM]->(:Entity)
WHERE activity.sinceLatest < birth.sinceEarliest
  AND activity.status IN ['confirmed', 'reported'] AND activity.disputed = []
RETURN
  activity.id AS fact,
  birth.id AS birth,
  person.id AS person,
  person.name AS personName,
  type(activity) AS predicate,
  activity.sinceLatest AS beganLatest,
  birth.sinceEarliest AS bornEarliest
ORDER BY fact, birth
LIMIT $limit
