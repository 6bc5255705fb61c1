// part: holds (relation, day)
//
// How surely something that lasts held on a day on which it may hold; null where no day is asked.
//
// @column holds :: STRING?   how sure it is that it held on asOf: certain, presumed or possible; null: no day asked
CASE
  WHEN day IS NULL THEN null
  WHEN relation.status IN ['suspected', 'contested'] THEN 'possible'
  WHEN coalesce(relation.sinceLatest > day, true) OR relation.presumedUntil < day THEN 'possible'
  WHEN day <= relation.attestedUntil THEN 'certain'
  ELSE 'presumed'
END AS holds,
