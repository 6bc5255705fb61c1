// name:  checks/one-spell-or-several
// title: What its sources cannot mean as one period
// shape: rows
//
// Offices, oaths and memberships of which both the beginning and the end are in dispute. That
// may be one period of which the sources disagree, or several periods that each want a spell of their
// own. Somebody has to judge.
//
// @param  limit :: INTEGER = 1000       at most so many rows
//
// @column fact :: STRING                id of the fact
// @column subject :: STRING of Entity   id of the one end
// @column subjectName :: STRING         its name
// @column predicate :: STRING           LED, PLEDGED_TO, ...
// @column object :: STRING of Entity    id of the other end
// @column objectName :: STRING          its name
// @column spell :: STRING?              the year by which the spell is named; null: not named
// @column statements :: INTEGER         how many statements speak of it
//
// @example
MATCH (subject:Entity)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH]->(object:Entity)
WHERE 'since' IN relation.disputed AND 'until' IN relation.disputed
RETURN
  relation.id AS fact,
  subject.id AS subject,
  subject.name AS subjectName,
  type(relation) AS predicate,
  object.id AS object,
  object.name AS objectName,
  relation.spell AS spell,
  relation.statements AS statements
ORDER BY fact
LIMIT $limit
