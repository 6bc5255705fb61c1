// Who left the same organisation for the same side after the party asked about, within a year.
MATCH (asked:Entity {id: $party})-[:MEMBER_OF|LED]->(left:Entity)
WITH DISTINCT asked, left
MATCH (left)<-[old:MEMBER_OF|LED]-(party:Entity)-[oath:PLEDGED_TO]->(lord:Entity)
WHERE coalesce(old.sinceEarliest < oath.sinceLatest, true)
  AND coalesce(old.untilLatest >= oath.sinceEarliest - duration({days: 1}), true)
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
  WHERE coalesce(part.sinceEarliest <= oath.sinceLatest, true) AND coalesce(oath.sinceEarliest <= part.untilLatest, true))*(side:Entity)
WHERE side <> left AND NOT EXISTS { (side)-[:PART_OF]->(:Organisation) }
WITH asked, left, side, collect(DISTINCT {party: party, oath: oath}) AS changes
UNWIND [change IN changes WHERE change.party = asked] AS first
UNWIND [change IN changes WHERE change.party <> asked] AS next
WITH next.party AS party, first.oath AS a, next.oath AS b
WHERE coalesce(duration.inDays(a.sinceEarliest, b.sinceLatest).days >= 0, true)
  AND coalesce(duration.inDays(a.sinceLatest, b.sinceEarliest).days <= 365, true)
RETURN party.id AS party, duration.inDays(a.sinceLatest, b.sinceEarliest).days AS lagDaysAtLeast,
  duration.inDays(a.sinceEarliest, b.sinceLatest).days AS lagDaysAtMost, b.id AS oath
ORDER BY b.sinceLatest, b.sinceEarliest, oath
