// name:  try/loose-ends
// title: Relationships without their nodes
// shape: graph
//
// What no query should return.
//
// @column joined :: RELATIONSHIP
//
// @example
MATCH ()-[joined:LED]->()
RETURN joined
ORDER BY joined.id
