// name:  checks/related-to-itself
// title: What is related to itself
// shape: rows
//
// A fact whose two ends are the same entity: a person who pledged to that same person, say, or an event that is part
// of itself. No predicate allows it.
//
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column fact :: STRING               id of the fact
// @column entity :: STRING of Entity   id of the entity
// @column entityName :: STRING         its name
// @column predicate :: STRING          LED, PLEDGED_TO, ...
//
// @example
MATCH (entity:Entity)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED|ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED
    |SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS]->(entity)
// one's own return to a seat is derived: whoever came between is not known
WHERE NOT coalesce(relation.derived, false)
RETURN
  relation.id AS fact,
  entity.id AS entity,
  entity.name AS entityName,
  type(relation) AS predicate
ORDER BY fact
LIMIT $limit
