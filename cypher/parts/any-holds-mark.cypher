// part: any-holds-mark (relationship, day)
//
// What a graph answer says of any relationship where a day is asked: how surely it held, or happened, on that day.
//
// @column marks :: LIST<MAP>              holds of the relationship; empty: no day asked
CASE WHEN day IS NULL OR relationship IS NULL THEN [] ELSE [{relationship: relationship.id, holds: CASE
  WHEN relationship.status IN ['suspected', 'contested'] OR coalesce(relationship.kind = 'possible', false) THEN 'possible'
  WHEN type(relationship) IN ['ATTRIBUTED_TO', 'CONDUCTED_BY', 'OCCURRED_IN', 'WITHIN', 'COVERS']
    OR (type(relationship) = 'PART_OF' AND startNode(relationship):Event) THEN 'certain'
  WHEN type(relationship) IN ['CLAIMED', 'KILLED_IN', 'SANCTIONED', 'ACCEPTED_PLEDGE_OF', 'APPOINTED', 'DENOUNCED', 'SPLIT_FROM', 'SUCCEEDED'] THEN
    CASE WHEN relationship.sinceEarliest = relationship.sinceLatest THEN coalesce(relationship.kind, 'certain') ELSE 'possible' END
  WHEN coalesce(relationship.sinceLatest > day, true) OR relationship.presumedUntil < day THEN 'possible'
  WHEN day <= relationship.attestedUntil THEN coalesce(relationship.kind, 'certain')
  ELSE 'presumed'
END}] END AS marks
