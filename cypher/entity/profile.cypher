// name:  entity/profile
// title: All that is known of an entity
// shape: rows
// view:  timeline
//
// Every fact about it, in time order, what has no date last: its relationships in both
// directions, its attributes, and what is denied of it. A row is one fact. What is derived
// (who succeeded, who changed sides) is not among them: the succession and defection queries tell it.
//
// @param  entity :: STRING of Entity          id of the entity
// @param  asOf :: DATE?                       only what may hold on this day, acts of this very day, and what is timeless; null: all
// @param  limit :: INTEGER = 1000             at most so many rows
//
// @column predicate :: STRING                 LED, PLEDGED_TO, ...; of attributes name, birth, killed, ...
// @column direction :: STRING                 out: the entity is the subject; in: it is the object
// @column other :: STRING? of Entity          id of the other end; null: an attribute has none
// @column otherName :: STRING?                name of the other end
// @column value :: STRING?                    the value of an attribute, as the sources write it; several are parted by |
// @column low :: INTEGER?                     the least that a number can be
// @column high :: INTEGER?                    the most that a number can be; null: no source bounds it
// @column of :: STRING?                       whom a number counts; null: everybody
// @column role :: LIST<STRING>                the sources' words for the role
// @column channel :: LIST<STRING>             how it was made known
// @column office :: LIST<STRING>              the office an appointment was to
// @column through :: LIST<STRING> of Entity   ids of those through whom voices spoke
// @column throughNames :: LIST<STRING>        their names, in the same order
// @column endingEvent :: STRING? of Event     id of the event with which it ended
// @column endingEventName :: STRING?          its name
// @column holds :: STRING?                    how sure it is that it held on asOf: certain, presumed or possible; null: no day asked, or denied
// @column fact :: STRING                      id of the fact; evidence/statements-of tells who says it
// @column since :: STRING?                    when it began, as the sources write it (EDTF)
// @column sinceEarliest :: DATE?              the first day on which it can have begun; null: no source bounds it
// @column sinceLatest :: DATE?                the last day on which it can have begun; null: no source bounds it
// @column until :: STRING?                    when it ended, as the sources write it (EDTF)
// @column untilEarliest :: DATE?              the first day that can have been its last; null: nothing bounds it
// @column untilLatest :: DATE?                the last day that can have been its last; null: nothing bounds it
// @column attestedUntil :: DATE?              the last day on which it is sure to have held; null: no such day
// @column presumedUntil :: DATE?              the last day on which to presume it; null: nothing may have ended it
// @column ending :: STRING?                   killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?               id of the fact from which the end follows; null: stated, or no end is known
// @column status :: STRING                    confirmed, reported, suspected, contested or denied
// @column disputed :: LIST<STRING>            what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>             voices that assert it
//
// @example entity=rustam-asildarov
// @example entity=kabardino-balkar-gang
// @example entity=makhachkala-bombings-2012
MATCH (entity:Entity {id: $entity})
CALL (entity) {
  MATCH (entity)-[f:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN
      |ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED|SPLIT_FROM|SUCCEEDED
      |ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS|DENIED]->(other:Entity)
  RETURN coalesce(f.what, type(f)) AS predicate, 'out' AS direction, other, properties(f) AS f
  UNION ALL
  MATCH (entity)<-[f:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN
      |ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED|SPLIT_FROM|SUCCEEDED
      |ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS|DENIED]-(other:Entity)
  RETURN coalesce(f.what, type(f)) AS predicate, 'in' AS direction, other, properties(f) AS f
  UNION ALL
  MATCH (entity)-[:HAS]->(a:Attribute)
  RETURN a.what AS predicate, 'out' AS direction, null AS other, properties(a) AS f
}
WITH entity, predicate, direction, other, f,
  CASE
    WHEN predicate IN ['CLAIMED', 'KILLED_IN', 'ACCEPTED_PLEDGE_OF', 'APPOINTED', 'DENOUNCED', 'SPLIT_FROM', 'SUCCEEDED',
      'birth', 'death', 'founded', 'dissolved', 'date'] THEN 'act'
    WHEN predicate IN ['ATTRIBUTED_TO', 'CONDUCTED_BY', 'OCCURRED_IN', 'WITHIN', 'COVERS', 'kind', 'killed', 'wounded',
      'militantsKilled', 'militantsWounded'] OR (predicate = 'PART_OF' AND entity:Event) THEN 'timeless'
    ELSE 'lasting'
  END AS extent
WITH predicate, direction, other, f, extent,
  // an act of several days has a last day, others have but one
  CASE WHEN extent = 'act' THEN coalesce(f.untilLatest, f.sinceLatest) ELSE f.untilLatest END AS last
WHERE NOT coalesce(f.derived, false)
  AND (extent = 'timeless'
    OR (coalesce(f.sinceEarliest <= $asOf, true) AND coalesce($asOf <= last, true)))
OPTIONAL MATCH (event:Entity {id: f.endingEvent})
RETURN
  predicate,
  direction,
  other.id AS other,
  other.name AS otherName,
  f.value AS value,
  f.low AS low,
  f.high AS high,
  f.of AS of,
  f.role AS role,
  f.channel AS channel,
  f.office AS office,
  f.through AS through,
  COLLECT {
    UNWIND range(0, size(f.through) - 1) AS at
    OPTIONAL MATCH (between:Entity {id: f.through[at]})
    RETURN coalesce(between.name, f.through[at]) ORDER BY at
  } AS throughNames,
  event.id AS endingEvent,
  event.name AS endingEventName,
  CASE
    WHEN $asOf IS NULL OR f.status = 'denied' THEN null
    WHEN f.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN extent = 'timeless' THEN 'certain'
    WHEN extent = 'act' THEN CASE
      WHEN f.sinceLatest <= $asOf AND $asOf <= coalesce(f.untilEarliest, f.sinceEarliest) THEN 'certain'
      ELSE 'possible'
    END
    WHEN coalesce(f.sinceLatest > $asOf, true) OR f.presumedUntil < $asOf THEN 'possible'
    WHEN $asOf <= f.attestedUntil THEN 'certain'
    ELSE 'presumed'
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
ORDER BY sinceLatest, sinceEarliest, fact, direction
LIMIT $limit
