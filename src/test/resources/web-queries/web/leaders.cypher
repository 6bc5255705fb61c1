// name:  web/leaders
// title: Leaders, for the tests of the endpoints
// shape: rows
// view:  timeline
//
// Everyone stated to have led the organisation.
//
// Null bounds mean that no source says.
//
// @param  organisation :: STRING of Organisation   id of the organisation
// @param  asOf :: DATE?                            only spells that may hold on this day
// @param  statuses :: LIST<STRING> = [confirmed, reported]
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column person :: STRING of Person   id of the leader
// @column personName :: STRING
// @column since :: DATE?               the latest day on which it can have begun
// @column fact :: STRING
//
// @example organisation=caucasus-emirate
// @example organisation=caucasus-emirate asOf=2014-03-18 statuses=reported statuses=contested
MATCH (p:Person)-[led:LED]->(:Organisation {id: $organisation})
WHERE led.status IN $statuses AND ($asOf IS NULL OR coalesce(led.sinceLatest <= $asOf, true))
RETURN p.id AS person, p.name AS personName, led.sinceLatest AS since, led.id AS fact
ORDER BY since, fact
LIMIT $limit
