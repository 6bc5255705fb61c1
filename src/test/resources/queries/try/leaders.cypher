// name:  try/leaders
// title: Who led an organisation
// shape: rows
//
// Everyone who led the organisation, by name.
//
// @param  organisation :: STRING of Organisation   id of the organisation
// @param  asOf :: DATE?                            only who had begun by this day
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column person :: STRING of Person   id of the leader
// @column personName :: STRING         name of the leader
// @column since :: DATE?               first day
//
// @example organisation=caucasus-emirate
MATCH (p:Person)-[led:LED]->(:Organisation {id: $organisation})
WHERE $asOf IS NULL OR led.sinceLatest <= $asOf
RETURN p.id AS person, p.name AS personName, led.sinceLatest AS since
ORDER BY person
LIMIT $limit
