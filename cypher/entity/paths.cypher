// name:  entity/paths
// title: The shortest ways between two entities
// shape: graph
// view:  network
//
// The shortest ways from one entity to the other over facts, in whatever
// direction, the surest first. No way leads over denied facts, over what is derived from oaths (SWORN_TO, FIRST_SWORN_TO,
// DEFECTED_TO), or through a place with more than 1,000 neighbours. Each relationship carries way and weakest. The number
// way is that of the first way on which it lies; weakest is the certainty of the least sure relationship on that way.
// With asOf it also carries holds: how sure it is that it held, or happened, on that day (certain,
// presumed or possible). Without asOf what is suspected or contested is possible, all else certain.
//
// @param  from :: STRING of Entity      id of the one entity
// @param  to :: STRING of Entity        id of the other
// @param  hops :: INTEGER = 4 in 1..6   at most so many relationships from one to the other
// @param  asOf :: DATE?                 only what may hold on this day, acts of this very day, and what is timeless; null: all
// @param  limit :: INTEGER = 1000       at most so many ways
//
// @column path :: PATH                  one way from the one to the other
// @column marks :: LIST<MAP>            holds, way and weakest of each relationship
//
// @example from=rustam-asildarov to=aslan-byutukayev
// @example from=robert-zankishiev to=aliaskhab-kebekov hops=6
// @example from=rustam-asildarov to=islamic-state asOf=2015-07-01
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
WHERE from <> to
MATCH ALL SHORTEST (path = (from)((before:Entity)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED
    |ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED|SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS]-(next:Entity)
  WHERE before <> next AND relation.status <> 'denied'
    AND coalesce(relation.sinceEarliest <= $asOf, true)
    AND coalesce($asOf <= CASE WHEN type(relation) IN ['CLAIMED', 'KILLED_IN', 'SANCTIONED', 'ACCEPTED_PLEDGE_OF', 'APPOINTED', 'DENOUNCED',
        'SPLIT_FROM', 'SUCCEEDED'] THEN relation.sinceLatest ELSE relation.untilLatest END, true)
    AND (next = to OR NOT next:Province OR COUNT { (next)-[:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED
        |ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED|SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS]-() } <= 1000)){1,6}(to)
  WHERE length(path) <= $hops)
WITH path, [relation IN relationships(path) | {relationship: relation.id, holds: CASE
    WHEN relation.status IN ['suspected', 'contested'] OR coalesce(relation.kind = 'possible', false) THEN 3
    WHEN $asOf IS NULL THEN CASE relation.kind WHEN 'presumed' THEN 2 ELSE 1 END
    WHEN type(relation) IN ['ATTRIBUTED_TO', 'CONDUCTED_BY', 'OCCURRED_IN', 'WITHIN', 'COVERS'] OR (type(relation) = 'PART_OF' AND startNode(relation):Event) THEN 1
    WHEN type(relation) IN ['CLAIMED', 'KILLED_IN', 'SANCTIONED', 'ACCEPTED_PLEDGE_OF', 'APPOINTED', 'DENOUNCED', 'SPLIT_FROM', 'SUCCEEDED'] THEN CASE WHEN relation.sinceEarliest = relation.sinceLatest THEN CASE relation.kind WHEN 'presumed' THEN 2 ELSE 1 END ELSE 3 END
    WHEN coalesce(relation.sinceLatest > $asOf, true) OR relation.presumedUntil < $asOf THEN 3
    WHEN $asOf <= relation.attestedUntil THEN 1
    ELSE 2
  END}] AS holding
WITH path, holding, reduce(weakest = 1, one IN holding | CASE WHEN one.holds > weakest THEN one.holds ELSE weakest END) AS weakest,
  reduce(total = 0, one IN holding | total + one.holds) AS doubt,
  [one IN holding | one.relationship] AS ids
ORDER BY weakest, doubt, ids
LIMIT $limit
WITH collect({path: path, holding: holding, weakest: weakest}) AS ways
UNWIND range(0, size(ways) - 1) AS at
WITH at, ways[at] AS way
RETURN way.path AS path,
  [one IN way.holding | {
    relationship: one.relationship,
    holds: CASE WHEN $asOf IS NOT NULL THEN ['certain', 'presumed', 'possible'][one.holds - 1] END,
    way: at + 1,
    weakest: ['certain', 'presumed', 'possible'][way.weakest - 1]
  }] AS marks
ORDER BY at
LIMIT $limit
