// name:  attack/deaths-of
// title: Whom an organisation lost
// shape: rows
// view:  timeline
//
// Leaders, members and sworn followers of the organisation who were killed while they can
// have been such, in the order of their deaths. A row is one death. Who had surely left
// before he died is not among them. An unnamed group of people told of together
// stands as one row.
//
// @param  organisation :: STRING of Organisation   id of the organisation or declared province
// @param  after :: DATE?                           only who can have died on this day or later
// @param  before :: DATE?                          only who can have died on this day or earlier
// @param  parts :: BOOLEAN = false                 true: with everything that was part of it at the time
// @param  asOf :: DATE?                            only who can have died on this very day
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column person :: STRING of Person               id of the dead
// @column personName :: STRING                     name of the dead
// @column event :: STRING of Event                 id of the event
// @column eventName :: STRING                      name of the event
// @column organisation :: STRING of Entity         id of what he belonged to: the organisation asked about, or a part of it
// @column organisationName :: STRING               its name
// @column tie :: STRING                            LED (an office), MEMBER_OF (a membership) or SWORN_TO (an oath, to it or to its leader)
// @column role :: LIST<STRING>                     the sources' words for the office or the membership
// @column inOrganisation :: STRING                 how sure it is that this held on the day of the death: certain, presumed or possible
// @column holds :: STRING?                         how sure it is that the death fell on asOf: certain or possible; null: no day asked
// @column fact :: STRING                           id of the fact; evidence/statements-of tells who says it
// @column since :: STRING?                         the day of it, as the sources write it (EDTF)
// @column sinceEarliest :: DATE?                   the first day on which it can have been; null: no source bounds it
// @column sinceLatest :: DATE?                     the last day on which it can have been; null: no source bounds it
// @column until :: STRING?                         null: an act has no end
// @column untilEarliest :: DATE?                   null: an act has no end
// @column untilLatest :: DATE?                     null: an act has no end
// @column attestedUntil :: DATE?                   the last day on which it is sure to have held; null: no such day
// @column presumedUntil :: DATE?                   the last day on which to presume it; null: nothing may have ended it
// @column ending :: STRING?                        killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?                    id of the fact from which the end follows; null: stated, or no end is known
// @column status :: STRING                         confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>                 what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>                  voices that assert it
//
// @example organisation=islamic-state
// @example organisation=caucasus-emirate parts=true
// @example organisation=islamic-state parts=true after=2016-01-01
MATCH (whole:Entity {id: $organisation})
MATCH (whole)((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(organisation:Entity)<-[tie:LED|MEMBER_OF|SWORN_TO]-(person:Person)-[f:KILLED_IN]->(event:Event)
WHERE coalesce(f.sinceLatest >= $after, true)
  AND coalesce(f.sinceEarliest <= $before, true)
  AND coalesce(f.sinceEarliest <= $asOf, true)
  AND coalesce($asOf <= f.sinceLatest, true)
  // all of it can have held on the day of the death
  AND all(span IN part + tie WHERE coalesce(span.sinceEarliest <= f.sinceLatest, true) AND coalesce(f.sinceEarliest <= span.untilLatest, true))
  AND none(a IN part + tie WHERE any(b IN part + tie WHERE a <> b AND coalesce(a.sinceEarliest > b.untilLatest, false)))
WITH organisation, person, event, f, tie,
  CASE
    WHEN tie.status IN ['suspected', 'contested'] OR coalesce(tie.kind = 'possible', false) THEN 3
    // a source says that it lasted to this very end, or nothing else can have ended it
    WHEN tie.endingEvent = event.id AND tie.endingFact IS NULL AND tie.ending IN ['killed', 'died'] THEN 1
    WHEN tie.sinceLatest <= f.sinceEarliest AND f.sinceLatest <= coalesce(tie.presumedUntil, f.sinceLatest) AND f.sinceLatest <= tie.attestedUntil THEN 1
    WHEN tie.endingFact = f.id AND NOT coalesce(tie.presumedUntil < tie.untilEarliest, false) THEN 2
    WHEN coalesce(tie.sinceLatest > f.sinceEarliest, true) OR NOT coalesce(f.sinceLatest <= tie.presumedUntil, tie.presumedUntil IS NULL) THEN 3
    ELSE 2
  END AS sureness,
  CASE type(tie) WHEN 'LED' THEN 1 WHEN 'MEMBER_OF' THEN 2 ELSE 3 END AS rank
ORDER BY sureness = 3, rank, sureness, tie.sinceLatest DESC, tie.id
WITH person, event, f, collect({organisation: organisation, tie: tie, sureness: sureness})[0] AS best
RETURN
  person.id AS person,
  person.name AS personName,
  event.id AS event,
  event.name AS eventName,
  best.organisation.id AS organisation,
  best.organisation.name AS organisationName,
  type(best.tie) AS tie,
  best.tie.role AS role,
  ['certain', 'presumed', 'possible'][best.sureness - 1] AS inOrganisation,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN f.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN f.sinceEarliest = f.sinceLatest THEN 'certain'
    ELSE 'possible'
  END AS holds,
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
ORDER BY best.sureness, sinceLatest, sinceEarliest, fact
LIMIT $limit
