// name:  checks/fact-without-statement
// title: What nobody says
// shape: rows
//
// A fact or an attribute of which no statement speaks. A fact lives while one statement
// does: it is a fault of the program or of whoever wrote to the graph.
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
      |DENOUNCED|SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS|DENIED]->(:Entity)
  WHERE NOT coalesce(relation.derived, false)
  RETURN subject, coalesce(relation.what, type(relation)) AS predicate, relation.id AS fact
  UNION ALL
  MATCH (subject:Entity)-[:HAS]->(attribute:Attribute)
  RETURN subject, attribute.what AS predicate, attribute.id AS fact
}
WITH subject, predicate, fact
WHERE NOT EXISTS { MATCH (statement:Statement) WHERE statement.fact = fact }
RETURN
  fact,
  subject.id AS subject,
  subject.name AS subjectName,
  predicate
ORDER BY fact
LIMIT $limit
