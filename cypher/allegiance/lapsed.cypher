// name:  allegiance/lapsed
// title: Oaths whose lord has died or fallen
// shape: rows
//
// Oaths to a leader that can have held when the leader's office ended, oldest first, and whether
// they were renewed: to a later leader of the same seat, or to the organisation itself. A
// row is one oath and one seat. If no seat of the lord is known, the lord's death counts. Parties that
// surely had sworn to another side by then are left out. So are parties that a source states to have gone over,
// unless surely after the lapse. The end of an office need not end an oath: compare attestedUntil and ending
// with the days of the lapse. There may have been renewals that no source tells of.
// The reports that come with the program hold none: those who had sworn to the leader of the Emirate are stated to
// have gone over before he died.
//
// @param  organisation :: STRING? of Organisation   id of what the lord led; null: any
// @param  parts :: BOOLEAN = false                  true: with everything that was part of it at the time
// @param  asOf :: DATE?                             only what may hold on this day; null: whenever it held
// @param  limit :: INTEGER = 1000                   at most so many rows
//
// @column party :: STRING of Entity                 id of who had sworn
// @column partyName :: STRING                       name of who had sworn
// @column leader :: STRING of Person                id of the lord
// @column leaderName :: STRING                      name of the lord
// @column organisation :: STRING? of Entity         id of what the lord led; null: no seat is known
// @column organisationName :: STRING?               its name
// @column lapse :: STRING                           how the lord's office ended: killed, died, defected, replaced, dismissed, dissolved or ended
// @column lapsedEarliest :: DATE?                   the first day that can have been the lord's last; null: nothing bounds it
// @column lapsedLatest :: DATE?                     the last day that can have been the lord's last; null: nothing bounds it
// @column renewed :: STRING?                        id of the oath by which it was renewed, a fact; null: none is known
// @column renewedTo :: STRING? of Entity            id of whom it was renewed to
// @column renewedToName :: STRING?                  name of whom it was renewed to
// @column holds :: STRING?                          how sure it is that it held on asOf: certain, presumed or possible; null: no day asked
// @column fact :: STRING                            id of the fact; evidence/statements-of tells who says it
// @column since :: STRING?                          when it began, as the sources write it (EDTF)
// @column sinceEarliest :: DATE?                    the first day on which it can have begun; null: no source bounds it
// @column sinceLatest :: DATE?                      the last day on which it can have begun; null: no source bounds it
// @column until :: STRING?                          when it ended, as the sources write it (EDTF)
// @column untilEarliest :: DATE?                    the first day that can have been its last; null: nothing bounds it
// @column untilLatest :: DATE?                      the last day that can have been its last; null: nothing bounds it
// @column attestedUntil :: DATE?                    the last day on which it is sure to have held; null: no such day
// @column presumedFrom :: DATE?                     the first day on which to presume it; null: it is presumed on no day
// @column presumedUntil :: DATE?                    the last day on which to presume it; null: nothing may have ended it, or it is presumed on no day
// @column ending :: STRING?                         killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?                     id of the fact from which the end follows; null: stated, or no end is known
// @column endingStated :: BOOLEAN?                  whether a source states the end; null: no end is known
// @column status :: STRING                          confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>                  what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>                   voices that assert it
//
// @example organisation=caucasus-emirate
// @example asOf=2014-12-15
CALL () {
  // null equals nothing: a part of this costs nothing where it was not asked for
  MATCH (whole:Entity {id: $organisation})
  MATCH (whole)((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(organisation:Entity)<-[seat:LED]-(leader:Person)<-[oath:PLEDGED_TO]-(party:Entity)
  WHERE
    // part: at-one-time (relations = part + seat + oath)
    none(later IN part + seat + oath WHERE any(earlier IN part + seat + oath WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
    // end part
    AND all(span IN part WHERE
      // part: may-hold (relation = span, day = $asOf)
      coalesce(span.sinceEarliest <= $asOf, true) AND coalesce($asOf <= span.untilLatest, true)
      // end part
    )
  RETURN party, oath, leader, organisation, seat.id AS seat, CASE WHEN seat.presumedUntil >= seat.sinceLatest THEN seat.presumedUntil ELSE seat.untilEarliest END AS presumedLapse, seat.untilEarliest AS lapsedEarliest, seat.untilLatest AS lapsedLatest, seat.ending AS lapse
  UNION
  WITH $organisation IS NULL AS everywhere
  WHERE everywhere
  MATCH (organisation:Entity)<-[seat:LED]-(leader:Person)<-[oath:PLEDGED_TO]-(party:Entity)
  WHERE
    // part: may-hold-within (relation = seat, first = oath.sinceEarliest, last = oath.untilLatest)
    coalesce(seat.sinceEarliest <= oath.untilLatest, true) AND coalesce(oath.sinceEarliest <= seat.untilLatest, true)
    // end part
  RETURN party, oath, leader, organisation, seat.id AS seat, CASE WHEN seat.presumedUntil >= seat.sinceLatest THEN seat.presumedUntil ELSE seat.untilEarliest END AS presumedLapse, seat.untilEarliest AS lapsedEarliest, seat.untilLatest AS lapsedLatest, seat.ending AS lapse
  UNION
  WITH $organisation IS NULL AS everywhere
  WHERE everywhere
  MATCH (leader:Person)<-[oath:PLEDGED_TO]-(party:Entity)
  WHERE NOT EXISTS { MATCH (leader)-[:LED]->(:Entity) }
  CALL (leader) {
    CALL (leader) {
      MATCH (leader)-[death:KILLED_IN]->(:Event)
      RETURN 'killed' AS lapse, death.id AS id, death.status AS status, death.sinceEarliest AS lapsedEarliest, death.sinceLatest AS lapsedLatest
      UNION
      MATCH (leader)-[:HAS]->(death:Attribute {what: 'death'})
      RETURN 'died' AS lapse, death.id AS id, death.status AS status, death.sinceEarliest AS lapsedEarliest, death.sinceLatest AS lapsedLatest
    }
    WITH *
    WHERE status IN ['confirmed', 'reported']
    RETURN lapse, lapsedEarliest, lapsedLatest
    ORDER BY lapse DESC, lapsedLatest, lapsedEarliest, id
    LIMIT 1
  }
  RETURN party, oath, leader, null AS organisation, null AS seat, lapsedEarliest AS presumedLapse, lapsedEarliest, lapsedLatest, lapse
}
WITH party, oath, leader, organisation, seat, presumedLapse, lapsedEarliest, lapsedLatest, lapse
// an office that is presumed on some day is presumed to last until something can have ended it
WHERE lapse IS NOT NULL AND
  // part: may-hold-within (relation = oath, first = presumedLapse, last = lapsedLatest)
  coalesce(oath.sinceEarliest <= lapsedLatest, true) AND coalesce(presumedLapse <= oath.untilLatest, true)
  // end part
  // who had gone over was no longer bound: surely by then, or by a statement and not surely later
  AND NOT (coalesce(oath.ending = 'defected', false)
    AND (coalesce(oath.untilLatest <= presumedLapse, false)
      OR oath.endingFact IS NULL AND NOT coalesce(oath.untilEarliest > lapsedLatest, false))) AND
  // part: may-hold (relation = oath, day = $asOf)
  coalesce(oath.sinceEarliest <= $asOf, true) AND coalesce($asOf <= oath.untilLatest, true)
  // end part
ORDER BY oath.sinceLatest, oath.sinceEarliest, oath.id, seat
LIMIT $limit
// what follows is asked for the rows shown alone
OPTIONAL CALL (party, oath, leader, organisation, seat, presumedLapse) {
  MATCH (party)-[again:PLEDGED_TO]->(lord:Entity)
  WHERE again.id <> oath.id
    // who had gone over meanwhile came back, and renewed nothing
    AND NOT coalesce(oath.ending = 'defected' AND again.sinceEarliest > oath.untilLatest, false)
    AND coalesce(again.sinceLatest >= presumedLapse, true)
    AND (lord = organisation
      OR EXISTS {
        MATCH (lord)-[later:LED]->(organisation)
        WHERE later.id <> seat AND coalesce(later.sinceLatest >= presumedLapse, true)
      }
      OR EXISTS {
        MATCH SHORTEST 1 (leader)((:Person)<-[next:SUCCEEDED]-(:Person) WHERE next.organisation = organisation.id)+(lord)
      })
  RETURN again, lord
  ORDER BY again.sinceLatest, again.sinceEarliest, again.id
  LIMIT 1
}
RETURN
  party.id AS party,
  party.name AS partyName,
  leader.id AS leader,
  leader.name AS leaderName,
  organisation.id AS organisation,
  organisation.name AS organisationName,
  lapse,
  lapsedEarliest,
  lapsedLatest,
  again.id AS renewed,
  lord.id AS renewedTo,
  lord.name AS renewedToName,
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
ORDER BY sinceLatest, sinceEarliest, fact, seat
LIMIT $limit
