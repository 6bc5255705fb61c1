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
  MATCH (subject:Entity)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED|ACCEPTED_PLEDGE_OF|APPOINTED
      |DENOUNCED|SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS|SWORN_TO|FIRST_SWORN_TO|DEFECTED_TO]->(:Entity)
  RETURN subject, type(relation) AS predicate, properties(relation) AS relation
  UNION ALL
  MATCH (subject:Entity)-[:HAS]->(attribute:Attribute)
  RETURN subject, attribute.what AS predicate, properties(attribute) AS relation
}
WITH subject, predicate, relation
WHERE relation.sinceEarliest > relation.sinceLatest
  OR relation.untilEarliest > relation.untilLatest
  OR relation.attestedUntil > relation.untilLatest
  OR relation.presumedUntil < relation.attestedUntil
  OR relation.low > relation.high
RETURN
  relation.id AS fact,
  subject.id AS subject,
  subject.name AS subjectName,
  predicate
ORDER BY fact
LIMIT $limit
