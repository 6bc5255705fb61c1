// name:  allegiance/sworn-on-date
// title: Who was sworn to an organisation on one day
// shape: rows
//
// Persons and organisations whose oath to the organisation, or to its leader at that time, may hold on that day,
// oldest first. An organisation's oath also binds its leaders. Members without an oath of their own are found under
// allegiance/members-of.
//
// @param  organisation :: STRING of Organisation   id of the organisation or declared province
// @param  on :: DATE                               the day
// @param  parts :: BOOLEAN = false                 true: with everything that was part of it at the time
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column party :: STRING of Entity                id of who was bound
// @column partyName :: STRING                      name of who was bound
// @column through :: STRING? of Entity             id of the leader pledged to, or of the unit that swore; null: sworn directly
// @column throughName :: STRING?                   name of the leader or the unit
// @column organisation :: STRING of Entity         id of what the oath bound to: the organisation asked about, or a part of it
// @column organisationName :: STRING               its name
// @column holds :: STRING                          how sure it is that it held on that day: certain, presumed or possible
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
// @example organisation=islamic-state on=2015-05-01
// @example organisation=caucasus-emirate on=2014-10-31
// @example organisation=islamic-state on=2016-12-31
MATCH (whole:Entity {id: $organisation})
MATCH (whole)((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(organisation:Entity)<-[bond:SWORN_TO]-(party:Entity)
WHERE all(span IN part + bond WHERE
  // part: may-hold (relation = span, day = $on)
  coalesce(span.sinceEarliest <= $on, true) AND coalesce($on <= span.untilLatest, true)
  // end part
) AND
  // part: at-one-time (relations = part + bond)
  none(later IN part + bond WHERE any(earlier IN part + bond WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
  // end part
WITH DISTINCT organisation, bond, party
OPTIONAL MATCH (through:Entity {id: bond.throughId})
RETURN
  party.id AS party,
  party.name AS partyName,
  through.id AS through,
  through.name AS throughName,
  organisation.id AS organisation,
  organisation.name AS organisationName,
  CASE
    WHEN bond.status IN ['suspected', 'contested'] OR bond.kind = 'possible' THEN 'possible'
    WHEN coalesce(bond.sinceLatest > $on, true) OR coalesce(bond.presumedUntil < $on, false) THEN 'possible'
    WHEN bond.kind = 'certain' AND $on <= bond.attestedUntil THEN 'certain'
    ELSE 'presumed'
  END AS holds,
  // part: fact-columns (relation = bond, lasts = true)
  bond.id AS fact,
  bond.since AS since,
  bond.sinceEarliest AS sinceEarliest,
  bond.sinceLatest AS sinceLatest,
  bond.until AS until,
  bond.untilEarliest AS untilEarliest,
  bond.untilLatest AS untilLatest,
  bond.attestedUntil AS attestedUntil,
  CASE
    WHEN true AND NOT bond.status IN ['suspected', 'contested', 'denied'] AND coalesce(bond.kind <> 'possible', true)
      AND coalesce(bond.sinceLatest <= bond.presumedUntil, true) THEN bond.sinceLatest
  END AS presumedFrom,
  CASE
    WHEN NOT bond.status IN ['suspected', 'contested', 'denied'] AND coalesce(bond.kind <> 'possible', true)
      AND bond.sinceLatest <= bond.presumedUntil THEN bond.presumedUntil
  END AS presumedUntil,
  bond.ending AS ending,
  bond.endingFact AS endingFact,
  bond.endingStated AS endingStated,
  bond.status AS status,
  bond.disputed AS disputed,
  bond.origins AS origins
  // end part
ORDER BY sinceLatest, sinceEarliest, fact
LIMIT $limit
