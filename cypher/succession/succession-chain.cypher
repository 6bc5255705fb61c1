// name:  succession/succession-chain
// title: Who followed whom at the head of an organisation
// shape: graph
// view:  hierarchy
//
// The organisation, its leaders, their spells (LED) and who came after whom (SUCCEEDED,
// from the successor to the predecessor). If it cannot be decided who came next, a
// leader has one such edge for each who may have, of kind possible. An edge with interim = true means that the successor
// only stood in during the predecessor's spell. Null gaps on
// an edge mean that a bound is open. With asOf each relationship carries holds: of LED how sure
// it is that the person led on that day, of SUCCEEDED how sure it is that one came after the
// other (certain, presumed or possible).
//
// @param  organisation :: STRING of Organisation   id of the organisation or declared province
// @param  parts :: BOOLEAN = false                 true: with everything that was part of it at the time
// @param  asOf :: DATE?                            only spells that may hold on this day, and who came right before or after
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column from :: NODE                             the leader; of a succession the successor
// @column relationship :: RELATIONSHIP             LED or SUCCEEDED
// @column to :: NODE                               what was led; of a succession the predecessor
// @column marks :: LIST<MAP>                       holds of the relationship; empty: no day asked
//
// @example organisation=is-caucasus-province
// @example organisation=caucasus-emirate parts=true
// @example organisation=caucasus-emirate asOf=2014-12-15
MATCH (whole:Entity {id: $organisation})
MATCH (whole)((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(organisation:Entity)<-[office:LED]-(leader:Person)
WHERE all(span IN part + office WHERE
  // part: may-hold (relation = span, day = $asOf)
  coalesce(span.sinceEarliest <= $asOf, true) AND coalesce($asOf <= span.untilLatest, true)
  // end part
) AND
  // part: at-one-time (relations = part + office)
  none(later IN part + office WHERE any(earlier IN part + office WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
  // end part
WITH DISTINCT organisation, leader, office
CALL (organisation, leader, office) {
  RETURN office AS relationship
  UNION
  MATCH (leader)-[next:SUCCEEDED]-(:Person)
  WHERE next.organisation = organisation.id AND coalesce(office.id IN next.deciding, true)
  RETURN next AS relationship
}
WITH DISTINCT relationship
RETURN startNode(relationship) AS from, relationship, endNode(relationship) AS to,
  CASE WHEN $asOf IS NULL THEN [] ELSE [{relationship: relationship.id, holds: CASE
    WHEN relationship.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN type(relationship) = 'SUCCEEDED' THEN coalesce(relationship.kind, 'certain')
    WHEN coalesce(relationship.sinceLatest > $asOf, true) OR relationship.presumedUntil < $asOf THEN 'possible'
    WHEN $asOf <= relationship.attestedUntil THEN 'certain'
    ELSE 'presumed'
  END}] END AS marks
ORDER BY relationship.sinceLatest, relationship.sinceEarliest, relationship.id
LIMIT $limit
