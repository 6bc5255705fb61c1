// name:  allegiance/chain-on-date
// title: To whom allegiance was owed on one day, up to the top
// shape: graph
// view:  hierarchy
// panel: 24 entity of Person|Organisation called Up to the top on the day
//
// From the person or organisation upwards: whom it was pledged to, what it led, belonged to
// or was part of, and the same again from there, on that day. What may have held counts
// as holding: each relationship carries holds, which says how sure it is (certain, presumed or
// possible).
//
// @param  entity :: STRING of Entity     id of where to begin
// @param  on :: DATE                     the day
// @param  limit :: INTEGER = 1000        at most so many rows
//
// @column from :: NODE                   who owes, leads or belongs
// @column relationship :: RELATIONSHIP   PLEDGED_TO, LED, MEMBER_OF or PART_OF
// @column to :: NODE                     to whom
// @column marks :: LIST<MAP>             holds of the relationship: how sure it is that it held on that day
//
// @example entity=rustam-asildarov on=2015-07-01
// @example entity=ce-dagestan-commanders on=2014-12-15
MATCH (entity:Entity {id: $entity})
// each one above is reached once, however many ways lead there
MATCH SHORTEST 1 (entity)((:Entity)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF]->(:Entity)
  WHERE
    // part: may-hold (day = $on)
    coalesce(relation.sinceEarliest <= $on, true) AND coalesce($on <= relation.untilLatest, true)
    // end part
  )*(below:Entity)
MATCH (below)-[relationship:PLEDGED_TO|LED|MEMBER_OF|PART_OF]->(:Entity)
// parts of events are timeless and owe nothing to anybody
WHERE NOT below:Event AND
  // part: may-hold (relation = relationship, day = $on)
  coalesce(relationship.sinceEarliest <= $on, true) AND coalesce($on <= relationship.untilLatest, true)
  // end part
RETURN startNode(relationship) AS from, relationship, endNode(relationship) AS to,
  // part: holds-mark (day = $on)
  [{relationship: relationship.id, holds: CASE
    WHEN relationship.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN coalesce(relationship.sinceLatest > $on, true) OR relationship.presumedUntil < $on THEN 'possible'
    WHEN $on <= relationship.attestedUntil THEN 'certain'
    ELSE 'presumed'
  END}] AS marks
  // end part
ORDER BY relationship.sinceLatest, relationship.sinceEarliest, relationship.id
LIMIT $limit
