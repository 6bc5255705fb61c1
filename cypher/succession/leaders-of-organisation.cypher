// name:  succession/leaders-of-organisation
// title: Leaders of an organisation, in order
// shape: rows
// view:  timeline
// panel: 10 organisation called Leaders
//
// Everyone stated to have led the organisation, oldest first. A row is one spell of
// one leader: who returned has several. The successor is who came next in the same
// seat; who only stood in during the spell is none. Null: nobody is known to have come next. If it cannot be decided who
// came next, the spell has one row for each who may have.
//
// @param  organisation :: STRING of Organisation   id of the organisation or declared province
// @param  parts :: BOOLEAN = false                 true: with everything that was part of it at the time
// @param  asOf :: DATE?                            only what may hold on this day; null: whenever it held
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column person :: STRING of Person               id of the leader
// @column personName :: STRING                     name of the leader
// @column organisation :: STRING of Entity         id of what was led: the organisation asked about, or a part of it
// @column organisationName :: STRING               its name
// @column role :: LIST<STRING>                     the sources' words for the office
// @column holds :: STRING?                         how sure it is that it held on asOf: certain, presumed or possible; null: no day asked
// @column endingEvent :: STRING? of Event          id of the event with which it ended
// @column endingEventName :: STRING?               its name
// @column successor :: STRING? of Person           id of who came next
// @column successorName :: STRING?                 name of who came next
// @column successorKind :: STRING?                 how sure it is that this one came next: certain, presumed or possible
// @column fact :: STRING                           id of the fact; evidence/statements-of tells who says it
// @column since :: STRING?                         when it began, as the sources write it (EDTF)
// @column sinceEarliest :: DATE?                   the first day on which it can have begun; null: no source bounds it
// @column sinceLatest :: DATE?                     the last day on which it can have begun; null: no source bounds it
// @column until :: STRING?                         when it ended, as the sources write it (EDTF)
// @column untilEarliest :: DATE?                   the first day that can have been its last; null: nothing bounds it
// @column untilLatest :: DATE?                     the last day that can have been its last; null: nothing bounds it
// @column attestedUntil :: DATE?                   the last day on which it is sure to have held; null: no such day
// @column presumedFrom :: DATE?                    the first day on which to presume it; null: it is presumed on no day
// @column presumedUntil :: DATE?                   the last day on which to presume it; null: nothing may have ended it, or it is presumed on no day
// @column ending :: STRING?                        killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?                    id of the fact from which the end follows; null: stated, or no end is known
// @column endingStated :: BOOLEAN?                 whether a source states the end; null: no end is known
// @column status :: STRING                         confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>                 what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>                  voices that assert it
//
// @example organisation=is-caucasus-province
// @example organisation=caucasus-emirate parts=true
// @example organisation=caucasus-emirate parts=true asOf=2014-06-30
MATCH (whole:Entity {id: $organisation})
MATCH (whole)((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(organisation:Entity)<-[office:LED]-(person:Person)
WHERE all(span IN part + office WHERE
  // part: may-hold (relation = span, day = $asOf)
  coalesce(span.sinceEarliest <= $asOf, true) AND coalesce($asOf <= span.untilLatest, true)
  // end part
) AND
  // part: at-one-time (relations = part + office)
  none(later IN part + office WHERE any(earlier IN part + office WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
  // end part
WITH DISTINCT organisation, person, office
OPTIONAL MATCH (person)<-[next:SUCCEEDED]-(successor:Person)
// of who led twice, only the spell that decides the succession; a stated one names none
WHERE next.organisation = organisation.id AND coalesce(office.id IN next.deciding, true)
  // of who came after himself the earlier office; the later one is the first to decide
  AND (successor <> person OR office.id <> next.deciding[0])
  // who only stood in within the term is nobody's successor
  AND NOT coalesce(next.interim, false)
OPTIONAL MATCH (event:Entity {id: office.endingEvent})
RETURN
  person.id AS person,
  person.name AS personName,
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
  successor.id AS successor,
  successor.name AS successorName,
  CASE WHEN next.derived THEN next.kind WHEN next.status IN ['suspected', 'contested'] THEN 'possible' WHEN next IS NOT NULL THEN 'certain' END AS successorKind,
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
ORDER BY sinceLatest, sinceEarliest, fact, successor
LIMIT $limit
