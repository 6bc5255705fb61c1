// name:  try/network
// title: What hangs together
// shape: graph
//
// Everything that somebody is joined to.
//
// @param  entity :: STRING of Entity   id of somebody
// @param  limit :: INTEGER = 1000      at most so many paths
//
// @column path :: PATH   from the entity to another
//
// @example entity=dokka-umarov
MATCH path = (:Entity {id: $entity})-[joined]-(other)
RETURN path
ORDER BY type(joined), other.id, other.name
LIMIT $limit
