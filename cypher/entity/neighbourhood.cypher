// name:  entity/neighbourhood
// title: What surrounds an entity
// shape: graph
// view:  network
// panel: 20 entity called Network
//
// The entity and all relationships of what lies fewer than the given number of hops
// from it: with 1 its own, with 2 also those of its neighbours. Derived relationships
// (SUCCEEDED, SWORN_TO, FIRST_SWORN_TO, DEFECTED_TO) are drawn, but no hop leads over them. Denied facts are
// not drawn. An entity without relationships stands alone. With asOf each relationship carries
// holds: how sure it is that it held, or happened, on that day (certain, presumed or possible).
//
// @param  entity :: STRING of Entity      id of the entity
// @param  asOf :: DATE?                   only what may hold on this day, acts of this very day, and what is timeless; null: all
// @param  hops :: INTEGER = 1 in 1..6     how far to go
// @param  limit :: INTEGER = 1000         at most so many rows
//
// @column from :: NODE                    where the relationship starts; the entity where there is none
// @column relationship :: RELATIONSHIP?   any fact but a denied one, or what is derived
// @column to :: NODE?                     where it ends
// @column marks :: LIST<MAP>              holds of the relationship; empty: no day asked
//
// @example entity=rustam-asildarov
// @example entity=is-caucasus-province asOf=2016-01-01
// @example entity=robert-zankishiev hops=2
MATCH (entity:Entity {id: $entity})
// wider by one hop at a time, until nothing new is found, without what the day asked for rules out
WITH entity, reduce(reach = {nodes: [entity], before: 0}, hop IN range(2, $hops) | CASE WHEN size(reach.nodes) = reach.before THEN reach ELSE {
  before: size(reach.nodes), nodes: COLLECT {
  UNWIND reach.nodes AS node
  OPTIONAL MATCH (node)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED|ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED
      |SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS]-(next:Entity)
  WHERE relation.status <> 'denied' AND
    // part: any-may-hold (day = $asOf)
    coalesce(relation.sinceEarliest <= $asOf, true)
    AND coalesce($asOf <= CASE
      WHEN type(relation) IN ['CLAIMED', 'KILLED_IN', 'SANCTIONED', 'ACCEPTED_PLEDGE_OF', 'APPOINTED', 'DENOUNCED', 'SPLIT_FROM', 'SUCCEEDED'] OR type(relation) = 'DEFECTED_TO' THEN relation.sinceLatest
      ELSE relation.untilLatest
    END, true)
    // end part
  UNWIND [node, next] AS reached
  WITH DISTINCT reached WHERE reached IS NOT NULL
  RETURN reached
}} END).nodes AS near
UNWIND near AS node
OPTIONAL MATCH (node)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED|ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED
    |SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS|SWORN_TO|FIRST_SWORN_TO|DEFECTED_TO]-(:Entity)
WHERE
  // part: any-may-hold (day = $asOf)
  coalesce(relation.sinceEarliest <= $asOf, true)
  AND coalesce($asOf <= CASE
    WHEN type(relation) IN ['CLAIMED', 'KILLED_IN', 'SANCTIONED', 'ACCEPTED_PLEDGE_OF', 'APPOINTED', 'DENOUNCED', 'SPLIT_FROM', 'SUCCEEDED'] OR type(relation) = 'DEFECTED_TO' THEN relation.sinceLatest
    ELSE relation.untilLatest
  END, true)
  // end part
WITH DISTINCT entity, relation AS relationship
RETURN coalesce(startNode(relationship), entity) AS from, relationship, endNode(relationship) AS to,
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
