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
// @column orderConfidence :: FLOAT?                share of the pairs of possible days in which this one joined on a later day; null: a bound is open
// @column sameDay :: FLOAT?                        share of the pairs of possible days in which both joined on one day; null: a bound is open
// @column precedents :: INTEGER                    how many other parties surely took the same road before the party asked about, by withinDays or fewer
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
MATCH (party:Entity)-[d:DEFECTED_TO {fromOrganisation: left}]->(joined:Entity)
WHERE joined = side
WITH asked, first, side, party, d,
  duration.inDays(first.joinedLatest, d.joinedEarliest).days AS lagDaysAtLeast,
  duration.inDays(first.joinedEarliest, d.joinedLatest).days AS lagDaysAtMost,
  duration.inDays(first.joinedEarliest, d.joinedEarliest).days AS fromFirst,
  duration.inDays(first.joinedLatest, d.joinedLatest).days AS fromLast
WITH asked, first, side,
  count(DISTINCT CASE
    WHEN party <> asked AND d.kind <> 'possible' AND d.joinedLatest < first.joinedEarliest AND lagDaysAtLeast >= -$withinDays THEN party
  END) AS precedents,
  collect(CASE WHEN party <> asked AND coalesce(lagDaysAtMost >= 0, true) AND coalesce(lagDaysAtLeast <= $withinDays, true) THEN
    {party: party, d: d, sureness: d.kind, atLeast: lagDaysAtLeast, atMost: lagDaysAtMost, fromFirst: fromFirst, fromLast: fromLast}
  END) AS later
// the party asked about is the first of the list
UNWIND [{party: asked, d: first}] + later AS one
WITH asked, first, side, precedents, one, one.party AS party, one.d AS d
CALL (party, d, side) {
  // units on the day of leaving: what it led or belonged to below the side, or is
  WITH party, d, COLLECT {
    MATCH (party)-[own:LED|MEMBER_OF|PART_OF]->(unit:Entity)
    WHERE
      // part: may-hold-within (relation = own, first = d.leftEarliest, last = d.leftLatest)
      coalesce(own.sinceEarliest <= d.leftLatest, true) AND coalesce(d.leftEarliest <= own.untilLatest, true)
      // end part
      AND unit <> side AND NOT unit.id IN [d.fromOrganisation, coalesce(d.toUnit, '')]
      AND coalesce(unit.kind, '') <> 'umbrella'
    RETURN unit
    UNION
    WITH party AS unit
    WHERE unit:Organisation
    RETURN unit
  } AS units
  // where these worked, and the narrowest places of where it died
  WITH party, d, units, COLLECT {
    UNWIND units AS unit
    MATCH (unit)((:Entity)-[:COVERS]->(:Entity))*(place:Province)
    RETURN place
    UNION
    MATCH (party)-[:KILLED_IN]->(event:Event)-[:OCCURRED_IN]->(place:Province)
    WHERE NOT EXISTS { MATCH (event)-[:OCCURRED_IN]->(:Province)((:Province)-[:WITHIN]->(:Province))+(place) }
    RETURN place
  } AS places
  RETURN
    [unit IN units | unit.id] AS units,
    [place IN places | place.id] AS places,
    COLLECT {
      UNWIND places AS place
      MATCH (place)((:Province)-[:WITHIN]->(:Province))*(around:Province)
      RETURN DISTINCT around.id
    } AS around,
    // what it led or is, on the days of leaving on which it can have led it
    COLLECT {
      MATCH (party)-[led:LED]->(body:Entity)
      WHERE
        // part: may-hold-within (relation = led, first = d.leftEarliest, last = d.leftLatest)
        coalesce(led.sinceEarliest <= d.leftLatest, true) AND coalesce(d.leftEarliest <= led.untilLatest, true)
        // end part
      RETURN {
        body: body.id,
        from: CASE WHEN coalesce(led.sinceEarliest < d.leftEarliest, true) THEN d.leftEarliest ELSE led.sinceEarliest END,
        to: CASE WHEN coalesce(led.untilLatest > d.leftLatest, true) THEN d.leftLatest ELSE led.untilLatest END
      } AS span
      UNION ALL
      WITH party AS body
      WHERE body:Organisation
      RETURN {body: body.id, from: d.leftEarliest, to: d.leftLatest} AS span
    } AS led,
    // what it belonged to, led a part of or is, as long as all of that can have held at once
    COLLECT {
      MATCH (party)-[own:LED|MEMBER_OF|PART_OF]->(:Entity)((:Entity)-[part:PART_OF]->(:Entity))*(body:Entity)
      WHERE NOT (own:LED AND size(part) = 0)
      WITH body, [own] + part AS chain
      WITH body,
        reduce(day = null, span IN chain | CASE WHEN coalesce(day >= span.sinceEarliest, span.sinceEarliest IS NULL) THEN day ELSE span.sinceEarliest END) AS from,
        reduce(day = null, span IN chain | CASE WHEN coalesce(day <= span.untilLatest, span.untilLatest IS NULL) THEN day ELSE span.untilLatest END) AS to
      WHERE coalesce(from <= to, true)
      RETURN {body: body.id, from: from, to: to} AS span
      UNION ALL
      WITH party AS body
      WHERE body:Organisation
      RETURN {body: body.id, from: null, to: null} AS span
    } AS under
}
WITH first, side, precedents, collect({
  party: party, d: d, sureness: one.sureness, atLeast: one.atLeast, atMost: one.atMost, fromFirst: one.fromFirst, fromLast: one.fromLast,
  units: units, places: places, around: around, led: led, under: under
}) AS ties
WITH first, side, precedents, ties[0] AS a, ties[1..] AS later
UNWIND later AS b
// grouping leaves the lists behind, which would be held once for each row
WITH first, side, precedents, b.party AS party, b.d AS d, collect({
  atLeast: b.atLeast,
  atMost: b.atMost,
  // of all pairs of days, those in which the second is greater: sums of 1 + 2 + ... + n
  later: reduce(pairs = 0, n IN [[b.atMost, 1], [b.fromFirst - 1, -1], [b.fromLast - 1, -1], [b.atLeast - 2, 1]] |
    pairs + CASE WHEN n[0] > 0 THEN n[1] * n[0] * (n[0] + 1) / 2 ELSE 0 END),
  // and those of one day: the days that both have
  same: reduce(days = b.atMost + 1, n IN [b.atMost - b.fromLast + 1, b.atMost - b.fromFirst + 1, 1 - b.atLeast] |
    CASE WHEN n > days THEN days WHEN n > 0 THEN n ELSE 0 END),
  all: (b.atMost - b.fromLast + 1) * (b.atMost - b.fromFirst + 1),
  tie: CASE
    WHEN any(led IN a.led WHERE any(under IN b.under WHERE led.body = under.body
      AND coalesce(led.from <= under.to, true) AND coalesce(under.from <= led.to, true))) THEN 'commanded'
    WHEN any(unit IN a.units WHERE unit IN b.units) THEN 'same-unit'
    WHEN any(place IN a.places WHERE place IN b.around) OR any(place IN b.places WHERE place IN a.around) THEN 'same-province'
    ELSE 'none'
  END
})[0] AS b, b.sureness AS sureness
MATCH (from:Entity {id: first.fromOrganisation})
RETURN
  party.id AS party,
  party.name AS partyName,
  b.atLeast AS lagDaysAtLeast,
  b.atMost AS lagDaysAtMost,
  toFloat(b.later) / b.all AS orderConfidence,
  toFloat(b.same) / b.all AS sameDay,
  precedents,
  b.tie AS tie,
  from.id AS fromOrganisation,
  from.name AS fromName,
  side.id AS toOrganisation,
  side.name AS toName,
  d.joinedEarliest AS joinedEarliest,
  d.joinedLatest AS joinedLatest,
  sureness AS kind,
  d.status AS status,
  first.id AS after,
  d.id AS fact
ORDER BY joinedLatest, joinedEarliest, fact, after
LIMIT $limit
