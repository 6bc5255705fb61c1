// name:  checks/inside-itself
// title: What is part of itself or lies within itself
// shape: rows
//
// An organisation, event or place that comes back to itself along PART_OF or WITHIN, all of
// which can hold on one day, and no source disputes any. A row is one step of the ring.
//
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column fact :: STRING               id of one step
// @column entity :: STRING of Entity   id of what comes back to itself
// @column entityName :: STRING         its name
// @column length :: INTEGER            how many steps the ring has
//
// @example
MATCH (entity:Entity)((:Entity)-[step:PART_OF|WITHIN]->(:Entity)
  WHERE step.status IN ['confirmed', 'reported'] AND step.disputed = [])+(entity)
WHERE none(a IN step WHERE any(b IN step WHERE coalesce(a.sinceEarliest > b.untilLatest, false)))
RETURN DISTINCT
  step[0].id AS fact,
  entity.id AS entity,
  entity.name AS entityName,
  size(step) AS length
ORDER BY fact, length
LIMIT $limit
