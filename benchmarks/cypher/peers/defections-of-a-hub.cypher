// Who went over from an organisation to another side, from the facts alone: members and leaders of
// it who swore later, to an organisation or to whoever may have led one on that day.
MATCH (from:Entity {id: $fromOrganisation})<-[old:MEMBER_OF|LED]-(party:Entity)-[oath:PLEDGED_TO]->(lord:Entity)
WHERE coalesce(old.sinceEarliest < oath.sinceLatest, true)
  AND coalesce(old.untilLatest >= oath.sinceEarliest - duration({days: 1}), true)
  AND coalesce(oath.sinceLatest >= $after, true)
  AND coalesce(oath.sinceEarliest <= $before, true)
CALL (lord, oath) {
  WITH lord AS joined
  WHERE joined:Organisation
  RETURN joined
  UNION
  MATCH (lord)-[seat:LED]->(joined:Entity)
  WHERE coalesce(seat.sinceEarliest <= oath.sinceLatest, true) AND coalesce(oath.sinceEarliest <= seat.untilLatest, true)
  RETURN joined
}
MATCH (joined)((:Entity)-[part:PART_OF]->(:Entity)
  WHERE coalesce(part.sinceEarliest <= oath.sinceLatest, true) AND coalesce(oath.sinceEarliest <= part.untilLatest, true))*(to:Entity)
WHERE to <> from AND NOT EXISTS { (to)-[:PART_OF]->(:Organisation) }
WITH party, to, oath, collect(old) AS older
RETURN party.id AS party, to.id AS toOrganisation, oath.sinceEarliest AS joinedEarliest, oath.sinceLatest AS joinedLatest, oath.id AS joinedFact
ORDER BY joinedLatest, joinedEarliest, joinedFact
LIMIT $limit
