// Ties of the organisation and its parts on a day, oaths to their leaders, and the seats of lords pledged to.
MATCH (:Entity {id: $organisation})((:Entity)<-[part:PART_OF]-(:Entity)
  WHERE coalesce(part.sinceEarliest <= $on, true) AND coalesce($on <= part.untilLatest, true))*(unit:Entity)
WITH DISTINCT unit
CALL (unit) {
  MATCH (unit)-[tie:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH]-(:Entity)
  RETURN tie
  UNION
  MATCH (unit)<-[seat:LED]-(:Person)<-[tie:PLEDGED_TO]-(:Entity)
  WHERE coalesce(seat.sinceEarliest <= $on, true) AND coalesce($on <= seat.untilLatest, true)
  RETURN tie
}
WITH DISTINCT tie
WHERE coalesce(tie.sinceEarliest <= $on, true) AND coalesce($on <= tie.untilLatest, true)
CALL (tie) {
  RETURN tie AS relationship
  UNION
  WITH endNode(tie) AS lord
  MATCH (lord)-[seat:LED]->(:Entity)
  WHERE tie:PLEDGED_TO AND coalesce(seat.sinceEarliest <= $on, true) AND coalesce($on <= seat.untilLatest, true)
  RETURN seat AS relationship
}
WITH DISTINCT relationship
RETURN relationship, startNode(relationship).id AS subject, endNode(relationship).id AS object
