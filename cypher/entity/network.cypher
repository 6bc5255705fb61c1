// name:  entity/network
// title: The whole graph
// shape: graph
// view:  network
//
// All facts between entities and all that is derived of them, in the order of their days. Denied facts are
// not drawn. With asOf only what may hold on that day, acts of that very day and what is timeless; each relationship
// then carries holds: how sure it is that it held, or happened, on that day (certain, presumed or possible).
//
// @param  asOf :: DATE?                  only what may hold on this day, acts of this very day, and what is timeless; null: all
// @param  limit :: INTEGER = 10000       at most so many rows
//
// @column from :: NODE                   where the relationship starts
// @column relationship :: RELATIONSHIP   any fact but a denied one, or what is derived
// @column to :: NODE                     where it ends
// @column marks :: LIST<MAP>             holds of the relationship; empty: no day asked
//
// @example asOf=1990-01-01 limit=20
MATCH (from:Entity)-[relationship:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED|ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED
    |SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS|SWORN_TO|FIRST_SWORN_TO|DEFECTED_TO]->(to:Entity)
WHERE
  // part: any-may-hold (relation = relationship, day = $asOf)
  coalesce(relationship.sinceEarliest <= $asOf, true)
  AND coalesce($asOf <= CASE
    WHEN type(relationship) IN ['CLAIMED', 'KILLED_IN', 'SANCTIONED', 'ACCEPTED_PLEDGE_OF', 'APPOINTED', 'DENOUNCED', 'SPLIT_FROM', 'SUCCEEDED'] OR type(relationship) = 'DEFECTED_TO' THEN relationship.sinceLatest
    ELSE relationship.untilLatest
  END, true)
  // end part
RETURN from, relationship, to,
  // part: any-holds-mark (day = $asOf)
  CASE WHEN $asOf IS NULL OR relationship IS NULL THEN [] ELSE [{relationship: relationship.id, holds: CASE
    WHEN relationship.status IN ['suspected', 'contested'] OR coalesce(relationship.kind = 'possible', false) THEN 'possible'
    WHEN type(relationship) IN ['ATTRIBUTED_TO', 'CONDUCTED_BY', 'OCCURRED_IN', 'WITHIN', 'COVERS']
      OR (type(relationship) = 'PART_OF' AND startNode(relationship):Event) THEN 'certain'
    WHEN type(relationship) IN ['CLAIMED', 'KILLED_IN', 'SANCTIONED', 'ACCEPTED_PLEDGE_OF', 'APPOINTED', 'DENOUNCED', 'SPLIT_FROM', 'SUCCEEDED'] THEN
      CASE WHEN relationship.sinceEarliest = relationship.sinceLatest THEN coalesce(relationship.kind, 'certain') ELSE 'possible' END
    WHEN coalesce(relationship.sinceLatest > $asOf, true) OR relationship.presumedUntil < $asOf THEN 'possible'
    WHEN $asOf <= relationship.attestedUntil THEN coalesce(relationship.kind, 'certain')
    ELSE 'presumed'
  END}] END AS marks
  // end part
ORDER BY relationship.sinceLatest, relationship.sinceEarliest, relationship.id
LIMIT $limit
