// name:  entity/most-connected
// title: Who and what has the most relationships
// shape: rows
//
// Persons, organisations, places and events by the number of relationships that are stated of
// them, the most connected first. What is derived and what is denied does not count.
//
// @param  limit :: INTEGER = 20             at most so many rows
//
// @column entity :: STRING of Entity        id of the entity
// @column name :: STRING                    its name
// @column kind :: STRING                    Person, Organisation, Province, Attack or Operation
// @column relationships :: INTEGER          how many relationships it has, in either direction
//
// @example limit=8
MATCH (entity:Entity)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED|ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED
    |SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS]-(:Entity)
WHERE NOT coalesce(relation.derived, false)
WITH entity, count(relation) AS relationships
ORDER BY relationships DESC, entity.id
LIMIT $limit
RETURN
  entity.id AS entity,
  entity.name AS name,
  CASE
    WHEN entity:Person THEN 'Person'
    WHEN entity:Province THEN 'Province'
    WHEN entity:Organisation THEN 'Organisation'
    WHEN entity:Attack THEN 'Attack'
    ELSE 'Operation'
  END AS kind,
  relationships
ORDER BY relationships DESC, entity
LIMIT $limit
