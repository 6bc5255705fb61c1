// name:  checks/bounds-crossed
// title: Bounds that stand in the wrong order
// shape: rows
//
// An earliest day after the latest one, or a least number above the greatest. What sources
// say never comes to that: it is a fault of the program or of whoever wrote to the graph.
//
// @param  limit :: INTEGER = 1000       at most so many rows
//
// @column fact :: STRING                id of the fact
// @column subject :: STRING of Entity   id of whom or what it is about
// @column subjectName :: STRING         its name
// @column predicate :: STRING           LED, PLEDGED_TO, ...; of attributes killed, date, ...
//
// @example
CALL () {
  MATCH (subject:Entity)-[f:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED|SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS|SWORN_TO|FIRST_SWORN_TO|DEFECTED_TO]->(:Entity)
  RETURN subject, type(f) AS predicate, properties(f) AS f
  UNION ALL
  MATCH (subject:Entity)-[:HAS]->(a:Attribute)
  RETURN subject, a.what AS predicate, properties(a) AS f
}
WITH subject, predicate, f
WHERE f.sinceEarliest > f.sinceLatest
  OR f.untilEarliest > f.untilLatest
  OR f.attestedUntil > f.untilLatest
  OR f.presumedUntil < f.attestedUntil
  OR f.low > f.high
RETURN
  f.id AS fact,
  subject.id AS subject,
  subject.name AS subjectName,
  predicate
ORDER BY fact
LIMIT $limit
