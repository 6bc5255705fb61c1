// name:  checks/part-outside-its-whole
// title: What happened outside the days of what it is part of
// shape: rows
//
// A part of an event that surely was over before the whole began, or began after it was over,
// and no source disputes either date. An event without a stated end may have lasted beyond its first day.
//
// @param  limit :: INTEGER = 1000    at most so many rows
//
// @column fact :: STRING             id of the fact that one is part of the other
// @column part :: STRING of Event    id of the part
// @column partName :: STRING         name of the part
// @column whole :: STRING of Event   id of the whole
// @column wholeName :: STRING        name of the whole
//
// @example
MATCH (part:Event)-[belonging:PART_OF]->(whole:Event)
WHERE belonging.status IN ['confirmed', 'reported'] AND belonging.disputed = []
// parts of events are few: begin with them
WITH part, belonging, whole
MATCH (part)-[:HAS]->(day:Attribute {what: 'date'})
MATCH (whole)-[:HAS]->(days:Attribute {what: 'date'})
WHERE (day.untilLatest < days.sinceEarliest OR days.untilLatest < day.sinceEarliest)
  AND day.status IN ['confirmed', 'reported'] AND day.disputed = []
  AND days.status IN ['confirmed', 'reported'] AND days.disputed = []
RETURN
  belonging.id AS fact,
  part.id AS part,
  part.name AS partName,
  whole.id AS whole,
  whole.name AS wholeName
ORDER BY fact
LIMIT $limit
