// name:  checks/ended-before-it-began
// title: What ended before it began
// shape: rows
//
// A fact whose last possible day lies before its first, and no source disputes either end.
//
// @param  limit :: INTEGER = 1000       at most so many rows
//
// @column fact :: STRING                id of the fact
// @column subject :: STRING of Entity   id of the one end
// @column subjectName :: STRING         its name
// @column predicate :: STRING           LED, PLEDGED_TO, ...
// @column object :: STRING of Entity    id of the other end
// @column objectName :: STRING          its name
// @column sinceEarliest :: DATE         the first day on which it can have begun
// @column untilLatest :: DATE           the last day that can have been its last
//
// @example
MATCH (subject:Entity)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH]->(object:Entity)
WHERE relation.untilLatest < relation.sinceEarliest
  AND relation.status IN ['confirmed', 'reported'] AND relation.disputed = []
RETURN
  relation.id AS fact,
  subject.id AS subject,
  subject.name AS subjectName,
  type(relation) AS predicate,
  object.id AS object,
  object.name AS objectName,
  relation.sinceEarliest AS sinceEarliest,
  relation.untilLatest AS untilLatest
ORDER BY fact
LIMIT $limit
