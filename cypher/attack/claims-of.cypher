// name:  attack/claims-of
// title: Which attacks an organisation claimed
// shape: rows
// view:  timeline
//
// Every act of claiming responsibility, in the order of claiming. A row is one claim of
// one attack. That somebody else claims the attack too, or that somebody dismisses the
// claim, stands under responsibility. Null bounds mean that no source says when.
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
// @column holds :: STRING?                         how sure it is that the claim fell on asOf: certain or possible; null: no day asked
// @column fact :: STRING                           id of the fact; evidence/statements-of tells who says it
// @column since :: STRING?                         the day of it, as the sources write it (EDTF)
// @column sinceEarliest :: DATE?                   the first day on which it can have been; null: no source bounds it
// @column sinceLatest :: DATE?                     the last day on which it can have been; null: no source bounds it
// @column until :: STRING?                         null: an act has no end
// @column untilEarliest :: DATE?                   null: an act has no end
// @column untilLatest :: DATE?                     null: an act has no end
// @column attestedUntil :: DATE?                   the last day on which it is sure to have held; null: no such day
// @column presumedUntil :: DATE?                   the last day on which to presume it; null: nothing may have ended it
// @column ending :: STRING?                        killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?                    id of the fact from which the end follows; null: stated, or no end is known
// @column status :: STRING                         confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>                 what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>                  voices that assert it
//
// @example organisation=islamic-state
// @example organisation=is-caucasus-province
// @example organisation=islamic-state parts=true after=2015-01-01 before=2015-12-31
MATCH (whole:Entity {id: $organisation})
MATCH (whole)((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(organisation:Entity)-[f:CLAIMED]->(attack:Attack)
WHERE coalesce(f.sinceLatest >= $after, true)
  AND coalesce(f.sinceEarliest <= $before, true)
  AND coalesce(f.sinceEarliest <= $asOf, true)
  AND coalesce($asOf <= f.sinceLatest, true)
  AND all(p IN part WHERE coalesce(p.sinceEarliest <= f.sinceLatest, true) AND coalesce(f.sinceEarliest <= p.untilLatest, true))
  // what began after the other had ended was never part of it at the same time
  AND none(a IN part WHERE any(b IN part WHERE a <> b AND coalesce(a.sinceEarliest > b.untilLatest, false)))
WITH DISTINCT organisation, attack, f
CALL (attack) {
  // of two claimers, each stands for every organisation above him on the day of the claim
  MATCH (claimer:Entity)-[claim:CLAIMED]->(attack)
  WHERE COUNT { (attack)<-[:CLAIMED]-() } > 1
  RETURN collect(COLLECT {
    MATCH (claimer)((:Entity)-[tie:LED|MEMBER_OF|PART_OF|SWORN_TO]->(over:Entity)
      WHERE coalesce(over.kind, '') <> 'umbrella'
        AND coalesce(tie.sinceEarliest <= claim.sinceLatest, true)
        AND coalesce(claim.sinceEarliest <= tie.untilLatest, true))*(above:Entity)
    RETURN DISTINCT above.id
  }) AS sides
}
CALL (attack) {
  MATCH (attack)-[said:CLAIMED|ATTRIBUTED_TO|DENIED]-(:Entity)
  WHERE said.status IN ['contested', 'denied'] AND coalesce(said.what, type(said)) IN ['CLAIMED', 'ATTRIBUTED_TO']
  MATCH (doubt:Statement {fact: said.id})
  WHERE doubt.stance IN ['denies', 'disputes']
  RETURN collect(doubt.stance) AS stances
}
RETURN
  attack.id AS attack,
  attack.name AS attackName,
  organisation.id AS organisation,
  organisation.name AS organisationName,
  f.channel AS channel,
  attack.dateEarliest AS dateEarliest,
  attack.dateLatest AS dateLatest,
  duration.inDays(attack.dateLatest, f.sinceEarliest).days AS claimLagDaysAtLeast,
  duration.inDays(attack.dateEarliest, f.sinceLatest).days AS claimLagDaysAtMost,
  CASE
    WHEN any(a IN sides WHERE any(b IN sides WHERE none(side IN a WHERE side IN b))) THEN 'rival'
    WHEN 'denies' IN stances THEN 'denied'
    WHEN 'disputes' IN stances THEN 'disputed'
    ELSE 'claimed'
  END AS responsibility,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN f.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN f.sinceEarliest = f.sinceLatest THEN 'certain'
    ELSE 'possible'
  END AS holds,
  f.id AS fact,
  f.since AS since,
  f.sinceEarliest AS sinceEarliest,
  f.sinceLatest AS sinceLatest,
  f.until AS until,
  f.untilEarliest AS untilEarliest,
  f.untilLatest AS untilLatest,
  f.attestedUntil AS attestedUntil,
  f.presumedUntil AS presumedUntil,
  f.ending AS ending,
  f.endingFact AS endingFact,
  f.status AS status,
  f.disputed AS disputed,
  f.origins AS origins
ORDER BY sinceLatest, sinceEarliest, fact
LIMIT $limit
