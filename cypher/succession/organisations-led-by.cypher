// name:  succession/organisations-led-by
// title: What a person led, in order
// shape: rows
// view:  timeline
// panel: 10 person called Offices
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
// @column presumedFrom :: DATE?              the first day on which to presume it; null: it is presumed on no day
// @column presumedUntil :: DATE?             the last day on which to presume it; null: nothing may have ended it, or it is presumed on no day
// @column ending :: STRING?                  killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?              id of the fact from which the end follows; null: stated, or no end is known
// @column endingStated :: BOOLEAN?           whether a source states the end; null: no end is known
// @column status :: STRING                   confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>           what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>            voices that assert it
//
// @example person=rustam-asildarov
// @example person=rustam-asildarov asOf=2015-07-01
// @example person=arsanali-kambulatov asOf=2014-01-01
MATCH (person:Entity {id: $person})-[office:LED]->(organisation:Entity)
WHERE
  // part: may-hold (relation = office, day = $asOf)
  coalesce(office.sinceEarliest <= $asOf, true) AND coalesce($asOf <= office.untilLatest, true)
  // end part
OPTIONAL MATCH (event:Entity {id: office.endingEvent})
RETURN
  organisation.id AS organisation,
  organisation.name AS organisationName,
  office.role AS role,
  // part: holds (relation = office, day = $asOf)
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN office.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN coalesce(office.sinceLatest > $asOf, true) OR office.presumedUntil < $asOf THEN 'possible'
    WHEN $asOf <= office.attestedUntil THEN 'certain'
    ELSE 'presumed'
  END AS holds,
  // end part
  event.id AS endingEvent,
  event.name AS endingEventName,
  // part: fact-columns (relation = office, lasts = true)
  office.id AS fact,
  office.since AS since,
  office.sinceEarliest AS sinceEarliest,
  office.sinceLatest AS sinceLatest,
  office.until AS until,
  office.untilEarliest AS untilEarliest,
  office.untilLatest AS untilLatest,
  office.attestedUntil AS attestedUntil,
  CASE
    WHEN true AND NOT office.status IN ['suspected', 'contested', 'denied'] AND coalesce(office.kind <> 'possible', true)
      AND coalesce(office.sinceLatest <= office.presumedUntil, true) THEN office.sinceLatest
  END AS presumedFrom,
  CASE
    WHEN NOT office.status IN ['suspected', 'contested', 'denied'] AND coalesce(office.kind <> 'possible', true)
      AND office.sinceLatest <= office.presumedUntil THEN office.presumedUntil
  END AS presumedUntil,
  office.ending AS ending,
  office.endingFact AS endingFact,
  office.endingStated AS endingStated,
  office.status AS status,
  office.disputed AS disputed,
  office.origins AS origins
  // end part
ORDER BY sinceLatest, sinceEarliest, fact
LIMIT $limit
