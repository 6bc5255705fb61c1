// name:  attack/claims-of
// title: Which attacks an organisation claimed
// shape: rows
// view:  timeline
// panel: 54 organisation called Attacks claimed
//
// Every act of claiming responsibility, in the order of claiming. A row is one claim of
// one attack. The column responsibility tells if somebody else claims the attack too, or if somebody dismisses the
// claim. Null bounds mean that no source says when.
//
// @param  organisation :: STRING of Organisation   id of the organisation or declared province
// @param  after :: DATE?                           only what can have been claimed on this day or later
// @param  before :: DATE?                          only what can have been claimed on this day or earlier
// @param  parts :: BOOLEAN = false                 true: with everything that was part of it at the time
// @param  asOf :: DATE?                            only what can have been claimed on this very day
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column attack :: STRING of Attack               id of the attack
// @column attackName :: STRING                     name of the attack
// @column organisation :: STRING of Entity         id of who claimed: the organisation asked about, or a part of it
// @column organisationName :: STRING               its name
// @column channel :: LIST<STRING>                  how it was claimed, in the sources' words
// @column dateEarliest :: DATE?                    the first day on which the attack can have begun; null: no source bounds it
// @column dateLatest :: DATE?                      the last day on which the attack can have begun; null: no source bounds it
// @column claimLagDaysAtLeast :: INTEGER?          the least number of days from attack to claim, negative when before; null: a bound is open
// @column claimLagDaysAtMost :: INTEGER?           the greatest number of days from attack to claim; null: a bound is open
// @column responsibility :: STRING                 claimed, or as in attack/contested: rival, denied or disputed
// @column holds :: STRING?                         how sure it is that it fell on asOf: certain or possible; null: no day asked
// @column fact :: STRING                           id of the fact; evidence/statements-of tells who says it
// @column since :: STRING?                         the day of it, as the sources write it (EDTF)
// @column sinceEarliest :: DATE?                   the first day on which it can have been; null: no source bounds it
// @column sinceLatest :: DATE?                     the last day on which it can have been; null: no source bounds it
// @column until :: STRING?                         null: an act has no end
// @column untilEarliest :: DATE?                   null: an act has no end
// @column untilLatest :: DATE?                     null: an act has no end
// @column attestedUntil :: DATE?                   the last day on which it is sure to have held; null: no such day
// @column presumedFrom :: DATE?                    null: an act does not last
// @column presumedUntil :: DATE?                   null: an act does not last
// @column ending :: STRING?                        killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?                    id of the fact from which the end follows; null: stated, or no end is known
// @column endingStated :: BOOLEAN?                 whether a source states the end; null: no end is known
// @column status :: STRING                         confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>                 what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>                  voices that assert it
//
// @example organisation=islamic-state
// @example organisation=is-caucasus-province
// @example organisation=islamic-state parts=true after=2015-01-01 before=2015-12-31
MATCH (whole:Entity {id: $organisation})
MATCH (whole)((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(organisation:Entity)-[claim:CLAIMED]->(attack:Attack)
WHERE coalesce(claim.sinceLatest >= $after, true)
  AND coalesce(claim.sinceEarliest <= $before, true) AND
  // part: may-fall (act = claim, day = $asOf)
  coalesce(claim.sinceEarliest <= $asOf, true) AND coalesce($asOf <= claim.sinceLatest, true)
  // end part
  AND all(span IN part WHERE
    // part: may-hold-within (relation = span, first = claim.sinceEarliest, last = claim.sinceLatest)
    coalesce(span.sinceEarliest <= claim.sinceLatest, true) AND coalesce(claim.sinceEarliest <= span.untilLatest, true)
    // end part
  ) AND
  // part: at-one-time (relations = part)
  none(later IN part WHERE any(earlier IN part WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
  // end part
WITH DISTINCT organisation, attack, claim
// part: claimant-sides
CALL (attack) {
  MATCH (claimant:Entity)-[claiming:CLAIMED]->(attack)
  WHERE COUNT { (attack)<-[:CLAIMED]-() } > 1
  RETURN collect(COLLECT {
    MATCH (claimant)((:Entity)-[relation:LED|MEMBER_OF|PART_OF|SWORN_TO]->(over:Entity)
      WHERE coalesce(over.kind, '') <> 'umbrella' AND
        coalesce(relation.sinceEarliest <= claiming.sinceLatest, true) AND coalesce(claiming.sinceEarliest <= relation.untilLatest, true)
    )*(above:Entity)
    RETURN DISTINCT above.id
  }) AS sides
}
// end part
CALL (attack) {
  MATCH (attack)-[responsibility:CLAIMED|ATTRIBUTED_TO|DENIED]-(:Entity)
  WHERE responsibility.status IN ['contested', 'denied'] AND coalesce(responsibility.what, type(responsibility)) IN ['CLAIMED', 'ATTRIBUTED_TO']
  MATCH (doubt:Statement {fact: responsibility.id})
  WHERE doubt.stance IN ['denies', 'disputes']
  RETURN collect(doubt.stance) AS stances
}
RETURN
  attack.id AS attack,
  attack.name AS attackName,
  organisation.id AS organisation,
  organisation.name AS organisationName,
  claim.channel AS channel,
  attack.dateEarliest AS dateEarliest,
  attack.dateLatest AS dateLatest,
  // a claim is not before what it claims, unless the sources say so
  CASE WHEN attack.dateLatest > claim.sinceEarliest AND coalesce(attack.dateEarliest <= claim.sinceLatest, true) THEN 0
    ELSE duration.inDays(attack.dateLatest, claim.sinceEarliest).days END AS claimLagDaysAtLeast,
  duration.inDays(attack.dateEarliest, claim.sinceLatest).days AS claimLagDaysAtMost,
  CASE
    WHEN any(one IN sides WHERE any(other IN sides WHERE none(side IN one WHERE side IN other))) THEN 'rival'
    WHEN 'denies' IN stances THEN 'denied'
    WHEN 'disputes' IN stances THEN 'disputed'
    ELSE 'claimed'
  END AS responsibility,
  // part: act-holds (act = claim, day = $asOf)
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN claim.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN claim.sinceEarliest = claim.sinceLatest THEN 'certain'
    ELSE 'possible'
  END AS holds,
  // end part
  // part: act-columns (act = claim)
  claim.id AS fact,
  claim.since AS since,
  claim.sinceEarliest AS sinceEarliest,
  claim.sinceLatest AS sinceLatest,
  claim.until AS until,
  claim.untilEarliest AS untilEarliest,
  claim.untilLatest AS untilLatest,
  claim.attestedUntil AS attestedUntil,
  CASE
    WHEN false AND NOT claim.status IN ['suspected', 'contested', 'denied'] AND coalesce(claim.kind <> 'possible', true)
      AND coalesce(claim.sinceLatest <= claim.presumedUntil, true) THEN claim.sinceLatest
  END AS presumedFrom,
  CASE
    WHEN NOT claim.status IN ['suspected', 'contested', 'denied'] AND coalesce(claim.kind <> 'possible', true)
      AND claim.sinceLatest <= claim.presumedUntil THEN claim.presumedUntil
  END AS presumedUntil,
  claim.ending AS ending,
  claim.endingFact AS endingFact,
  claim.endingStated AS endingStated,
  claim.status AS status,
  claim.disputed AS disputed,
  claim.origins AS origins
  // end part
ORDER BY sinceLatest, sinceEarliest, fact
LIMIT $limit
