// name:  succession/organisations-led-by
// title: What a person led, in order
// shape: rows
// view:  timeline
//
// Every organisation or declared province whose first seat the person is stated to have
// held, oldest first. A row is one spell. Null bounds mean that no source says.
//
// @param  person :: STRING of Person         id of the person
// @param  asOf :: DATE?                      only what may hold on this day; null: whenever it held
// @param  limit :: INTEGER = 1000            at most so many rows
//
// @column organisation :: STRING of Entity   id of what was led
// @column organisationName :: STRING         its name
// @column role :: LIST<STRING>               the sources' words for the office
// @column holds :: STRING?                   how sure it is that it held on asOf: certain, presumed or possible; null: no day asked
// @column endingEvent :: STRING? of Event    id of the event with which it ended
// @column endingEventName :: STRING?         its name
// @column fact :: STRING                     id of the fact; evidence/statements-of tells who says it
// @column since :: STRING?                   when it began, as the sources write it (EDTF)
// @column sinceEarliest :: DATE?             the first day on which it can have begun; null: no source bounds it
// @column sinceLatest :: DATE?               the last day on which it can have begun; null: no source bounds it
// @column until :: STRING?                   when it ended, as the sources write it (EDTF)
// @column untilEarliest :: DATE?             the first day that can have been its last; null: nothing bounds it
// @column untilLatest :: DATE?               the last day that can have been its last; null: nothing bounds it
// @column attestedUntil :: DATE?             the last day on which it is sure to have held; null: no such day
// @column presumedUntil :: DATE?             the last day on which to presume it; null: nothing may have ended it
// @column ending :: STRING?                  killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?              id of the fact from which the end follows; null: stated, or no end is known
// @column status :: STRING                   confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>           what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>            voices that assert it
//
// @example person=rustam-asildarov
// @example person=rustam-asildarov asOf=2015-07-01
// @example person=arsanali-kambulatov asOf=2014-01-01
MATCH (person:Entity {id: $person})-[f:LED]->(organisation:Entity)
WHERE coalesce(f.sinceEarliest <= $asOf, true)
  AND coalesce($asOf <= f.untilLatest, true)
OPTIONAL MATCH (event:Entity {id: f.endingEvent})
RETURN
  organisation.id AS organisation,
  organisation.name AS organisationName,
  f.role AS role,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN f.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN coalesce(f.sinceLatest > $asOf, true) OR f.presumedUntil < $asOf THEN 'possible'
    WHEN $asOf <= f.attestedUntil THEN 'certain'
    ELSE 'presumed'
  END AS holds,
  event.id AS endingEvent,
  event.name AS endingEventName,
  f.id AS fact,
  f.since AS since,
  f.sinceEarliest AS sinceEarliest,
  f.sinceLatest AS sinceLatest,
  f.until AS until,
  f.untilEarliest AS untilEarliest,
  f.untilLatest AS untilLatest,
  f.attestedUntil AS attestedUntil,
  f.presumedUntil AS presumedUntil,
  f.ending AS ending,
  f.endingFact AS endingFact,
  f.status AS status,
  f.disputed AS disputed,
  f.origins AS origins
ORDER BY sinceLatest, sinceEarliest, fact
LIMIT $limit
