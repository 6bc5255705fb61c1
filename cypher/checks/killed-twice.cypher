// name:  checks/killed-twice
// title: Who was killed on two days
// shape: rows
//
// Two deaths of one person that cannot have been on one day, in events neither of which is
// part of the other, and no source disputes either.
//
// @param  limit :: INTEGER = 1000         at most so many rows
//
// @column fact :: STRING                  id of the earlier death
// @column later :: STRING                 id of the later death
// @column person :: STRING of Person      id of the person
// @column personName :: STRING            name of the person
// @column event :: STRING of Event        id of the event of the earlier death
// @column eventName :: STRING             its name
// @column laterEvent :: STRING of Event   id of the event of the later death
// @column laterEventName :: STRING        its name
//
// @example
MATCH (laterEvent:Event)<-[later:KILLED_IN]-(person:Person)-[earlier:KILLED_IN]->(event:Event)
WHERE earlier.sinceLatest < later.sinceEarliest
  AND earlier.status IN ['confirmed', 'reported'] AND earlier.disputed = []
  AND later.status IN ['confirmed', 'reported'] AND later.disputed = []
  AND NOT EXISTS { (event)-[:PART_OF]-(laterEvent) }
RETURN
  earlier.id AS fact,
  later.id AS later,
  person.id AS person,
  person.name AS personName,
  event.id AS event,
  event.name AS eventName,
  laterEvent.id AS laterEvent,
  laterEvent.name AS laterEventName
ORDER BY fact, later
LIMIT $limit
