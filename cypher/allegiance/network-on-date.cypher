// name:  allegiance/network-on-date
// title: The network of allegiance on one day
// shape: graph
// view:  network
// panel: 22 organisation called Network of allegiance on the day
//
// Who led, pledged to, belonged to, was part of or was affiliated with whom on that day.
// What may have held counts as holding: each relationship carries holds, which says how
// sure it is (certain, presumed or possible). With an organisation the answer has the relationships of the organisation
// and of what was part of it on that day, the oaths to their leaders, and the seats of the lords pledged to.
//
// @param  on :: DATE                                the day
// @param  organisation :: STRING? of Organisation   id of the organisation; null: all that is known
// @param  limit :: INTEGER = 1000                   at most so many rows
//
// @column from :: NODE                              who owes, leads or belongs
// @column relationship :: RELATIONSHIP              any relationship that lasts
// @column to :: NODE                                to whom
// @column marks :: LIST<MAP>                        holds of the relationship: how sure it is that it held on that day
//
// @example on=2014-12-15 organisation=caucasus-emirate
// @example on=2015-07-01 organisation=is-caucasus-province
// @example on=2015-04-20
CALL () {
  MATCH (whole:Entity:Organisation {id: $organisation})
  MATCH (whole)((:Entity)<-[part:PART_OF]-(:Entity) WHERE
    // part: may-hold (relation = part, day = $on)
    coalesce(part.sinceEarliest <= $on, true) AND coalesce($on <= part.untilLatest, true)
    // end part
  )*(unit:Entity)
  WITH DISTINCT unit
  CALL (unit) {
    MATCH (unit)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH]-(:Entity)
    WHERE
      // part: may-hold (day = $on)
      coalesce(relation.sinceEarliest <= $on, true) AND coalesce($on <= relation.untilLatest, true)
      // end part
    RETURN relation
    UNION
    MATCH (unit)<-[seat:LED]-(lord:Person)<-[relation:PLEDGED_TO]-(:Entity)
    WHERE
      // part: may-hold (relation = seat, day = $on)
      coalesce(seat.sinceEarliest <= $on, true) AND coalesce($on <= seat.untilLatest, true)
      // end part
      AND
      // part: may-hold (day = $on)
      coalesce(relation.sinceEarliest <= $on, true) AND coalesce($on <= relation.untilLatest, true)
      // end part
    RETURN relation
  }
  WITH DISTINCT relation
  CALL (relation) {
    RETURN relation AS relationship
    UNION
    WITH endNode(relation) AS lord
    MATCH (lord)-[seat:LED]->(:Entity)
    WHERE relation:PLEDGED_TO AND
      // part: may-hold (relation = seat, day = $on)
      coalesce(seat.sinceEarliest <= $on, true) AND coalesce($on <= seat.untilLatest, true)
      // end part
    RETURN seat AS relationship
  }
  RETURN relationship
  UNION
  WITH $organisation IS NULL AS everywhere
  WHERE everywhere
  MATCH (:Entity)-[relationship:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH]->(:Entity)
  WHERE
    // part: may-hold (relation = relationship, day = $on)
    coalesce(relationship.sinceEarliest <= $on, true) AND coalesce($on <= relationship.untilLatest, true)
    // end part
  RETURN relationship
}
WITH DISTINCT relationship
// parts of events are timeless and owe nothing to anybody
WHERE NOT startNode(relationship):Event
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
