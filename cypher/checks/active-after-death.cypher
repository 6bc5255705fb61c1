// name:  checks/active-after-death
// title: Who led, belonged or acted after having died
// shape: rows
//
// A death surely before a day on which an office or a membership of the same person is
// still attested, or on which that person claimed, appointed, accepted or denounced, and no source
// disputes either. Oaths have a check of their own.
//
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column fact :: STRING               id of the office, the membership or the act
// @column death :: STRING              id of the fact of the death
// @column person :: STRING of Person   id of the person
// @column personName :: STRING         name of the person
// @column predicate :: STRING          LED, MEMBER_OF, CLAIMED, ...
// @column diedLatest :: DATE           the last day on which the death can have been
// @column activeOn :: DATE             a later day on which it is sure to have held, or to have been at the earliest
//
// @example
MATCH (person:Person)-[activity:LED|MEMBER_OF|AFFILIATED_WITH|CLAIMED|ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED|SPLIT_FROM]->(:Entity)
WHERE activity.status IN ['confirmed', 'reported'] AND activity.disputed = []
CALL (person) {
  MATCH (person)-[died:KILLED_IN]->(:Event)
  RETURN properties(died) AS death
  UNION ALL
  MATCH (person)-[:HAS]->(died:Attribute {what: 'death'})
  RETURN properties(died) AS death
}
WITH person, activity, death, coalesce(activity.attestedUntil, activity.sinceEarliest) AS activeOn
WHERE death.sinceLatest < activeOn
  AND death.status IN ['confirmed', 'reported'] AND death.disputed = []
RETURN
  activity.id AS fact,
  death.id AS death,
  person.id AS person,
  person.name AS personName,
  type(activity) AS predicate,
  death.sinceLatest AS diedLatest,
  activeOn
ORDER BY fact, death
LIMIT $limit
