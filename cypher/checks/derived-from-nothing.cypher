// name:  checks/derived-from-nothing
// title: What follows from facts that are not there
// shape: rows
//
// A succession, an oath to an organisation or a change of sides that rests on a fact of which no
// statement speaks. It is a fault of the program or of whoever wrote to the graph.
//
// @param  limit :: INTEGER = 1000       at most so many rows
//
// @column fact :: STRING                id of what is derived
// @column missing :: STRING             id of the fact that is not there
// @column predicate :: STRING           SUCCEEDED, SWORN_TO, FIRST_SWORN_TO or DEFECTED_TO
// @column subject :: STRING of Entity   id of whom or what it is about
// @column subjectName :: STRING         its name
//
// @example
MATCH (subject:Entity)-[relation:SUCCEEDED|SWORN_TO|FIRST_SWORN_TO|DEFECTED_TO]->(:Entity)
WHERE relation.derived
UNWIND relation.deciding AS missing
WITH subject, relation, missing
WHERE NOT EXISTS { MATCH (statement:Statement) WHERE statement.fact = missing }
RETURN
  relation.id AS fact,
  missing,
  type(relation) AS predicate,
  subject.id AS subject,
  subject.name AS subjectName
ORDER BY fact, missing
LIMIT $limit
