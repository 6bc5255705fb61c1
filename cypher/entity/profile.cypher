// name:  entity/profile
// title: All that is known of an entity
// shape: rows
// view:  timeline
// panel: 5 entity called Over time
//
// Every fact about the entity, in time order, undated ones last: its relationships in both
// directions, its attributes, and what is denied of it. A row is one fact. Derived facts
// (who succeeded, who changed sides) are found under the succession and defection queries.
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
// @column presumedFrom :: DATE?               the first day on which to presume it; null: it is presumed on no day
// @column presumedUntil :: DATE?              the last day on which to presume it; null: nothing may have ended it, or it is presumed on no day
// @column ending :: STRING?                   killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?               id of the fact from which the end follows; null: stated, or no end is known
// @column endingStated :: BOOLEAN?            whether a source states the end; null: no end is known
// @column status :: STRING                    confirmed, reported, suspected or contested; denied where nobody asserts or suspects it
// @column disputed :: LIST<STRING>            what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>             voices that assert it
//
// @example entity=rustam-asildarov
// @example entity=kabardino-balkar-gang
// @example entity=makhachkala-bombings-2012
MATCH (entity:Entity {id: $entity})
CALL (entity) {
  MATCH (entity)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED|ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED
      |SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS|DENIED]->(other:Entity)
  RETURN coalesce(relation.what, type(relation)) AS predicate, 'out' AS direction, other, properties(relation) AS relation
  UNION ALL
  MATCH (entity)<-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED|ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED
      |SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS|DENIED]-(other:Entity)
  RETURN coalesce(relation.what, type(relation)) AS predicate, 'in' AS direction, other, properties(relation) AS relation
  UNION ALL
  MATCH (entity)-[:HAS]->(attribute:Attribute)
  RETURN attribute.what AS predicate, 'out' AS direction, null AS other, properties(attribute) AS relation
}
WITH entity, predicate, direction, other, relation,
  CASE
    WHEN predicate IN ['CLAIMED', 'KILLED_IN', 'SANCTIONED', 'ACCEPTED_PLEDGE_OF', 'APPOINTED', 'DENOUNCED', 'SPLIT_FROM', 'SUCCEEDED', 'birth',
        'death', 'founded', 'dissolved', 'date'] THEN 'act'
    WHEN predicate IN ['ATTRIBUTED_TO', 'CONDUCTED_BY', 'OCCURRED_IN', 'WITHIN', 'COVERS', 'kind', 'killed', 'wounded', 'militantsKilled',
        'militantsWounded'] OR (predicate = 'PART_OF' AND entity:Event) THEN 'timeless'
    ELSE 'lasting'
  END AS extent
WITH predicate, direction, other, relation, extent,
  // an act of several days has a last day, others have but one
  CASE WHEN extent = 'act' THEN coalesce(relation.untilLatest, relation.sinceLatest) ELSE relation.untilLatest END AS last
WHERE NOT coalesce(relation.derived, false)
  AND (extent = 'timeless'
    OR (coalesce(relation.sinceEarliest <= $asOf, true) AND coalesce($asOf <= last, true)))
OPTIONAL MATCH (event:Entity {id: relation.endingEvent})
RETURN
  predicate,
  direction,
  other.id AS other,
  other.name AS otherName,
  relation.value AS value,
  relation.low AS low,
  relation.high AS high,
  relation.of AS of,
  relation.role AS role,
  relation.channel AS channel,
  relation.office AS office,
  relation.through AS through,
  COLLECT {
    UNWIND range(0, size(relation.through) - 1) AS index
    OPTIONAL MATCH (between:Entity {id: relation.through[index]})
    RETURN coalesce(between.name, relation.through[index]) ORDER BY index
  } AS throughNames,
  event.id AS endingEvent,
  event.name AS endingEventName,
  CASE
    WHEN $asOf IS NULL OR relation.status = 'denied' THEN null
    WHEN relation.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN extent = 'timeless' THEN 'certain'
    WHEN extent = 'act' THEN CASE
      WHEN relation.sinceLatest <= $asOf AND $asOf <= coalesce(relation.untilEarliest, relation.sinceEarliest) THEN 'certain'
      ELSE 'possible'
    END
    WHEN coalesce(relation.sinceLatest > $asOf, true) OR relation.presumedUntil < $asOf THEN 'possible'
    WHEN $asOf <= relation.attestedUntil THEN 'certain'
    ELSE 'presumed'
  END AS holds,
  // part: fact-columns (lasts = extent = 'lasting')
  relation.id AS fact,
  relation.since AS since,
  relation.sinceEarliest AS sinceEarliest,
  relation.sinceLatest AS sinceLatest,
  relation.until AS until,
  relation.untilEarliest AS untilEarliest,
  relation.untilLatest AS untilLatest,
  relation.attestedUntil AS attestedUntil,
  CASE
    WHEN extent = 'lasting' AND NOT relation.status IN ['suspected', 'contested', 'denied'] AND coalesce(relation.kind <> 'possible', true)
      AND coalesce(relation.sinceLatest <= relation.presumedUntil, true) THEN relation.sinceLatest
  END AS presumedFrom,
  CASE
    WHEN NOT relation.status IN ['suspected', 'contested', 'denied'] AND coalesce(relation.kind <> 'possible', true)
      AND relation.sinceLatest <= relation.presumedUntil THEN relation.presumedUntil
  END AS presumedUntil,
  relation.ending AS ending,
  relation.endingFact AS endingFact,
  relation.endingStated AS endingStated,
  relation.status AS status,
  relation.disputed AS disputed,
  relation.origins AS origins
  // end part
ORDER BY sinceLatest, sinceEarliest, fact, direction
LIMIT $limit
