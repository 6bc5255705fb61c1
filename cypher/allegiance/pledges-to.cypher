// name:  allegiance/pledges-to
// title: Who pledged to a person or organisation
// shape: rows
// view:  timeline
// panel: 32 entity of Person|Organisation called Oaths received
//
// Every oath of allegiance sworn to the person or organisation, oldest first. A row is
// one allegiance. It began with the oath; null bounds at its end mean that no source
// says that it ended. Oaths to the leader of an organisation are found under the leader.
//
// @param  entity :: STRING of Entity   id of who was pledged to
// @param  asOf :: DATE?                only what may hold on this day; null: whenever it held
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column from :: STRING of Entity     id of who pledged
// @column fromName :: STRING           name of who pledged
// @column channel :: LIST<STRING>      how the oath was made known, in the sources' words
// @column holds :: STRING?             how sure it is that it held on asOf: certain, presumed or possible; null: no day asked
// @column fact :: STRING               id of the fact; evidence/statements-of tells who says it
// @column since :: STRING?             when it began, as the sources write it (EDTF)
// @column sinceEarliest :: DATE?       the first day on which it can have begun; null: no source bounds it
// @column sinceLatest :: DATE?         the last day on which it can have begun; null: no source bounds it
// @column until :: STRING?             when it ended, as the sources write it (EDTF)
// @column untilEarliest :: DATE?       the first day that can have been its last; null: nothing bounds it
// @column untilLatest :: DATE?         the last day that can have been its last; null: nothing bounds it
// @column attestedUntil :: DATE?       the last day on which it is sure to have held; null: no such day
// @column presumedFrom :: DATE?        the first day on which to presume it; null: it is presumed on no day
// @column presumedUntil :: DATE?       the last day on which to presume it; null: nothing may have ended it, or it is presumed on no day
// @column ending :: STRING?            killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?        id of the fact from which the end follows; null: stated, or no end is known
// @column endingStated :: BOOLEAN?     whether a source states the end; null: no end is known
// @column status :: STRING             confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>     what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>      voices that assert it
//
// @example entity=abu-bakr-al-baghdadi
// @example entity=islamic-state asOf=2015-04-01
MATCH (entity:Entity {id: $entity})<-[oath:PLEDGED_TO]-(from:Entity)
WHERE
  // part: may-hold (relation = oath, day = $asOf)
  coalesce(oath.sinceEarliest <= $asOf, true) AND coalesce($asOf <= oath.untilLatest, true)
  // end part
RETURN
  from.id AS from,
  from.name AS fromName,
  oath.channel AS channel,
  // part: holds (relation = oath, day = $asOf)
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN oath.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN coalesce(oath.sinceLatest > $asOf, true) OR oath.presumedUntil < $asOf THEN 'possible'
    WHEN $asOf <= oath.attestedUntil THEN 'certain'
    ELSE 'presumed'
  END AS holds,
  // end part
  // part: fact-columns (relation = oath, lasts = true)
  oath.id AS fact,
  oath.since AS since,
  oath.sinceEarliest AS sinceEarliest,
  oath.sinceLatest AS sinceLatest,
  oath.until AS until,
  oath.untilEarliest AS untilEarliest,
  oath.untilLatest AS untilLatest,
  oath.attestedUntil AS attestedUntil,
  CASE
    WHEN true AND NOT oath.status IN ['suspected', 'contested', 'denied'] AND coalesce(oath.kind <> 'possible', true)
      AND coalesce(oath.sinceLatest <= oath.presumedUntil, true) THEN oath.sinceLatest
  END AS presumedFrom,
  CASE
    WHEN NOT oath.status IN ['suspected', 'contested', 'denied'] AND coalesce(oath.kind <> 'possible', true)
      AND oath.sinceLatest <= oath.presumedUntil THEN oath.presumedUntil
  END AS presumedUntil,
  oath.ending AS ending,
  oath.endingFact AS endingFact,
  oath.endingStated AS endingStated,
  oath.status AS status,
  oath.disputed AS disputed,
  oath.origins AS origins
  // end part
ORDER BY sinceLatest, sinceEarliest, fact
LIMIT $limit
