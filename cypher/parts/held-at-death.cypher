// part: held-at-death (relation, death, event)
//
// How surely a party's relation held when it was killed: 1 certain, 2 presumed, 3 possible.
CASE
  WHEN relation.status IN ['suspected', 'contested'] OR coalesce(relation.kind = 'possible', false) THEN 3
  // a source says that it lasted to this very end, or nothing else can have ended it
  WHEN relation.endingEvent = event.id AND relation.endingFact IS NULL AND relation.ending IN ['killed', 'died'] THEN 1
  WHEN relation.sinceLatest <= death.sinceEarliest AND death.sinceLatest <= coalesce(relation.presumedUntil, death.sinceLatest) AND death.sinceLatest <= relation.attestedUntil THEN 1
  WHEN relation.endingFact = death.id AND NOT coalesce(relation.presumedUntil < relation.untilEarliest, false) THEN 2
  WHEN coalesce(relation.sinceLatest > death.sinceEarliest, true) OR NOT coalesce(death.sinceLatest <= relation.presumedUntil, relation.presumedUntil IS NULL) THEN 3
  ELSE 2
END AS sureness,
CASE type(relation) WHEN 'LED' THEN 1 WHEN 'MEMBER_OF' THEN 2 ELSE 3 END AS rank
