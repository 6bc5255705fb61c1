// name:  checks/spells-named-and-unnamed
// title: Pairs with named and unnamed spells
// shape: rows
//
// Two facts of the same two ends and the same predicate, one with a spell named and one
// without: nobody can tell whether the unnamed one is another spell or one of the named.
// Somebody has to judge.
//
// @param  limit :: INTEGER = 1000       at most so many rows
//
// @column fact :: STRING                id of the fact without a name
// @column named :: STRING               id of the fact with a spell named
// @column subject :: STRING of Entity   id of the one end
// @column subjectName :: STRING         its name
// @column predicate :: STRING           LED, PLEDGED_TO, ...
// @column object :: STRING of Entity    id of the other end
// @column objectName :: STRING          its name
// @column spell :: STRING               the year by which the spell is named
//
// @example
MATCH (subject:Entity)-[named:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH]->(object:Entity)
WHERE named.spell IS NOT NULL
MATCH (subject)-[unnamed:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH]->(object)
WHERE unnamed.spell IS NULL AND type(unnamed) = type(named)
RETURN
  unnamed.id AS fact,
  named.id AS named,
  subject.id AS subject,
  subject.name AS subjectName,
  type(unnamed) AS predicate,
  object.id AS object,
  object.name AS objectName,
  named.spell AS spell
ORDER BY fact, named
LIMIT $limit
