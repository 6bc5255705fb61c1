// Leaders, members and those sworn to it or to its leader who were killed while they may have belonged.
MATCH (organisation:Entity {id: $organisation})
CALL (organisation) {
  MATCH (organisation)<-[tie:LED|MEMBER_OF|PLEDGED_TO]-(person:Person)
  RETURN person, [tie] AS ties
  UNION ALL
  MATCH (organisation)<-[seat:LED]-(:Person)<-[oath:PLEDGED_TO]-(person:Person)
  WHERE coalesce(seat.sinceEarliest <= oath.untilLatest, true) AND coalesce(oath.sinceEarliest <= seat.untilLatest, true)
  RETURN person, [seat, oath] AS ties
}
MATCH (person)-[death:KILLED_IN]->(event:Event)
WHERE all(tie IN ties WHERE coalesce(tie.sinceEarliest <= death.sinceLatest, true)
  AND coalesce(death.sinceEarliest <= tie.untilLatest, true))
RETURN DISTINCT person.id AS person, event.id AS event, death.id AS fact, death.sinceEarliest, death.sinceLatest, death.status
ORDER BY death.sinceLatest, death.sinceEarliest, fact
