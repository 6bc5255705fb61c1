// Leaders in order and who came next, by the latest days of beginning alone.
MATCH (seat:Entity {id: $organisation})<-[a:LED]-(person:Person)
OPTIONAL MATCH (seat)<-[b:LED]-(next:Person)
WHERE b.sinceLatest > a.sinceLatest
  AND NOT EXISTS { MATCH (seat)<-[c:LED]-(:Person) WHERE c.sinceLatest > a.sinceLatest AND c.sinceLatest < b.sinceLatest }
RETURN person.id AS person, a.id AS fact, next.id AS successor, a.sinceLatest, a.untilLatest, a.ending
ORDER BY a.sinceLatest, a.id
