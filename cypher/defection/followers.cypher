// name:  defection/followers
// title: Who took the same road after one party
// shape: rows
// panel: 44 party of Person|Organisation called Who took the same road
//
// Parties that left the same side for the same new one and can have joined after the party asked about, in
// the order of joining. A row is one change of allegiance of another party, compared with one of
// the party asked about. That it came later does not say that it came because of it: weigh
// orderConfidence, tie, and precedents, which tells how many had changed in the same way before.
// The tie is what the two may have had in common when they left.
//
// @param  party :: STRING of Entity                id of the person or organisation
// @param  withinDays :: INTEGER = 365 in 0..36525              only who can have joined so many days later or fewer
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column party :: STRING of Entity                id of who came later
// @column partyName :: STRING                      its name
// @column lagDaysAtLeast :: INTEGER?               the least number of days from the one joining to the other; negative: this one can have been first; null: a bound is open
// @column lagDaysAtMost :: INTEGER?                the greatest number of days; null: a bound is open
// @column orderConfidence :: FLOAT?                share of the pairs of possible days in which this one joined on a later day; null: a bound is open, or is only the day of a source
// @column sameDay :: FLOAT?                        share of the pairs of possible days in which both joined on one day; null: a bound is open, or is only the day of a source
// @column precedents :: INTEGER                    how many other parties surely made the same change before the party asked about, by withinDays or fewer
// @column tie :: STRING                            commanded: what the party asked about led, or is, was over this one; same-unit; same-province: where a unit of theirs worked or they died; none
// @column fromOrganisation :: STRING of Entity     id of the side left, at its top
// @column fromName :: STRING                       its name
// @column toOrganisation :: STRING of Entity       id of the side joined, at its top
// @column toName :: STRING                         its name
// @column joinedEarliest :: DATE?                  the first day that can have been the first with the new side; null: nothing bounds it
// @column joinedLatest :: DATE?                    the last day that can have been the first with the new side; null: nothing bounds it
// @column kind :: STRING                           certain, presumed or possible, as in defection/defections
// @column status :: STRING                         that of the newer allegiance: confirmed, reported, suspected or contested
// @column after :: STRING                          id of the change of the party asked about
// @column fact :: STRING                           id of this change; evidence/statements-of gives all that decides it
//
// @example party=rustam-asildarov
// @example party=ce-chechnya-commanders
// @example party=khasmagomed-charanov withinDays=30
// @example party=aslan-byutukayev
MATCH (asked:Entity {id: $party})-[first:DEFECTED_TO]->(side:Entity)
WITH asked, first, side, first.fromOrganisation AS left
// an index finds who left; a side that many joined is no good place to begin
WITH first, asked, side, left, COUNT {
  MATCH (party:Entity)-[change:DEFECTED_TO {fromOrganisation: left}]->(joined:Entity)
  WHERE joined = side AND party <> asked AND change.kind <> 'possible' AND change.joinedLatest < first.joinedEarliest
    AND duration.inDays(first.joinedLatest, change.joinedEarliest).days >= -$withinDays
  RETURN DISTINCT party
} AS precedents
MATCH (party:Entity)-[change:DEFECTED_TO {fromOrganisation: left}]->(joined:Entity)
WHERE joined = side AND party <> asked
WITH first, side, left, precedents, party, change,
  duration.inDays(first.joinedLatest, change.joinedEarliest).days AS atLeast,
  duration.inDays(first.joinedEarliest, change.joinedLatest).days AS atMost,
  duration.inDays(first.joinedEarliest, change.joinedEarliest).days AS fromEarliest,
  duration.inDays(first.joinedLatest, change.joinedLatest).days AS fromLatest,
  // whose last possible day is that of a source alone: no share of such days says how likely one is
  EXISTS {
    MATCH (asked)-[joining:PLEDGED_TO|MEMBER_OF|LED]->(:Entity)
    WHERE joining.id = first.joinedFact AND first.joinedEarliest < first.joinedLatest AND joining.firstReported <= first.joinedLatest
  } OR EXISTS {
    MATCH (party)-[joining:PLEDGED_TO|MEMBER_OF|LED]->(:Entity)
    WHERE joining.id = change.joinedFact AND change.joinedEarliest < change.joinedLatest AND joining.firstReported <= change.joinedLatest
  } AS untold
WHERE coalesce(atMost >= 0, true) AND coalesce(atLeast <= $withinDays, true)
MATCH (from:Entity {id: left})
RETURN
  party.id AS party,
  party.name AS partyName,
  atLeast AS lagDaysAtLeast,
  atMost AS lagDaysAtMost,
  // of all pairs of days, those in which the second is greater: sums of 1 + 2 + ... + count
  CASE WHEN NOT untold THEN toFloat(reduce(pairs = 0, sum IN [[atMost, 1], [fromEarliest - 1, -1], [fromLatest - 1, -1], [atLeast - 2, 1]] |
      pairs + CASE WHEN sum[0] > 0 THEN sum[1] * sum[0] * (sum[0] + 1) / 2 ELSE 0 END))
    / ((atMost - fromLatest + 1) * (atMost - fromEarliest + 1)) END AS orderConfidence,
  // and those of one day: the days that both have
  CASE WHEN NOT untold THEN toFloat(reduce(days = atMost + 1, count IN [atMost - fromLatest + 1, atMost - fromEarliest + 1, 1 - atLeast] |
      CASE WHEN count > days THEN days WHEN count > 0 THEN count ELSE 0 END))
    / ((atMost - fromLatest + 1) * (atMost - fromEarliest + 1)) END AS sameDay,
  precedents,
  CASE
    WHEN any(one IN range(0, size(first.commands) - 1) WHERE any(other IN range(0, size(change.superiors) - 1)
      WHERE first.commands[one] = change.superiors[other]
        AND first.commandsFrom[one] <= change.superiorsTo[other] AND change.superiorsFrom[other] <= first.commandsTo[one]))
      THEN 'commanded'
    WHEN any(unit IN first.units WHERE unit IN change.units) THEN 'same-unit'
    WHEN any(place IN first.places WHERE place IN change.placesAround)
      OR any(place IN change.places WHERE place IN first.placesAround) THEN 'same-province'
    ELSE 'none'
  END AS tie,
  from.id AS fromOrganisation,
  from.name AS fromName,
  side.id AS toOrganisation,
  side.name AS toName,
  change.joinedEarliest AS joinedEarliest,
  change.joinedLatest AS joinedLatest,
  change.kind AS kind,
  change.status AS status,
  first.id AS after,
  change.id AS fact
ORDER BY joinedLatest, joinedEarliest, fact, after
LIMIT $limit
