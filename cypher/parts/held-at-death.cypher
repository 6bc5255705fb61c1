// part: held-at-death (relation, death, event)
//
// How surely a party's relation held when it was killed: 1 certain, 2 presumed, 3 possible.
CASE
  WHEN relation.status IN ['suspected', 'contested'] OR coalesce(relation.kind = 'possible', false) THEN 3
  // a source says that it lasted to this very end, and nothing contradicts that: a stated end has a latest day
  WHEN coalesce(relation.kind <> 'presumed', true) AND relation.endingEvent = event.id AND relation.endingFact IS NULL
    AND relation.ending IN ['killed', 'died'] AND relation.untilLatest IS NOT NULL THEN 1
  // attested on each day that can have been that of the death
  WHEN coalesce(relation.kind <> 'presumed', true) AND relation.sinceLatest <= death.sinceEarliest AND death.sinceLatest <= relation.attestedUntil THEN 1
  // what is presumed on no day says so by a last day before its latest beginning
  WHEN relation.presumedUntil < relation.sinceLatest THEN 3
  // ended by this death, and nothing can have ended it before
  WHEN relation.endingFact = death.id AND NOT coalesce(relation.presumedUntil < coalesce(death.sinceEarliest, relation.attestedUntil, relation.sinceLatest), false) THEN 2
  WHEN relation.sinceLatest <= death.sinceEarliest AND coalesce(death.sinceLatest <= relation.presumedUntil, relation.presumedUntil IS NULL) THEN 2
  ELSE 3
END AS sureness,
