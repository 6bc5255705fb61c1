// part: holds-mark (relationship, day)
//
// What a graph answer on a day says of a relationship that lasts: how surely it held.
//
// @column marks :: LIST<MAP>   holds of the relationship: how sure it is that it held on that day
[{relationship: relationship.id, holds: CASE
  WHEN relationship.status IN ['suspected', 'contested'] THEN 'possible'
  WHEN coalesce(relationship.sinceLatest > day, true) OR relationship.presumedUntil < day THEN 'possible'
  WHEN day <= relationship.attestedUntil THEN 'certain'
  ELSE 'presumed'
END}] AS marks
