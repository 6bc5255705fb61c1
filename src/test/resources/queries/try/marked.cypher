// name:  try/marked
// title: Who led the emirate, and how surely
// shape: graph
//
// Relationships with what the answer says of them.
//
// @param  of :: STRING?                what to say it of; null: of each
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column leader :: NODE               who led
// @column led :: RELATIONSHIP          LED
// @column organisation :: NODE         what was led
// @column marks :: LIST<MAP>           how surely
//
// @example
MATCH (leader:Person)-[led:LED]->(organisation:Organisation {id: 'caucasus-emirate'})
RETURN leader, led, organisation,
  [{relationship: coalesce($of, led.id), holds: 'certain', nothing: null}, {relationship: coalesce($of, led.id), holds: 'possible', rank: 1}] AS marks
ORDER BY led.sinceLatest, leader.id
LIMIT $limit
