// name:  allegiance/pledge-life
// title: The life of a pledge: oath, acceptance, denunciation, lapse, renewal
// shape: rows
// view:  timeline
//
// What became of each oath of allegiance, oldest first. A row is one pledge. It is accepted by the party to
// which it was sworn, by what that party led, or by who led that party. A denunciation counts if it was made of the
// party while the pledge can have held; those by the lord's own side are left out. A pledge to a person lapses
// when that person dies or loses the office. It does not lapse if the party had surely gone over by then, or is
// stated to have gone over, unless surely later. There may have been acceptances, denunciations and renewals that
// no source tells of. Null bounds mean that nothing says when.
//
// @param  entity :: STRING? of Entity             id of who swore; null: anybody
// @param  to :: STRING? of Entity                 id of whom it was sworn to; null: anybody
// @param  asOf :: DATE?                           only what may hold on this day; null: whenever it held
// @param  limit :: INTEGER = 1000                 at most so many rows
//
// @column pledge :: STRING of Fact                id of the pledge, a fact; evidence/statements-of tells who says it
// @column party :: STRING of Entity               id of who swore
// @column partyName :: STRING                     name of who swore
// @column to :: STRING of Entity                  id of whom it was sworn to
// @column toName :: STRING                        name of whom it was sworn to
// @column swornEarliest :: DATE?                  the first day that can have been that of the oath
// @column swornLatest :: DATE?                    the last day that can have been that of the oath
// @column accepted :: STRING? of Fact             id of the first acceptance that is known, a fact; null: none is known
// @column acceptedEarliest :: DATE?               the first day that can have been that of the acceptance
// @column acceptedLatest :: DATE?                 the last day that can have been that of the acceptance
// @column acceptedBy :: STRING? of Entity         id of who accepted it
// @column acceptedByName :: STRING?               name of who accepted it
// @column acceptLagDaysAtLeast :: INTEGER?        the least number of days from the oath to the acceptance, negative where it may be another oath that was accepted; null: a bound is open
// @column acceptLagDaysAtMost :: INTEGER?         the greatest number of days from the oath to the acceptance; null: a bound is open
// @column denouncedBy :: LIST<STRING> of Entity   ids of who denounced the party while the pledge can have held
// @column denouncedByNames :: LIST<STRING>        their names, in the same order
// @column lapse :: STRING?                        how the lord's office or life ended: killed, died, defected, replaced, dismissed, dissolved or ended; null: no end is known while the pledge can have held
// @column lapsedEarliest :: DATE?                 the first day that can have been the lord's last
// @column lapsedLatest :: DATE?                   the last day that can have been the lord's last
// @column renewed :: STRING? of Fact              id of the oath by which it was renewed, a fact; null: none is known
// @column renewedTo :: STRING? of Entity          id of whom it was renewed to
// @column renewedToName :: STRING?                name of whom it was renewed to
// @column ended :: STRING?                        how the pledge itself ended: killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endedEarliest :: DATE?                  the first day that can have been its last; null: nothing bounds it
// @column endedLatest :: DATE?                    the last day that can have been its last; null: nothing bounds it
// @column holds :: STRING?                        how sure it is that it held on asOf: certain, presumed or possible; null: no day asked
// @column status :: STRING                        confirmed, reported, suspected or contested
//
// @example to=abu-bakr-al-baghdadi
// @example entity=ce-mid-level-commanders
// @example asOf=2015-04-20
CALL () {
  // null equals nothing: a part of this costs nothing where it was not asked for
  MATCH (party:Entity {id: $entity})-[oath:PLEDGED_TO]->(lord:Entity)
  WHERE $to IS NULL OR lord.id = $to
  RETURN party, oath, lord
  UNION
  WITH $entity IS NULL AS anybody
  WHERE anybody
  MATCH (party:Entity)-[oath:PLEDGED_TO]->(lord:Entity {id: $to})
  RETURN party, oath, lord
  UNION
  WITH $entity IS NULL AND $to IS NULL AS everybody
  WHERE everybody
  MATCH (party:Entity)-[oath:PLEDGED_TO]->(lord:Entity)
  RETURN party, oath, lord
}
WITH party, oath, lord
WHERE
  // part: may-hold (relation = oath, day = $asOf)
  coalesce(oath.sinceEarliest <= $asOf, true) AND coalesce($asOf <= oath.untilLatest, true)
  // end part
ORDER BY oath.sinceLatest, oath.sinceEarliest, oath.id
LIMIT $limit
// what follows is asked for the rows shown alone
OPTIONAL CALL (party, oath, lord) {
  MATCH (acceptor:Entity)-[acceptance:ACCEPTED_PLEDGE_OF]->(party)
  WHERE
    // part: may-hold-within (relation = oath, first = acceptance.sinceEarliest, last = acceptance.sinceLatest)
    coalesce(oath.sinceEarliest <= acceptance.sinceLatest, true) AND coalesce(acceptance.sinceEarliest <= oath.untilLatest, true)
    // end part
    AND (acceptor = lord OR EXISTS {
      MATCH (lord)-[office:LED]-(acceptor)
      WHERE
        // part: may-hold-within (relation = office, first = acceptance.sinceEarliest, last = acceptance.sinceLatest)
        coalesce(office.sinceEarliest <= acceptance.sinceLatest, true) AND coalesce(acceptance.sinceEarliest <= office.untilLatest, true)
        // end part
    })
  RETURN acceptor, acceptance
  ORDER BY acceptance.sinceLatest, acceptance.sinceEarliest, acceptance.id
  LIMIT 1
}
CALL (party, oath, lord) {
  MATCH (accuser:Entity)-[denunciation:DENOUNCED]->(party)
  WHERE
    // part: may-hold-within (relation = oath, first = denunciation.sinceEarliest, last = denunciation.sinceLatest)
    coalesce(oath.sinceEarliest <= denunciation.sinceLatest, true) AND coalesce(denunciation.sinceEarliest <= oath.untilLatest, true)
    // end part
    AND accuser <> lord
    AND NOT EXISTS { MATCH (accuser)-[:PLEDGED_TO|LED|MEMBER_OF|PART_OF|SWORN_TO]->(lord) }
    AND NOT EXISTS { MATCH (lord)-[:LED]->(accuser) }
    AND NOT EXISTS { MATCH (accuser)-[:LED|MEMBER_OF|PART_OF|SWORN_TO]->(:Entity)<-[:LED]-(lord) }
  WITH DISTINCT accuser
  ORDER BY accuser.id
  RETURN collect(accuser) AS accusers
}
OPTIONAL CALL (oath, lord) {
  CALL (lord) {
    MATCH (lord:Person)-[office:LED]->(seat:Entity)
    WHERE office.ending IS NOT NULL
    RETURN seat, office.id AS end, office.ending AS lapse, office.sinceEarliest AS ledEarliest, CASE WHEN office.presumedUntil >= office.sinceLatest THEN office.presumedUntil ELSE office.untilEarliest END AS presumedLapse, office.untilEarliest AS lapsedEarliest, office.untilLatest AS lapsedLatest
    UNION
    MATCH (lord:Person)-[death:KILLED_IN]->(:Event)
    WHERE death.status IN ['confirmed', 'reported']
    RETURN null AS seat, death.id AS end, 'killed' AS lapse, null AS ledEarliest, death.sinceEarliest AS presumedLapse, death.sinceEarliest AS lapsedEarliest, death.sinceLatest AS lapsedLatest
    UNION
    MATCH (lord:Person)-[:HAS]->(death:Attribute {what: 'death'})
    WHERE death.status IN ['confirmed', 'reported']
    RETURN null AS seat, death.id AS end, 'died' AS lapse, null AS ledEarliest, death.sinceEarliest AS presumedLapse, death.sinceEarliest AS lapsedEarliest, death.sinceLatest AS lapsedLatest
  }
  WITH oath, seat, end, lapse, presumedLapse, lapsedEarliest, lapsedLatest, ledEarliest
  WHERE
    // part: may-hold-within (relation = oath, first = presumedLapse, last = lapsedLatest)
    coalesce(oath.sinceEarliest <= lapsedLatest, true) AND coalesce(presumedLapse <= oath.untilLatest, true)
    // end part
    AND coalesce(ledEarliest <= oath.untilLatest, true)
    // who had gone over was no longer bound: surely by then, or by a statement and not surely later
    AND NOT (coalesce(oath.ending = 'defected', false)
      AND (coalesce(oath.untilLatest <= presumedLapse, false)
        OR oath.endingFact IS NULL AND NOT coalesce(oath.untilEarliest > lapsedLatest, false)))
  RETURN seat, end, lapse, presumedLapse, lapsedEarliest, lapsedLatest
  ORDER BY lapsedLatest, lapsedEarliest, seat IS NULL, end
  LIMIT 1
}
OPTIONAL CALL (party, oath, lord, seat, end, presumedLapse) {
  MATCH (party)-[again:PLEDGED_TO]->(heir:Entity)
  WHERE end IS NOT NULL AND again.id <> oath.id
    // who had gone over meanwhile came back, and renewed nothing
    AND NOT coalesce(oath.ending = 'defected' AND again.sinceEarliest > oath.untilLatest, false)
    AND coalesce(again.sinceLatest >= presumedLapse, true)
    AND (heir = seat
      OR EXISTS {
        MATCH (heir)-[later:LED]->(seat)
        WHERE later.id <> end AND coalesce(later.sinceLatest >= presumedLapse, true)
      }
      OR EXISTS {
        MATCH SHORTEST 1 (lord)((:Person)<-[next:SUCCEEDED]-(:Person) WHERE next.organisation = seat.id)+(heir)
      })
  RETURN again, heir
  ORDER BY again.sinceLatest, again.sinceEarliest, again.id
  LIMIT 1
}
RETURN
  oath.id AS pledge,
  party.id AS party,
  party.name AS partyName,
  lord.id AS to,
  lord.name AS toName,
  oath.sinceEarliest AS swornEarliest,
  oath.sinceLatest AS swornLatest,
  acceptance.id AS accepted,
  acceptance.sinceEarliest AS acceptedEarliest,
  acceptance.sinceLatest AS acceptedLatest,
  acceptor.id AS acceptedBy,
  acceptor.name AS acceptedByName,
  // an acceptance that bounds the oath is not before it; one of an unsure oath, or of one of several, may be of another
  CASE WHEN oath.sinceLatest > acceptance.sinceEarliest AND oath.sinceLatest <= acceptance.sinceLatest AND oath.status IN ['confirmed', 'reported'] THEN 0 ELSE duration.inDays(oath.sinceLatest, acceptance.sinceEarliest).days END AS acceptLagDaysAtLeast,
  duration.inDays(oath.sinceEarliest, acceptance.sinceLatest).days AS acceptLagDaysAtMost,
  [accuser IN accusers | accuser.id] AS denouncedBy,
  [accuser IN accusers | accuser.name] AS denouncedByNames,
  lapse,
  lapsedEarliest,
  lapsedLatest,
  again.id AS renewed,
  heir.id AS renewedTo,
  heir.name AS renewedToName,
  oath.ending AS ended,
  oath.untilEarliest AS endedEarliest,
  oath.untilLatest AS endedLatest,
  // part: holds (relation = oath, day = $asOf)
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN oath.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN coalesce(oath.sinceLatest > $asOf, true) OR oath.presumedUntil < $asOf THEN 'possible'
    WHEN $asOf <= oath.attestedUntil THEN 'certain'
    ELSE 'presumed'
  END AS holds,
  // end part
  oath.status AS status
ORDER BY swornLatest, swornEarliest, pledge
LIMIT $limit
