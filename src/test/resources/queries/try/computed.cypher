// name:  try/computed
// title: Who led at all, after whom
// shape: graph
//
// A relationship that stands nowhere in the graph.
//
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column leader :: NODE               who led
// @column after :: MAP?                 AFTER, to who began before; null: the first
//
// @example
MATCH (leader:Person)-[led:LED]->(:Organisation {id: 'caucasus-emirate'})
WHERE led.sinceLatest IS NOT NULL
WITH leader, led ORDER BY led.sinceLatest
WITH collect(leader) AS leaders
UNWIND range(0, size(leaders) - 1) AS n
RETURN leaders[n] AS leader, CASE WHEN n > 0 THEN
  {id: 'after-' + n, type: 'AFTER', start: leaders[n], end: leaders[n - 1], step: n, unknown: null} END AS after
ORDER BY n
LIMIT $limit
