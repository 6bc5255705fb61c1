// Who may have led the organisation on a day.
MATCH (:Entity {id: $organisation})<-[f:LED]-(person:Person)
WHERE coalesce(f.sinceEarliest <= $asOf, true) AND coalesce($asOf <= f.untilLatest, true)
RETURN person.id AS person, person.name AS personName, f.id AS fact, f.sinceEarliest, f.sinceLatest, f.untilEarliest,
  f.untilLatest, f.attestedUntil, f.presumedUntil, f.ending, f.status
ORDER BY f.sinceLatest, f.sinceEarliest, f.id
