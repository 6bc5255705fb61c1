// name:  allegiance/members-of
// title: Who belonged to an organisation
// shape: rows
// view:  timeline
// panel: 34 organisation called Members
//
// Persons and organisations stated to have belonged to it, oldest first. A row is one
// membership. Leaders, those who pledged and units that are part of it are found under
// succession/leaders-of-organisation, allegiance/pledges-to and allegiance/parts-of.
//
// @param  organisation :: STRING of Organisation   id of the organisation
// @param  parts :: BOOLEAN = false                 true: with everything that was part of it at the time
// @param  asOf :: DATE?                            only what may hold on this day; null: whenever it held
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column party :: STRING of Entity                id of who belonged to it
// @column partyName :: STRING                      name of who belonged to it
// @column organisation :: STRING of Organisation   id of what it belonged to: the organisation asked about, or a part of it
// @column organisationName :: STRING               its name
// @column role :: LIST<STRING>                     the sources' words for what they were there
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
// @example organisation=islamic-state parts=true asOf=2015-04-20
MATCH (whole:Entity {id: $organisation})
MATCH (whole)((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(organisation:Entity)<-[membership:MEMBER_OF]-(party:Entity)
WHERE all(span IN part + membership WHERE
  // part: may-hold (relation = span, day = $asOf)
  coalesce(span.sinceEarliest <= $asOf, true) AND coalesce($asOf <= span.untilLatest, true)
  // end part
) AND
  // part: at-one-time (relations = part + membership)
  none(later IN part + membership WHERE any(earlier IN part + membership WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
  // end part
WITH DISTINCT organisation, party, membership
RETURN
  party.id AS party,
  party.name AS partyName,
  organisation.id AS organisation,
  organisation.name AS organisationName,
  membership.role AS role,
  // part: holds (relation = membership, day = $asOf)
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN membership.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN coalesce(membership.sinceLatest > $asOf, true) OR membership.presumedUntil < $asOf THEN 'possible'
    WHEN $asOf <= membership.attestedUntil THEN 'certain'
    ELSE 'presumed'
  END AS holds,
  // end part
  // part: fact-columns (relation = membership, lasts = true)
  membership.id AS fact,
  membership.since AS since,
  membership.sinceEarliest AS sinceEarliest,
  membership.sinceLatest AS sinceLatest,
  membership.until AS until,
  membership.untilEarliest AS untilEarliest,
  membership.untilLatest AS untilLatest,
  membership.attestedUntil AS attestedUntil,
  CASE
    WHEN true AND NOT membership.status IN ['suspected', 'contested', 'denied'] AND coalesce(membership.kind <> 'possible', true)
      AND coalesce(membership.sinceLatest <= membership.presumedUntil, true) THEN membership.sinceLatest
  END AS presumedFrom,
  CASE
    WHEN NOT membership.status IN ['suspected', 'contested', 'denied'] AND coalesce(membership.kind <> 'possible', true)
      AND membership.sinceLatest <= membership.presumedUntil THEN membership.presumedUntil
  END AS presumedUntil,
  membership.ending AS ending,
  membership.endingFact AS endingFact,
  membership.endingStated AS endingStated,
  membership.status AS status,
  membership.disputed AS disputed,
  membership.origins AS origins
  // end part
ORDER BY sinceLatest, sinceEarliest, fact
LIMIT $limit
