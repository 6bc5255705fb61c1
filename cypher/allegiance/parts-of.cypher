// name:  allegiance/parts-of
// title: What was part of an organisation
// shape: rows
// view:  timeline
// panel: 36 organisation called Parts
//
// Branches, sectors, cells and declared provinces stated to have been part of it, oldest
// first. A row is one period of one part. Null bounds mean that no source says when the period
// began or ended.
//
// @param  organisation :: STRING of Organisation   id of the organisation
// @param  parts :: BOOLEAN = false                 true: also the parts of its parts, as they were at the time
// @param  asOf :: DATE?                            only what may hold on this day; null: whenever it held
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column part :: STRING of Organisation           id of the part
// @column partName :: STRING                       name of the part
// @column kind :: STRING?                          what the part is: branch, sector, wilayah, ...
// @column organisation :: STRING of Organisation   id of what it was part of: the organisation asked about, or a part of it
// @column organisationName :: STRING               its name
// @column role :: LIST<STRING>                     the sources' words for what it was there
// @column holds :: STRING?                         how sure it is that it held on asOf: certain, presumed or possible; null: no day asked
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
// @example organisation=caucasus-emirate
// @example organisation=islamic-state parts=true asOf=2024-04-15
MATCH (whole:Entity {id: $organisation})
MATCH (whole)((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(organisation:Entity)<-[belonging:PART_OF]-(unit:Entity)
WHERE all(span IN part + belonging WHERE
  // part: may-hold (relation = span, day = $asOf)
  coalesce(span.sinceEarliest <= $asOf, true) AND coalesce($asOf <= span.untilLatest, true)
  // end part
) AND
  // part: at-one-time (relations = part + belonging)
  none(later IN part + belonging WHERE any(earlier IN part + belonging WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
  // end part
WITH DISTINCT organisation, unit, belonging
RETURN
  unit.id AS part,
  unit.name AS partName,
  unit.kind AS kind,
  organisation.id AS organisation,
  organisation.name AS organisationName,
  belonging.role AS role,
  // part: holds (relation = belonging, day = $asOf)
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN belonging.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN coalesce(belonging.sinceLatest > $asOf, true) OR belonging.presumedUntil < $asOf THEN 'possible'
    WHEN $asOf <= belonging.attestedUntil THEN 'certain'
    ELSE 'presumed'
  END AS holds,
  // end part
  // part: fact-columns (relation = belonging, lasts = true)
  belonging.id AS fact,
  belonging.since AS since,
  belonging.sinceEarliest AS sinceEarliest,
  belonging.sinceLatest AS sinceLatest,
  belonging.until AS until,
  belonging.untilEarliest AS untilEarliest,
  belonging.untilLatest AS untilLatest,
  belonging.attestedUntil AS attestedUntil,
  CASE
    WHEN true AND NOT belonging.status IN ['suspected', 'contested', 'denied'] AND coalesce(belonging.kind <> 'possible', true)
      AND coalesce(belonging.sinceLatest <= belonging.presumedUntil, true) THEN belonging.sinceLatest
  END AS presumedFrom,
  CASE
    WHEN NOT belonging.status IN ['suspected', 'contested', 'denied'] AND coalesce(belonging.kind <> 'possible', true)
      AND belonging.sinceLatest <= belonging.presumedUntil THEN belonging.presumedUntil
  END AS presumedUntil,
  belonging.ending AS ending,
  belonging.endingFact AS endingFact,
  belonging.endingStated AS endingStated,
  belonging.status AS status,
  belonging.disputed AS disputed,
  belonging.origins AS origins
  // end part
ORDER BY sinceLatest, sinceEarliest, fact
LIMIT $limit
