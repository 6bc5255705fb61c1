// name:  allegiance/affiliated-with
// title: Who was affiliated with an organisation
// shape: rows
// view:  timeline
// panel: 38 organisation called Affiliated
//
// Persons and organisations said to have been affiliated or linked with the organisation, oldest first. That is less
// than to belong to it. A row is one affiliation. Members, parts and those who pledged are found under
// allegiance/members-of, allegiance/parts-of and allegiance/pledges-to.
//
// @param  organisation :: STRING of Organisation   id of the organisation
// @param  parts :: BOOLEAN = false                 true: with everything that was part of it at the time
// @param  asOf :: DATE?                            only what may hold on this day; null: whenever it held
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column party :: STRING of Entity                id of who was affiliated
// @column partyName :: STRING                      name of who was affiliated
// @column organisation :: STRING of Organisation   id of what it was affiliated with: the organisation asked about, or a part of it
// @column organisationName :: STRING               its name
// @column role :: LIST<STRING>                     the sources' words for it, such as linked
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
// @example organisation=islamic-state
// @example organisation=islamic-state asOf=2015-04-20
MATCH (:Entity {id: $organisation})((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(organisation:Entity)<-[affiliation:AFFILIATED_WITH]-(party:Entity)
WHERE all(span IN part + affiliation WHERE 
    // part: may-hold (relation = span, day = $asOf)
    coalesce(span.sinceEarliest <= $asOf, true) AND coalesce($asOf <= span.untilLatest, true)
    // end part
  )
  // what began after the other had ended was never part of it at the same time
  AND
      // part: at-one-time (relations = part + affiliation)
      none(later IN part + affiliation WHERE any(earlier IN part + affiliation WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
      // end part
WITH DISTINCT organisation, party, affiliation
RETURN
  party.id AS party,
  party.name AS partyName,
  organisation.id AS organisation,
  organisation.name AS organisationName,
  affiliation.role AS role,
  // part: holds (relation = affiliation, day = $asOf)
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN affiliation.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN coalesce(affiliation.sinceLatest > $asOf, true) OR affiliation.presumedUntil < $asOf THEN 'possible'
    WHEN $asOf <= affiliation.attestedUntil THEN 'certain'
    ELSE 'presumed'
  END AS holds,
  // end part
  // part: fact-columns (relation = affiliation, lasts = true)
  affiliation.id AS fact,
  affiliation.since AS since,
  affiliation.sinceEarliest AS sinceEarliest,
  affiliation.sinceLatest AS sinceLatest,
  affiliation.until AS until,
  affiliation.untilEarliest AS untilEarliest,
  affiliation.untilLatest AS untilLatest,
  affiliation.attestedUntil AS attestedUntil,
  CASE
    WHEN true AND NOT affiliation.status IN ['suspected', 'contested', 'denied'] AND coalesce(affiliation.kind <> 'possible', true)
      AND coalesce(affiliation.sinceLatest <= affiliation.presumedUntil, true) THEN affiliation.sinceLatest
  END AS presumedFrom,
  CASE
    WHEN NOT affiliation.status IN ['suspected', 'contested', 'denied'] AND coalesce(affiliation.kind <> 'possible', true)
      AND affiliation.sinceLatest <= affiliation.presumedUntil THEN affiliation.presumedUntil
  END AS presumedUntil,
  affiliation.ending AS ending,
  affiliation.endingFact AS endingFact,
  affiliation.endingStated AS endingStated,
  affiliation.status AS status,
  affiliation.disputed AS disputed,
  affiliation.origins AS origins
  // end part
ORDER BY sinceLatest, sinceEarliest, fact
LIMIT $limit
