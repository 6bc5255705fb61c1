// All leaders of the organisation, as they were known on a day.
MATCH (:Entity {id: $organisation})<-[f:LED|LED_SUPERSEDED]-(person:Person)
WHERE f.knownFrom <= $knownBy AND coalesce($knownBy < f.knownTo, true)
RETURN person.id AS person, person.name AS personName, f.id AS fact, f.sinceEarliest, f.sinceLatest, f.untilEarliest,
  f.untilLatest, f.attestedUntil, f.presumedUntil, f.ending, f.status
ORDER BY f.sinceLatest, f.sinceEarliest, f.id
