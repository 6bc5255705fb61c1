// name:  allegiance/pledges-of
// title: To whom a person or organisation pledged
// shape: rows
// view:  timeline
// panel: 30 entity of Person|Organisation called Oaths sworn
//
// Every oath of allegiance that the person or organisation swore, oldest first. A row is
// one allegiance. It began with the oath; null bounds at its end mean that no source
// says that it ended. If the oath was to a leader, the column organisation is what that leader led on the day
// of the oath, with one row for each that may be it. It is null if nobody says what the leader led, or if the oath was
// to an organisation itself.
//
// @param  entity :: STRING of Entity          id of who pledged
// @param  asOf :: DATE?                       only what may hold on this day; null: whenever it held
// @param  limit :: INTEGER = 1000             at most so many rows
//
// @column to :: STRING of Entity              id of who was pledged to
// @column toName :: STRING                    name of who was pledged to
// @column organisation :: STRING? of Entity   id of the organisation whose leader was pledged to
// @column organisationName :: STRING?         its name
// @column channel :: LIST<STRING>             how the oath was made known, in the sources' words
// @column holds :: STRING?                    how sure it is that it held on asOf: certain, presumed or possible; null: no day asked
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
// @column status :: STRING                    confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>            what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>             voices that assert it
//
// @example entity=rustam-asildarov
// @example entity=khasmagomed-charanov
// @example entity=ce-mid-level-commanders asOf=2015-01-01
MATCH (entity:Entity {id: $entity})-[oath:PLEDGED_TO]->(to:Entity)
WHERE
  // part: may-hold (relation = oath, day = $asOf)
  coalesce(oath.sinceEarliest <= $asOf, true) AND coalesce($asOf <= oath.untilLatest, true)
  // end part
OPTIONAL MATCH (entity)-[sworn:SWORN_TO]->(organisation:Entity)
WHERE sworn.throughId = to.id AND oath.id IN sworn.deciding
RETURN DISTINCT
  to.id AS to,
  to.name AS toName,
  organisation.id AS organisation,
  organisation.name AS organisationName,
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
ORDER BY sinceLatest, sinceEarliest, fact, organisation
LIMIT $limit
