// name:  defection/cascade
// title: Who followed one party, and who followed these
// shape: graph
// view:  hierarchy
//
// A tree of those who changed from the same side to the same new side after the party. Each party hangs on one that came
// before it, by at most withinDays days, and with a share of the pairs of possible days not below
// minConfidence. If several qualify, the strongest tie decides, then the shortest way to the
// party asked about, then the surest order, then the earliest. FOLLOWED leads from the later party to the
// earlier one; it is worked out here and stands nowhere in the graph. Parties without any bound on the day of joining
// are left out. That a party hangs on another means that it can have followed, not that it did: see tie, and precedents
// in defection/followers. A party that took two roads has a tree for each.
//
// @param  party :: STRING of Entity                id of the person or organisation
// @param  withinDays :: INTEGER = 365 in 0..36525              at most so many days, at least, from one to the next
// @param  depth :: INTEGER = 5 in 1..20                     at most so many steps from the party
// @param  minConfidence :: FLOAT = 0.5             least share of the pairs of possible days in which the follower joined on a later day
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column party :: NODE                            who changed sides: the party asked about, or one who followed
// @column relationship :: RELATIONSHIP             its DEFECTED_TO
// @column side :: NODE                             what it joined
// @column followed :: MAP?                         FOLLOWED, to whom it followed: lagDaysAtLeast, lagDaysAtMost, orderConfidence, sameDay, tie, depth; null: the party asked about
//
// @example party=rustam-asildarov
// @example party=ce-chechnya-commanders depth=1
// @example party=ce-dagestan-commanders minConfidence=0.4
MATCH (root:Entity {id: $party})-[d:DEFECTED_TO]->(side:Entity)
WITH root, side, d
ORDER BY d.joinedLatest, d.joinedEarliest, d.id
// of several on one road the first
WITH root, side, d.fromOrganisation AS left, collect(d)[0] AS first
CALL (root, side, left, first) {
  RETURN root AS party, first AS d, 0 AS rank
  UNION ALL
  // an index finds who left; a side that many joined is no good place to begin
  MATCH (party:Entity)-[d:DEFECTED_TO {fromOrganisation: left}]->(joined:Entity)
  WHERE joined = side AND party <> root AND d.joinedEarliest IS NOT NULL AND d.joinedLatest >= first.joinedEarliest
  WITH party, d
  ORDER BY d.joinedLatest, d.joinedEarliest, d.id
  WITH party, collect(d)[0] AS d
  RETURN party, d, 1 AS rank
}
WITH side, party, d
ORDER BY rank, d.joinedLatest, d.joinedEarliest, d.id
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
// under what each is found (is), and under what it looks for whom it can have followed
WITH side, d.fromOrganisation AS left, collect({
  party: party,
  d: d,
  e: duration.inDays(date('1970-01-01'), d.joinedEarliest).days,
  l: duration.inDays(date('1970-01-01'), d.joinedLatest).days,
  keys: [x IN led | {tie: 0, key: x.body, is: true, from: x.from, to: x.to}] + [x IN under | {tie: 0, key: x.body, is: false, from: x.from, to: x.to}]
    + [x IN units | {tie: 1, key: x, is: true}] + [x IN units | {tie: 1, key: x, is: false}]
    + [x IN places | {tie: 2, key: 'at ' + x, is: true}] + [x IN around | {tie: 2, key: 'at ' + x, is: false}]
    + [x IN around | {tie: 2, key: 'around ' + x, is: true}] + [x IN places | {tie: 2, key: 'around ' + x, is: false}]
    + [{tie: 3, key: 'the road', is: true}, {tie: 3, key: 'the road', is: false}]
}) AS members
// who is found under one key, and of each member where it looks, by the strength of the tie
CALL (members) {
  UNWIND range(0, size(members) - 1) AS n
  UNWIND members[n].keys AS k
  WITH k.tie AS tie, k.key AS key, n, k
  WITH tie, key,
    collect(CASE WHEN k.is THEN {n: n, from: k.from, to: k.to} END) AS found,
    collect(CASE WHEN NOT k.is THEN {n: n, from: k.from, to: k.to} END) AS looking
  WHERE size(found) > 0 AND size(looking) > 0
  RETURN collect({tie: tie, found: found, looking: looking}) AS groups
}
CALL (groups) {
  UNWIND range(0, size(groups) - 1) AS at
  WITH at, groups[at].tie AS tie, groups[at].looking AS looking
  UNWIND looking AS one
  WITH one.n AS n, collect({tie: tie, at: at, from: one.from, to: one.to}) AS looks
  ORDER BY n
  RETURN collect([tie IN range(0, 3) | [x IN looks WHERE x.tie = tie]]) AS looks
}
WITH side, left, members, looks, [x IN groups | x.found] AS found
// in the order of joining: each on the best of those who hang already; the first member is the root
WITH side, left, members, reduce(tree = [{n: 0, depth: 0}], n IN range(1, size(members) - 1) | tree + [
  reduce(best = {n: n}, tie IN range(0, 3) | CASE
    WHEN best.depth IS NOT NULL THEN best
    ELSE reduce(better = best, look IN looks[n][tie] | reduce(best = better, m IN found[look.at] | CASE
      // not before, no place below it, farther from the root than another, too long ago, or no leader at the time
      WHEN m.n >= n OR coalesce(tree[m.n].depth >= $depth, true) OR coalesce(tree[m.n].depth >= best.depth, false)
        OR members[n].e - members[m.n].l > $withinDays OR coalesce(m.from > look.to OR look.from > m.to, false) THEN best
      ELSE coalesce(head([x IN [{
        n: n, parent: m.n, depth: tree[m.n].depth + 1, tie: tie,
        // of all pairs of days, those in which the second is greater: sums of 1 + 2 + ... + n
        confidence: CASE WHEN members[m.n].l < members[n].e THEN 1.0 ELSE toFloat(
            reduce(pairs = 0, t IN [[members[n].l - members[m.n].e, 1], [members[n].e - members[m.n].e - 1, -1], [members[n].l - members[m.n].l - 1, -1], [members[n].e - members[m.n].l - 2, 1]] |
              pairs + CASE WHEN t[0] > 0 THEN t[1] * t[0] * (t[0] + 1) / 2 ELSE 0 END))
          / ((members[m.n].l - members[m.n].e + 1) * (members[n].l - members[n].e + 1)) END
      }] WHERE x.confidence >= $minConfidence AND coalesce(x.depth < best.depth OR x.confidence > best.confidence
        OR (x.confidence = best.confidence AND x.parent < best.parent), true)]), best)
    END))
  END)
]) AS tree
UNWIND tree AS t
WITH side, left, t, members[t.n] AS one, members[t.parent] AS other
WHERE t.depth IS NOT NULL
// grouping leaves the lists behind, which would be held once for each row
WITH left, side, t.n AS n, one.party AS party, one.d AS relationship, collect({
  id: 'FOLLOWED|' + one.d.id + '|' + other.d.id,
  type: 'FOLLOWED',
  start: one.party,
  end: other.party,
  depth: t.depth,
  tie: ['commanded', 'same-unit', 'same-province', 'none'][t.tie],
  lagDaysAtLeast: one.e - other.l,
  lagDaysAtMost: one.l - other.e,
  orderConfidence: t.confidence,
  // of all pairs of days, those of one day
  sameDay: toFloat(reduce(days = one.l - other.e + 1, x IN [one.l - one.e + 1, other.l - other.e + 1, other.l - one.e + 1] |
      CASE WHEN x > days THEN days WHEN x > 0 THEN x ELSE 0 END))
    / ((one.l - one.e + 1) * (other.l - other.e + 1)),
  sinceEarliest: one.d.joinedEarliest,
  sinceLatest: one.d.joinedLatest,
  fact: one.d.id
})[0] AS followed
RETURN party, relationship, side, CASE WHEN n > 0 THEN followed END AS followed
ORDER BY left, side.id, n
LIMIT $limit
